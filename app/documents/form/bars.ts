import {
  baseline,
  contentWidth,
  drawLines,
  type Flow,
  mark,
  needRoom,
  skip,
  wrapped,
} from '../layout/flow.ts'
import { lineWidth } from '../layout/measure.ts'
import type { Tag } from '../layout/tag.ts'
import { sans } from '../letter.ts'
import type { FormBlock } from './view-model.ts'

const SIZE = 9.5
const BAR = 9
/** The ink of bars; dark enough for a copier. */
const INK = '#3F5A66'
/** Between label, bar and figure. */
const GAP = 8

/** Labels at the left, bars of one scale beside them, the figure at the end of each bar. */
export function writeBars(flow: Flow, { title, items }: Extract<FormBlock, { kind: 'bars' }>): void {
  const width = contentWidth(flow)
  const label = width * 0.38
  const style = sans(SIZE, { width: label })
  const figures = Math.max(...items.map(({ words }) => lineWidth(words, 'sans', SIZE)))
  const longest = width - label - figures - 3 * GAP
  const most = Math.max(1, ...items.map(({ value }) => value))
  const rows = items.map((item) => ({ ...item, lines: wrapped(flow, item.label, style) }))
  const heightOf = (lines: readonly string[]) => lines.length * style.leading + 3
  const all = rows.reduce((sum, { lines }) => sum + heightOf(lines), style.leading + 4)
  needRoom(flow, all)
  drawLines(flow, [title], sans(SIZE, { face: 'sans-bold' }))
  skip(flow, 4)
  const { home } = flow
  const figure: Tag = { role: 'Figure', parent: home, alternative: spoken(title, items) }
  for (const { lines, value, words } of rows) {
    needRoom(flow, heightOf(lines))
    const top = flow.y
    flow.home = figure
    drawLines(flow, lines, style)
    const x = flow.geometry.left + label + GAP
    const length = (value / most) * longest
    const y = top + (style.leading - BAR) / 2
    if (length > 0) mark(flow, { kind: 'box', x, y, width: length, height: BAR, fill: INK })
    mark(flow, {
      kind: 'text',
      x: x + length + GAP,
      y: baseline(top, style),
      text: words,
      face: 'sans',
      size: SIZE,
      tag: { role: 'P', parent: figure },
    })
    flow.y = top + heightOf(lines)
  }
  flow.home = home
  skip(flow, 8)
}

function spoken(title: string, items: readonly { label: string; words: string }[]): string {
  return `${title}: ${items.map(({ label, words }) => `${label} ${words}`).join('; ')}`
}
