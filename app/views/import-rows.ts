import type { GivenRow } from '#app/exchange/import/given-rows.ts'
import type { RowPlan, RowState } from '#app/exchange/import/row-plan.ts'
import { countImportRows, countRowsOf, type ImportRowRecord, importRowsOf } from '#db/imports.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { application } from '#workflows/catalogue/application.ts'
import { fieldSteps } from './record-history.ts'

const pageSize = 50

/** The names of the states in the address. */
const stateNames = {
  baru: 'new',
  berubah: 'changed',
  sama: 'same',
  galat: 'error',
  pertanyaan: 'question',
  dilewati: 'skipped',
} as const satisfies Record<string, RowState>

export type StateName = keyof typeof stateNames
export const rowStateNames = Object.keys(stateNames) as StateName[]

function isStateName(name: string | null): name is StateName {
  return name !== null && Object.hasOwn(stateNames, name)
}

/** Rows of an import as the address asks for them (keadaan, halaman), with how many stand in each state. */
export async function importRows(
  read: Db,
  { importId, query }: { importId: string; query: URLSearchParams },
) {
  const asked = query.get('keadaan')
  const shown = isStateName(asked) ? asked : null
  const counts = await countImportRows(read, importId)
  const countOf = (name: StateName) => counts.get(stateNames[name]) ?? 0
  const all = rowStateNames.reduce((sum, name) => sum + countOf(name), 0)
  const selection = { importId, ...(shown === null ? {} : { states: [stateNames[shown]] }) }
  const total = await countRowsOf(read, selection)
  const last = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  const rows = await importRowsOf(read, {
    ...selection,
    page: { limit: pageSize, offset: (page - 1) * pageSize },
  })
  const names = new Map((await allOrganisations(read)).map(({ id, name }) => [id, name]))
  return {
    shown,
    all,
    counts: Object.fromEntries(rowStateNames.map((name) => [name, countOf(name)])) as Record<
      StateName,
      number
    >,
    total,
    page,
    pageSize,
    rows: rows.map((row) => lineOf(row, names)),
  }
}

export type ImportLine = ReturnType<typeof lineOf>

function lineOf(record: ImportRowRecord, names: ReadonlyMap<string, string>) {
  const given = record.given as GivenRow
  const plan = record.plan as RowPlan
  const changes = Object.fromEntries(
    plan.changes.map(({ key, before, after }) => [key, { from: before, to: after }]),
  )
  const state = rowStateNames.find((name) => stateNames[name] === record.state) ?? 'galat'
  return {
    row: record.row,
    name: record.name,
    owner: plan.organisationId === null ? given.owner : (names.get(plan.organisationId) ?? given.owner),
    state,
    /** Where the application is read; null while there is none. */
    href: linkedId(record) === null ? null : `/aplikasi/${linkedId(record)}`,
    steps: fieldSteps(changes, application.fields).map(({ key, label, from, to }) => ({
      key,
      label,
      from,
      to,
    })),
    problems: plan.problems,
    warnings: plan.warnings,
    question:
      plan.question === null
        ? null
        : {
            kind: plan.question.kind,
            answer: record.answer ?? '',
            candidates: plan.question.candidates.map(({ applicationId, name, organisationId }) => ({
              id: applicationId,
              name,
              owner: names.get(organisationId) ?? '',
            })),
          },
  }
}

/** What was made new has its application once it is written. */
function linkedId({ applicationId, state, writtenVersion }: ImportRowRecord): string | null {
  return state === 'new' && writtenVersion === null ? null : applicationId
}
