import { cleanCell } from './clean-cell.ts'
import { FileRefused } from './file-refused.ts'
import { type InventoryColumn, matchColumns } from './match-columns.ts'
import { filledRow, indexSheet } from './merged-cells.ts'
import { shownText, type WorkbookRow, type WorkbookSheet } from './workbook/workbook.ts'

/** The table of a sheet: what stands above it is left out, cells merged over rows are filled in. */
export interface SheetTable {
  readonly columns: readonly InventoryColumn[]
  /** The numbers of the rows that are its header, from 1. */
  readonly headerRows: readonly number[]
  /** Everything below the header that is not blank, in order. */
  readonly data: readonly WorkbookRow[]
}

/** Without these a row is not an application of anybody. */
const mustHaves = ['name', 'owner'] as const
export type MustHave = (typeof mustHaves)[number]

const mustHaveLabels = {
  name: 'nama aplikasi',
  owner: 'perangkat daerah pemilik',
} as const satisfies Record<MustHave, string>

/** A title and a few lines may stand above the header. */
const headerSearch = 15
const fewestNumbers = 3

/**
 * Finds the table of an inventory: the first line that names both the application and its owner, joined with
 * the line below it where that only divides its columns. Throws FileRefused, quoting the nearest header.
 */
export function findTable(sheet: WorkbookSheet): SheetTable {
  const { table, missing } = nearestTable(sheet, mustHaves)
  if (missing.length === 0) return table
  const headers = table.columns.map((column) => column.header).filter((header) => header !== '')
  throw new FileRefused(
    `Kolom ${missing.join(' dan ')} tidak ditemukan. Judul kolom yang terbaca: ${headers.slice(0, 12).join(', ')}.`,
  )
}

/**
 * As `findTable`, but where no line has what is asked for it gives the line that looks most like a header,
 * saying what is missing there: a person may then say what the columns are.
 */
export function nearestTable(
  sheet: WorkbookSheet,
  needed: readonly MustHave[],
): { readonly table: SheetTable; readonly missing: readonly string[] } {
  const { filled, acrossOf } = filledRows(sheet)
  let best: SheetTable = { columns: [], headerRows: [], data: [] }
  for (const [position, own] of sheet.rows.slice(0, headerSearch).entries()) {
    const single = columnsOf(own.cells.map(shownText), filled.slice(position + 1))
    const next = sheet.rows[position + 1]
    const isDivided = next?.row === own.row + 1 && divides({ top: own, below: next, columns: single })
    if (isDivided) {
      const top = acrossOf(own).cells.map(shownText)
      const columns = columnsOf(joined(top, next.cells.map(shownText)), filled.slice(position + 2))
      if (missingColumns(columns, needed).length === 0) {
        const table = { columns, headerRows: [own.row, next.row], data: filled.slice(position + 2) }
        return { table: tableOf(table), missing: [] }
      }
    }
    const table = { columns: single, headerRows: [own.row], data: filled.slice(position + 1) }
    if (missingColumns(single, needed).length === 0) return { table: tableOf(table), missing: [] }
    if (best.columns.length === 0 || likeness(single) > likeness(best.columns)) best = table
  }
  return { table: tableOf(best), missing: missingColumns(best.columns, needed) }
}

/** The table under the line that somebody says is its header; null when there is no such line. */
export function tableUnder(sheet: WorkbookSheet, headerRow: number): SheetTable | null {
  const position = sheet.rows.findIndex((row) => row.row === headerRow)
  const own = sheet.rows[position]
  if (own === undefined) return null
  const { filled, acrossOf } = filledRows(sheet)
  const data = filled.slice(position + 1)
  return tableOf({
    columns: columnsOf(acrossOf(own).cells.map(shownText), data),
    headerRows: [headerRow],
    data,
  })
}

/** The rows of a sheet with what is merged over them from above. */
function filledRows(sheet: WorkbookSheet) {
  const index = indexSheet(sheet)
  return {
    filled: sheet.rows.map((row) => filledRow({ index, row, direction: 'down' })),
    acrossOf: (row: WorkbookRow) => filledRow({ index, row, direction: 'across' }),
  }
}

function columnsOf(headers: readonly string[], data: readonly WorkbookRow[]): readonly InventoryColumn[] {
  return matchColumns(headers, (column) => data.map((row) => shownText(row.cells[column])))
}

/**
 * Whether the line below only divides the columns of the header above: it is blank where the header names
 * the application or its owner, holds nothing but words, and stands under a gap or a merged cell.
 */
function divides(input: {
  top: WorkbookRow
  below: WorkbookRow
  columns: readonly InventoryColumn[]
}): boolean {
  const { top, below, columns } = input
  const isNamed = columns.some(
    ({ key, position }) => isMustHave(key) && shownText(below.cells[position]) !== '',
  )
  if (isNamed) return false
  const divided = below.cells.flatMap((cell, column) => (cell.kind === 'empty' ? [] : [{ cell, column }]))
  const isWords = divided.every(({ cell }) => cell.kind === 'text')
  const standsUnderGap = divided.some(({ column }) => shownText(top.cells[column]) === '')
  return isWords && standsUnderGap && recognised(columns) > 0
}

/** "Anggaran" over "Nilai" and "Tahun" becomes "Anggaran / Nilai" and "Anggaran / Tahun". */
function joined(top: readonly string[], below: readonly string[]): readonly string[] {
  const width = Math.max(top.length, below.length)
  let group = ''
  return Array.from({ length: width }, (_, column) => {
    const [upper, lower] = [cleanCell(top[column] ?? ''), cleanCell(below[column] ?? '')]
    // Without merged cells a group reaches over the gaps to its right that are divided.
    if (upper !== '') group = upper
    if (lower === '') return upper
    const over = upper === '' ? group : upper
    return over === '' || over === lower ? lower : `${over} / ${lower}`
  })
}

/** Leaves out the line that only numbers the columns ("1 2 3" or "(1) (2) (3)"). */
function tableOf(table: SheetTable): SheetTable {
  const [first] = table.data
  if (first === undefined || !numbersColumns(first)) return table
  return { ...table, headerRows: [...table.headerRows, first.row], data: table.data.slice(1) }
}

function numbersColumns({ cells }: WorkbookRow): boolean {
  const texts = cells.map(shownText).filter((text) => text.trim() !== '')
  const numbers = texts.map((text) => Number(/^\s*\(?\s*(\d{1,3})\s*\)?\s*$/.exec(text)?.[1] ?? Number.NaN))
  return (
    texts.length >= fewestNumbers && numbers.every((number, place) => number === (numbers[0] ?? 0) + place)
  )
}

function isMustHave(key: string | null): boolean {
  return key === 'name' || key === 'owner'
}

function recognised(columns: readonly InventoryColumn[]): number {
  return columns.filter((column) => column.key !== null).length
}

function missingColumns(columns: readonly InventoryColumn[], needed: readonly MustHave[]): readonly string[] {
  const keys = columns.map((column) => column.key)
  return needed.filter((key) => !keys.includes(key)).map((key) => mustHaveLabels[key])
}

/**
 * How much a line looks like a header: what it names first, then that it is more than a title. A line that
 * names one thing only may as well be a row of the table, in which somebody wrote "aktif".
 */
function likeness(columns: readonly InventoryColumn[]): number {
  const isRow = columns.filter(({ header }) => header !== '').length > 1
  const named = recognised(columns)
  return (named > 1 ? 2 * named : 0) + (isRow ? 1 : 0)
}
