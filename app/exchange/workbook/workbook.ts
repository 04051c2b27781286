/** One cell as the file stores it. `text` is what its author sees; a formula stands by its stored value. */
export type WorkbookCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly text: string }
  /** `date` is "2026-08-08"; a time of day stands only in the text. */
  | { readonly kind: 'date'; readonly date: string; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }

export interface WorkbookRow {
  /** As the spreadsheet shows it, from 1. */
  readonly row: number
  /** By column index from 0; holes and everything past the end are empty. */
  readonly cells: readonly WorkbookCell[]
}

/** Cells shown as one; their value stands in the first. Rows from 1, columns from 0, both ends included. */
export interface MergedCells {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

export interface WorkbookSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Only rows with something in them, from the top. */
  readonly rows: readonly WorkbookRow[]
  readonly merged: readonly MergedCells[]
}

export interface Workbook {
  readonly kind: 'xlsx' | 'ods' | 'csv'
  readonly sheets: readonly WorkbookSheet[]
  /** What was set aside on reading, each one Indonesian sentence. */
  readonly notes: readonly string[]
}

export interface WorkbookLimits {
  readonly maxBytes: number
  /** Of the parts that are read, unpacked. */
  readonly maxUnpackedBytes: number
  /** Cells of all sheets, the empty ones that the file carries included. */
  readonly maxCells: number
  /** Rows of one sheet with something in them. */
  readonly maxRows: number
  readonly maxCellLength: number
  readonly deadlineMs: number
  /** What the worker may hold on its heap. */
  readonly heapMb: number
}

const megabyte = 1_000_000

export const workbookLimits = {
  maxBytes: 20 * megabyte,
  maxUnpackedBytes: 64 * megabyte,
  maxCells: 400_000,
  maxRows: 20_000,
  // What a cell of Excel can hold.
  maxCellLength: 32_767,
  deadlineMs: 30_000,
  heapMb: 384,
} as const satisfies WorkbookLimits

export const emptyCell = { kind: 'empty' } as const satisfies WorkbookCell

/** What a cell shows; an empty one shows nothing. */
export function shownText(cell: WorkbookCell | undefined): string {
  return cell === undefined || cell.kind === 'empty' ? '' : cell.text
}

/** "C7" for row 7 (from 1) and column 2 (from 0). */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row}`
}
