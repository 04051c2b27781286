import { createRequire } from 'node:module'
import { annexPages } from '#app/documents/decree/annex-pages.ts'
import { lookOf } from '#app/documents/decree/look.ts'
import { decreeViewModel } from '#app/documents/decree/view-model.ts'
import { FACES, type Face, fontPath } from '#app/documents/fonts.ts'
import type { DrawnPage, Mark } from '#app/documents/layout/page.ts'
import { newDecree } from '../tests/documents/decree-fixture.ts'

/** A font of the painter, as far as bare operators need it. */
export interface PainterFont {
  readonly id: string
  /** The font as an object of the file. */
  ref(): unknown
  encode(text: string): [glyphs: string[], positions: unknown]
}

/** The rival's painter, as far as it is used. It is the renderer's own PDF library, taken from where that finds it. */
export interface Painter {
  /** The font chosen last. */
  readonly _font: PainterFont
  readonly page: { fonts: Record<string, unknown> }
  registerFont(name: string, file: string): Painter
  addPage(options: { size: [number, number]; margin: number }): Painter
  font(name: string): Painter
  fontSize(points: number): Painter
  fillColor(colour: string): Painter
  text(text: string, x: number, y: number, options: object): Painter
  rect(x: number, y: number, width: number, height: number): Painter
  moveTo(x: number, y: number): Painter
  lineTo(x: number, y: number): Painter
  lineWidth(points: number): Painter
  fill(): Painter
  stroke(): Painter
  addContent(operators: string): Painter
  on(event: 'data' | 'end', listener: (part: Uint8Array) => void): Painter
  end(): void
}

const fromRenderer = createRequire(createRequire(import.meta.url).resolve('@react-pdf/renderer'))
const PdfKit = fromRenderer('pdfkit') as new (options: object) => Painter

/** A file to paint into with the house's faces, and the size it will have in bytes. */
export function openPainter(): { painter: Painter; size: Promise<number> } {
  const painter = new PdfKit({ autoFirstPage: false })
  for (const face of Object.keys(FACES) as Face[]) painter.registerFont(face, fontPath(face))
  let bytes = 0
  const size = new Promise<number>((resolve) => {
    painter.on('data', (part) => {
      bytes += part.length
    })
    painter.on('end', () => resolve(bytes))
  })
  return { painter, size }
}

/** The pages of the annex as the house lays them out, before the rival's clock starts. */
export function drawnPages(rows: number): DrawnPage[] {
  const decree = decreeViewModel.parse(newDecree(rows))
  const look = lookOf(decree)
  return decree.annexes.flatMap((annex) => annexPages(decree, annex, look))
}

/** Writes the pages, untagged, line by line, and gives the size of the file in bytes. */
export function write(pages: readonly DrawnPage[]): Promise<number> {
  const { painter, size } = openPainter()
  for (const page of pages) {
    painter.addPage({ size: [page.width, page.height], margin: 0 })
    for (const mark of page.marks) paint(painter, mark)
  }
  painter.end()
  return size
}

function paint(painter: Painter, mark: Mark): void {
  if (mark.kind === 'text') {
    const { wordSpacing = 0 } = mark
    painter.font(mark.face).fontSize(mark.size).fillColor('black')
    painter.text(mark.text, mark.x, mark.y, { lineBreak: false, baseline: 'alphabetic', wordSpacing })
  } else if (mark.kind === 'line') {
    painter.lineWidth(mark.width).moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke()
  } else if (mark.kind === 'cells') {
    let { x } = mark
    painter.lineWidth(mark.stroke)
    for (const width of mark.widths) {
      painter.rect(x, mark.y, width, mark.height)
      x += width
    }
    painter.stroke()
  } else if (mark.kind === 'box') {
    if (mark.fill) painter.fillColor(mark.fill).rect(mark.x, mark.y, mark.width, mark.height).fill()
    if (mark.stroke) painter.lineWidth(mark.stroke).rect(mark.x, mark.y, mark.width, mark.height).stroke()
  }
}
