import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { decreeViewModel } from '#app/documents/decree/view-model.ts'
import { type Face, fontPath } from '#app/documents/fonts.ts'
import type { DrawnPage, Mark } from '#app/documents/layout/page.ts'
import { cellText, type TableDeclaration } from '#app/documents/layout/table-declaration.ts'
import { newDecree } from '../tests/documents/decree-fixture.ts'
import { openPainter, type PainterFont } from './document-rival.ts'

/** F4, the paper of the decree, lying; points. */
const SHEET = { width: 935.43, height: 609.45 }
const MARGIN = 57
const SIZE = 8

interface Pdfmake {
  setFonts(fonts: Record<string, { normal: string; bold: string }>): void
  setUrlAccessPolicy(allows: () => boolean): void
  setLocalAccessPolicy(allows: () => boolean): void
  createPdf(document: object): { getBuffer(): Promise<Uint8Array> }
}

const require = createRequire(import.meta.url)

/**
 * The physical limit: the same lines at the same places as bare operators, the library only embedding the fonts
 * and closing the file. Gives the size in bytes.
 */
export function writeOperators(pages: readonly DrawnPage[]): Promise<number> {
  const { painter, size } = openPainter()
  const fonts = new Map<Face, PainterFont>()
  for (const page of pages) {
    painter.addPage({ size: [page.width, page.height], margin: 0 })
    const operators = page.marks.map((mark) => {
      if (mark.kind !== 'text') return boxes(mark, page.height)
      const font = fonts.get(mark.face) ?? painter.font(mark.face)._font
      fonts.set(mark.face, font)
      painter.page.fonts[font.id] ??= font.ref()
      const [glyphs] = font.encode(mark.text)
      return `BT /${font.id} ${mark.size} Tf ${mark.x} ${page.height - mark.y} Td <${glyphs.join('')}> Tj ET`
    })
    // The library has turned the page upside down for its own drawing: turned back for ours.
    painter.addContent(`1 0 0 -1 0 ${page.height} cm\n${operators.join('\n')}`)
  }
  painter.end()
  return size
}

function boxes(mark: Mark, height: number): string {
  if (mark.kind === 'line')
    return `${mark.width} w ${mark.x1} ${height - mark.y1} m ${mark.x2} ${height - mark.y2} l S`
  if (mark.kind !== 'cells') return ''
  let { x } = mark
  const drawn = mark.widths.map((width) => {
    const box = `${x} ${height - mark.y - mark.height} ${width} ${mark.height} re`
    x += width
    return box
  })
  return `${mark.stroke} w ${drawn.join(' ')} S`
}

/** The longest table of the annex of N rows. */
function longTable(rows: number): TableDeclaration {
  const tables = decreeViewModel
    .parse(newDecree(rows))
    .annexes.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])))
  return tables.reduce((longest, table) => (table.rows.length > longest.rows.length ? table : longest))
}

/** pdfmake laying out and drawing the same rows in a table with a repeated head, untagged. Gives bytes. */
export async function writeWithPdfmake(rows: number): Promise<number> {
  const table = longTable(rows)
  const pdfmake = require('pdfmake') as Pdfmake
  pdfmake.setFonts({ Liberation: { normal: fontPath('sans'), bold: fontPath('sans-bold') } })
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  const cells = (texts: string[], bold: boolean[]) =>
    texts.map((text, index) => ({ text, bold: bold[index] ?? false }))
  const share = table.columns.reduce((sum, { width }) => sum + width, 0)
  const room = SHEET.width - 2 * MARGIN - table.columns.length * 9
  const content = {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: table.columns.map(({ width }) => (width / share) * room),
      body: [
        cells(
          table.columns.map(({ title }) => title),
          table.columns.map(() => true),
        ),
        ...table.rows.map((row) =>
          cells(
            table.columns.map(({ key }) => cellText(table, row, key)),
            table.columns.map(({ strong }) => strong),
          ),
        ),
      ],
    },
  }
  const made = pdfmake.createPdf({
    pageSize: SHEET,
    pageMargins: MARGIN,
    defaultStyle: { font: 'Liberation', fontSize: SIZE },
    content: [content],
  })
  return (await made.getBuffer()).byteLength
}

let typst: NodeCompiler | undefined

/** Typst laying out and drawing the same rows in a table with a repeated head, tagged as it does by itself. Gives bytes. */
export function writeWithTypst(rows: number): number {
  const table = longTable(rows)
  typst ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: [readFileSync(fontPath('sans')), readFileSync(fontPath('sans-bold'))] }],
  })
  // It remembers what it has laid out; each round begins without memory, as ours does.
  typst.evictCache(0)
  const columns = table.columns.map(({ width }) => `${width}fr`).join(', ')
  const head = table.columns.map(({ title }) => `strong(${JSON.stringify(title)})`).join(', ')
  const body = table.rows.flatMap((row) =>
    table.columns.map(({ key, strong }) => {
      const text = JSON.stringify(cellText(table, row, key).replaceAll(/\s+/g, ' '))
      return strong ? `strong(${text})` : `text(${text})`
    }),
  )
  const mainFileContent = `#set page(width: ${SHEET.width}pt, height: ${SHEET.height}pt, margin: ${MARGIN}pt)
#set text(font: "Liberation Sans", size: ${SIZE}pt)
#table(columns: (${columns}), stroke: 0.5pt, inset: 4pt, table.header(${head}), ${body.join(', ')})`
  return typst.pdf({ mainFileContent }).byteLength
}
