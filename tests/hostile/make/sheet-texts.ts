import { type HostileFile, one } from './hostile-file.ts'
import { book, type CellXml, good, head, header, named, rowsBook, stringsXml, withLast } from './xlsx.ts'

const text = (xml: string): CellXml => ({ xml: `<c r="REF" t="inlineStr"><is>${xml}</is></c>` })

/** Texts, and where the cells that hold them say they stand. */
export const sheetTexts: readonly HostileFile[] = [
  {
    name: 'a text in several fonts',
    bytes: () => rowsBook(header, withLast(text('<r><t>satu </t></r><r><rPr><b/></rPr><t>dua</t></r>'))),
    outcome: { ...one, first: { purpose: 'satu dua' } },
  },
  {
    name: 'shared texts',
    bytes: () =>
      book({
        strings: stringsXml(...header, ...good),
        sheets: [
          {
            rows: [header, good].map((row, line) =>
              row.map((_, index) => ({ xml: `<c r="REF" t="s"><v>${line * 6 + index}</v></c>` })),
            ),
          },
        ],
      }),
    outcome: { ...one, first: { name: 'SI CONTOH' } },
  },
  {
    name: 'shared texts that are not there',
    bytes: () => rowsBook(header, withLast({ xml: '<c r="REF" t="s"><v>0</v></c>' })),
    outcome: { refused: 'Sebagian teks sel hilang' },
  },
  {
    name: 'a shared text beyond the table',
    bytes: () =>
      book({
        strings: stringsXml('satu'),
        sheets: [{ rows: [header, withLast({ xml: '<c r="REF" t="s"><v>7</v></c>' })] }],
      }),
    outcome: { refused: 'Sebagian teks sel hilang' },
  },
  {
    name: 'a shared text without a number',
    bytes: () =>
      book({
        strings: stringsXml('satu'),
        sheets: [{ rows: [header, withLast({ xml: '<c r="REF" t="s"><v>x</v></c>' })] }],
      }),
    outcome: { refused: 'Sebagian teks sel hilang' },
  },
  {
    name: 'control characters in escapes',
    bytes: () => rowsBook(header, withLast(text('<t>satu_x000D_\ndua_x0000_tiga</t>'))),
    outcome: { ...one, first: { purpose: 'satu dua tiga' } },
  },
  {
    name: 'half a character in an escape',
    bytes: () => rowsBook(header, withLast(text('<t>A_xD83D_B</t>'))),
    outcome: { ...one, first: { purpose: 'A\uFFFDB' } },
  },
  {
    name: 'half a character in an entity',
    bytes: () => rowsBook(header, withLast(text('<t>A&#xD83D;B</t>'))),
    outcome: { ...one, first: { purpose: 'A\uFFFDB' } },
  },
  {
    name: 'an entity that nobody declared',
    bytes: () => rowsBook(header, withLast(text('<t>A&lol;B</t>'))),
    outcome: { ...one, first: { purpose: 'A&lol;B' } },
  },
  {
    name: 'emoji and writing from right to left',
    bytes: () => rowsBook(header, named('SI 🛣️ نظام')),
    outcome: { ...one, first: { name: 'SI 🛣️ نظام' } },
  },
  {
    name: 'text pasted from Word',
    bytes: () => rowsBook(header, withLast('\u201CSatu\u201D\u00A0\u2013 apli\u00ADkasi \uF0B7 dua')),
    outcome: { ...one, first: { purpose: '"Satu" – aplikasi • dua' } },
  },
  {
    name: 'a text in CDATA with tags in it',
    bytes: () => rowsBook(header, withLast(text('<t><![CDATA[a <c r="A1"> b]]></t>'))),
    outcome: one,
  },
  {
    name: 'a cell as long as Excel allows',
    bytes: () => rowsBook(header, withLast('x'.repeat(32_767))),
    outcome: { accepted: 0, rejected: [[2, '32767 huruf']] },
  },
  {
    name: 'a cell longer than Excel allows',
    bytes: () => rowsBook(header, withLast('x'.repeat(32_768))),
    outcome: { refused: 'Sel F2 di lembar "Lembar1" berisi lebih dari 32.767 huruf' },
  },
  { name: 'cells without places', bytes: () => book({ sheets: [{ xml: withoutPlaces() }] }), outcome: one },
  {
    name: 'cells in the wrong order',
    bytes: () =>
      book({
        sheets: [{ xml: sheetOf(row(1, header, [5, 4, 3, 2, 1, 0]) + row(2, good, [0, 2, 1, 3, 5, 4])) }],
      }),
    outcome: { ...one, first: { name: 'SI CONTOH' } },
  },
  {
    name: 'rows in the wrong order',
    bytes: () => book({ sheets: [{ xml: sheetOf(row(3, named('SI B')) + row(1, header) + row(2, good)) }] }),
    outcome: { accepted: 2, first: { name: 'SI CONTOH' } },
  },
  {
    name: 'tags with a prefix',
    bytes: () =>
      book({
        sheets: [
          {
            xml: sheetOf(row(1, header) + row(2, good)).replace(
              /<(\/?)(worksheet|sheetData|row|c|is|t)\b/g,
              '<$1x:$2',
            ),
          },
        ],
      }),
    outcome: one,
  },
  {
    name: 'spaces and quotes of another kind',
    bytes: () =>
      book({
        sheets: [
          { xml: sheetOf(row(1, header) + row(2, good)).replace(/ r="([A-Z]+\d+)"/g, "\n\tr = '$1'") },
        ],
      }),
    outcome: one,
  },
  {
    name: 'a cell outside every sheet',
    bytes: () => rowsBook(header, good, [{ xml: '<c r="XFE3"><v>1</v></c>' }]),
    outcome: { refused: 'rusak' },
  },
  {
    name: 'a cell that is nowhere',
    bytes: () => rowsBook(header, good, [{ xml: '<c r="A0"><v>1</v></c>' }]),
    outcome: { refused: 'rusak' },
  },
  {
    name: 'a stray cell in the last corner',
    bytes: () => rowsBook(header, good, [{ xml: '<c r="XFD1048576"><v>1</v></c>' }]),
    outcome: { refused: 'memuat sel XFD1048576 yang jauh di luar tabel' },
  },
]

function row(number: number, cells: readonly string[], order = cells.map((_, index) => index)): string {
  const inside = order.map(
    (index) =>
      `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${cells[index]}</t></is></c>`,
  )
  return `<row r="${number}">${inside.join('')}</row>`
}

function sheetOf(rows: string): string {
  return `${head}<worksheet><sheetData>${rows}</sheetData></worksheet>`
}

function withoutPlaces(): string {
  return sheetOf(row(1, header) + row(2, good)).replace(/ r="[A-Z]*\d+"/g, '')
}
