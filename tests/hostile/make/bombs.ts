import type { HostileFile } from './hostile-file.ts'
import { book, good, head, header, rowsBook, sheetXml, stringsXml } from './xlsx.ts'
import { type Part, zip } from './zip.ts'

const megabyte = 1024 * 1024
const tooMuch = { refused: 'melebihi 64 MB setelah dibuka' }
const tooMany = { refused: 'lebih dari 400.000 sel' }
const sheet = 'xl/worksheets/sheet1.xml'

/** A sheet that is mostly one letter, in a cell or in a comment: packed a thousand times smaller. */
function blownUp(size: number, place: 'cell' | 'comment' = 'cell'): Part {
  const xml = sheetXml({ rows: [header, good], after: '<!--BOM-->' })
  const [before = '', after = ''] = xml.split(place === 'cell' ? 'Mencatat contoh' : 'BOM')
  return {
    name: sheet,
    content: Buffer.concat([Buffer.from(before), Buffer.alloc(size, 'x'), Buffer.from(after)]),
  }
}

function withPart(part: Part): Buffer {
  return book({
    sheets: [{}],
    change: (parts) => parts.map((each) => (each.name === part.name ? part : each)),
  })
}

function cells(count: number, cell: string): Buffer {
  const line = (row: number) => `<row r="${row}">${cell.repeat(100)}</row>`
  const lines = Array.from({ length: count / 100 }, (_, index) => line(index + 1))
  return book({ sheets: [{ xml: `${head}<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>` }] })
}

function nested(depth: number): Buffer {
  let inner: Buffer = Buffer.alloc(megabyte)
  for (let level = 0; level < depth; level += 1) {
    const parts = Array.from({ length: 10 }, (_, index) => ({ name: `${index}.zip`, content: inner }))
    inner = zip(parts)
  }
  return inner
}

function ods(rows: string): Buffer {
  const content = `${head}<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`
  return zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
    { name: 'content.xml', content },
  ])
}

const filled = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'

/** Small files that want to become large: read in the fenced thread. */
export const bombs: readonly HostileFile[] = [
  {
    name: 'a sheet packed a thousand times',
    bytes: () => withPart(blownUp(70 * megabyte)),
    outcome: tooMuch,
  },
  {
    name: 'a bomb that tells a small size',
    bytes: () => withPart({ ...blownUp(70 * megabyte), toldSize: 5000 }),
    outcome: { refused: 'rusak' },
  },
  {
    name: 'a bomb just under the limit',
    bytes: () => withPart(blownUp(60 * megabyte)),
    outcome: { refused: 'lebih dari 32.767 huruf' },
  },
  {
    name: 'many texts of a bomb',
    bytes: () => book({ sheets: [{ rows: [header, good] }], strings: stringsXml('x'.repeat(70 * megabyte)) }),
    outcome: tooMuch,
  },
  {
    name: 'three sheets that are too large together',
    bytes: () =>
      book({
        sheets: [{}, {}, {}],
        change: (parts) =>
          parts.map((part) =>
            /sheet\d/.test(part.name) ? { ...blownUp(25 * megabyte, 'comment'), name: part.name } : part,
          ),
      }),
    outcome: tooMuch,
  },
  {
    name: 'archives in archives',
    bytes: () => nested(3),
    outcome: { refused: 'arsip, bukan lembar kerja' },
  },
  {
    name: 'a workbook with archives in it',
    bytes: () =>
      book({
        sheets: [{ rows: [header, good] }],
        extra: [{ name: 'xl/embeddings/a.zip', content: nested(3) }],
      }),
    outcome: { accepted: 1, notes: ['disisipkan'] },
  },
  {
    name: 'a million cells',
    bytes: () => cells(1_000_000, '<c><v>1</v></c>'),
    outcome: tooMany,
  },
  {
    name: 'a million empty cells in dress',
    bytes: () => cells(1_000_000, '<c s="3"/>'),
    outcome: tooMany,
  },
  {
    name: 'one row too many',
    bytes: () => rowsBook(header, ...Array.from({ length: 20_000 }, () => ['SI', 'Dinas X'])),
    outcome: { refused: 'lebih dari 20.000 baris' },
  },
  {
    name: 'a file larger than is read',
    bytes: () => Buffer.alloc(21 * megabyte, 'a,b\n'),
    outcome: { refused: 'lebih besar dari 20 MB' },
  },
  {
    name: 'a row repeated a million times',
    bytes: () =>
      ods(`<table:table-row table:number-rows-repeated="1048576">${filled.repeat(50)}</table:table-row>`),
    outcome: tooMany,
  },
  {
    name: 'a cell repeated in every column',
    bytes: () =>
      ods(
        `<table:table-row>${filled.replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="16384"').repeat(200)}</table:table-row>`,
      ),
    outcome: { refused: 'lebih dari 400.000 sel' },
  },
]
