import { posix } from 'node:path'
import { farCell, refused, tooLongCell, tooManyCells } from './refusals.ts'
import { scanSheet, scanTexts } from './sheet-scan.ts'
import { storedZip } from './stored-zip.ts'
import { cellName, type WorkbookLimits } from './workbook.ts'
import { refuseDeclarations, tagsNamed } from './xml-tags.ts'
import type { ZipArchive } from './zip-directory.ts'

export interface XlsxParts {
  /** A workbook of worksheets, texts and number formats only; its sheets are called "1", "2" … */
  readonly clean: Buffer
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[]
  /** Whether any cell shows a number otherwise than plainly. */
  readonly hasFormats: boolean
  readonly notes: readonly string[]
}

/** A sheet may be this much larger than its cells: a reader makes room for the whole rectangle. */
const mostRectangle = 3_000_000

const setAside: readonly (readonly [part: RegExp, note: string])[] = [
  [/(^|\/)vbaproject\.bin$|(^|\/)macrosheets\//, 'Makro di dalam berkas diabaikan.'],
  [/(^|\/)externallinks\//, 'Tautan ke buku kerja lain diabaikan; yang dibaca nilai yang tersimpan.'],
  [/(^|\/)embeddings\//, 'Berkas yang disisipkan di dalam buku kerja diabaikan.'],
  [/(^|\/)connections\.xml$/, 'Sambungan ke sumber data luar diabaikan.'],
]

/** The longest way to write one letter in XML is ten bytes: more than this is too long without being parsed. */
function mostBytesOfText({ maxCellLength }: WorkbookLimits): number {
  return maxCellLength * 10
}

/**
 * Takes from an XLSX archive only what holds values, checked beforehand, and packs it anew, so that macros,
 * links, pictures and whatever else is inside never reach the reader. Throws FileRefused for what is no
 * whole workbook, declares XML of its own, or is over the limits.
 */
export function xlsxParts(archive: ZipArchive, limits: WorkbookLimits): XlsxParts {
  const text = (name: string) => {
    const xml = archive.unpack(name)
    refuseDeclarations(xml)
    return xml
  }
  const book = bookPart(text('_rels/.rels').toString())
  if (book.endsWith('.bin')) throw refused('binary-excel')
  const bookXml = text(book).toString()
  if (!/<([\w.-]+:)?workbook[\s>]/.test(bookXml)) throw refused('document')
  const relations = new Map(
    relationsOf(text(relationsName(book)).toString()).map((each) => [each.id, each] as const),
  )
  const partOf = (type: string) => [...relations.values()].find((each) => each.type === type)?.target
  const where = (target: string) =>
    target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(book), target)
  const parts = new Map<string, Buffer>()
  const optional = { sharedStrings: partOf('sharedStrings'), styles: partOf('styles') }
  for (const [name, target] of Object.entries(optional)) {
    if (target !== undefined && archive.has(where(target))) parts.set(`xl/${name}.xml`, text(where(target)))
  }
  const texts = parts.get('xl/sharedStrings.xml')
  const table = texts === undefined ? { count: 0, longest: 0 } : scanTexts(texts)
  if (table.longest > mostBytesOfText(limits)) throw refused('long-text')
  const sheets: { name: string; isHidden: boolean }[] = []
  let cells = 0
  for (const tag of tagsNamed(bookXml, 'sheet')) {
    const relation = relations.get(relationId(tag))
    if (relation === undefined) throw refused('broken', 'a sheet has no part')
    // Sheets of charts and dialogues hold no cells.
    if (relation.type !== 'worksheet') continue
    const xml = text(where(relation.target))
    const name = tag.name ?? `Lembar ${sheets.length + 1}`
    const scan = scanSheet(xml)
    cells += scan.cells
    if (cells > limits.maxCells) throw tooManyCells(limits)
    if (scan.lastRow * (scan.lastColumn + 1) > mostRectangle)
      throw farCell(name, cellName(scan.lastRow, scan.lastColumn))
    if (scan.longest.bytes > mostBytesOfText(limits))
      throw tooLongCell(limits, { sheet: name, cell: cellName(scan.longest.row, scan.longest.column) })
    if (scan.lastText >= table.count) throw refused('lost-texts')
    sheets.push({ name, isHidden: tag.state === 'hidden' || tag.state === 'veryHidden' })
    parts.set(`xl/worksheets/sheet${sheets.length}.xml`, xml)
  }
  if (sheets.length === 0) throw refused('nothing-inside')
  const uses1904 = tagsNamed(bookXml, 'workbookPr').some((tag) => /^(1|true)$/.test(tag.date1904 ?? ''))
  for (const [name, xml] of scaffold({ count: sheets.length, parts, uses1904 })) parts.set(name, xml)
  const notes = setAside
    .filter(([part]) => archive.names.some((name) => part.test(name)))
    .map(([, note]) => note)
  return { clean: storedZip(parts), sheets, hasFormats: hasFormats(parts.get('xl/styles.xml')), notes }
}

/** General, text, and the dates, which are told by their value. */
const plainFormat = /^(0|49|1[4-9]|2[0-2]|4[5-7])$/

function hasFormats(styles: Buffer | undefined): boolean {
  if (styles === undefined) return false
  return tagsNamed(styles.toString(), 'xf').some(({ numFmtId = '0' }) => !plainFormat.test(numFmtId))
}

interface Relation {
  readonly id: string
  /** The last word of the type: "worksheet". */
  readonly type: string
  readonly target: string
}

function relationsOf(xml: string): readonly Relation[] {
  return tagsNamed(xml, 'Relationship')
    .filter((tag) => tag.TargetMode !== 'External')
    .map((tag) => ({
      id: tag.Id ?? '',
      type: (tag.Type ?? '').replace(/^.*\//, ''),
      target: (tag.Target ?? '').replaceAll('\\', '/'),
    }))
}

function bookPart(relations: string): string {
  const book = relationsOf(relations).find((each) => each.type === 'officeDocument')
  if (book === undefined) throw refused('no-sheet')
  return posix.join('.', book.target.replace(/^\//, ''))
}

function relationsName(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

function relationId(tag: Readonly<Record<string, string>>): string {
  const key = Object.keys(tag).find((each) => each.endsWith(':id'))
  return key === undefined ? '' : (tag[key] ?? '')
}

const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts that hold a workbook together, written here so that none of them comes from the sender. */
function scaffold(input: {
  count: number
  parts: ReadonlyMap<string, Uint8Array>
  uses1904: boolean
}): ReadonlyMap<string, Buffer> {
  const { count, parts, uses1904 } = input
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationshipType}/${type}" Target="${target}"/>`
  const optional = ['sharedStrings', 'styles'].filter((name) => parts.has(`xl/${name}.xml`))
  const files = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook><workbookPr date1904="${uses1904}"/><sheets>${numbers
      .map((number) => `<sheet name="${number}" sheetId="${number}" r:id="rId${number}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${[
      ...numbers.map((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
      ...optional.map((name) => relation(`rId-${name}`, name, `${name}.xml`)),
    ].join('')}</Relationships>`,
  }
  return new Map(Object.entries(files).map(([name, xml]) => [name, Buffer.from(xml)]))
}
