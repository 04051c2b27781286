import { type SheetKind, variantField } from '#workflows/catalogue/sheets.ts'
import type { RecordFinder } from './find-record.ts'
import type { GivenRow } from './given-rows.ts'
import type { KnownRecord, RowAnswer, RowQuestion } from './row-plan.ts'

/** What a row is about: something on record, something new, a question, or the sentence of a problem. */
export interface RowMatch {
  readonly record: KnownRecord | null
  readonly question: RowQuestion | null
  readonly isOpen: boolean
  readonly problem: string | null
  readonly warnings: readonly string[]
}

const unknown = 'unknown'

/** By stable id first, then by name, owner and medium; what only looks the same is asked. */
export function matchRow(input: {
  given: GivenRow
  organisationId: string
  finder: RecordFinder
  answer: RowAnswer | undefined
  kind: SheetKind
  /** Stable ids that no row of this file may use, each with the sentence that says why. */
  foreign: ReadonlyMap<string, string>
}): RowMatch {
  const { given, organisationId, finder, answer, kind, foreign } = input
  const refusal = foreign.get(given.applicationId ?? '')
  if (refusal !== undefined) return problem(refusal)
  const byId = given.applicationId === null ? undefined : finder.byId(given.applicationId)
  if (byId !== undefined && byId.organisationId !== organisationId)
    return problem(
      `ID Desk Reviu menunjuk "${byId.name}" milik perangkat daerah lain; pemilik tidak diubah lewat impor.`,
    )
  if (byId !== undefined) return about(byId)
  const warnings =
    given.applicationId === null ? [] : ['ID Desk Reviu tidak dikenal; baris dicocokkan menurut namanya.']
  const exact = exactMatch(given, { named: finder.named(organisationId, given.name), kind })
  if (exact !== undefined) return { ...about(exact), warnings }
  const question = questionOf({ given, organisationId, finder })
  if (question === null) return { ...nothingFound, warnings }
  if (answer === 'new') return { ...nothingFound, question, warnings }
  const chosen = question.candidates.find((each) => each.applicationId === answer)
  const record = chosen === undefined ? null : (finder.byId(chosen.applicationId) ?? null)
  return { record, question, isOpen: record === null, problem: null, warnings }
}

const nothingFound: RowMatch = {
  record: null,
  question: null,
  isOpen: false,
  problem: null,
  warnings: [],
}

function about(record: KnownRecord): RowMatch {
  return { ...nothingFound, record }
}

function problem(sentence: string): RowMatch {
  return { ...nothingFound, problem: sentence }
}

/** A row that does not say what tells it apart is about the only one of that name; a stored "unknown" is filled in. */
function exactMatch(
  { fields }: GivenRow,
  { named, kind }: { named: readonly KnownRecord[]; kind: SheetKind },
): KnownRecord | undefined {
  const key = variantField(kind)
  const [only] = named
  if (key === null) return only
  const variant = fields[key] === undefined ? null : String(fields[key])
  if (variant === null) return named.length === 1 ? only : undefined
  return (
    named.find((each) => each.variant === variant) ??
    (named.length === 1 && only?.variant === unknown ? only : undefined)
  )
}

function questionOf(input: {
  given: GivenRow
  organisationId: string
  finder: RecordFinder
}): RowQuestion | null {
  const { given, organisationId, finder } = input
  const like = finder.likeNamed(organisationId, given.name)
  const elsewhere = like.length > 0 ? [] : finder.namedElsewhere(organisationId, given.name)
  const found = [...like, ...elsewhere]
  if (found.length === 0) return null
  const candidates = found.map(({ id, name, organisationId: owner }) => ({
    applicationId: id,
    name,
    organisationId: owner,
  }))
  return { kind: like.length > 0 ? 'like-name' : 'other-agency', candidates }
}
