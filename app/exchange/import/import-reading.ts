import { FileRefused } from '#app/exchange/file-refused.ts'
import type { InventoryColumn } from '#app/exchange/match-columns.ts'
import { type MustHave, nearestTable, type SheetTable, tableUnder } from '#app/exchange/sheet-table.ts'
import type { Workbook, WorkbookSheet } from '#app/exchange/workbook/workbook.ts'
import type { SheetKind } from '#workflows/catalogue/sheets.ts'
import { columnSamples, headerFingerprint } from './column-mapping.ts'
import type { GivenRow } from './given-rows.ts'
import type { ImportOutlook } from './import-outlook.ts'

/** How a file was read; plain JSON, kept with the import for the page where columns are chosen. */
export interface ImportReading {
  readonly kind: Workbook['kind']
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly rows: number }[]
  /** The sheet whose rows these are. */
  readonly sheet: string
  readonly headerRows: readonly number[]
  readonly fingerprint: string
  readonly columns: readonly (InventoryColumn & { readonly samples: readonly string[] })[]
  /** The columns that have to be pointed out before the rows can be read. */
  readonly missing: readonly string[]
  readonly notes: readonly string[]
  readonly emptiesBlanks: boolean
  /** By the key of an owner that is not on record: whose it was said to be, or null to leave its rows out. */
  readonly owners?: Readonly<Record<string, string | null>>
  /** The sheets of a workbook of the whole architecture; absent where the file is one list of applications. */
  readonly parts?: readonly ReadSheet[]
  /** What its rows would do, told together; absent while there are none. */
  readonly outlook?: ImportOutlook
}

/** How one sheet of a workbook of the whole architecture was read. */
export interface ReadSheet {
  readonly kind: SheetKind
  readonly sheet: string
  readonly headerRows: readonly number[]
  readonly columns: readonly InventoryColumn[]
  /** How many rows stand below its header. */
  readonly rows: number
}

/** What was read from a file for an import: how, and its rows; none while a column is still to be chosen. */
export interface ReadImport {
  readonly reading: ImportReading
  readonly rows: readonly GivenRow[]
}

/** What somebody said about where the table is; left out: what it looks like. */
export interface TablePlace {
  readonly sheet?: string | undefined
  readonly headerRow?: number | undefined
}

export interface FoundTable {
  readonly sheet: WorkbookSheet
  readonly table: SheetTable
  readonly missing: readonly string[]
}

/**
 * The table of a workbook: where somebody said, else in the first visible sheet that has the columns needed,
 * else in the first that has anything. Throws FileRefused when there is nothing there.
 */
export function tableIn(workbook: Workbook, place: TablePlace, needed: readonly MustHave[]): FoundTable {
  const filled = workbook.sheets.filter((sheet) => sheet.rows.length > 0)
  const sheets =
    place.sheet === undefined
      ? filled.filter((sheet) => !sheet.isHidden)
      : filled.filter((sheet) => sheet.name === place.sheet)
  const [first] = sheets
  if (first === undefined)
    throw new FileRefused(
      'Lembar ini tidak berisi data. Pilih lembar lain, atau isi paling sedikit satu baris.',
    )
  if (place.headerRow !== undefined) {
    const table = tableUnder(first, place.headerRow)
    if (table === null)
      throw new FileRefused(`Baris ${place.headerRow} kosong; pilih baris yang berisi judul kolom.`)
    return { sheet: first, table, missing: [] }
  }
  const found = sheets.map((sheet) => ({ sheet, ...nearestTable(sheet, needed) }))
  const best = found.find(({ missing }) => missing.length === 0) ?? found[0]
  return best ?? { sheet: first, ...nearestTable(first, needed) }
}

/** The reading of a workbook whose table is known. */
export function readingOf(input: {
  workbook: Workbook
  found: FoundTable
  table: SheetTable
  missing: readonly string[]
  emptiesBlanks: boolean
}): ImportReading {
  const { workbook, found, table, missing, emptiesBlanks } = input
  return {
    kind: workbook.kind,
    sheets: workbook.sheets.map(({ name, isHidden, rows }) => ({ name, isHidden, rows: rows.length })),
    sheet: found.sheet.name,
    headerRows: table.headerRows,
    fingerprint: fingerprintOf(table),
    columns: table.columns.map((column) => ({ ...column, samples: columnSamples(table, column.position) })),
    missing,
    notes: workbook.notes,
    emptiesBlanks,
  }
}

export function fingerprintOf(table: SheetTable): string {
  return headerFingerprint(table.columns.map((column) => column.header))
}
