import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cityWorkbook } from '#app/exchange/city-workbook.ts'
import { writeSheets } from '#app/exchange/workbook/write-xlsx.ts'
import type { WrittenCell, WrittenSheet } from '#app/exchange/workbook/written-sheet.ts'
import { createdImport } from '#app/services/import-record.server.ts'
import { receiveImport } from '#app/services/receive-import.server.ts'
import { cityWorkbookRecords } from '#app/views/workbook-records.ts'
import { type SheetKind, sheetName, sheetRecord } from '#workflows/catalogue/sheets.ts'
import { forYears, yearsIn } from '#workflows/catalogue/yearly.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { Agency } from './agencies.ts'
import type { World } from './world.ts'

/** The sheets of a workbook as somebody edits them. */
export type Sheets = WrittenSheet[]

/** The sheets that this person downloads, of an agency (null: of the whole city). */
export async function downloaded(world: World, by: Actor, agency: Agency | null): Promise<Sheets> {
  const of = agency === null ? 'kota' : world.organisationId(agency)
  const stored = await cityWorkbookRecords(world.office.store, { actor: by, of, now: world.office.now() })
  if (stored === null) throw new Error(`${by.name} gets no workbook of ${of}`)
  return [...cityWorkbook(stored)]
}

/** Where the column of a field stands in a sheet, by its header. */
export function columnOf(sheet: WrittenSheet, kind: SheetKind, key: string): number {
  const { fields } = forYears(sheetRecord(kind), yearsIn([key]))
  const label = fields.find((field) => field.key === key)?.label ?? key
  return sheet.rows[0]?.cells.indexOf(label) ?? -1
}

/** Writes one cell of a sheet; `row` counts the rows below the header from 0. */
export function edited(
  sheets: Sheets,
  { kind, row, key, cell }: { kind: SheetKind; row: number; key: string; cell: WrittenCell },
): Sheets {
  return sheets.map((sheet) => {
    if (sheet.name !== sheetName(kind)) return sheet
    const place = columnOf(sheet, kind, key)
    const rows = [...sheet.rows]
    const own = rows[row + 1] ?? { row: row + 2, cells: [] }
    const cells = Array.from(
      { length: Math.max(own.cells.length, place + 1) },
      (_, at) => own.cells[at] ?? null,
    )
    cells[place] = cell
    rows[row + 1] = { row: own.row, cells }
    return { ...sheet, rows }
  })
}

/** A row below the last one of a sheet, by the keys of its fields ('owner' where the sheet asks for it). */
export function added(sheets: Sheets, kind: SheetKind, answers: Record<string, WrittenCell>): Sheets {
  const sheet = sheets.find(({ name }) => name === sheetName(kind))
  const row = (sheet?.rows.length ?? 1) - 1
  return Object.entries(answers).reduce(
    (all, [key, cell]) => edited(all, { kind, row, key: key === 'owner' ? 'Perangkat daerah' : key, cell }),
    sheets,
  )
}

/** The row of a sheet that shows this text somewhere, counted below the header from 0. */
export function rowWith(sheets: Sheets, kind: SheetKind, text: string): number {
  const sheet = sheets.find(({ name }) => name === sheetName(kind))
  return (sheet?.rows.findIndex(({ cells }) => cells.includes(text)) ?? 0) - 1
}

/** Saves sheets as a file and brings it in; the id of the import. */
export async function uploaded(
  world: World,
  by: Actor,
  { agency, sheets }: { agency: Agency | null; sheets: Sheets },
): Promise<string> {
  const path = join(world.folder, 'buku-kerja.xlsx')
  writeFileSync(path, await writeSheets(sheets))
  const organisationId = agency === null ? null : world.organisationId(agency)
  const file = { path, name: 'buku-kerja.xlsx' }
  return createdImport(await world.as(by)(receiveImport, { organisationId, file }))
}
