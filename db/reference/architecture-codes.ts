import { isReferenceKind, type ReferenceCode, type ReferenceKind } from '#workflows/catalogue/reference.ts'
import first from './architecture-codes-2020.json' with { type: 'json' }

/** The reference codes of one period of the national architecture. */
export interface ReferenceEdition {
  /** "2020-2024"; an edition holds until the next one. */
  readonly period: string
  readonly source: string
  readonly codes: readonly ReferenceCode[]
}

/** Every edition known, in the order of their periods. No successor of the first was found by 2026. */
export const referenceEditions: readonly ReferenceEdition[] = [first].map(({ period, source, codes }) => ({
  period,
  source,
  codes: codes.map(([code = '', name = '', standing]) => ({
    code,
    name,
    standing: standing === 'fixed' ? 'fixed' : 'listed',
  })),
}))

/** The edition that holds in a year: the latest that had begun by then. */
export function editionIn(year: number): ReferenceEdition {
  const [earliest] = referenceEditions
  const begun = referenceEditions.findLast(({ period }) => Number(period.slice(0, 4)) <= year)
  const edition = begun ?? earliest
  if (edition === undefined) throw new Error('No edition of the reference codes')
  return edition
}

/** The codes of one reference, in the order of the edition. */
export function codesOf(edition: ReferenceEdition, kind: ReferenceKind): readonly ReferenceCode[] {
  return edition.codes.filter(({ code }) => code.startsWith(`${kind}.`))
}

/** The name of each code of an edition. */
export function codeNames(edition: ReferenceEdition): ReadonlyMap<string, string> {
  const names = namesByPeriod.get(edition.period)
  if (names !== undefined) return names
  const made = new Map(edition.codes.map(({ code, name }) => [code, name]))
  namesByPeriod.set(edition.period, made)
  return made
}

const namesByPeriod = new Map<string, ReadonlyMap<string, string>>()

/** The reference a code is of, or null for what is no code. */
export function referenceOf(code: string): ReferenceKind | null {
  const [prefix = ''] = code.split('.')
  return isReferenceKind(prefix) ? prefix : null
}
