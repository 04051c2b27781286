import { type Actor, type Role, roleLabels } from './actor.ts'

/**
 * How the actor's organisation stands to the organisation a case is about:
 * `own` the same, `other` a different one, `organiser` the case is about the
 * organiser (Diskominfo) itself, `any` no matter.
 */
export type Relation = 'any' | 'own' | 'other' | 'organiser'

/** One way to be allowed an event; `when` narrows it to events that carry these values. */
export interface Grant {
  role: Role
  on: Relation
  when?: Readonly<Record<string, string>>
}

/** Event type -> who may send it. `satisfies Permissions<…>` makes a forgotten event a type error. */
export type Permissions<Type extends string = string> = Readonly<Record<Type, readonly Grant[]>>

/** What a permission needs to know of a case. */
export interface Subject {
  organisationId: string | null
  organiserId: string | null
}

/** Whether this actor may send this event here. Says nothing of the state: that is the machine's part. */
export function mayPerform(
  permissions: Permissions,
  { actor, event, subject }: { actor: Actor; event: Readonly<{ type: string }>; subject: Subject },
): boolean {
  const grants = Object.hasOwn(permissions, event.type) ? (permissions[event.type] ?? []) : []
  return grants.some(
    (grant) => grant.role === actor.role && relates(grant.on, actor, subject) && matches(grant.when, event),
  )
}

function relates(relation: Relation, actor: Actor, subject: Subject): boolean {
  switch (relation) {
    case 'any':
      return true
    case 'own':
      return subject.organisationId !== null && subject.organisationId === actor.organisationId
    case 'other':
      return subject.organisationId !== actor.organisationId
    case 'organiser':
      return subject.organiserId !== null && subject.organisationId === subject.organiserId
  }
}

function matches(when: Grant['when'], event: object): boolean {
  if (when === undefined) return true
  const values = event as Record<string, unknown>
  return Object.entries(when).every(([key, value]) => values[key] === value)
}

const relationLabels: Record<Relation, string> = {
  any: '',
  own: ' (perangkat daerah sendiri)',
  other: ' (bukan perangkat daerah sendiri)',
  organiser: ' (berkas Diskominfo)',
}

/** A grant in words, for refusals and for docs/process.md. */
export function describeGrant(grant: Grant): string {
  return roleLabels[grant.role] + relationLabels[grant.on]
}
