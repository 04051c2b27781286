import { contentsPages } from '../layout/contents.ts'
import { type Geometry, startFlow } from '../layout/flow.ts'
import { lineWidth } from '../layout/measure.ts'
import type { DrawnPage, Mark } from '../layout/page.ts'
import { tableTexts } from '../layout/table-texts.ts'
import { LETTER, writeLetterhead, writeLetterTitle } from '../letter.ts'
import type { Prepared, PrintedText, Section } from '../prepared.ts'
import { HAIRLINE } from '../theme.ts'
import { writeBlock } from './blocks.ts'
import type { FormBlock, FormView } from './view-model.ts'

function geometryOf({ orientation }: FormView): Geometry {
  if (orientation === 'portrait') return LETTER
  return { ...LETTER, width: LETTER.height, height: LETTER.width }
}

/** A form ready to draw: its first sheet, its contents when it has some, its other sheets. */
export function prepareForm(form: FormView): Prepared {
  const { blocks, contentsTitle } = form
  const cut = contentsTitle === '' ? -1 : blocks.findIndex(beginsSheet)
  const first = sheets(form, { from: 0, until: cut < 0 ? blocks.length : cut })
  const rest = cut < 0 ? [] : sheets(form, { from: cut, until: blocks.length })
  const sections: Section[] = [{ kind: 'drawn', pages: first }]
  if (cut >= 0) sections.push(contentsOf(form), { kind: 'drawn', pages: rest })
  return {
    meta: {
      title: form.name,
      subject: form.title === '' ? form.name : form.title,
      author: form.author,
      documentDate: form.documentDate,
    },
    printed: textsOf(form),
    sections,
    furniture: (page) => footer(form, page),
  }
}

function beginsSheet(block: FormBlock): boolean {
  return block.kind === 'heading' && block.startsPage
}

function sheets(form: FormView, { from, until }: { from: number; until: number }): DrawnPage[] {
  const flow = startFlow(geometryOf(form))
  if (from === 0) {
    if (form.letterhead) writeLetterhead(flow, form.letterhead)
    if (form.title !== '') writeLetterTitle(flow, form.title, form.number)
  }
  for (let index = from; index < until; index += 1) {
    const block = form.blocks[index]
    if (block) writeBlock(flow, block, { index, after: form.blocks.slice(index + 1, index + 3) })
  }
  return flow.pages
}

function contentsOf(form: FormView): Section {
  const look = {
    geometry: geometryOf(form),
    title: form.contentsTitle,
    face: 'sans',
    bold: 'sans-bold',
    size: 10.5,
    leading: 14.5,
  } as const
  return {
    kind: 'contents',
    // Headings within a sheet have their bookmarks; the contents name the sheets.
    pages: (entries) =>
      contentsPages(
        entries.filter(({ level }) => level === 1),
        look,
      ),
  }
}

const FOOT = 8

/** A rule, the name of the paper and "Halaman 1 dari 2". */
function footer(
  form: FormView,
  page: { number: number; count: number; width: number; height: number },
): Mark[] {
  const { left, right, bottom } = LETTER
  const count = `Halaman ${page.number} dari ${page.count}`
  const y = page.height - bottom / 2
  const end = page.width - right
  const text = { kind: 'text' as const, y, face: 'sans' as const, size: FOOT }
  return [
    { kind: 'line', x1: left, y1: y - 12, x2: end, y2: y - 12, width: HAIRLINE },
    { ...text, x: left, text: shortened(form.name, end - left - lineWidth(count, 'sans', FOOT) - 20) },
    { ...text, x: end - lineWidth(count, 'sans', FOOT), text: count },
  ]
}

/** A long name ends in dots at the foot; it stands in full at the head and in the file's title. */
function shortened(name: string, width: number): string {
  if (lineWidth(name, 'sans', FOOT) <= width) return name
  let text = name
  while (text !== '' && lineWidth(`${text} …`, 'sans', FOOT) > width) {
    text = text.slice(0, Math.max(0, text.lastIndexOf(' ')))
  }
  return `${text} …`
}

function* textsOf(form: FormView): Generator<PrintedText> {
  const plain = (place: string, texts: readonly string[]): PrintedText[] =>
    texts.map((text) => ({ text, face: 'sans', place }))
  const { letterhead } = form
  if (letterhead) yield* plain('kop surat', [letterhead.government, letterhead.agency, ...letterhead.address])
  yield* plain('judul', [form.name, form.title, form.number, form.contentsTitle])
  for (const [index, block] of form.blocks.entries()) yield* blockTexts(block, `bagian ${index + 1}`)
}

function* blockTexts(block: FormBlock, place: string): Generator<PrintedText> {
  const one = (text: string): PrintedText => ({ text, face: 'sans', place })
  switch (block.kind) {
    case 'table':
      return yield* tableTexts(block.table, `tabel ${place}`)
    case 'details':
      for (const { label, value } of block.items) yield* [one(label), one(value)]
      return
    case 'list':
      for (const { label, text } of block.items) yield* [one(label), one(text)]
      return
    case 'changes':
      yield one(block.label)
      for (const { text } of block.runs) yield one(text)
      return
    case 'bars':
      yield one(block.title)
      for (const { label, words } of block.items) yield* [one(label), one(words)]
      return
    case 'signatures':
      for (const { place: where, official, mark, name, below } of block.by) {
        yield* [where, official, mark, name, ...below].map(one)
      }
      return
    default:
      yield one(block.text)
  }
}
