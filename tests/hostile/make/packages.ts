import { changed, sheet, sheets, withText } from './changed-book.ts'
import { broken, type HostileFile, one } from './hostile-file.ts'
import { book, bookParts, good, header, named, relations, rowsBook, sheetXml } from './xlsx.ts'
import { type Part, zip } from './zip.ts'

function withExtra(...extra: readonly Part[]): () => Buffer {
  return () => book({ sheets, extra })
}

const bookRelations = 'xl/_rels/workbook.xml.rels'

/** Workbooks whose package lies, is damaged, or carries what nobody asked for. */
export const packages: readonly HostileFile[] = [
  {
    name: 'macros',
    bytes: withExtra({ name: 'xl/vbaProject.bin', content: '\xd0\xcf' }),
    outcome: { ...one, notes: ['Makro'] },
  },
  {
    name: 'links to other workbooks',
    bytes: withExtra({ name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' }),
    outcome: { ...one, notes: ['Tautan ke buku kerja lain'] },
  },
  {
    name: 'a program put into the workbook',
    bytes: withExtra({ name: 'xl/embeddings/oleObject1.bin', content: 'MZ' }),
    outcome: { ...one, notes: ['disisipkan'] },
  },
  {
    name: 'a connection to a database',
    bytes: withExtra({ name: 'xl/connections.xml', content: '<connections/>' }),
    outcome: { ...one, notes: ['sumber data luar'] },
  },
  {
    name: 'content types of something else',
    bytes: changed('[Content_Types].xml', (part) => ({
      ...part,
      content: '<Types><Default Extension="xml" ContentType="image/png"/></Types>',
    })),
    outcome: one,
  },
  {
    name: 'no content types',
    bytes: changed('[Content_Types].xml', () => []),
    outcome: { refused: 'arsip' },
  },
  { name: 'no workbook', bytes: changed('xl/workbook.xml', () => []), outcome: broken },
  { name: 'no sheet behind its name', bytes: changed(sheet, () => []), outcome: broken },
  { name: 'no relations of the workbook', bytes: changed(bookRelations, () => []), outcome: broken },
  {
    name: "a sheet on somebody's server",
    bytes: changed(bookRelations, (part) =>
      withText(part, (xml) =>
        xml.replace('Target="worksheets/sheet1.xml"', 'Target="http://127.0.0.1/x" TargetMode="External"'),
      ),
    ),
    outcome: broken,
  },
  {
    name: 'a sheet outside the package',
    bytes: changed(bookRelations, (part) =>
      withText(part, (xml) => xml.replace('worksheets/', '../../../../etc/')),
    ),
    outcome: broken,
  },
  {
    name: 'names that climb out of the folder',
    bytes: withExtra(
      { name: '../../../../tmp/evil.txt', content: 'x' },
      { name: '/etc/passwd', content: 'x' },
    ),
    outcome: one,
  },
  {
    name: 'absolute targets',
    bytes: changed(bookRelations, (part) =>
      withText(part, (xml) => xml.replace('"worksheets/', '"/xl/worksheets/')),
    ),
    outcome: one,
  },
  {
    name: 'names with backslashes',
    bytes: () =>
      book({
        sheets,
        change: (parts) => parts.map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') })),
      }),
    outcome: one,
  },
  {
    name: 'names in capitals',
    bytes: () =>
      book({ sheets, change: (parts) => parts.map((part) => ({ ...part, name: part.name.toUpperCase() })) }),
    outcome: one,
  },
  {
    name: 'two parts of one name',
    bytes: changed(sheet, (part) => [
      part,
      { ...part, content: sheetXml({ rows: [header, named('SI LAIN')] }) },
    ]),
    outcome: broken,
  },
  {
    name: 'a part under two names',
    bytes: changed(sheet, (part) => ({ ...part, localName: 'xl/worksheets/sheet2.xml' })),
    outcome: broken,
  },
  {
    name: 'a locked part',
    bytes: changed(sheet, (part) => ({ ...part, isLocked: true })),
    outcome: { refused: 'terkunci kata sandi' },
  },
  {
    name: 'an unknown way of packing',
    bytes: changed(sheet, (part) => ({ ...part, method: 12 })),
    outcome: broken,
  },
  {
    name: 'a checksum that is wrong',
    bytes: changed(sheet, (part) => ({ ...part, toldCrc: 1 })),
    outcome: broken,
  },
  {
    name: 'parts that are not packed',
    bytes: () => book({ sheets, change: (parts) => parts.map((part) => ({ ...part, isStored: true })) }),
    outcome: one,
  },
  {
    name: 'a size told too small',
    bytes: changed(sheet, (part) => ({ ...part, toldSize: 10 })),
    outcome: broken,
  },
  {
    name: 'a size told too large',
    bytes: changed(sheet, (part) => ({ ...part, toldSize: 1_000_000 })),
    outcome: broken,
  },
  { name: 'half a file', bytes: () => halved(rowsBook(header, good)), outcome: broken },
  {
    name: 'a file without its last byte',
    bytes: () => rowsBook(header, good).subarray(0, -1),
    outcome: broken,
  },
  {
    name: 'something after the end',
    bytes: () => Buffer.concat([rowsBook(header, good), Buffer.from('<script>')]),
    outcome: broken,
  },
  {
    name: 'a comment in the archive',
    bytes: () => zip(bookParts({ sheets }), { comment: 'dibuat oleh SIMDA' }),
    outcome: one,
  },
  {
    name: 'more parts told than there are',
    bytes: () => zip(bookParts({ sheets }), { toldCount: 50 }),
    outcome: broken,
  },
  {
    name: 'six thousand parts',
    bytes: withExtra(
      ...Array.from({ length: 6000 }, (_, index) => ({ name: `x/${index}`, content: '', isStored: true })),
    ),
    outcome: broken,
  },
  { name: 'a byte turned over in the middle', bytes: () => turned(rowsBook(header, good)), outcome: broken },
  {
    name: 'nothing but a sheet of charts',
    bytes: () =>
      book({
        sheets,
        change: (parts) =>
          parts.map((part) =>
            part.name === bookRelations
              ? { ...part, content: relations([['rId1', 'chartsheet', 'chartsheets/sheet1.xml']]) }
              : part,
          ),
      }),
    outcome: { refused: 'tidak berisi data' },
  },
]

function halved(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.byteLength / 2))
}

/** The packed sheet is where the middle of a workbook lies. */
function turned(bytes: Buffer): Buffer {
  const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 60
  bytes.writeUInt8((bytes[at] ?? 0) ^ 0xff, at)
  return bytes
}
