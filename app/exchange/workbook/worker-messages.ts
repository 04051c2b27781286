import type { WireRow } from './row-wire.ts'
import type { Workbook, WorkbookLimits, WorkbookSheet } from './workbook.ts'

export interface ReadRequest {
  readonly path: string
  readonly name: string
  readonly limits: WorkbookLimits
}

/** A workbook without its rows, which follow in batches. */
export interface WorkbookOutline extends Omit<Workbook, 'sheets'> {
  readonly sheets: readonly (Omit<WorkbookSheet, 'rows'> & { readonly rowCount: number })[]
}

export type ReadMessage =
  | { readonly kind: 'outline'; readonly outline: WorkbookOutline }
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: readonly WireRow[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly sentence: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
