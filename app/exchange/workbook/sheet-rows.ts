import { booleanCell, dateCell, numberCell, textCell } from './cell-values.ts'
import { tooManyRows } from './refusals.ts'
import { emptyCell, type WorkbookCell, type WorkbookLimits, type WorkbookRow } from './workbook.ts'

/** What the readers of both formats give for a cell. */
export type RawValue = string | number | boolean | Date | null | undefined

export interface RawRow {
  /** From 1. */
  readonly row: number
  readonly values: readonly RawValue[]
}

/**
 * The rows of a sheet that have something in them. `formatOf` tells the number format of a cell (row from 1,
 * column from 0). Throws FileRefused for a cell that is too long or a sheet with too many rows.
 */
export function sheetRows(input: {
  sheet: string
  rows: Iterable<RawRow>
  limits: WorkbookLimits
  formatOf?: (row: number, column: number) => string | undefined
}): readonly WorkbookRow[] {
  const { sheet, rows, limits, formatOf } = input
  const kept: WorkbookRow[] = []
  for (const { row, values } of rows) {
    const cells = values.map((value, column): WorkbookCell => {
      if (value === null || value === undefined || value === '') return emptyCell
      if (typeof value === 'number') return numberCell(value, formatOf?.(row, column))
      if (typeof value === 'boolean') return booleanCell(value)
      if (value instanceof Date) return dateCell(value)
      return textCell(value, { sheet, row, column, limits })
    })
    const end = cells.findLastIndex((cell) => cell.kind !== 'empty') + 1
    if (end === 0) continue
    if (kept.length === limits.maxRows) throw tooManyRows(limits, sheet)
    kept.push({ row, cells: cells.slice(0, end) })
  }
  return kept
}

/** What is said of formulas, which are never calculated here. */
export function formulaNote(count: number): string {
  return `Rumus di ${count} sel tidak dihitung ulang; yang dibaca nilai terakhir yang tersimpan.`
}
