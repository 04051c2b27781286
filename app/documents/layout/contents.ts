import type { Face } from '../fonts.ts'
import type { Located } from '../prepared.ts'
import {
  baseline,
  contentWidth,
  drawLines,
  type Flow,
  type Geometry,
  mark,
  needRoom,
  skip,
  startFlow,
} from './flow.ts'
import { lineWidth } from './measure.ts'
import type { DrawnPage } from './page.ts'
import type { Tag } from './tag.ts'
import { wrapText } from './wrap.ts'

interface ContentsLook {
  geometry: Geometry
  title: string
  face: Face
  bold: Face
  /** Points. */
  size: number
  leading: number
}

/** Room for "1.234" and the end of the dots before it. */
const NUMBER = 40
const INDENT = 18

/** Pages with the title of every place, dots, and the number of its page; each line leads there. */
export function contentsPages(entries: readonly Located[], look: ContentsLook): DrawnPage[] {
  const list: Tag = { role: 'TOC' }
  const flow = startFlow(look.geometry)
  drawLines(flow, [look.title], {
    face: look.bold,
    size: look.size,
    leading: look.leading,
    align: 'centre',
    role: 'H1',
  })
  skip(flow, look.leading)
  for (const entry of entries) writeEntry(flow, entry, list, look)
  return flow.pages
}

function writeEntry(flow: Flow, entry: Located, list: Tag, look: ContentsLook): void {
  const { size, leading } = look
  const face = entry.level === 1 ? look.bold : look.face
  const x = (entry.level - 1) * INDENT
  const width = contentWidth(flow) - x - NUMBER
  const lines = wrapText(entry.title ?? entry.name, { face, size, width })
  const gap = entry.level === 1 ? leading * 0.4 : 0
  needRoom(flow, lines.length * leading + gap)
  skip(flow, gap)
  const tag: Tag = { role: 'Link', parent: { role: 'TOCI', parent: list } }
  const left = flow.geometry.left + x
  const right = flow.geometry.left + contentWidth(flow)
  const top = flow.y
  for (const text of lines) {
    mark(flow, { kind: 'text', x: left, y: baseline(flow.y, { face, size, leading }), text, face, size, tag })
    skip(flow, leading)
  }
  const number = String(entry.page)
  const y = baseline(flow.y - leading, { face, size, leading })
  const from = left + lineWidth(lines.at(-1) ?? '', face, size) + 5
  const until = right - lineWidth(number, face, size) - 5
  const dot = lineWidth('.', look.face, size) * 1.6
  // Dots of all lines stand below each other: they are counted from the right edge.
  for (let at = right - NUMBER / 2 - dot; at > from; at -= dot) {
    if (at + dot / 2 > until) continue
    mark(flow, { kind: 'text', x: at, y, text: '.', face: look.face, size })
  }
  mark(flow, { kind: 'text', x: right - lineWidth(number, face, size), y, text: number, face, size, tag })
  mark(flow, {
    kind: 'link',
    x: left,
    y: top,
    width: right - left,
    height: flow.y - top,
    to: entry.name,
    tag,
  })
}
