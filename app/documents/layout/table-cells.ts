import { DocumentError } from '../errors.ts'
import type { Face } from '../fonts.ts'
import { HAIRLINE } from '../theme.ts'
import { baseline, contentWidth, type Flow, mark } from './flow.ts'
import { lineWidth } from './measure.ts'
import { type PlacedColumn, placeColumns } from './table-columns.ts'
import { type ColumnDeclaration, cellText, type TableDeclaration } from './table-declaration.ts'
import type { Tag } from './tag.ts'
import { drawTimelineBars, drawTimelineHead, type TimelinePlace, timelineColumn } from './timeline.ts'
import { wrapText } from './wrap.ts'

export interface TableStyle {
  /** Points. */
  size: number
  leading: number
  padX: number
  padY: number
  regular: Face
  bold: Face
  columnNumbers: boolean
}

/** The look of tables in sans type at a size in points. */
export function tableStyle(size: number, columnNumbers: boolean): TableStyle {
  return { size, leading: size * 1.2, padX: 4, padY: 3, regular: 'sans', bold: 'sans-bold', columnNumbers }
}

export interface Cell {
  lines: string[]
  face: Face
  align: ColumnDeclaration['align']
  /** The cell as a reading program finds it; none in a head that is repeated. */
  tag?: Tag
  /** Lines it needs room for, though it has no text. */
  atLeast?: number
  /** Draws what is no text, in the cell's place. */
  draw?: (place: TimelinePlace) => void
}

export interface Grid {
  columns: PlacedColumn[]
  /** Of the columns, in points. */
  widths: number[]
  x: number
  width: number
  style: TableStyle
}

export function gridOf(flow: Flow, table: TableDeclaration, style: TableStyle): Grid {
  const x = flow.geometry.left
  const width = contentWidth(flow) * table.share
  const columns = placeColumns(withTimeline(table), { ...style, x, width })
  return { columns, widths: columns.map(({ points }) => points), x, width, style }
}

/** A timeline is one more column, the last. */
function withTimeline(table: TableDeclaration): TableDeclaration {
  const { columns, timeline } = table
  return timeline === undefined ? table : { ...table, columns: [...columns, timelineColumn(timeline)] }
}

function makeCell(grid: Grid, column: PlacedColumn, text: string, face: Face, align = column.align): Cell {
  const width = column.points - 2 * grid.style.padX
  return { lines: wrapText(text, { face, size: grid.style.size, width }), face, align }
}

export function heightOf(cells: readonly Cell[], style: TableStyle): number {
  const lines = cells.map((cell) => Math.max(cell.lines.length, cell.atLeast ?? 0))
  return Math.max(1, ...lines) * style.leading + 2 * style.padY
}

export function drawCells(flow: Flow, grid: Grid, cells: readonly Cell[], fill?: string): void {
  const { style } = grid
  const height = heightOf(cells, style)
  if (fill !== undefined) mark(flow, { kind: 'box', x: grid.x, y: flow.y, width: grid.width, height, fill })
  mark(flow, { kind: 'cells', x: grid.x, y: flow.y, height, widths: grid.widths, stroke: HAIRLINE })
  for (const [index, cell] of cells.entries()) {
    const column = grid.columns[index]
    if (!column) continue
    const { tag } = cell
    const inner = column.points - 2 * style.padX
    cell.draw?.({ x: column.x, y: flow.y, width: column.points, height, face: 'sans-bold', size: style.size })
    for (const [line, text] of cell.lines.entries()) {
      const spare = cell.align === 'left' ? 0 : inner - lineWidth(text, cell.face, style.size)
      const x = column.x + style.padX + (cell.align === 'centre' ? spare / 2 : spare)
      const top = flow.y + style.padY + line * style.leading
      const y = baseline(top, { face: cell.face, size: style.size, leading: style.leading })
      mark(flow, { kind: 'text', x, y, text, face: cell.face, size: style.size, tag })
    }
  }
  flow.y += height
}

/** The cells of a head where it is read; its repetitions carry no tags. */
export function tagged(cells: readonly Cell[], table: Tag): Cell[] {
  const parent: Tag = { role: 'TR', parent: table }
  return cells.map((cell) => (cell.draw ? cell : { ...cell, tag: { role: 'TH', parent } }))
}

export function headerRows(flow: Flow, grid: Grid, { columns, timeline }: TableDeclaration): Cell[][] {
  const { bold, regular, columnNumbers } = grid.style
  const titles = grid.columns.map((column) => makeCell(grid, column, column.title, bold, 'centre'))
  const scale = titles[columns.length]
  if (timeline && scale)
    Object.assign(scale, {
      lines: [],
      atLeast: 2,
      draw: (place: TimelinePlace) => drawTimelineHead(flow, timeline, place),
    })
  const numbers = grid.columns.map((column, index) =>
    makeCell(grid, column, index < columns.length ? String(index + 1) : '', regular, 'centre'),
  )
  return columnNumbers ? [titles, numbers] : [titles]
}

/** The cells of a row of the table, read under its tag. */
export function cellsOfRow(
  flow: Flow,
  { grid, table, tag }: { grid: Grid; table: TableDeclaration; tag?: Tag },
  index: number,
): Cell[] {
  const row = table.rows[index]
  if (row === undefined) return []
  const { style } = grid
  const { timeline } = table
  const read: Tag = { role: 'TR', parent: tag }
  return grid.columns.map((column, place) => {
    if (timeline && place === table.columns.length) {
      const draw = (box: TimelinePlace) => drawTimelineBars(flow, timeline, { bars: row.bars, place: box })
      return { lines: [], face: style.regular, align: 'left', draw }
    }
    const source = cellText(table, row, column.key)
    const cell = makeCell(grid, column, source, column.strong || row.strong ? style.bold : style.regular)
    assertWhole(cell, source, { row: index, column: column.key })
    cell.tag = { role: 'TD', parent: read }
    return cell
  })
}

interface BandLook {
  face: Face
  /** The table, when the band is read as a row of it and not repeated. */
  table?: Tag
}

/** A full-width row: the name of a group, or the sentence of an empty table. */
export function drawBand(flow: Flow, grid: Grid, text: string, { face, table }: BandLook): void {
  const whole: PlacedColumn = {
    key: '',
    title: '',
    width: 1,
    align: 'left',
    strong: false,
    x: grid.x,
    points: grid.width,
  }
  const bandGrid = { ...grid, columns: [whole], widths: [grid.width] }
  const cell = makeCell(bandGrid, whole, text, face)
  if (table) cell.tag = { role: 'TH', span: grid.columns.length, parent: { role: 'TR', parent: table } }
  drawCells(flow, bandGrid, [cell])
}

export function bandHeight(grid: Grid, text: string): number {
  const width = grid.width - 2 * grid.style.padX
  const lines = wrapText(text, { face: grid.style.bold, size: grid.style.size, width }).length
  return lines * grid.style.leading + 2 * grid.style.padY
}

/** The first `count` lines of every cell, and what is left. */
export function cut(cells: readonly Cell[], count: number): { head: Cell[]; tail: Cell[] } {
  return {
    head: cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, count) })),
    tail: cells.map((cell) => ({ ...cell, lines: cell.lines.slice(count) })),
  }
}

function withoutBlanks(text: string): string {
  return text.replace(/[ \n]+/gu, '')
}

function assertWhole(cell: Cell, source: string, { row, column }: { row: number; column: string }): void {
  if (withoutBlanks(cell.lines.join('')) === withoutBlanks(source)) return
  throw new DocumentError(
    'text-lost',
    'Dokumen tidak dibuat karena isi tabel tidak tercetak lengkap. Laporkan kepada administrator.',
    `row ${row + 1}, column ${column}: lines differ from the source text`,
  )
}
