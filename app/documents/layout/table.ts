import { DocumentError } from '../errors.ts'
import { PALE } from '../theme.ts'
import { breakPage, type Flow, isPageEmpty, pageRoom, roomLeft } from './flow.ts'
import {
  bandHeight,
  type Cell,
  cellsOfRow,
  cut,
  drawBand,
  drawCells,
  gridOf,
  headerRows,
  heightOf,
  type TableStyle,
  tagged,
} from './table-cells.ts'
import type { TableDeclaration } from './table-declaration.ts'
import type { Tag } from './tag.ts'

/** What stands right above a table and is never parted from it, such as its heading. */
export interface TableLead {
  height: number
  write(): void
}

interface Setting {
  style: TableStyle
  /** Height that must stand on the page of the last row. */
  keep?: number
  lead?: TableLead | undefined
}

/**
 * Writes a table from the flow's place on, its header again on every page. Rows stay whole; only a row that
 * no page can hold is split, by lines. Neither header nor lead stands on a page without a row.
 * Throws DocumentError `text-lost` when a cell's lines are not its text.
 */
export function writeTable(flow: Flow, table: TableDeclaration, { style, keep = 0, lead }: Setting): void {
  const grid = gridOf(flow, table, style)
  const header = headerRows(flow, grid, table)
  const headerHeight = header.reduce((sum, cells) => sum + heightOf(cells, style), 0)
  const roomy = pageRoom(flow) - headerHeight
  const oneLine = style.leading + 2 * style.padY
  const tag: Tag = { role: 'Table', parent: flow.home }
  let band: string | undefined
  if (roomy < 6 * oneLine) {
    throw new DocumentError(
      'invalid-data',
      'Dokumen tidak dibuat karena judul kolom tabel terlalu panjang. Pendekkan judul kolomnya.',
      `the table header leaves ${Math.round(roomy)} points for rows`,
    )
  }

  function drawHeader(rows: readonly Cell[][]): void {
    for (const [index, cells] of rows.entries()) drawCells(flow, grid, cells, index === 0 ? PALE : undefined)
  }
  function turnPage(): void {
    breakPage(flow)
    drawHeader(header)
    if (band !== undefined) drawBand(flow, grid, `${band} (lanjutan)`, { face: style.bold })
  }
  function heightWithBand(cells: readonly Cell[], opens: string | undefined): number {
    return heightOf(cells, style) + (opens === undefined ? 0 : bandHeight(grid, opens))
  }

  function beginsGroup(index: number): boolean {
    const { band: own } = table.rows[index] ?? {}
    return own !== undefined && own !== '' && own !== table.rows[index - 1]?.band
  }
  /**
   * What must stand on the page of a row: the last row is never alone under its head, nor a sum parted from what it
   * sums up, as long as one page can hold both.
   */
  function reserveOf(index: number): number {
    const last = table.rows.length - 1
    if (index === last) return keep
    if (index < last - 1 || beginsGroup(last)) return 0
    const both = heightOfRows(index, table.rows.length) + keep
    return both <= roomy ? both - heightOfRows(index, last) : 0
  }
  function heightOfRows(from: number, until: number): number {
    const rows = table.rows.slice(from, until).entries()
    return [...rows].reduce(
      (sum, [index, { band: own }]) =>
        sum + heightWithBand(cellsOfRow(flow, { grid, table }, from + index), own || undefined),
      0,
    )
  }

  const opening = table.isWhole
    ? heightOfRows(0, table.rows.length) + keep
    : heightOfRows(0, 1) + reserveOf(0)
  const leading = lead?.height ?? 0
  const fitting = opening + leading <= roomy ? opening : 3 * oneLine
  if (roomLeft(flow) < leading + headerHeight + Math.max(fitting, 3 * oneLine) && !isPageEmpty(flow))
    breakPage(flow)
  lead?.write()
  drawHeader(header.map((cells) => tagged(cells, tag)))
  if (table.rows.length === 0) {
    drawBand(flow, grid, table.emptyText, { face: style.regular, table: tag })
    return
  }

  for (const [index, row] of table.rows.entries()) {
    const cells = cellsOfRow(flow, { grid, table, tag }, index)
    const reserve = reserveOf(index)
    const opensBand = row.band !== undefined && row.band !== '' && row.band !== band
    let height = heightOf(cells, style)
    const whole = heightWithBand(cells, opensBand ? row.band : undefined) + reserve
    if (whole <= roomy && whole > roomLeft(flow)) {
      if (opensBand) band = undefined
      turnPage()
    }
    if (opensBand) {
      band = row.band
      drawBand(flow, grid, row.band ?? '', { face: style.bold, table: tag })
    }
    let rest = cells
    while (height + reserve > roomLeft(flow)) {
      const most = Math.floor((roomLeft(flow) - 2 * style.padY) / style.leading)
      const lines = Math.max(...rest.map((cell) => cell.lines.length))
      const count = Math.min(most, lines - 2)
      if (count < 1) {
        if (most >= lines && lines <= 2) break
        turnPage()
        continue
      }
      const { head, tail } = cut(rest, count)
      drawCells(flow, grid, head)
      rest = tail
      height = heightOf(rest, style)
      turnPage()
    }
    drawCells(flow, grid, rest)
  }
}
