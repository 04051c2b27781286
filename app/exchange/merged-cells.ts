import {
  emptyCell,
  type MergedCells,
  type WorkbookCell,
  type WorkbookRow,
  type WorkbookSheet,
} from './workbook/workbook.ts'

/** The rows of a sheet by their number, each with its merged cells. */
interface SheetIndex {
  readonly row: (number: number) => WorkbookRow | undefined
  readonly mergedAt: (row: number) => readonly MergedCells[]
}

/** Merges over more rows are somebody's layout, not a value that holds for every row. */
const mostRows = 5_000

export function indexSheet(sheet: WorkbookSheet): SheetIndex {
  const rows = new Map(sheet.rows.map((row) => [row.row, row] as const))
  const merged = new Map<number, MergedCells[]>()
  for (const merge of sheet.merged) {
    if (merge.lastRow - merge.firstRow >= mostRows) continue
    for (let row = merge.firstRow; row <= merge.lastRow; row += 1) {
      if (!rows.has(row)) continue
      const here = merged.get(row)
      if (here === undefined) merged.set(row, [merge])
      else here.push(merge)
    }
  }
  return { row: (number) => rows.get(number), mergedAt: (row) => merged.get(row) ?? [] }
}

/**
 * A row with what its merged cells show. `down` fills only what hangs over from rows above (one owner beside
 * ten applications); `across` fills along the row too (one group above several headers).
 */
export function filledRow(input: {
  index: SheetIndex
  row: WorkbookRow
  direction: 'down' | 'across'
}): WorkbookRow {
  const { index, row, direction } = input
  const merges = index.mergedAt(row.row)
  if (merges.length === 0) return row
  const cells: WorkbookCell[] = [...row.cells]
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    if (direction === 'down' && lastRow === firstRow) continue
    const value = index.row(firstRow)?.cells[firstColumn] ?? emptyCell
    const end = direction === 'down' ? firstColumn : lastColumn
    for (let column = firstColumn; column <= end; column += 1) {
      while (cells.length <= column) cells.push(emptyCell)
      if (cells[column]?.kind === 'empty') cells[column] = value
    }
  }
  return { row: row.row, cells }
}
