import { z } from 'zod'
import { domainNames } from '#workflows/catalogue/architecture/kinds.ts'

/** A column as it stood when the decree was drafted: a later change of the catalogue changes no frozen annex. */
const frozenColumn = z.object({ key: z.string(), title: z.string(), share: z.number().positive() })

/** Where an object stands between today and the target; `leaving` is what a decision ends. */
export const annexConditions = {
  'as-is': 'Saat ini',
  upgrade: 'Target: ditingkatkan',
  new: 'Target: baru',
  leaving: 'Akan dihentikan',
} as const

export type AnnexCondition = keyof typeof annexConditions

/** What every object is counted by, whether its name is printed or not. */
const counted = {
  organisation: z.string(),
  condition: z.enum(Object.keys(annexConditions) as [AnnexCondition, ...AnnexCondition[]]),
  /** The uppermost level of its reference code: "RAB.09"; empty for an object without a code. */
  group: z.string(),
}

const frozenObject = z.object({ id: z.string(), ...counted, cells: z.record(z.string(), z.string()) })

/** An object that is counted and not named: its class keeps it out of a published annex. */
const withheldObject = z.object({ ...counted, objectClass: z.enum(['internal', 'restricted']) })

const frozenKind = z.object({
  kind: z.string(),
  label: z.string(),
  columns: z.array(frozenColumn),
  rows: z.array(frozenObject),
  withheld: z.array(withheldObject),
})

const frozenChapter = z.object({
  domain: z.enum(domainNames as [string, ...string[]]),
  label: z.string(),
  /** "RAB": the reference whose codes its objects carry. */
  reference: z.string(),
  kinds: z.array(frozenKind),
})

const frozenInitiative = z.object({
  id: z.string(),
  part: z.string(),
  name: z.string(),
  organisation: z.string(),
  supporters: z.array(z.string()),
  cells: z.record(z.string(), z.string()),
  status: z.string(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  /** Whole rupiah by year; a year without a ceiling is absent. */
  ceilings: z.record(z.string(), z.number()),
  /** Years of its run for which it has no ceiling. */
  unfunded: z.array(z.number().int()),
  /** It carries out a decision on an application. */
  isFromDecision: z.boolean(),
})

const frozenRoadmap = z.object({
  title: z.string(),
  firstYear: z.number().int(),
  lastYear: z.number().int(),
  /** What the city means to spend at most, whole rupiah by year. */
  ceilings: z.record(z.string(), z.number()),
  hasCeilings: z.boolean(),
  parts: z.array(z.object({ part: z.string(), label: z.string() })),
  columns: z.object({ results: z.array(frozenColumn), funding: z.array(frozenColumn) }),
  initiatives: z.array(frozenInitiative),
})

/** Annexes I and II in words already, as they stood when the decree was drafted. */
export const frozenAnnexes = z.object({
  /** The moment, ISO, UTC. */
  at: z.string(),
  chapters: z.array(frozenChapter),
  /** Names of the uppermost codes. */
  groups: z.record(z.string(), z.string()),
  /** Null where the city has no roadmap for the year of the decree. */
  roadmap: frozenRoadmap.nullable(),
})

export type FrozenAnnexes = z.infer<typeof frozenAnnexes>
export type FrozenChapter = FrozenAnnexes['chapters'][number]
export type FrozenKind = FrozenChapter['kinds'][number]
export type FrozenObject = FrozenKind['rows'][number]
export type FrozenRoadmap = NonNullable<FrozenAnnexes['roadmap']>
export type FrozenInitiative = FrozenRoadmap['initiatives'][number]

/** How much annexes I and II hold. */
export interface AnnexCounts {
  /** Objects of the six domains, applications and withheld ones included. */
  readonly objects: number
  readonly initiatives: number
}

/** Counted from the rows themselves, as a reader of the annexes would. */
export function countAnnexes({
  chapters,
  roadmap,
}: Pick<FrozenAnnexes, 'chapters' | 'roadmap'>): AnnexCounts {
  const objects = chapters.flatMap(({ kinds }) => kinds).reduce((sum, kind) => sum + countOf(kind), 0)
  return { objects, initiatives: roadmap?.initiatives.length ?? 0 }
}

/** How many objects of a kind there are, named or withheld. */
export function countOf({ rows, withheld }: Pick<FrozenKind, 'rows' | 'withheld'>): number {
  return rows.length + withheld.length
}
