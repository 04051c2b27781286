import {
  anchor,
  baseline,
  breakPage,
  contentWidth,
  drawLines,
  type Flow,
  isPageEmpty,
  mark,
  needRoom,
  pageRoom,
  skip,
  type TextStyle,
  wrapped,
  writeText,
} from '../layout/flow.ts'
import { lineWidth } from '../layout/measure.ts'
import { writeRuns } from '../layout/runs.ts'
import { writeTable } from '../layout/table.ts'
import { tableStyle } from '../layout/table-cells.ts'
import type { Tag } from '../layout/tag.ts'
import { sans, writeDetails } from '../letter.ts'
import { HAIRLINE, PALE } from '../theme.ts'
import { writeBars } from './bars.ts'
import { SIZE, signaturesHeight, writeSignatures } from './signatures.ts'
import type { FormBlock } from './view-model.ts'

/** A block with those after it, and its number, which makes the name of its place. */
interface Place {
  index: number
  after: readonly FormBlock[]
}

/** What must stand on the page of a block's end: the signatures, and a closing sentence before them. */
function keptBelow(flow: Flow, [next, ...after]: readonly FormBlock[]): number {
  if (next?.kind === 'signatures') return signaturesHeight(flow, next.by)
  if (next?.kind !== 'paragraph' || after[0]?.kind !== 'signatures') return 0
  const style = paragraphStyle(next)
  return wrapped(flow, next.text, style).length * style.leading + GAP + keptBelow(flow, after)
}

/** Between a paragraph and what follows it. */
const GAP = 6

/** Writes one block from the flow's place on. */
export function writeBlock(flow: Flow, block: FormBlock, place: Place): void {
  const keep = Math.min(keptBelow(flow, place.after), pageRoom(flow) * 0.6)
  switch (block.kind) {
    case 'heading':
      writeHeading(flow, block, place)
      break
    case 'paragraph':
      writeParagraph(flow, block, keep)
      break
    case 'details':
      writeDetails(flow, block.items, SIZE)
      skip(flow, 8)
      break
    case 'list':
      writeList(flow, block.items, keep)
      break
    case 'table':
      writeTable(flow, block.table, {
        style: tableStyle(block.size, block.table.columnNumbers ?? false),
        keep: keep === 0 ? 0 : keep + 12,
      })
      skip(flow, 4)
      for (const note of block.table.notes) writeText(flow, note, sans(8.5))
      skip(flow, 8)
      break
    case 'notice':
      writeNotice(flow, block.text)
      break
    case 'changes':
      writeChanges(flow, block)
      break
    case 'bars':
      writeBars(flow, block)
      break
    case 'signatures':
      writeSignatures(flow, block.by)
      break
  }
}

function writeHeading(
  flow: Flow,
  { text, level, startsPage }: Extract<FormBlock, { kind: 'heading' }>,
  { index }: Place,
): void {
  const size = level === 1 ? 13 : 11
  const style: TextStyle = { ...sans(size, { face: 'sans-bold' }), role: level === 1 ? 'H1' : 'H2' }
  if (startsPage && !isPageEmpty(flow)) breakPage(flow)
  // A heading takes at least five lines of what it heads along.
  needRoom(flow, wrapped(flow, text, style).length * style.leading + 5 * SIZE * 1.3)
  if (!isPageEmpty(flow)) skip(flow, level === 1 ? 8 : 4)
  anchor(flow, { name: `bagian ${index + 1}`, title: text.replaceAll('\n', ' '), level })
  writeText(flow, text, style)
  skip(flow, level === 1 ? 6 : 3)
}

type Paragraph = Extract<FormBlock, { kind: 'paragraph' }>

function paragraphStyle({ look, justify }: Paragraph): TextStyle {
  return {
    ...sans(look === 'small' ? 8.5 : SIZE),
    face: look === 'strong' ? 'sans-bold' : 'sans',
    ...(look === 'right' ? { align: 'right' as const } : justify ? { align: 'justify' as const } : {}),
  }
}

function writeParagraph(flow: Flow, block: Paragraph, keep: number): void {
  writeText(flow, block.text, { ...paragraphStyle(block), keep: keep === 0 ? 0 : keep + GAP })
  skip(flow, GAP)
}

/** Labels in a column of their own, texts hanging beside them. */
function writeList(flow: Flow, items: Extract<FormBlock, { kind: 'list' }>['items'], keep: number): void {
  const column = Math.max(20, ...items.map(({ label }) => lineWidth(label, 'sans', SIZE) + 6))
  const list: Tag = { role: 'L', parent: flow.home }
  for (const [index, { label, text }] of items.entries()) {
    const style = sans(SIZE, { x: column })
    const isLast = index === items.length - 1
    const lines = wrapped(flow, text, style).length
    needRoom(flow, Math.min(lines, 3) * style.leading + (isLast ? keep : 0))
    const item: Tag = { role: 'LI', parent: list }
    const { left } = flow.geometry
    const tag: Tag = { role: 'Lbl', parent: item }
    mark(flow, {
      kind: 'text',
      x: left,
      y: baseline(flow.y, style),
      text: label,
      face: 'sans',
      size: SIZE,
      tag,
    })
    const { home } = flow
    flow.home = item
    writeText(flow, text, { ...style, role: 'LBody', keep: isLast ? keep : 0 })
    flow.home = home
    skip(flow, 3)
  }
  skip(flow, 4)
}

/** The name of the paragraph, and under it what became of its words. */
function writeChanges(flow: Flow, { label, runs }: Extract<FormBlock, { kind: 'changes' }>): void {
  needRoom(flow, 4 * SIZE * 1.3)
  writeText(flow, label, sans(8.5, { face: 'sans-bold' }))
  writeRuns(flow, runs, sans(SIZE, { leading: SIZE * 1.45 }))
  skip(flow, GAP + 2)
}

const PAD = 8

function writeNotice(flow: Flow, text: string): void {
  const width = contentWidth(flow)
  const style = sans(SIZE, { x: PAD, width: width - 2 * PAD })
  const lines = wrapped(flow, text, style)
  const height = lines.length * style.leading + 2 * PAD
  needRoom(flow, height)
  mark(flow, {
    kind: 'box',
    x: flow.geometry.left,
    y: flow.y,
    width,
    height,
    fill: PALE,
    stroke: HAIRLINE,
  })
  const end = flow.y + height
  skip(flow, PAD)
  drawLines(flow, lines, style)
  flow.y = end + 8
}
