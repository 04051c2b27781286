import { HAIRLINE } from '../theme.ts'
import { type Flow, mark } from './flow.ts'
import { lineWidth } from './measure.ts'
import type { Mark } from './page.ts'
import type { ColumnDeclaration, Timeline, TimelineBar } from './table-declaration.ts'

/** A rectangle of the page in points, and the type that is set in it. */
export interface TimelinePlace {
  x: number
  y: number
  width: number
  height: number
  face: 'sans' | 'sans-bold'
  size: number
}

/** The column a timeline takes: it has no text of its own, what it shows stands in the columns before it. */
export function timelineColumn({ share }: Timeline): ColumnDeclaration {
  return { key: '', title: '', width: share, align: 'left', strong: false }
}

const roman = ['I', 'II', 'III', 'IV'] as const

/**
 * Years over their quarters. Decoration to a reading program, as the bars are: it reads the same run in words
 * in the table's other columns.
 */
export function drawTimelineHead(flow: Flow, { years }: Timeline, place: TimelinePlace): void {
  const { x, y, width, height, face, size } = place
  const year = width / years.length
  const middle = y + height / 2
  mark(flow, { kind: 'line', x1: x, y1: middle, x2: x + width, y2: middle, width: HAIRLINE })
  for (const [index, label] of years.entries()) {
    const left = x + index * year
    if (index > 0) mark(flow, { kind: 'line', x1: left, y1: y, x2: left, y2: y + height, width: HAIRLINE })
    mark(flow, centred(String(label), { x: left, y: y + height / 4, width: year, face, size }))
    for (const [quarter, name] of roman.entries()) {
      const at = { x: left + (quarter * year) / 4, y: y + (height * 3) / 4, width: year / 4 }
      mark(flow, centred(name, { ...at, face: 'sans', size: size * 0.8 }))
    }
  }
}

/** A text in the middle of a cell whose middle line is `y`. */
function centred(
  text: string,
  {
    x,
    y,
    width,
    face,
    size,
  }: { x: number; y: number; width: number; face: TimelinePlace['face']; size: number },
): Mark {
  const spare = width - lineWidth(text, face, size)
  return { kind: 'text', x: x + spare / 2, y: y + size * 0.36, text, face, size }
}

/** Largest height of a bar; a row with more lines has no thicker bar. */
const THICKEST = 11
const GRID = 0.2

/** The bars of one row on the grid of quarters: filled where there is money, hatched where there is none. */
export function drawTimelineBars(
  flow: Flow,
  { years }: Timeline,
  { bars, place }: { bars: readonly TimelineBar[]; place: TimelinePlace },
): void {
  const { x, y, width, height } = place
  const quarter = width / (years.length * 4)
  for (let line = 1; line < years.length * 4; line += 1) {
    const at = x + line * quarter
    const isYear = line % 4 === 0
    mark(flow, { kind: 'line', x1: at, y1: y, x2: at, y2: y + height, width: isYear ? HAIRLINE : GRID })
  }
  const thick = Math.min(THICKEST, height - 4)
  for (const { from, until, isHatched } of bars) {
    const bar = {
      x: x + from * quarter + 0.8,
      y: y + (height - thick) / 2,
      width: (until - from) * quarter - 1.6,
      height: thick,
    }
    mark(flow, { kind: 'box', ...bar, fill: isHatched ? '#FFFFFF' : '#8F8F8A', stroke: HAIRLINE })
    if (isHatched) mark(flow, ...hatching(bar))
  }
}

const HATCH = 3.2

/** Slanting lines inside a box, each cut where it meets an edge. */
function hatching({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Mark[] {
  const lines: Mark[] = []
  for (let at = HATCH; at < width + height; at += HATCH) {
    const from = { x: x + Math.min(at, width), y: y + Math.max(0, at - width) }
    const to = { x: x + Math.max(0, at - height), y: y + Math.min(at, height) }
    lines.push({ kind: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, width: 0.4 })
  }
  return lines
}
