import { z } from 'zod'
import { type Emblem, emblem, emblemSource } from './emblem.ts'
import {
  baseline,
  contentWidth,
  drawLines,
  type Flow,
  type Geometry,
  mark,
  rule,
  skip,
  type TextStyle,
  wrapped,
  writeText,
} from './layout/flow.ts'
import { lineWidth } from './layout/measure.ts'
import type { DrawnPage } from './layout/page.ts'
import { wrapText } from './layout/wrap.ts'
import { printable, words } from './printable.ts'
import { A4, HAIRLINE, mm } from './theme.ts'

/** Head of an agency's letter: arms, government, agency, address lines. */
export const letterhead = z.object({
  emblem,
  government: words,
  agency: words,
  address: z.array(words).max(3),
})

/** A line "label : value" above the tables of a form. */
export const detail = z.object({ label: words, value: printable })

type Letterhead = z.output<typeof letterhead>
type Detail = z.output<typeof detail>

/** A4 upright with the margins of an agency's letters. */
export const LETTER: Geometry = {
  width: mm(A4.width),
  height: mm(A4.height),
  top: mm(15),
  right: mm(20),
  bottom: mm(20),
  left: mm(25),
}

export function sans(size: number, more: Partial<TextStyle> = {}): TextStyle {
  return { face: 'sans', size, leading: size * 1.3, ...more }
}

const ARMS = mm(19)

function drawArms(flow: Flow, arms: Emblem, top: number): void {
  const x = flow.geometry.left
  if (arms.kind === 'image') {
    mark(flow, { kind: 'image', x, y: top, width: ARMS, height: ARMS * 1.2, source: emblemSource(arms) })
    return
  }
  const height = ARMS * 1.1
  mark(flow, { kind: 'box', x, y: top, width: ARMS, height, stroke: HAIRLINE })
  const style = sans(6.5, { align: 'centre', x: 3, width: ARMS - 6 })
  const lines = wrapText(arms.name.replaceAll(' ', '\n'), { ...style, width: ARMS - 6 })
  flow.y = top + (height - lines.length * style.leading) / 2
  drawLines(flow, lines, style)
}

/** Draws the letterhead and its double rule. */
export function writeLetterhead(flow: Flow, head: Letterhead): void {
  const top = flow.y
  drawArms(flow, head.emblem, top)
  flow.y = top
  const column = { align: 'centre' as const, x: ARMS + 6, width: contentWidth(flow) - ARMS - 6 }
  writeText(flow, head.government, sans(13, column))
  writeText(flow, head.agency, sans(15, { ...column, face: 'sans-bold' }))
  for (const line of head.address) writeText(flow, line, sans(9, column))
  flow.y = Math.max(flow.y, top + ARMS * 1.2) + 5
  rule(flow, 1.6)
  skip(flow, 2.4)
  rule(flow, HAIRLINE)
  skip(flow, 16)
}

/** Title of a letter or form, and its number. */
export function writeLetterTitle(flow: Flow, title: string, number: string): void {
  writeText(flow, title, sans(13, { face: 'sans-bold', align: 'centre', role: 'H1' }))
  if (number !== '') writeText(flow, number, sans(11, { align: 'centre' }))
  skip(flow, 12)
}

/** Labels, colons and values in columns; a long value hangs. */
export function writeDetails(flow: Flow, details: readonly Detail[], size: number): void {
  const widest = Math.max(0, ...details.map((entry) => lineWidth(entry.label, 'sans', size)))
  const label = Math.min(widest + 10, contentWidth(flow) * 0.4)
  for (const entry of details) {
    const style = sans(size)
    const names = wrapped(flow, entry.label, { ...style, width: label - 6 })
    const x = label + 10
    const top = flow.y
    drawLines(flow, names, style)
    const below = flow.y
    mark(flow, {
      kind: 'text',
      x: flow.geometry.left + label,
      y: baseline(top, style),
      text: ':',
      face: 'sans',
      size,
      tag: { role: 'P', parent: flow.home },
    })
    flow.y = top
    writeText(flow, entry.value === '' ? '-' : entry.value, { ...style, x })
    flow.y = Math.max(flow.y, below) + 2
  }
}

/** Writes the foot of every page once their number is known: the document's name and "Halaman 1 dari 2". */
export function addFooters(flow: Flow, name: string): readonly DrawnPage[] {
  const { left, right, width, height, bottom } = flow.geometry
  for (const [index, page] of flow.pages.entries()) {
    const count = `Halaman ${index + 1} dari ${flow.pages.length}`
    const y = height - bottom / 2
    page.marks.push(
      { kind: 'line', x1: left, y1: y - 12, x2: width - right, y2: y - 12, width: HAIRLINE },
      { kind: 'text', x: left, y, text: name, face: 'sans', size: 8 },
      { kind: 'text', x: width - right - lineWidth(count, 'sans', 8), y, text: count, face: 'sans', size: 8 },
    )
  }
  return flow.pages
}
