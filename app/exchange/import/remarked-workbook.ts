import { idHeader } from '../record-workbook.ts'
import { shownText, type Workbook, type WorkbookCell, type WorkbookSheet } from '../workbook/workbook.ts'
import { isListName, writeSheets } from '../workbook/write-xlsx.ts'
import type {
  Mark,
  WrittenCell,
  WrittenColumn,
  WrittenFile,
  WrittenSheet,
} from '../workbook/written-sheet.ts'
import { csvLine, csvStart } from '../write-csv.ts'
import { remarkHeader } from './remark-header.ts'
import type { SheetLayout } from './sheet-layout.ts'

/** What is said of the rows of one sheet of a file. Plain JSON. */
export interface Remarks {
  readonly sheet: string
  readonly headerRows: readonly number[]
  /** Where the sheet is one of our own workbook; left out, it goes back plain. */
  readonly layout?: SheetLayout
  readonly rows: readonly {
    readonly row: number
    readonly sentence: string
    /** By position from 0, the cells that it is about. */
    readonly columns: readonly number[]
    readonly mark: Exclude<Mark, 'remark'>
  }[]
}

const widest = 60
const narrowest = 8
const remarkWidth = 70

/**
 * The same file with a column of remarks beside its rows: the same sheets, every row on its line, the cells
 * that the remarks are about coloured; a sheet of our own workbook with its lists and locks. Values only: formulas,
 * macros and links do not come back. A CSV file comes back as CSV. Remarks of an earlier round are replaced.
 */
export async function remarkedFile(workbook: Workbook, remarks: readonly Remarks[]): Promise<WrittenFile> {
  const isOurs = remarks.some(({ layout }) => layout !== undefined)
  const sheets = workbook.sheets
    .filter((sheet) => !(isOurs && isListSheet(sheet)))
    .map((sheet) => {
      const said = workbook.kind === 'csv' ? remarks[0] : remarks.find((each) => each.sheet === sheet.name)
      return said === undefined ? plainSheet(sheet) : remarkedSheet(sheet, said)
    })
  if (workbook.kind !== 'csv') return { type: 'xlsx', bytes: await writeSheets(sheets) }
  const [only] = sheets
  return { type: 'csv', bytes: Buffer.from(csvStart + (only === undefined ? '' : csvText(only))) }
}

function plainSheet(sheet: WorkbookSheet): WrittenSheet {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length))
  return {
    name: sheet.name,
    isHidden: sheet.isHidden,
    columns: Array.from({ length: width }, (_, column) => ({
      width: widthOf(sheet, column),
      // Whoever repairs a file of ours does not need its ids; they come back with it.
      isHidden: shownText(sheet.rows[0]?.cells[column]) === idHeader,
    })),
    rows: sheet.rows.map(({ row, cells }) => ({ row, cells: cells.map(writtenCell) })),
    headerRows: [],
    merged: sheet.merged,
  }
}

function remarkedSheet(sheet: WorkbookSheet, { headerRows, rows, layout }: Remarks): WrittenSheet {
  const plain = plainSheet(sheet)
  const header = sheet.rows.find(({ row }) => row === headerRows[0])
  const earlier = header?.cells.findIndex((cell) => shownText(cell).trim() === remarkHeader) ?? -1
  const place = earlier >= 0 ? earlier : plain.columns.length
  const said = new Map(rows.map((each) => [each.row, each]))
  const columns = plain.columns.slice(0, place).map((column, position) => layout?.columns[position] ?? column)
  return {
    ...plain,
    ...layout,
    columns: [...columns, { width: remarkWidth }],
    headerRows,
    rows: plain.rows.map(({ row, cells }) => {
      const own = Array.from({ length: place }, (_, column) =>
        shownIn(columns[column], cells[column] ?? null),
      )
      if (row === headerRows[0]) return { row, cells: [...own, remarkHeader] }
      return { row, cells: [...own, said.get(row)?.sentence ?? null] }
    }),
    marks: rows.flatMap(({ row, columns: faulty, mark }) => [
      ...faulty.map((column) => ({ row, column, mark })),
      { row, column: place, mark: 'remark' as const },
    ]),
  }
}

/** A number shows as its column does, where the column says how. */
function shownIn(column: WrittenColumn | undefined, cell: WrittenCell): WrittenCell {
  const isNumber = cell !== null && typeof cell === 'object' && 'number' in cell
  return isNumber && column?.format !== undefined ? cell.number : cell
}

/** The lists of choices are written anew with the sheets that use them. */
function isListSheet({ name, isHidden }: WorkbookSheet): boolean {
  return isHidden && isListName(name)
}

function writtenCell(cell: WorkbookCell): WrittenCell {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'number':
      return { number: cell.number, format: formatOf(cell) }
    case 'date':
      return cell.text.includes(' ') ? cell.text : { date: cell.date }
    case 'boolean':
      return cell.value
    case 'text':
    case 'error':
      return cell.text
  }
}

/** The format of a number by what it showed. */
function formatOf({ number, text }: { number: number; text: string }): string {
  if (text === String(number)) return 'General'
  if (text.endsWith('%')) return text.includes(',') ? '0.00%' : '0%'
  const decimals = text.includes(',') ? '.00' : ''
  if (/rp/i.test(text)) return `"Rp"#,##0${decimals}`
  return text.includes('.') ? `#,##0${decimals}` : `0${decimals}`
}

function widthOf({ rows }: WorkbookSheet, column: number): number {
  const longest = Math.max(0, ...rows.slice(0, 200).map(({ cells }) => shownText(cells[column]).length))
  return Math.min(widest, Math.max(narrowest, longest + 2))
}

/** Every line where it was: blank ones between stay. */
function csvText({ rows }: WrittenSheet): string {
  const lines: string[] = []
  for (const { row, cells } of rows) {
    while (lines.length < row - 1) lines.push(csvLine([]))
    lines.push(
      csvLine(cells.map((cell) => (typeof cell === 'string' || cell === null ? cell : String(cell)))),
    )
  }
  return lines.join('')
}
