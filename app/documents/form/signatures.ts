import {
  contentWidth,
  drawLines,
  type Flow,
  needRoom,
  skip,
  type TextStyle,
  wrapped,
} from '../layout/flow.ts'
import { sans } from '../letter.ts'
import type { Signatory } from './view-model.ts'

/** Points. */
export const SIZE = 10.5

/** Lines left for the pen. */
const PEN = 4
/** Between two who sign beside each other. */
const GUTTER = 24

interface Column {
  x: number
  width: number
}

/** One signs in the right half, two share the width. */
function columnsFor(flow: Flow, count: number): Column[] {
  const width = contentWidth(flow)
  const half = (width - GUTTER) / 2
  const right = { x: half + GUTTER, width: half }
  return count === 1 ? [right] : [{ x: 0, width: half }, right]
}

interface SetSignature {
  above: string[]
  mark: string
  name: string[]
  below: string[]
}

function setSignature(
  flow: Flow,
  { place, official, mark, name, below }: Signatory,
  at: Column,
): SetSignature {
  const lines = (text: string, style: TextStyle) => (text === '' ? [] : wrapped(flow, text, style))
  const plain = { ...sans(SIZE), ...at }
  return {
    above: [place, official].flatMap((text) => lines(text, plain)),
    mark,
    name: lines(name, { ...plain, face: 'sans-bold' }),
    below: below.flatMap((text) => lines(text, plain)),
  }
}

function rowsOf(by: readonly Signatory[]): Signatory[][] {
  const rows: Signatory[][] = []
  for (let at = 0; at < by.length; at += 2) rows.push(by.slice(at, at + 2))
  return rows
}

function rowHeight(flow: Flow, row: readonly Signatory[]): number {
  const { leading } = sans(SIZE)
  const columns = columnsFor(flow, row.length)
  const set = row.map((one, index) => setSignature(flow, one, columns[index] ?? { x: 0, width: 100 }))
  const above = Math.max(...set.map((each) => each.above.length))
  const under = Math.max(...set.map((each) => each.name.length + each.below.length))
  return (above + PEN + under) * leading
}

/** Height of all signatures: what stands before them must share a page with this. */
export function signaturesHeight(flow: Flow, by: readonly Signatory[]): number {
  const { leading } = sans(SIZE)
  return leading + rowsOf(by).reduce((sum, row) => sum + rowHeight(flow, row) + leading, 0)
}

/** Writes who signs; the pens of one row have their room at the same height. */
export function writeSignatures(flow: Flow, by: readonly Signatory[]): void {
  const { leading } = sans(SIZE)
  needRoom(flow, signaturesHeight(flow, by))
  skip(flow, leading)
  for (const row of rowsOf(by)) {
    const top = flow.y
    const columns = columnsFor(flow, row.length)
    const set = row.map((one, index) => setSignature(flow, one, columns[index] ?? { x: 0, width: 100 }))
    const above = Math.max(...set.map((each) => each.above.length)) * leading
    for (const [index, each] of set.entries()) {
      const style = { ...sans(SIZE), ...columns[index] }
      flow.y = top + above - each.above.length * leading
      drawLines(flow, each.above, style)
      if (each.mark !== '') {
        skip(flow, leading * 1.5)
        drawLines(flow, [each.mark], style)
      }
      flow.y = top + above + PEN * leading
      drawLines(flow, each.name, { ...style, face: 'sans-bold' })
      drawLines(flow, each.below, style)
    }
    flow.y = top + rowHeight(flow, row) + leading
  }
}
