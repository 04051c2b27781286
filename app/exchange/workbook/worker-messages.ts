import type { ImportReading } from '../import/import-reading.ts'
import type { ImportTask } from '../import/import-rows.ts'
import type { Remarks } from '../import/remarked-workbook.ts'
import type { WireRow } from './row-wire.ts'
import type { Workbook, WorkbookLimits, WorkbookSheet } from './workbook.ts'
import type { WrittenFile, WrittenSheet } from './written-sheet.ts'

interface OfFile {
  readonly path: string
  readonly name: string
}

/** One piece of work; a thread does one and ends. */
export type Work =
  | ({ readonly kind: 'read' } & OfFile)
  /** The rows of an inventory, taken as the task says. */
  | ({ readonly kind: 'import'; readonly task: ImportTask } & OfFile)
  /** The same file with remarks beside its rows. */
  | ({ readonly kind: 'remark'; readonly remarks: readonly Remarks[] } & OfFile)
  | { readonly kind: 'write'; readonly sheets: readonly WrittenSheet[] }

export interface ThreadRequest {
  readonly work: Work
  readonly limits: WorkbookLimits
}

/** A workbook without its rows, which follow in batches. */
export interface WorkbookOutline extends Omit<Workbook, 'sheets'> {
  readonly sheets: readonly (Omit<WorkbookSheet, 'rows'> & { readonly rowCount: number })[]
}

export type ThreadMessage =
  | { readonly kind: 'outline'; readonly outline: WorkbookOutline }
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: readonly WireRow[] }
  | { readonly kind: 'reading'; readonly reading: ImportReading; readonly rowCount: number }
  /** GivenRow[] as JSON: one text crosses faster than thousands of objects. */
  | { readonly kind: 'given'; readonly json: string }
  | ({ readonly kind: 'file' } & WrittenFile)
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly sentence: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
