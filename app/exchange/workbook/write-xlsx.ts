import {
  type Cell,
  type CellStyle,
  type CellValue,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre'
import { isFormula } from '../clean-cell.ts'
import { cellName } from './workbook.ts'
import type { Mark, WrittenCell, WrittenColumn, WrittenRow, WrittenSheet } from './written-sheet.ts'

const listSheet = 'Pilihan'
const dateFormat = 'dd/mm/yyyy'
// What XML cannot hold, and halves of characters.
const unwritable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu
const longestCell = 32_767
// What Excel takes for the text of a prompt.
const longestHint = 255
const longestTitle = 32

const grounds: Readonly<Record<Mark | 'header', string>> = {
  fault: 'F9D2CF',
  doubt: 'FFE9C7',
  remark: 'FFF7DB',
  header: 'E8E4DA',
}

/** Writes sheets as an XLSX file. Runs inside the thread: the rest of the program uses writeWorkbook. */
export async function writeSheets(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const lists: Lists = { sheet: freeName(sheets), columns: [] }
  const written = sheets.map((sheet) => sheetOf(sheet, lists))
  const width = lists.columns.length
  const height = Math.max(0, ...lists.columns.map((list) => list.length))
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => lists.columns[column]?.[row] ?? null),
  )
  const choices: WriteSheet[] = width === 0 ? [] : [{ name: lists.sheet, hidden: true, rows }]
  return writeXlsx({ sheets: [...written, ...choices] })
}

/** The lists of choices met so far, and the sheet that will hold them. */
interface Lists {
  readonly sheet: string
  readonly columns: string[][]
}

/** Whether a sheet of this name may be a hidden one of ours that holds the choices of drop-downs. */
export function isListName(name: string): boolean {
  return new RegExp(`^${listSheet}\\d*$`).test(name)
}

/** Somebody else's sheet may be called so. */
function freeName(sheets: readonly WrittenSheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name))
  let [name, place] = [listSheet, 2]
  while (taken.has(name)) name = `${listSheet}${place++}`
  return name
}

function sheetOf(sheet: WrittenSheet, lists: Lists): WriteSheet {
  const { name, columns, headerRows, merged = [], blankRows = 0 } = sheet
  const rows = filledUp(sheet.rows, blankRows)
  const last = Math.max(0, ...rows.map(({ row }) => row))
  const [firstRow, lastRow] = [Math.min(...headerRows), Math.max(...headerRows)]
  const frozen = { rows: headerRows.length === 0 ? 0 : lastRow, columns: sheet.frozenColumns ?? 0 }
  const hasHeader = headerRows.length > 0 && last > lastRow
  return {
    name,
    ...(sheet.isHidden ? { hidden: true } : {}),
    columns: columns.map(({ width, isHidden }) => ({ width, ...(isHidden ? { hidden: true } : {}) })),
    rows: valuesOf(rows, last),
    cells: cellsOf(sheet, rows),
    merges: merged.map((each) => ({
      startRow: each.firstRow - 1,
      startCol: each.firstColumn,
      endRow: each.lastRow - 1,
      endCol: each.lastColumn,
    })),
    dataValidations: columns.flatMap((column, index) =>
      validationOf(column, { index, from: lastRow + 1, to: Math.max(last, lastRow + 1), lists }),
    ),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    ...(hasHeader && firstRow === lastRow
      ? { autoFilter: { range: `A${firstRow}:${cellName(last, columns.length - 1)}` } }
      : {}),
    ...(sheet.isProtected
      ? { protection: { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true } }
      : {}),
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

/** The rows, and blank ones below them. */
function filledUp(rows: readonly WrittenRow[], blankRows: number): readonly WrittenRow[] {
  const last = Math.max(0, ...rows.map(({ row }) => row))
  const blank = Array.from({ length: blankRows }, (_, index) => ({ row: last + 1 + index, cells: [] }))
  return [...rows, ...blank]
}

function valuesOf(rows: readonly WrittenRow[], last: number): CellValue[][] {
  const values: CellValue[][] = Array.from({ length: last }, () => [])
  for (const { row, cells } of rows) values[row - 1] = cells.map(storedValue)
  return values
}

function storedValue(cell: WrittenCell): CellValue {
  if (typeof cell === 'string') return plainText(cell)
  if (cell === null || typeof cell !== 'object') return cell
  return 'date' in cell ? new Date(`${cell.date}T00:00:00Z`) : cell.number
}

/** A text cell never calculates; the apostrophe keeps it a text when somebody types over its end. */
function plainText(text: string): string {
  const plain = text
    .replace(unwritable, '')
    .replace(/\r\n?/g, '\n')
    .slice(0, longestCell - 1)
  return isFormula(plain) ? `'${plain}` : plain
}

/** The cells with their looks; equal looks are one object, which the writer then compares at once. */
function cellsOf(sheet: WrittenSheet, rows: readonly WrittenRow[]): Map<string, Partial<Cell>> {
  const marks = new Map(sheet.marks?.map(({ row, column, mark }) => [`${row},${column}`, mark]))
  const looks = new Map<string, CellStyle>()
  const cells = new Map<string, Partial<Cell>>()
  for (const { row, cells: values } of rows) {
    const isHeader = sheet.headerRows.includes(row)
    const width = Math.max(values.length, isHeader ? 0 : sheet.columns.length)
    for (let column = 0; column < width; column += 1) {
      const value = values[column] ?? null
      const mark = isHeader ? 'header' : (marks.get(`${row},${column}`) ?? null)
      const format = formatOf(value) ?? (isHeader ? undefined : sheet.columns[column]?.format)
      const isOpen = !isHeader && sheet.columns[column]?.isOpen === true
      const key = `${mark} ${format} ${isOpen}`
      const style = looks.get(key) ?? lookOf({ mark, format, isOpen })
      looks.set(key, style)
      cells.set(`${row - 1},${column}`, { value: storedValue(value), style })
    }
  }
  return cells
}

function formatOf(cell: WrittenCell): string | undefined {
  if (cell === null || typeof cell !== 'object') return undefined
  return 'date' in cell ? dateFormat : cell.format
}

function lookOf(look: {
  mark: Mark | 'header' | null
  format: string | undefined
  isOpen: boolean
}): CellStyle {
  const { mark, format, isOpen } = look
  return {
    alignment: { vertical: 'top', wrapText: true },
    ...(mark === 'header' ? { font: { bold: true, name: 'Calibri', size: 11 } } : {}),
    ...(mark === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: grounds[mark] } } as const }),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(isOpen ? { protection: { locked: false } } : {}),
  }
}

function validationOf(
  { choices, hint }: WrittenColumn,
  at: { index: number; from: number; to: number; lists: Lists },
): DataValidation[] {
  const { index, from, to, lists } = at
  if (choices === undefined && hint === undefined) return []
  const range = `${cellName(from, index)}:${cellName(to, index)}`
  const said =
    hint === undefined
      ? {}
      : {
          showInputMessage: true,
          inputTitle: hint.title.slice(0, longestTitle),
          inputMessage: hint.text.slice(0, longestHint),
        }
  if (choices === undefined)
    return [
      { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(longestCell), range, ...said },
    ]
  const list = lists.columns.push([...choices]) - 1
  const column = cellName(1, list).replace('1', '')
  return [
    {
      type: 'list',
      formula1: `${lists.sheet}!$${column}$1:$${column}$${choices.length}`,
      range,
      allowBlank: true,
      showErrorMessage: true,
      // A warning only: "Tidak diketahui: …" with its reason is an answer too.
      errorStyle: 'warning',
      errorTitle: 'Tidak ada dalam daftar',
      errorMessage: 'Pilih dari daftar, atau tulis "Tidak diketahui:" diikuti alasannya.',
      ...said,
    },
  ]
}
