import { type HostileFile, one } from './hostile-file.ts'
import { book, type CellXml, good, head, header, named, rowsBook } from './xlsx.ts'

const blank: readonly CellXml[] = []
const merged = (...refs: readonly string[]) =>
  `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`

function inSheet(rows: readonly (readonly CellXml[])[], after: string): () => Buffer {
  return () => book({ sheets: [{ rows, after }] })
}

const divided = [
  ['No', 'Nama Aplikasi', 'Perangkat Daerah', 'Tahun', null, 'Status'],
  [null, null, null, 'Pembuatan', 'Pembaruan'],
  [1, 'SI A', 'Dinas Sosial', 2019, 2024, 'Aktif'],
] as const satisfies readonly (readonly CellXml[])[]

/** A row's cells kept, its attributes changed. */
function hiddenRow(bytes: readonly (readonly CellXml[])[], number: number): Buffer {
  return book({
    sheets: [{ rows: bytes }],
    change: (parts) =>
      parts.map((part) => ({
        ...part,
        content: String(part.content).replace(`<row r="${number}">`, `<row r="${number}" hidden="1">`),
      })),
  })
}

const many = (count: number) => Array.from({ length: count }, (_, index) => named(`SI ${index}`))

/** Sheets laid out as people lay them out. */
export const sheetShapes: readonly HostileFile[] = [
  {
    name: 'blank rows and a title',
    bytes: () => rowsBook(['DAFTAR APLIKASI KOTA CONTOH'], blank, header, blank, good, blank, named('SI B')),
    outcome: { accepted: 2 },
  },
  {
    name: 'a header on row 7',
    bytes: () => rowsBook(blank, ['Judul'], blank, blank, blank, blank, header, good),
    outcome: one,
  },
  {
    name: 'blank columns',
    bytes: () =>
      rowsBook(
        [null, null, ...header.slice(0, 3), null, ...header.slice(3)],
        [null, null, ...good.slice(0, 3), null, ...good.slice(3)],
      ),
    outcome: one,
  },
  {
    name: 'a title merged over everything',
    bytes: inSheet([['DAFTAR APLIKASI'], header, good], merged('A1:F1')),
    outcome: one,
  },
  {
    name: 'a header merged over two rows',
    bytes: inSheet(divided, merged('A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2')),
    outcome: { ...one, first: { yearBuilt: 2019, name: 'SI A' } },
  },
  {
    name: 'a header over two rows without merging',
    bytes: () => rowsBook(...divided),
    outcome: { ...one, first: { yearBuilt: 2019 } },
  },
  {
    name: 'an owner merged over three rows',
    bytes: inSheet(
      [header, good, ['SI B', null, ...good.slice(2)], ['SI C', null, ...good.slice(2)]],
      merged('B2:B4'),
    ),
    outcome: { accepted: 3, owners: ['Dinas Perhubungan', 'Dinas Perhubungan', 'Dinas Perhubungan'] },
  },
  {
    name: 'cells merged over the whole sheet',
    bytes: inSheet([header, good], merged('A2:XFD1048576')),
    outcome: one,
  },
  {
    name: 'a merge that says nothing',
    bytes: inSheet([header, good], merged('A1', 'x', 'B2:A1')),
    outcome: one,
  },
  {
    name: 'a line that numbers the columns',
    bytes: () => rowsBook(header, [1, 2, 3, 4, 5, 6], good),
    outcome: one,
  },
  {
    name: 'the same header twice',
    bytes: () => rowsBook([...header, 'Status'], [...good, 'Tidak aktif']),
    outcome: { ...one, first: { operationalStatus: 'active' } },
  },
  {
    name: 'two tables below each other',
    bytes: () => rowsBook(header, good, blank, header, named('SI B')),
    outcome: { accepted: 2, rejected: [[4, 'mengulang judul kolom']] },
  },
  {
    name: 'two tables beside each other',
    bytes: () => rowsBook([...header, null, 'Nama Server', 'Lokasi'], [...good, null, 'srv-1', 'Ruang 2']),
    outcome: one,
  },
  {
    name: 'remarks right of the table',
    bytes: () => rowsBook(header, [...good, null, 'cek lagi']),
    outcome: one,
  },
  {
    name: 'a total under the table',
    bytes: () => rowsBook(header, good, ['Jumlah', null, null, null, 1]),
    outcome: { accepted: 1, rejected: [[3, 'Perangkat daerah pemilik kosong']] },
  },
  {
    name: 'rows that a filter hides',
    bytes: () => hiddenRow([header, good, named('SI B')], 3),
    outcome: { accepted: 2, notes: ['Ikut dibaca 1 baris tersembunyi'] },
  },
  {
    name: 'a hidden sheet before the table',
    bytes: () =>
      book({
        sheets: [
          { name: 'daftar', state: 'veryHidden', rows: [header, named('SI RAHASIA')] },
          { rows: [header, good] },
        ],
      }),
    outcome: { ...one, first: { name: 'SI CONTOH' } },
  },
  {
    name: 'nothing but hidden sheets',
    bytes: () => book({ sheets: [{ state: 'hidden', rows: [header, good] }, {}] }),
    outcome: { refused: 'lembar tersembunyi' },
  },
  {
    name: 'instructions before the table',
    bytes: () =>
      book({ sheets: [{ name: 'Petunjuk', rows: [['Isi kolom dengan benar.']] }, { rows: [header, good] }] }),
    outcome: one,
  },
  {
    name: 'sheets without anything',
    bytes: () => book({ sheets: [{}, {}] }),
    outcome: { refused: 'tidak berisi data' },
  },
  {
    name: 'cells without anything',
    bytes: () => rowsBook([{ xml: '<c r="REF" s="0"/>' }, ' ', '\u00A0']),
    outcome: { refused: 'tidak berisi data' },
  },
  {
    name: 'a workbook without sheets',
    bytes: () => book({ sheets: [] }),
    outcome: { refused: 'tidak berisi data' },
  },
  {
    name: 'nothing but a header',
    bytes: () => rowsBook(header),
    outcome: { refused: 'hanya berisi judul kolom' },
  },
  {
    name: 'a sheet about something else',
    bytes: () => rowsBook(['Merek', 'Warna'], ['Avanza', 'Hitam']),
    outcome: { refused: 'Judul kolom yang terbaca: Merek, Warna' },
  },
  {
    name: 'a sheet named with signs',
    bytes: () => book({ sheets: [{ name: `"<&>' 🗂️ ${'x'.repeat(300)}`, rows: [header, good] }] }),
    outcome: one,
  },
  {
    name: 'forty sheets',
    bytes: () => book({ sheets: Array.from({ length: 40 }, () => ({ rows: [header, good] })) }),
    outcome: one,
  },
  {
    name: 'sixteen thousand columns',
    bytes: () => rowsBook([...header, ...Array.from({ length: 16_378 }, (_, index) => `K${index}`)], good),
    outcome: one,
  },
  {
    name: "two thousand blank rows in Excel's dress",
    bytes: () =>
      rowsBook(
        header,
        good,
        ...Array.from({ length: 2000 }, () => header.map(() => ({ xml: '<c r="REF" s="0"/>' }))),
      ),
    outcome: one,
  },
  {
    name: 'fifteen hundred applications',
    bytes: () => rowsBook(header, ...many(1500)),
    outcome: { accepted: 1500 },
  },
  {
    name: 'a table with links, filters and checks',
    bytes: inSheet(
      [header, good],
      '<autoFilter ref="A1:F2"/><conditionalFormatting sqref="A1"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" sqref="E2"><formula1>"Aktif"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" location="javascript:alert(1)"/></hyperlinks>',
    ),
    outcome: { ...one, notes: [] },
  },
  {
    name: 'a sheet without its rows',
    bytes: () => book({ sheets: [{ xml: `${head}<worksheet/>` }, { rows: [header, good] }] }),
    outcome: { refused: 'rusak' },
  },
]
