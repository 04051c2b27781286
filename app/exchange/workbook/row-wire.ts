import { emptyCell, type WorkbookCell, type WorkbookRow } from './workbook.ts'

/** A cell between the threads: a text stands for itself, a number that shows what it is too. */
type WireCell =
  | null
  | string
  | number
  | readonly ['number', number, string]
  | readonly ['date', string, string]
  | readonly ['boolean', boolean, string]
  | readonly ['error', string]

export type WireRow = readonly [row: number, cells: readonly WireCell[]]

/** Packs a row for the way between the threads: copying an object for every cell costs more than reading it. */
export function packRow({ row, cells }: WorkbookRow): WireRow {
  return [row, cells.map(packCell)]
}

export function unpackRow([row, cells]: WireRow): WorkbookRow {
  return { row, cells: cells.map(unpackCell) }
}

function packCell(cell: WorkbookCell): WireCell {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'text':
      return cell.text
    case 'number':
      return cell.text === String(cell.number) ? cell.number : ['number', cell.number, cell.text]
    case 'date':
      return ['date', cell.date, cell.text]
    case 'boolean':
      return ['boolean', cell.value, cell.text]
    case 'error':
      return ['error', cell.text]
  }
}

function unpackCell(cell: WireCell): WorkbookCell {
  if (cell === null) return emptyCell
  if (typeof cell === 'string') return { kind: 'text', text: cell }
  if (typeof cell === 'number') return { kind: 'number', number: cell, text: String(cell) }
  switch (cell[0]) {
    case 'number':
      return { kind: 'number', number: cell[1], text: cell[2] }
    case 'date':
      return { kind: 'date', date: cell[1], text: cell[2] }
    case 'boolean':
      return { kind: 'boolean', value: cell[1], text: cell[2] }
    case 'error':
      return { kind: 'error', text: cell[1] }
  }
}
