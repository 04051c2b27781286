import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { DecreeView } from './view-model.ts'
import { officialLine } from './words.ts'

/** Stands at the head of every page: what is marked up here binds nobody. */
const mark = 'SALINAN KERJA, BUKAN NASKAH RESMI'
const SERIF = 'Bookman Old Style'
const SANS = 'Arial'
/** Twips of a millimetre. */
const mm = 56.6929
/** F4, as the decree prints. */
const paper = { width: Math.round(215 * mm), height: Math.round(330 * mm) }
const margin = { top: 1247, bottom: 1247, left: 1417, right: 1077 }

type Block = Paragraph | Table

/** A word processor's file is made whole in memory: rows of all annexes together that it takes, and of one table beyond that. */
const mostRows = 1500
const rowsOfLongTable = 60

/**
 * The decree as a text to read and mark up in a word processor, from the same view model as its PDF. Layout is
 * the word processor's; what binds is the PDF. Of annexes of thousands of rows each table only begins, and says so.
 */
export async function decreeDocx(decree: DecreeView): Promise<Uint8Array<ArrayBuffer>> {
  const body = { properties: { page: { size: paper, margin } }, ...frame(), children: bodyOf(decree) }
  const cut = rowsOf(decree) > mostRows ? rowsOfLongTable : mostRows
  const annexes = decree.annexes.map((annex): ISectionOptions => {
    const isWide = annex.orientation === 'landscape'
    const size = isWide ? { ...paper, orientation: PageOrientation.LANDSCAPE } : paper
    return {
      properties: { page: { size, margin } },
      ...frame(),
      children: annexOf(decree, annex, {
        width: (isWide ? paper.height : paper.width) - margin.left - margin.right,
        cut,
      }),
    }
  })
  const file = new Document({
    creator: decree.author,
    title: decree.title,
    description: mark,
    styles: { default: { document: { run: { font: SERIF, size: 24 } } } },
    sections: [body, ...annexes],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function frame(): Pick<ISectionOptions, 'headers' | 'footers'> {
  const said = new TextRun({ text: mark, bold: true, font: SANS, size: 16, color: 'B3261E' })
  const number = new TextRun({
    children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
    font: SANS,
    size: 16,
  })
  return {
    headers: {
      default: new Header({
        children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [said] })],
      }),
    },
    footers: {
      default: new Footer({
        children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
      }),
    },
  }
}

function bodyOf(decree: DecreeView): Block[] {
  const { signature, distribution } = decree
  return [
    centred(decree.official),
    centred(decree.instrument, HeadingLevel.HEADING_1),
    centred(decree.number),
    centred(decree.about),
    centred(decree.title),
    centred(`${decree.official},`),
    ...grounds('Menimbang', decree.considering),
    ...grounds('Mengingat', decree.inViewOf),
    ...grounds('Memperhatikan', decree.noting),
    centred('MEMUTUSKAN:'),
    ...clauses('Menetapkan', [{ label: '', text: decree.enacting }]),
    ...decree.dicta.flatMap((dictum) => [
      ...clauses(dictum.label, [{ label: '', text: dictum.text }, ...dictum.items]),
      ...(dictum.closing === '' ? [] : clauses('', [{ label: '', text: dictum.closing }])),
    ]),
    ...[signature.place, signature.date, officialLine(signature), '', signature.mark, '', signature.name].map(
      atRight,
    ),
    ...(distribution
      ? [
          plain(distribution.title),
          ...distribution.items.map((item, index) => plain(`${index + 1}. ${item}`)),
        ]
      : []),
  ]
}

function centred(text: string, heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  const run = new TextRun({ text, bold: true, color: '000000', font: SERIF, size: 24 })
  const spacing = { before: 120, after: 120 }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    // A heading takes along what it heads.
    keepNext: true,
    spacing,
    children: [run],
    ...(heading ? { heading } : {}),
  })
}

function plain(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] })
}

function atRight(text: string): Paragraph {
  return new Paragraph({ indent: { left: Math.round(88 * mm) }, children: [new TextRun(text)] })
}

type Item = DecreeView['considering'][number]

function grounds(label: string, items: readonly Item[]): Paragraph[] {
  return items.length === 0 ? [] : clauses(label, items)
}

/** Label, colon, letter and text by tabs, the text hanging: an item of a decree stays one paragraph to comment on. */
function clauses(label: string, items: readonly Item[]): Paragraph[] {
  const [name, colon, text] = [0, 27.5, 42.5].map((place) => Math.round(place * mm)) as [
    number,
    number,
    number,
  ]
  const deeper = text + Math.round(10 * mm)
  return items.map((item, index) => {
    const left = item.label === '' ? text : deeper
    const head = index === 0 && label !== '' ? `${label}\t:\t` : '\t\t'
    return new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      spacing: { after: 100 },
      indent: { left, hanging: left - name },
      tabStops: [colon, text, deeper].map((position) => ({ type: 'left', position })),
      children: [new TextRun(`${head}${item.label === '' ? '' : `${item.label}\t`}${item.text}`)],
    })
  })
}

function rowsOf({ annexes }: DecreeView): number {
  return annexes
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + (block.kind === 'table' ? block.table.rows.length : 0), 0)
}

/** A table, or its beginning with the sentence that tells where the rest is. */
function tableWithNotes(table: Declared, { width, cut }: Room): Block[] {
  const { rows, notes } = table
  const rest =
    rows.length > cut
      ? [
          small(
            `Tabel ini memuat ${rows.length.toLocaleString('id-ID')} baris; ${cut} yang pertama disalin di sini, seluruhnya ada dalam konsep PDF.`,
            true,
          ),
        ]
      : []
  return [
    tableOf({ ...table, rows: rows.slice(0, cut) }, width),
    ...rest,
    ...notes.map((note) => small(note)),
    plain(''),
  ]
}

interface Room {
  /** Twips. */
  width: number
  /** Rows of a table that are copied. */
  cut: number
}

function annexOf(decree: DecreeView, annex: DecreeView['annexes'][number], room: Room): Block[] {
  const { width } = room
  const head = [annex.label, decree.instrument, decree.number, 'TENTANG', decree.title]
  return [
    ...head.map(
      (text) =>
        new Paragraph({
          indent: { left: Math.round(width / 2) },
          children: [new TextRun({ text, size: 20 })],
        }),
    ),
    centred(annex.title, HeadingLevel.HEADING_2),
    ...annex.blocks.flatMap((block): Block[] =>
      block.kind === 'table'
        ? tableWithNotes(block.table, room)
        : [
            new Paragraph({
              spacing: { before: 160, after: 80 },
              children: [new TextRun({ text: block.text, bold: block.kind === 'subheading', size: 22 })],
            }),
          ],
    ),
    ...[decree.signature.official, '', decree.signature.name].map(atRight),
  ]
}

type Declared = Extract<DecreeView['annexes'][number]['blocks'][number], { kind: 'table' }>['table']

function tableOf({ columns, rows, markedColumn, emptyText }: Declared, width: number): Table {
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.floor((column.width / shares) * width))
  const line = { style: BorderStyle.SINGLE, size: 4, color: '55616B' }
  const cell = (
    text: string,
    { at = 0, bold = false, span = 1 }: { at?: number; bold?: boolean; span?: number },
  ) =>
    new TableCell({
      columnSpan: span,
      width: { size: span > 1 ? width : (widths[at] ?? 0), type: WidthType.DXA },
      borders: { top: line, bottom: line, left: line, right: line },
      children: text.split('\n').map((each) => small(each, bold)),
    })
  const whole = (text: string, bold: boolean) =>
    new TableRow({ children: [cell(text, { bold, span: columns.length })] })
  const head = new TableRow({
    tableHeader: true,
    children: columns.map(({ title }, at) => cell(title, { at, bold: true })),
  })
  const filled = rows.flatMap(({ cells, marker, band, strong }) => [
    ...(band === undefined ? [] : [whole(band, true)]),
    new TableRow({
      children: columns.map(({ key, strong: isStrong }, at) => {
        const text = [cells[key] ?? '', key === markedColumn ? (marker ?? '') : ''].join(' ').trim()
        return cell(text, { at, bold: strong || isStrong })
      }),
    }),
  ])
  const body = filled.length === 0 ? [whole(emptyText, false)] : filled
  return new Table({
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    rows: [head, ...body],
  })
}

function small(text: string, bold = false): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, bold, font: SANS, size: 16 })] })
}
