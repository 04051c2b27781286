import { application } from '#workflows/catalogue/application.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { nameKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { applicationFinder } from './find-application.ts'
import type { GivenRow } from './given-rows.ts'
import { matchRow, type RowMatch } from './match-row.ts'
import { changesBetween, mergedAnswers } from './merge-answers.ts'
import { ownerFinder } from './row-owner.ts'
import type { KnownApplication, PlanInput, WritablePlan } from './row-plan.ts'

const schema = recordSchema(application, { moment: 'saving' })

/** The sentence for what lies with the reviewers. */
const submitted =
  'Berkas sudah diajukan sehingga data aplikasinya tidak dapat diubah. Cara memperbaiki yang keliru tertulis di halaman berkas.'

/**
 * What an import would do, row by row, in the order of the file: as many plans as rows. No two rows are about
 * one application, and no row makes one that is on record already.
 */
export function planRows(input: PlanInput): readonly WritablePlan[] {
  const finder = applicationFinder(input.existing)
  const ownerOf = ownerFinder(input)
  const claims = new Claims(input.existing)
  const planned = (given: GivenRow): WritablePlan => {
    const blank = planOf(given)
    if (given.reason !== null) return refused(blank, [given.reason])
    const owner = ownerOf(given.owner)
    if ('problem' in owner) return refused(blank, [owner.problem], ['owner'])
    if ('isLeftOut' in owner) return { ...blank, state: 'skipped' }
    const { organisationId } = owner
    const answer = input.answers.get(given.row)
    const match = matchRow({ given, organisationId, finder, answer })
    const matched = {
      ...blank,
      organisationId,
      question: match.question,
      warnings: [...blank.warnings, ...match.warnings],
    }
    if (match.problem !== null) return refused(matched, [match.problem], ['applicationId'])
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

function planOf(given: GivenRow): WritablePlan {
  const empty = { changes: [], problems: [], question: null, fields: {} }
  const { row, name, warnings, marked } = given
  return {
    ...empty,
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

function refused(
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
  const known = match.application
  // What is somewhere else stays there: an import never moves an application.
  const organisationId = known?.organisationId ?? of.plan.organisationId ?? ''
  const fields = mergedAnswers({
    stored: known?.fields ?? {},
    given: { ...given.fields, name: tidyName(given.name) },
    blanks: input.emptiesBlanks ? given.blanks : [],
  })
  const changes = changesBetween(known?.fields ?? {}, fields)
  const state = known === null ? 'new' : changes.length === 0 ? 'same' : 'changed'
  const about = { applicationId: known?.id ?? null, version: known?.version ?? null }
  const plan: WritablePlan = { ...of.plan, ...about, organisationId, state, changes, fields }
  const clash = claims.take({ row: given.row, known, organisationId, fields })
  if (clash !== null) return refused(plan, [clash], ['name'])
  if (state === 'same') return plan
  if (input.frozen.has(organisationId)) return refused(plan, [submitted])
  const parsed = schema.safeParse(fields)
  return parsed.success
    ? plan
    : refused(
        plan,
        parsed.error.issues.map((issue) => issue.message),
        parsed.error.issues.map((issue) => String(issue.path[0] ?? '')),
      )
}

/** Which row has taken which application and which name. */
class Claims {
  readonly #stored: ReadonlyMap<string, KnownApplication>
  readonly #applications = new Map<string, number>()
  readonly #keys = new Map<string, number>()

  constructor(existing: readonly KnownApplication[]) {
    this.#stored = new Map(existing.map((each) => [keyOf(each.organisationId, each.fields), each]))
  }

  /** Takes both for a row, or says in a sentence who has them. */
  take(row: {
    row: number
    known: KnownApplication | null
    organisationId: string
    fields: FieldValues
  }): string | null {
    const { known, organisationId, fields } = row
    const key = keyOf(organisationId, fields)
    const twin = this.#stored.get(key)
    const first = (known === null ? undefined : this.#applications.get(known.id)) ?? this.#keys.get(key)
    // A row that is refused below is still about its application: the next one of the same id is a double.
    if (known !== null && first === undefined) this.#applications.set(known.id, row.row)
    if (first !== undefined)
      return `Baris ${first} sudah tentang aplikasi ini; hapus salah satunya atau bedakan namanya.`
    if (twin !== undefined && twin.id !== known?.id)
      return `Nama dan media sama dengan "${twin.name}" yang sudah tercatat; bedakan namanya.`
    this.#keys.set(key, row.row)
    return null
  }
}

/** As the unique key of the table: what is not known says so. */
function keyOf(organisationId: string, fields: FieldValues): string {
  return `${organisationId} ${fields.medium ?? 'unknown'} ${nameKey(String(fields.name ?? ''))}`
}
