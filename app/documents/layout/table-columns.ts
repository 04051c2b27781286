import type { Face } from '../fonts.ts'
import { wordWidth } from './measure.ts'
import { type ColumnDeclaration, cellText, type TableDeclaration } from './table-declaration.ts'

/** A column with its place on the page, in points. */
export interface PlacedColumn extends ColumnDeclaration {
  x: number
  points: number
}

interface Space {
  x: number
  width: number
  size: number
  padX: number
  regular: Face
  bold: Face
}

/** A word may ask for this share of the table at most; longer ones are broken. */
const LARGEST_WORD = 0.12

function widestWord(text: string, face: Face, space: Space): number {
  const limit = space.width * LARGEST_WORD
  let widest = 0
  for (const word of text.split(/[ \n]/u)) {
    const width = word === '' ? 0 : wordWidth(word, face, space.size)
    if (width <= limit && width > widest) widest = width
  }
  return widest
}

/** Room a column needs so that neither a row's number nor a usual word is broken in it. */
function leastWidth(table: TableDeclaration, column: ColumnDeclaration, space: Space): number {
  let widest = widestWord(column.title, space.bold, space)
  for (const row of table.rows) {
    const face = column.strong || row.strong ? space.bold : space.regular
    widest = Math.max(widest, widestWord(cellText(table, row, column.key), face, space))
  }
  return widest + 2 * space.padX + 0.1
}

/**
 * Gives each column its share of the width; one too narrow for its own words is widened, and the others give
 * way in proportion to what they have to spare.
 */
export function placeColumns(table: TableDeclaration, space: Space): PlacedColumn[] {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0)
  const sized = table.columns.map((column) => ({
    column,
    wanted: (column.width / shares) * space.width,
    least: leastWidth(table, column, space),
  }))
  const missing = sized.reduce((sum, { wanted, least }) => sum + Math.max(0, least - wanted), 0)
  const spare = sized.reduce((sum, { wanted, least }) => sum + Math.max(0, wanted - least), 0)
  const granted = missing === 0 ? 0 : Math.min(1, spare / missing)
  const taken = spare === 0 ? 0 : (missing * granted) / spare
  let x = space.x
  return sized.map(({ column, wanted, least }) => {
    const points = wanted < least ? wanted + (least - wanted) * granted : wanted - (wanted - least) * taken
    const placed = { ...column, x, points }
    x += points
    return placed
  })
}
