import { type Part, zip } from './zip.ts'

/** A cell as the sheet's XML should have it, or a plain text or number. */
export type CellXml = string | number | null | { readonly xml: string }

export interface SheetSpec {
  readonly name?: string
  readonly state?: 'hidden' | 'veryHidden'
  readonly rows?: readonly (readonly CellXml[])[]
  /** Written after the rows: merged cells, links. */
  readonly after?: string
  /** The whole part, instead of everything else. */
  readonly xml?: string
}

export interface BookSpec {
  readonly sheets: readonly SheetSpec[]
  readonly strings?: string
  readonly styles?: string
  readonly date1904?: boolean
  readonly extra?: readonly Part[]
  /** Changes the parts before they are packed. */
  readonly change?: (parts: readonly Part[]) => readonly Part[]
}

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const header = ['Nama Aplikasi', 'Perangkat Daerah', 'Media', 'Kategori', 'Status', 'Fungsi'] as const
export const good = [
  'SI CONTOH',
  'Dinas Perhubungan',
  'Website',
  'Lokal',
  'Aktif',
  'Mencatat contoh',
] as const

/** A good row under another name. */
export function named(name: string): readonly string[] {
  return [name, ...good.slice(1)]
}

/** A good row whose last cell is this one. */
export function withLast(last: CellXml, name = 'SI CONTOH'): readonly CellXml[] {
  return [name, ...good.slice(1, -1), last]
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

export function columnName(column: number): string {
  return (
    (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
  )
}

function cellXml(value: CellXml, ref: string): string {
  if (value === null) return ''
  if (typeof value === 'object') return value.xml.replaceAll('REF', ref)
  if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

export function sheetXml({ rows = [], after = '' }: SheetSpec): string {
  const lines = rows.map((cells, index) => {
    const inside = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`)).join('')
    return inside === '' ? '' : `<row r="${index + 1}">${inside}</row>`
  })
  return `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${lines.join('')}</sheetData>${after}</worksheet>`
}

export function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `${head}<Relationships xmlns="${packageTypes}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`
}

/** The parts of a workbook, each as the case wants it. */
export function bookParts({ sheets, strings, styles, date1904, extra = [] }: BookSpec): readonly Part[] {
  const ids = sheets.map((_, index) => `rId${index + 1}`)
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name ?? `Lembar${index + 1}`)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="${ids[index]}"/>`,
  )
  return [
    {
      name: '[Content_Types].xml',
      content: `${head}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relations([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ...ids.map((id, index) => [id, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
        ['rIdStyles', 'styles', 'styles.xml'],
      ]),
    },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheet.xml ?? sheetXml(sheet),
    })),
    ...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: strings }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', content: styles }]),
    ...extra,
  ]
}

export function book(spec: BookSpec): Buffer {
  const parts = bookParts(spec)
  return zip(spec.change?.(parts) ?? parts)
}

/** A workbook of one sheet with these rows. */
export function rowsBook(...rows: readonly (readonly CellXml[])[]): Buffer {
  return book({ sheets: [{ rows }] })
}

/** The table of texts, as Excel writes it. */
export function stringsXml(...texts: readonly string[]): string {
  return `${head}<sst xmlns="${main}">${texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`
}

/** Styles 0 (plain) and from 1 the given number formats. */
export function stylesXml(...formats: readonly string[]): string {
  const list = formats.map(
    (code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escaped(code)}"/>`,
  )
  const uses = formats.map((_, index) => `<xf numFmtId="${170 + index}" applyNumberFormat="1"/>`)
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${list.length}">${list.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${uses.join('')}</cellXfs></styleSheet>`
}
