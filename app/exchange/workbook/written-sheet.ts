import type { MergedCells } from './workbook.ts'

/** A cell to be written. A text is a text, whatever it begins with; nothing is ever a formula. */
export type WrittenCell =
  | null
  | string
  | number
  | boolean
  /** "2026-08-08" */
  | { readonly date: string }
  /** A number that shows in a format of spreadsheets: '0%'. */
  | { readonly number: number; readonly format: string }

/** How a cell stands out: a fault that stops its row, a doubt that does not, or what is said of the row. */
export type Mark = 'fault' | 'doubt' | 'remark'

export interface WrittenColumn {
  /** In letters. */
  readonly width: number
  readonly isHidden?: boolean
  /** In a protected sheet: whether its cells may be changed. */
  readonly isOpen?: boolean
  /** The format of every cell in it, also of those that are still blank; '@' is text. */
  readonly format?: string
  /** The only answers it takes, chosen from a list. */
  readonly choices?: readonly string[]
  /** Said when one of its cells is entered. */
  readonly hint?: { readonly title: string; readonly text: string }
}

export interface WrittenRow {
  /** As the spreadsheet shows it, from 1. */
  readonly row: number
  readonly cells: readonly WrittenCell[]
}

export interface WrittenSheet {
  readonly name: string
  readonly isHidden?: boolean
  readonly columns: readonly WrittenColumn[]
  readonly rows: readonly WrittenRow[]
  /** The rows that are its header, from 1: bold on a pale ground, and kept in sight. */
  readonly headerRows: readonly number[]
  /** Columns from the left, counted with the hidden ones, that stay in sight. */
  readonly frozenColumns?: number
  /** Blank rows below that are ready to be filled in. */
  readonly blankRows?: number
  /** Only the open columns can be changed; there is no password: it guards against slips. */
  readonly isProtected?: boolean
  readonly marks?: readonly { readonly row: number; readonly column: number; readonly mark: Mark }[]
  readonly merged?: readonly MergedCells[]
}

/** A file as it is written: a workbook, or the CSV that came. */
export interface WrittenFile {
  readonly bytes: Uint8Array
  readonly type: 'xlsx' | 'csv'
}
