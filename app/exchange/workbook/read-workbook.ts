import { unpackRow } from './row-wire.ts'
import { type Collector, type Part, type ReadOptions, workInThread } from './work-in-thread.ts'
import type { Workbook, WorkbookRow } from './workbook.ts'
import type { WorkbookOutline } from './worker-messages.ts'

/** The two parts of the work that can be told apart: parsing, then handing over the rows. */
const parsed = 0.6

/**
 * Reads a workbook or a CSV file from disk in a thread of its own, fenced by memory, time, size and number
 * of cells; the type is told by the content, and nothing in the file is run or fetched. `file.name` names
 * the sheet of a CSV file. Throws FileRefused with one Indonesian sentence for everything that cannot be
 * read, and the reason of `signal` when it was stopped.
 */
export function readWorkbook(
  file: { readonly path: string; readonly name: string },
  options: ReadOptions = {},
): Promise<Workbook> {
  return workInThread({ kind: 'read', ...file }, new Collected(), options)
}

/** The parts of a workbook as they come in. */
class Collected implements Collector<Workbook> {
  #outline: WorkbookOutline | null = null
  #rows: WorkbookRow[][] = []
  #received = 0

  take(message: Part): number {
    if (message.kind === 'outline') {
      this.#outline = message.outline
      this.#rows = message.outline.sheets.map(() => [])
      return parsed
    }
    if (message.kind !== 'rows') return parsed
    for (const row of message.rows) this.#rows[message.sheet]?.push(unpackRow(row))
    this.#received += message.rows.length
    const all = this.#outline?.sheets.reduce((sum, sheet) => sum + sheet.rowCount, 0) ?? 0
    return parsed + (1 - parsed) * Math.min(0.99, this.#received / Math.max(1, all))
  }

  result(): Workbook {
    if (this.#outline === null) throw new Error('the workbook reader told nothing')
    const { kind, notes, sheets } = this.#outline
    return {
      kind,
      notes,
      sheets: sheets.map(({ rowCount: _, ...sheet }, index) => ({ ...sheet, rows: this.#rows[index] ?? [] })),
    }
  }
}
