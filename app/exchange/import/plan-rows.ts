import type { FieldValues } from '#workflows/catalogue/field.ts'
import { nameKey, tidyName } from '#workflows/catalogue/name-key.ts'
import {
  isRoadmapSheet,
  nameField,
  type SheetKind,
  sheetRecord,
  variantField,
} from '#workflows/catalogue/sheets.ts'
import { recordFinder } from './find-record.ts'
import type { GivenRow } from './given-rows.ts'
import { matchRow, type RowMatch } from './match-row.ts'
import { changesBetween, mergedAnswers } from './merge-answers.ts'
import { ownerFinder } from './row-owner.ts'
import type { KnownRecord, PlanInput, WritablePlan } from './row-plan.ts'

/** The sentence for what lies with the reviewers. */
export const submitted =
  'Berkas sudah diajukan sehingga datanya tidak dapat diubah. Cara memperbaiki yang keliru tertulis di halaman berkas.'

/**
 * What an import would do with the rows of one kind, in the order of the file: as many plans as rows. No two
 * rows are about one record, and no row makes one that is on record already.
 */
export function planRows(input: PlanInput): readonly WritablePlan[] {
  const { kind } = input.listed
  const { foreign = new Map<string, string>() } = input
  const finder = recordFinder(input.existing)
  const ownerOf = ownerFinder(input)
  const claims = new Claims(kind, input.existing)
  const planned = (given: GivenRow): WritablePlan => {
    const blank = planOf(given)
    if (given.reason !== null) return refusedPlan(blank, [given.reason])
    const owner = ownerOf(given.owner)
    if ('problem' in owner) return refusedPlan(blank, [owner.problem], ['owner'])
    if ('isLeftOut' in owner) return { ...blank, state: 'skipped' }
    const { organisationId } = owner
    const answer = input.answers.get(given.row)
    const match = matchRow({ given, organisationId, finder, answer, kind, foreign })
    const matched = {
      ...blank,
      organisationId,
      question: match.question,
      warnings: [...blank.warnings, ...match.warnings],
    }
    if (match.problem !== null) return refusedPlan(matched, [match.problem], ['applicationId'])
    if (match.isOpen) return { ...matched, state: 'question' }
    return settled({ plan: matched, given, match, claims, input })
  }
  // A stable id says which application a row is about; a name only seems to. So ids choose first.
  const ids = new Set(input.existing.map(({ id }) => id))
  const isSure = ({ applicationId }: GivenRow) => applicationId !== null && ids.has(applicationId)
  const turns = [...input.rows.filter(isSure), ...input.rows.filter((given) => !isSure(given))]
  const plans = new Map(turns.map((given) => [given, planned(given)] as const))
  return input.rows.flatMap((given) => plans.get(given) ?? [])
}

export function planOf(given: GivenRow): WritablePlan {
  const empty = { changes: [], problems: [], question: null, fields: {} }
  const { row, name, warnings, marked, kind = 'application' } = given
  return {
    ...empty,
    kind,
    row,
    name,
    state: 'new',
    organisationId: null,
    applicationId: null,
    version: null,
    warnings,
    marked,
  }
}

export function refusedPlan(
  plan: WritablePlan,
  problems: readonly string[],
  keys: readonly string[] = [],
): WritablePlan {
  const marked = [...new Set([...plan.marked, ...keys])]
  return { ...plan, state: 'error', problems, marked, changes: [], fields: {} }
}

/** A row of which it is known what it is about: compared, checked, and held against the rows above it. */
function settled(of: {
  plan: WritablePlan
  given: GivenRow
  match: RowMatch
  claims: Claims
  input: PlanInput
}): WritablePlan {
  const { given, match, claims, input } = of
  const known = match.record
  const { record } = input.listed
  // What is somewhere else stays there: an import moves nothing.
  const organisationId = known?.organisationId ?? of.plan.organisationId ?? ''
  const fields = mergedAnswers({
    record,
    stored: known?.fields ?? {},
    given: { ...given.fields, [nameField(input.listed.kind)]: tidyName(given.name) },
    blanks: input.emptiesBlanks ? given.blanks : [],
  })
  const changes = known === null ? [] : changesBetween(record, { before: known.fields, after: fields })
  const state = known === null ? 'new' : changes.length === 0 ? 'same' : 'changed'
  const about = { applicationId: known?.id ?? null, version: known?.version ?? null }
  const plan: WritablePlan = { ...of.plan, ...about, organisationId, state, changes, fields }
  if (known?.isRetired === true)
    return refusedPlan(plan, [
      `"${known.name}" pernah tercatat dan sudah tidak berlaku; beri nama lain atau hapus barisnya.`,
    ])
  const clash = claims.take({ row: given.row, known, organisationId, fields })
  if (clash !== null) return refusedPlan(plan, [clash], [nameField(input.listed.kind)])
  if (state === 'same') return plan
  if (input.frozen.has(organisationId)) return refusedPlan(plan, [submitted])
  const problems = input.good?.has(given.row) ? [] : input.check(fields, known?.fields ?? {})
  if (problems.length === 0) return plan
  return refusedPlan(
    plan,
    problems.map(({ sentence }) => sentence),
    problems.map(({ key }) => key),
  )
}

/** What a row of such a sheet is about, in a sentence. */
function thingWord(kind: SheetKind): string {
  if (isRoadmapSheet(kind)) return sheetRecord(kind).label.toLowerCase()
  return kind === 'application' ? 'aplikasi' : 'objek'
}

/** Which row has taken which record and which name. */
class Claims {
  readonly #kind: SheetKind
  readonly #stored: ReadonlyMap<string, KnownRecord>
  readonly #records = new Map<string, number>()
  readonly #keys = new Map<string, number>()

  constructor(kind: SheetKind, existing: readonly KnownRecord[]) {
    this.#kind = kind
    this.#stored = new Map(existing.map((each) => [this.#keyOf(each.organisationId, each.fields), each]))
  }

  /** Takes both for a row, or says in a sentence who has them. */
  take(row: {
    row: number
    known: KnownRecord | null
    organisationId: string
    fields: FieldValues
  }): string | null {
    const { known, organisationId, fields } = row
    const key = this.#keyOf(organisationId, fields)
    const twin = this.#stored.get(key)
    const first = (known === null ? undefined : this.#records.get(known.id)) ?? this.#keys.get(key)
    // A row that is refused below is still about its record: the next one of the same id is a double.
    if (known !== null && first === undefined) this.#records.set(known.id, row.row)
    if (first !== undefined)
      return `Baris ${first} sudah tentang ${thingWord(this.#kind)} ini; hapus salah satunya atau bedakan namanya.`
    if (twin !== undefined && twin.id !== known?.id)
      return `${variantField(this.#kind) === null ? 'Nama' : 'Nama dan media'} sama dengan "${twin.name}" yang sudah tercatat; bedakan namanya.`
    this.#keys.set(key, row.row)
    return null
  }

  /** As the unique key of the table: what is not known says so. */
  #keyOf(organisationId: string, fields: FieldValues): string {
    const variant = variantField(this.#kind)
    const told = variant === null ? '' : (fields[variant] ?? 'unknown')
    return `${organisationId} ${told} ${nameKey(String(fields[nameField(this.#kind)] ?? ''))}`
  }
}
