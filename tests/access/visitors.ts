import type { Actor, roles } from '#workflows/engine/actor.ts'
import type { Agency } from '../factories/agencies.ts'
import type { World } from '../factories/world.ts'

/** Who stands before the door: one column of every table, in this order. */
export const visitors = [
  'nobody',
  'past official',
  'representative',
  'representative elsewhere',
  'agency-head',
  'agency-head elsewhere',
  'planning-reviewer',
  'budget-reviewer',
  'desk-officer',
  'ict-head',
  'legal-officer',
  'assistant',
  'regional-secretary',
  'mayor',
  'auditor',
  'administrator',
] as const

/**
 * `nobody` has not signed in; the `past official` has, but their position (Diskominfo's desk officer, who
 * could do much) is over; `elsewhere` is the same role in an agency that the object does not belong to.
 */
export type Visitor = (typeof visitors)[number]

/** Every role that can be held is among the visitors: a type error where one is missing. */
export type MissingRole = Exclude<(typeof roles)[number], Visitor>
true satisfies [MissingRole] extends [never] ? true : false

export const pastOfficial = 'Mantan Pejabat'

/** An agency that has nothing to do with the object. */
export function elsewhereOf(about: Agency): Agency {
  return about === 'perpustakaan' ? 'pertanian' : 'perpustakaan'
}

/** The person of a column; null for nobody. The past official is no actor any more: see gate.ts. */
export function actorOf(
  world: World,
  visitor: Exclude<Visitor, 'past official'>,
  about: Agency,
): Actor | null {
  switch (visitor) {
    case 'nobody':
      return null
    case 'representative':
      return world.representative(about)
    case 'representative elsewhere':
      return world.representative(elsewhereOf(about))
    case 'agency-head':
      return world.head(about)
    case 'agency-head elsewhere':
      return world.head(elsewhereOf(about))
    default:
      return world.role(visitor)
  }
}
