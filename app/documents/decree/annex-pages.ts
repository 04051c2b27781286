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
  wrapped,
  writeText,
} from '../layout/flow.ts'
import { lineWidth } from '../layout/measure.ts'
import type { DrawnPage } from '../layout/page.ts'
import { type TableLead, writeTable } from '../layout/table.ts'
import { tableStyle } from '../layout/table-cells.ts'
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

type Subheading = Extract<Block, { kind: 'subheading' }>

interface Place {
  decree: DecreeView
  look: Look
  /** Name of the annex as a place of the file. */
  name: string
}

function smallerStyle(look: Look): TextStyle {
  return { ...bodyStyle(look), size: look.size - 1, leading: look.leading * 0.92 }
}

/** The heading of what follows; where that is a table, the table looks for the room of both. */
function leadOf(flow: Flow, { text, level }: Subheading, { look, name }: Place, place: number): TableLead {
  const smaller = smallerStyle(look)
  const size = level === 2 ? smaller.size : smaller.size - 1
  const style: TextStyle = { ...smaller, size, face: 'serif-bold', role: level === 2 ? 'H2' : 'H3' }
  const gap = 4
  return {
    height: wrapped(flow, text, style).length * style.leading + gap,
    write: () => {
      anchor(flow, { name: `${name} ${place} ${text}`, title: text, level })
      writeText(flow, text, style)
      skip(flow, gap)
    },
  }
}

interface Around {
  /** Height that must stand on the page of the block's end. */
  keep: number
  lead: TableLead | undefined
}

function writeBlock(
  flow: Flow,
  block: Exclude<Block, Subheading>,
  { decree, look }: Place,
  { keep, lead }: Around,
): void {
  const style = smallerStyle(look)
  if (block.kind === 'paragraph') {
    if (lead) needRoom(flow, lead.height + style.leading * 3 + keep)
    lead?.write()
    writeText(flow, block.text, { ...style, align: 'justify', keep })
    skip(flow, look.itemSpacing)
    return
  }
  const numbers = block.table.columnNumbers ?? decree.style.columnNumbers
  const notes = notesHeight(flow, block.table.notes)
  const table = tableStyle(decree.style.tableSize, numbers)
  writeTable(flow, block.table, { style: table, keep: Math.min(pageRoom(flow) * 0.6, notes + keep), lead })
  if (notes > 0) skip(flow, 4)
  for (const note of block.table.notes) writeText(flow, note, noteStyle())
}

/** A heading right below another one: the two stay together with what they head. */
function above(first: TableLead | undefined, second: TableLead): TableLead {
  if (first === undefined) return second
  return {
    height: first.height + second.height,
    write: () => {
      first.write()
      second.write()
    },
  }
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
    const place = { decree, look, name }
    let lead: TableLead | undefined
    for (const [index, block] of annex.blocks.entries()) {
      if (block.kind === 'subheading') {
        lead = above(lead, leadOf(flow, block, place, index))
        continue
      }
      const isLast = index === annex.blocks.length - 1
      writeBlock(flow, block, place, { keep: isLast ? signed : 0, lead })
      lead = undefined
      if (block.kind === 'table' && !isLast) skip(flow, look.leading)
    }
    lead?.write()
    if (flow.y + signed > flow.geometry.height - flow.geometry.bottom + 0.5) breakPage(flow)
    writeSignature(flow, decree.signature, look, blockIndent(flow, decree, annex, look))
  })
  return flow.pages
}
