import { type HostileFile, one } from './hostile-file.ts'
import { good, header } from './xlsx.ts'

function lines(...rows: readonly (readonly string[] | string)[]): string {
  return rows.map((row) => (typeof row === 'string' ? row : row.join(','))).join('\n')
}

const plain = lines(header, good)

function utf8(text: string): () => Buffer {
  return () => Buffer.from(text)
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function withName(name: string): string {
  return lines(header, [cell(name), ...good.slice(1)])
}

function withPurpose(...purposes: readonly string[]): string {
  const row = (purpose: string, index: number) => [`SI ${index + 1}`, ...good.slice(1, -1), cell(purpose)]
  return lines(header, ...purposes.map(row))
}

/** Text files as old programs, other countries and careless hands make them. */
export const textFiles: readonly HostileFile[] = [
  { name: 'UTF-8 with a mark', bytes: utf8(`\uFEFF${plain}`), outcome: one },
  {
    name: 'UTF-16 little endian',
    bytes: () => Buffer.from(`\uFEFF${plain}`, 'utf16le'),
    outcome: { ...one, notes: ['UTF-16'] },
  },
  {
    name: 'UTF-16 big endian',
    bytes: () => utf16be(`\uFEFF${plain}`),
    outcome: { ...one, notes: ['UTF-16'] },
  },
  {
    name: 'UTF-16 without a mark',
    bytes: () => Buffer.from(plain, 'utf16le'),
    outcome: { refused: 'bukan lembar kerja' },
  },
  {
    name: 'Windows-1252',
    bytes: () => Buffer.from(withName('Caf\xe9 \x93Data\x94'), 'latin1'),
    outcome: { ...one, notes: ['Windows-1252'], first: { name: 'Café "Data"' } },
  },
  { name: 'semicolons', bytes: utf8(plain.replaceAll(',', ';')), outcome: one },
  { name: 'tabs', bytes: utf8(plain.replaceAll(',', '\t')), outcome: one },
  { name: 'bars', bytes: utf8(plain.replaceAll(',', '|')), outcome: one },
  { name: 'a separator told to Excel', bytes: utf8(`sep=;\r\n${plain.replaceAll(',', ';')}`), outcome: one },
  { name: 'lines that end with CR', bytes: utf8(plain.replaceAll('\n', '\r')), outcome: one },
  { name: 'lines that end with CRLF', bytes: utf8(`${plain.replaceAll('\n', '\r\n')}\r\n`), outcome: one },
  {
    name: 'lines that end in three ways',
    bytes: utf8(`${plain}\r\n${named('SI B')}\r${named('SI C')}\n`),
    outcome: { accepted: 3 },
  },
  {
    name: 'line breaks in quotes',
    bytes: utf8(withPurpose('satu\ndua\r\n\ntiga')),
    outcome: { ...one, first: { purpose: 'satu dua tiga' } },
  },
  {
    name: 'a NUL in the text',
    bytes: utf8(withName('SI\0CONTOH')),
    outcome: { refused: 'bukan lembar kerja' },
  },
  {
    name: 'a NUL far into the text',
    bytes: utf8(withPurpose('x'.repeat(3000), 'y'.repeat(3000), 'z\0')),
    outcome: { refused: 'bukan teks CSV' },
  },
  {
    name: 'a quote that is never closed',
    bytes: utf8(`${plain}\n"SI LUPA,Dinas Sosial`),
    outcome: { refused: 'Tanda kutip pada baris 3' },
  },
  { name: 'nothing but a mark', bytes: utf8('\uFEFF'), outcome: { refused: 'Berkas kosong' } },
  { name: 'nothing but separators', bytes: utf8(',,,\n,,,\n'), outcome: { refused: 'tidak berisi data' } },
  {
    name: 'nothing but a header',
    bytes: utf8(header.join(',')),
    outcome: { refused: 'hanya berisi judul kolom' },
  },
  {
    name: 'formulas that start programs',
    bytes: utf8(
      withPurpose(
        "=cmd|' /C calc'!A0",
        "+cmd|'/C x'!A0",
        '@SUM(A1)',
        "-2+3+cmd|' /C calc'!A0",
        '=HYPERLINK("http://x")',
        '\t=1+1',
      ),
    ),
    outcome: { accepted: 0, rejected: [2, 3, 4, 5, 6, 7].map((row) => [row, 'berisi rumus'] as const) },
  },
  {
    name: 'dashes and numbers that are no formulas',
    bytes: utf8(withPurpose('- melayani', '-5', '+62 812', '@dinas')),
    outcome: { accepted: 4 },
  },
  {
    name: 'a cell as long as Excel allows',
    bytes: utf8(withPurpose('x'.repeat(32_767))),
    outcome: { accepted: 0, rejected: [[2, 'berisi 32767 huruf']] },
  },
  {
    name: 'a cell longer than Excel allows',
    bytes: utf8(withPurpose('x'.repeat(32_768))),
    outcome: { refused: 'Sel F2 di lembar "uji" berisi lebih dari 32.767 huruf' },
  },
  {
    name: 'halves of characters',
    bytes: () => Buffer.from(withName('SI \xed\xa0\x80 A'), 'latin1'),
    outcome: { ...one, notes: ['Windows-1252'] },
  },
  {
    name: 'emoji',
    bytes: utf8(withName('SI 👨‍👩‍👧 Keluarga 🇮🇩')),
    outcome: { ...one, first: { name: 'SI 👨‍👩‍👧 Keluarga 🇮🇩' } },
  },
  {
    name: 'text from right to left',
    bytes: utf8(withName('نظام المعلومات')),
    outcome: { ...one, first: { name: 'نظام المعلومات' } },
  },
  {
    name: 'a name that is shown backwards',
    bytes: utf8(withName('SI \u202Eaisahar\u202C')),
    outcome: { ...one, first: { name: 'SI aisahar' } },
  },
  {
    name: 'text pasted from Word',
    bytes: utf8(withName('\u201CApli\u00ADkasi\u201D\u00A0Jum\u2019at')),
    outcome: { ...one, first: { name: `"Aplikasi" Jum'at` } },
  },
  {
    name: 'markup in a cell',
    bytes: utf8(withPurpose('<p>satu<script>alert(1)</script></p>')),
    outcome: { ...one, first: { purpose: 'satu alert(1)' } },
  },
  { name: 'a header on row 7', bytes: utf8(`DAFTAR\n\n\nKota Contoh\n\n\n${plain}`), outcome: one },
  {
    name: 'a header on row 30',
    bytes: utf8(`${'catatan\n'.repeat(29)}${plain}`),
    outcome: { refused: 'tidak ditemukan' },
  },
  {
    name: 'blank rows between',
    bytes: utf8(`${plain}\n,,,,,\n\n \n${named('SI B')}`),
    outcome: { accepted: 2 },
  },
  {
    name: 'a header twice in one line',
    bytes: utf8(lines([...header, 'Fungsi'], [...good, 'lain'])),
    outcome: { ...one, first: { purpose: 'Mencatat contoh' } },
  },
  {
    name: 'a header repeated below',
    bytes: utf8(lines(header, good, header, named('SI B'))),
    outcome: { accepted: 2, rejected: [[3, 'mengulang judul kolom']] },
  },
  {
    name: 'a row with more cells than headers',
    bytes: utf8(lines(header, [...good, 'lebih'])),
    outcome: { accepted: 0, rejected: [[2, 'melebihi jumlah kolom']] },
  },
  {
    name: 'rows that end early',
    bytes: utf8(lines(header, good.slice(0, 2))),
    outcome: { ...one, first: { name: 'SI CONTOH' } },
  },
  { name: 'a line that numbers the columns', bytes: utf8(lines(header, '1,2,3,4,5,6', good)), outcome: one },
  {
    name: 'one row too many',
    bytes: utf8(`${header.join(',')}\n${'SI,Dinas X\n'.repeat(20_000)}`),
    outcome: { refused: 'lebih dari 20000 baris' },
  },
  {
    name: 'sixteen thousand columns',
    bytes: utf8(lines([...header, ...Array.from({ length: 16_378 }, (_, index) => `K${index}`)], good)),
    outcome: one,
  },
  {
    name: 'the same application twice',
    bytes: utf8(lines(header, good, good)),
    outcome: { accepted: 1, rejected: [[3, 'sama dengan baris 2']] },
  },
]

function named(name: string): string {
  return [name, ...good.slice(1)].join(',')
}
