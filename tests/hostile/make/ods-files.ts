import { broken, type HostileFile, one, tricks } from './hostile-file.ts'
import { escaped, good, head, header } from './xlsx.ts'
import { type Part, zip } from './zip.ts'

interface OdsSpec {
  readonly tables: string
  readonly styles?: string
  readonly declaration?: string
  readonly extra?: readonly Part[]
}

function ods({ tables, styles = '', declaration = '', extra = [] }: OdsSpec): Buffer {
  const content = `${head}${declaration}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
  return zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
    { name: 'content.xml', content },
    ...extra,
  ])
}

function row(cells: readonly string[]): string {
  return `<table:table-row>${cells.map((cell) => (cell.startsWith('<') ? cell : `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`)).join('')}</table:table-row>`
}

function table(rows: string, attributes = 'table:name="Lembar1"'): string {
  return `<table:table ${attributes}>${rows}</table:table>`
}

const plain = row(header) + row(good)
const value = (type: string, rest: string) => `<table:table-cell office:value-type="${type}" ${rest}/>`
const endless =
  '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>'
const hidden =
  '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'

/** Workbooks of LibreOffice. */
export const odsFiles: readonly HostileFile[] = [
  {
    name: 'a workbook of LibreOffice',
    bytes: () => ods({ tables: table(plain + endless) }),
    outcome: { ...one, notes: [] },
  },
  {
    name: 'its dates, amounts and answers',
    bytes: () =>
      ods({
        tables: table(
          row([...header, 'Tahun Pembuatan', 'Nilai Kontrak', 'Terintegrasi']) +
            row([
              ...good,
              value('date', 'office:date-value="2020-05-12"'),
              value('currency', 'office:value="1500000"'),
              value('boolean', 'office:boolean-value="true"'),
            ]),
        ),
      }),
    outcome: { ...one, first: { yearBuilt: 2020, contractValue: 1_500_000, isIntegrated: true } },
  },
  {
    name: 'its formulas',
    bytes: () =>
      ods({
        tables: table(
          row(header) +
            row([
              ...good.slice(0, 5),
              '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>',
            ]),
        ),
      }),
    outcome: { ...one, notes: ['Rumus di 1 sel tidak dihitung ulang'], first: { purpose: '2' } },
  },
  {
    name: 'its macros',
    bytes: () =>
      ods({ tables: table(plain), extra: [{ name: 'Basic/Standard/Module1.xml', content: '<x/>' }] }),
    outcome: { ...one, notes: ['Makro'] },
  },
  {
    name: 'its hidden sheet',
    bytes: () =>
      ods({
        styles: hidden,
        tables:
          table(row(header) + row(['SI RAHASIA', 'Dinas X']), 'table:name="H" table:style-name="ta2"') +
          table(plain),
      }),
    outcome: { ...one, first: { name: 'SI CONTOH' } },
  },
  {
    name: 'nothing but its hidden sheet',
    bytes: () => ods({ styles: hidden, tables: table(plain, 'table:name="H" table:style-name="ta2"') }),
    outcome: { refused: 'lembar tersembunyi' },
  },
  {
    name: 'its lock',
    bytes: () =>
      ods({ tables: '', extra: [{ name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }] }),
    outcome: { refused: 'terkunci kata sandi' },
  },
  {
    name: 'its billion laughs',
    bytes: () => ods({ tables: table(plain), declaration: '<!DOCTYPE x [<!ENTITY a "lol">]>' }),
    outcome: tricks,
  },
  {
    name: 'its half',
    bytes: () =>
      zip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', content: `<office:document-content>${table(plain)}` },
      ]),
    outcome: broken,
  },
]
