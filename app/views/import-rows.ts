import type { GivenRow } from '#app/exchange/import/given-rows.ts'
import { changesOf, type RowPlan, type RowState } from '#app/exchange/import/row-plan.ts'
import { countImportRows, countRowsOf, type ImportRowRecord, importRowsOf } from '#db/imports.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { isSheetKind, type SheetKind, sheetKinds, sheetRecord } from '#workflows/catalogue/sheets.ts'
import { forYears, yearsIn } from '#workflows/catalogue/yearly.ts'
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

/**
 * Rows of an import as the address asks for them (lembar, keadaan, halaman), with how many stand in each state,
 * in all and by sheet.
 */
export async function importRows(
  read: Db,
  { importId, query }: { importId: string; query: URLSearchParams },
) {
  const asked = query.get('keadaan')
  const sheet = query.get('lembar') ?? ''
  const kind = isSheetKind(sheet) ? sheet : null
  const groups = await countImportRows(read, importId)
  const counts = statesIn(groups.filter((group) => kind === null || group.kind === kind))
  const inAll = statesIn(groups)
  const countOf = (name: StateName) => counts.get(stateNames[name]) ?? 0
  const shown = isStateName(asked) ? asked : asked === 'semua' ? null : firstOf(countOf)
  const all = rowStateNames.reduce((sum, name) => sum + countOf(name), 0)
  const selection = {
    importId,
    ...(shown === null ? {} : { states: [stateNames[shown]] }),
    ...(kind === null ? {} : { kind }),
  }
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
    kind,
    all,
    counts: namedCounts(counts),
    /** The same over all sheets, whichever are shown. */
    inAll: namedCounts(inAll),
    total,
    page,
    pageSize,
    rows: rows.map((row) => lineOf(row, names)),
  }
}

/** What is shown first: everything, unless rows that stay as they are would hide what will happen. */
function firstOf(countOf: (name: StateName) => number): StateName | null {
  if (countOf('sama') === 0) return null
  return (['galat', 'pertanyaan', 'berubah', 'baru'] as const).find((name) => countOf(name) > 0) ?? null
}

/** Every sheet that has rows, in the order of the workbook, with how many stand in each state. */
export async function importSheets(read: Db, { importId }: { importId: string }) {
  const groups = await countImportRows(read, importId)
  return sheetKinds.flatMap((kind) => {
    const own = groups.filter((group) => group.kind === kind)
    if (own.length === 0) return []
    const counts = namedCounts(statesIn(own))
    return [
      { kind, label: sheetRecord(kind).label, rows: own.reduce((sum, each) => sum + each.total, 0), counts },
    ]
  })
}

function namedCounts(counts: ReadonlyMap<string, number>): Record<StateName, number> {
  const named = rowStateNames.map((name) => [name, counts.get(stateNames[name]) ?? 0])
  return Object.fromEntries(named) as Record<StateName, number>
}

function statesIn(groups: readonly { state: string; total: number }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { state, total } of groups) counts.set(state, (counts.get(state) ?? 0) + total)
  return counts
}

export type ImportLine = ReturnType<typeof lineOf>

function lineOf(record: ImportRowRecord, names: ReadonlyMap<string, string>) {
  const given = record.given as GivenRow
  const plan = record.plan as RowPlan
  const state = rowStateNames.find((name) => stateNames[name] === record.state) ?? 'galat'
  const kind = isSheetKind(record.kind) ? record.kind : 'application'
  const keys = [...Object.keys(given.fields), ...plan.changes.map(({ key }) => key)]
  const listed = forYears(sheetRecord(kind), yearsIn(keys))
  const changes = Object.fromEntries(
    changesOf(listed, { plan, given }).map(({ key, before, after }) => [key, { from: before, to: after }]),
  )
  return {
    key: kind === 'application' ? String(record.row) : `${kind}-${record.row}`,
    kind,
    sheet: listed.label,
    row: record.row,
    name: record.name,
    owner: plan.organisationId === null ? given.owner : (names.get(plan.organisationId) ?? given.owner),
    state,
    /** Where it is read; null while there is nothing to read. */
    href: addressOf(kind, linkedId(record)),
    steps: fieldSteps(changes, listed.fields).map(({ key, label, from, to }) => ({
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

function addressOf(kind: SheetKind, id: string | null): string | null {
  if (id === null || kind === 'relation') return null
  if (kind === 'gap') return `/peta-rencana/kesenjangan/${id}`
  if (kind === 'initiative') return `/peta-rencana/${id}`
  return kind === 'application' ? `/aplikasi/${id}` : `/arsitektur/objek/${id}`
}

/** What was made new has its record once it is written. */
function linkedId({ applicationId, state, writtenVersion }: ImportRowRecord): string | null {
  return state === 'new' && writtenVersion === null ? null : applicationId
}
