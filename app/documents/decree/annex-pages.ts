import {
  anchor,
  breakPage,
  contentWidth,
  drawLines,
  type Flow,
  type Geometry,
  needRoom,
  pageRoom,
  skip,
  startFlow,
  type TextStyle,
  within,
  writeText,
} from '../layout/flow.ts'
import { lineWidth } from '../layout/measure.ts'
import type { DrawnPage } from '../layout/page.ts'
import { tableStyle, writeTable } from '../layout/table.ts'
import { balanceText, wrapText } from '../layout/wrap.ts'
import type { Look } from './look.ts'
import type { Annex, DecreeView, Signature } from './view-model.ts'
import { officialLine } from './words.ts'

function geometryOf(look: Look, annex: Annex): Geometry {
  const { page, margins } = look
  const { top, right, bottom, left } = margins
  if (annex.orientation === 'portrait') return { ...page, top, right, bottom, left }
  return { width: page.height, height: page.width, top, right, bottom, left }
}

function bodyStyle(look: Look): TextStyle {
  return { face: 'serif', size: look.size, leading: look.leading }
}

function headingLines(decree: DecreeView, annex: Annex): string[] {
  return [annex.label, decree.instrument, decree.number, decree.about]
}

/** Where heading and signature block begin: the middle, or further left when the number line needs it. */
function blockIndent(flow: Flow, decree: DecreeView, annex: Annex, look: Look): number {
  const lines = headingLines(decree, annex)
  const widest = Math.max(...lines.map((line) => lineWidth(line, 'serif', look.size)))
  return Math.max(0, Math.min(contentWidth(flow) / 2, contentWidth(flow) - widest - 1))
}

/** LAMPIRAN III, instrument, number, TENTANG, title: capitals without end punctuation (UU 12/2011 annex II). */
function writeHeading(flow: Flow, decree: DecreeView, annex: Annex, look: Look): void {
  const isCentred = decree.style.annexHeadingAlignment === 'centre'
  const x = isCentred ? 0 : blockIndent(flow, decree, annex, look)
  const style: TextStyle = { ...bodyStyle(look), x, align: isCentred ? 'centre' : 'left' }
  const size = { face: style.face, size: style.size, width: contentWidth(flow) - x }
  const lines = headingLines(decree, annex).flatMap((line) => wrapText(line, size))
  drawLines(flow, [...lines, ...balanceText(decree.title, size)], style)
  skip(flow, look.leading)
}

function writeTitle(flow: Flow, annex: Annex, look: Look): void {
  const face = look.heading === 'bold' ? 'serif-bold' : 'serif'
  const style: TextStyle = { ...bodyStyle(look), face, align: 'centre', role: 'H1' }
  const width = contentWidth(flow) * 0.8
  drawLines(flow, balanceText(annex.title, { face, size: look.size, width }), style)
  skip(flow, look.leading * 0.6)
}

function signatureHeight(look: Look): number {
  return look.leading * 3 + look.signatureSpace
}

function writeSignature(flow: Flow, signature: Signature, look: Look, x: number): void {
  const style = { ...bodyStyle(look), x }
  const before = flow.y
  skip(flow, look.leading)
  writeText(flow, officialLine(signature), style)
  if (signature.mark !== '') {
    skip(flow, (look.signatureSpace - look.leading) / 2)
    writeText(flow, signature.mark, style)
  }
  flow.y = before + look.leading * 2 + look.signatureSpace
  writeText(flow, signature.name, style)
}

const NOTE_SIZE = 8

function noteStyle(): TextStyle {
  return { face: 'sans', size: NOTE_SIZE, leading: NOTE_SIZE * 1.25 }
}

function notesHeight(flow: Flow, notes: readonly string[]): number {
  const style = noteStyle()
  const setting = { face: style.face, size: style.size, width: contentWidth(flow) }
  const lines = notes.reduce((sum, note) => sum + wrapText(note, setting).length, 0)
  return notes.length === 0 ? 0 : lines * style.leading + 4
}

type Block = Annex['blocks'][number]

interface Place {
  decree: DecreeView
  look: Look
  /** Name of the annex as a place of the file. */
  name: string
}

function writeBlock(flow: Flow, block: Block, { decree, look, name }: Place, keep: number): void {
  const style = { ...bodyStyle(look), size: look.size - 1, leading: look.leading * 0.92 }
  if (block.kind === 'subheading') {
    needRoom(flow, look.leading * 6)
    anchor(flow, { name: `${name} ${block.text}`, title: block.text, level: 2 })
    writeText(flow, block.text, { ...style, face: 'serif-bold', role: 'H2' })
    skip(flow, 4)
    return
  }
  if (block.kind === 'paragraph') {
    writeText(flow, block.text, { ...style, align: 'justify', keep })
    skip(flow, look.itemSpacing)
    return
  }
  const numbers = block.table.columnNumbers ?? decree.style.columnNumbers
  const notes = notesHeight(flow, block.table.notes)
  const table = tableStyle(decree.style.tableSize, numbers)
  writeTable(flow, block.table, table, Math.min(pageRoom(flow) * 0.6, notes + keep))
  if (notes > 0) skip(flow, 4)
  for (const note of block.table.notes) writeText(flow, note, noteStyle())
}

/**
 * The pages of one annex, every mark placed: heading, blocks, signature block, which always stands below the
 * last row or lines of the annex.
 */
export function annexPages(decree: DecreeView, annex: Annex, look: Look): DrawnPage[] {
  const flow = startFlow(geometryOf(look, annex))
  const signed = signatureHeight(look)
  const name = annex.label
  within(flow, 'Sect', () => {
    anchor(flow, { name, title: `${annex.label} ${annex.title}`, level: 1 })
    writeHeading(flow, decree, annex, look)
    writeTitle(flow, annex, look)
    for (const [index, block] of annex.blocks.entries()) {
      const isLast = index === annex.blocks.length - 1
      writeBlock(flow, block, { decree, look, name }, isLast ? signed : 0)
      if (block.kind === 'table' && !isLast) skip(flow, look.leading)
    }
    if (flow.y + signed > flow.geometry.height - flow.geometry.bottom + 0.5) breakPage(flow)
    writeSignature(flow, decree.signature, look, blockIndent(flow, decree, annex, look))
  })
  return flow.pages
}
