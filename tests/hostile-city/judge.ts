import { writeXlsx } from 'hucre'
import { expect } from 'vitest'
import { importRows } from '#app/exchange/import/import-rows.ts'
import { kindTable } from '#app/exchange/import/kind-sheet.ts'
import { readBytes } from '#app/exchange/workbook/read-bytes.ts'
import { workbookLimits } from '#app/exchange/workbook/workbook.ts'
import { writeSheets } from '#app/exchange/workbook/write-xlsx.ts'
import { Act } from '#app/services/act.server.ts'
import { cityTerms } from '#app/services/city-terms.server.ts'
import { planImport } from '#app/services/plan-import.server.ts'
import { relateInitiative } from '#app/services/relate-initiative.server.ts'
import { objectKindNames } from '#workflows/catalogue/architecture/kinds.ts'
import { sheetKindOf, sheetKinds, sheetName, sheetRecord } from '#workflows/catalogue/sheets.ts'
import { plainState, recordedObject, related } from '../factories/architecture.ts'
import { cityAt } from '../factories/city.ts'
import { downloaded } from '../factories/city-workbook.ts'
import { applicationsOf } from '../factories/lookups.ts'
import { gapOf, initiativeOf } from '../factories/roadmap.ts'
import type { World } from '../factories/world.ts'
import type { Lines, Mutation } from './mutations.ts'

export interface Spoiled {
  readonly world: World
  /** The workbook of the agency as it was downloaded: two rows in every sheet. */
  readonly sheets: readonly Lines[]
}

const agency = 'pertanian'

/** An agency with two of everything, two relations and a link, and its workbook. */
export async function aWorkbook(): Promise<Spoiled> {
  const world = await cityAt('cycleOpen', { taking: [agency] })
  const ids = new Map<string, string>()
  for (const kind of objectKindNames)
    for (const place of ['satu', 'dua']) {
      const id = await recordedObject(world, agency, {
        kind,
        name: `${sheetRecord(kind).label} ${place}`,
        ...plainState,
      })
      if (place === 'satu') ids.set(kind, id)
    }
  const roadmap = []
  for (const place of [1, 2]) {
    await gapOf(world, agency, { title: `Kesenjangan data ${place}` })
    roadmap.push(await initiativeOf(world, agency, { place }))
  }
  const [initiativeId = '', id = ''] = roadmap
  const link = { initiativeId, relation: 'depends-on' as const, target: { kind: 'initiative', id } }
  await world.as(world.representative(agency))(relateInitiative, link)
  const [application = { id: '' }] = await applicationsOf(world, agency)
  await related(world, agency, [application.id, 'application-process', ids.get('business-process') ?? ''])
  await related(world, agency, [application.id, 'application-uses', ids.get('data') ?? ''])
  const bytes = Buffer.from(await writeSheets(await downloaded(world, world.representative(agency), agency)))
  const book = await readBytes({ bytes, name: 'x.xlsx', limits: workbookLimits })
  const sheets = book.sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, rows }) => ({
      name,
      rows: rows.map(({ cells }) =>
        cells.map((cell) =>
          cell.kind === 'empty' ? null : cell.kind === 'number' ? cell.number : cell.text,
        ),
      ),
    }))
  return { world, sheets }
}

/** Reads and plans a spoiled workbook as an import does, and holds it against what has to be said of it. */
export async function judge(
  { world, sheets }: Spoiled,
  { change, told, without = [] }: Mutation,
): Promise<void> {
  const spoiled = change(sheets)
  const bytes = Buffer.from(
    await writeXlsx({
      sheets: spoiled.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) })),
    } as Parameters<typeof writeXlsx>[0]),
  )
  const workbook = await readBytes({ bytes, name: 'x.xlsx', limits: workbookLimits })
  const { read } = world.office.store
  const city = await cityTerms({ db: read, at: world.office.now() })
  const agencyName = 'Dinas Pertanian'
  const { reading, rows } = importRows(workbook, { agencyName, place: {}, emptiesBlanks: false, city })
  const act = new Act(read, world.office.now(), { id: 'uji', actor: world.representative(agency) })
  const { plans } = await planImport(act, {
    organisationId: world.organisationId(agency),
    reading,
    rows: rows.map((given) => ({ given, answer: null })),
  })
  expectNothingLost({ workbook, rows, without })
  expectNothingDoubled(plans)
  for (const { kind, rows: places, key, words, isFault } of told) {
    if (places === undefined) {
      expect(
        reading.notes.filter((note) => note.includes(words) && note.includes(sheetName(kind))),
      ).toHaveLength(1)
      continue
    }
    for (const place of places) {
      const plan = plans.find((each) => each.kind === kind && each.row === place)
      const said = [...(plan?.problems ?? []), ...(plan?.warnings ?? [])].join(' ')
      expect(said, `${kind} row ${place}`).toContain(words)
      expect(said).not.toMatch(/undefined|null\b|NaN|Error/)
      if (key !== undefined) expect(plan?.marked, `${kind} row ${place}`).toContain(key)
      if (isFault === true) expect(plan?.state).toBe('error')
    }
  }
  const faults = new Set(
    told.flatMap(({ kind, rows: places = [], isFault }) =>
      isFault ? places.map((row) => `${kind} ${row}`) : [],
    ),
  )
  const unexpected = plans.filter(
    ({ kind, row, state }) => !faults.has(`${kind} ${row}`) && state !== 'same' && state !== 'changed',
  )
  // What is wrong with one row, or one sheet, stops no other but relations that name what is gone.
  expect(unexpected.filter(({ kind }) => kind !== 'relation')).toEqual([])
}

function expectNothingLost(of: {
  workbook: Awaited<ReturnType<typeof readBytes>>
  rows: ReturnType<typeof importRows>['rows']
  without: readonly string[]
}): void {
  const { workbook, rows, without } = of
  const met = new Set<string>()
  for (const sheet of workbook.sheets) {
    const kind = sheetKindOf(sheet.name)
    if (kind === null || met.has(kind)) continue
    met.add(kind)
    const { table } = kindTable(sheet, { listed: { kind, record: sheetRecord(kind) }, needsOwner: false })
    const taken = rows.filter((row) => row.kind === kind).map(({ row }) => row)
    expect(taken).toEqual(table.data.map(({ row }) => row))
    expect(taken.length).toBeGreaterThanOrEqual(2)
  }
  expect(sheetKinds.filter((kind) => !met.has(kind))).toEqual(without)
}

function expectNothingDoubled(plans: Awaited<ReturnType<typeof planImport>>['plans']): void {
  const written = plans.filter(({ state }) => state === 'new' || state === 'changed' || state === 'same')
  const about = written.flatMap(({ applicationId }) => applicationId ?? [])
  expect(new Set(about).size).toBe(about.length)
  expect(plans.filter(({ state }) => state === 'new')).toEqual([])
}
