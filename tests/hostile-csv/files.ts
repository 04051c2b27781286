const header = 'Nama Aplikasi,Perangkat Daerah,Media,Kategori,Status,Fungsi'
const good = 'SI CONTOH,Dinas Perhubungan,Website,Lokal,Aktif,Mencatat contoh'
const encoder = new TextEncoder()

/** How reading a hostile file must end: with these rows, or refused with these words. */
export type Outcome =
  | { readonly accepted: number; readonly rejected: readonly (readonly [row: number, words: string])[] }
  | { readonly refused: string }

export interface HostileFile {
  readonly name: string
  readonly bytes: () => Uint8Array
  readonly outcome: Outcome
}

function text(...lines: readonly string[]): () => Uint8Array {
  return () => encoder.encode(lines.join('\n'))
}

function utf16(content: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = new Uint8Array((content.length + (mark ? 1 : 0)) * 2)
  const view = new DataView(bytes.buffer)
  for (const [index, character] of [...(mark ? '\uFEFF' : ''), ...content].entries()) {
    view.setUint16(index * 2, character.charCodeAt(0), order === 'le')
  }
  return bytes
}

function latin1(content: string): Uint8Array {
  return Uint8Array.from(content, (character) => character.charCodeAt(0))
}

const one = { accepted: 1, rejected: [] } as const

/** Files people really send, and files somebody might send to break the import. */
export const hostileFiles: readonly HostileFile[] = [
  { name: 'an empty file', bytes: text(), outcome: { refused: 'Berkas kosong' } },
  { name: 'only blank lines', bytes: text('', '  ', '\t', ''), outcome: { refused: 'Berkas kosong' } },
  { name: 'only separators', bytes: text(',,,', ',,,'), outcome: { refused: 'tidak ditemukan' } },
  {
    name: 'a header without data',
    bytes: text(header, '', ',,,,,'),
    outcome: { refused: 'hanya berisi judul kolom' },
  },
  {
    name: 'no owner column',
    bytes: text('Nama Aplikasi,Fungsi', 'SI CONTOH,Mencatat'),
    outcome: {
      refused:
        'Kolom perangkat daerah pemilik tidak ditemukan. Judul kolom yang terbaca: Nama Aplikasi, Fungsi.',
    },
  },
  {
    name: 'neither name nor owner',
    bytes: text('Merek,Warna', 'Avanza,Hitam'),
    outcome: { refused: 'Kolom nama aplikasi dan perangkat daerah pemilik tidak ditemukan' },
  },
  {
    name: 'a workbook renamed to csv',
    bytes: () => Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]),
    outcome: { refused: 'buku kerja Excel' },
  },
  { name: 'a PDF renamed to csv', bytes: text('%PDF-1.7', 'x'), outcome: { refused: 'PDF' } },
  {
    name: 'NUL bytes in the text',
    bytes: text(header, 'SI\u0000CONTOH,Dinas Perhubungan'),
    outcome: { refused: 'bukan teks CSV' },
  },
  {
    name: 'UTF-16 without a byte order mark',
    bytes: () => utf16(`${header}\n${good}`, 'le', false),
    outcome: { refused: 'bukan teks CSV' },
  },
  { name: 'UTF-16 little endian', bytes: () => utf16(`${header}\r\n${good}`, 'le', true), outcome: one },
  { name: 'UTF-16 big endian', bytes: () => utf16(`${header}\r\n${good}`, 'be', true), outcome: one },
  { name: 'UTF-8 with a byte order mark', bytes: text(`\uFEFF${header}`, good), outcome: one },
  {
    name: 'Windows-1252',
    bytes: () =>
      latin1(`${header}\r\nCaf\u00e9 Data,Dinas Perhubungan,Website,Lokal,Aktif,\u0093kutip\u0094`),
    outcome: one,
  },
  { name: 'semicolons', bytes: text(header.replaceAll(',', ';'), good.replaceAll(',', ';')), outcome: one },
  { name: 'tabs', bytes: text(header.replaceAll(',', '\t'), good.replaceAll(',', '\t')), outcome: one },
  { name: 'bars', bytes: text(header.replaceAll(',', '|'), good.replaceAll(',', '|')), outcome: one },
  {
    name: 'a separator declared for Excel',
    bytes: text('sep=;', header.replaceAll(',', ';'), good.replaceAll(',', ';')),
    outcome: one,
  },
  {
    name: 'a title above the header',
    bytes: text('DAFTAR APLIKASI, KOTA CONTOH', '', header, good, good.replace('SI CONTOH', '')),
    outcome: { accepted: 1, rejected: [[5, 'Nama aplikasi kosong']] },
  },
  {
    name: 'line breaks and commas inside quotes',
    bytes: text(
      header,
      '"SI\nCONTOH","Dinas Kebudayaan, Pariwisata",Website,Lokal,Aktif,"satu, dua\n\ntiga"',
    ),
    outcome: one,
  },
  {
    name: 'a quote that is never closed',
    bytes: text(header, good, '"SI LUPA,Dinas Perhubungan,Website', 'SI LAIN,Dinas Sosial'),
    outcome: { refused: 'Tanda kutip pada baris 3 tidak berpasangan' },
  },
  {
    name: 'a quote closed too early',
    bytes: text(header, '"SI "CONTOH"",Dinas Perhubungan'),
    outcome: { refused: 'Tanda kutip pada baris 2 tidak berpasangan' },
  },
  {
    name: 'fifty thousand blank rows',
    bytes: () =>
      encoder.encode(`${header}\n${',,,,,\n'.repeat(50_000)}${good}\n${good.replace('Aktif', 'Mungkin')}`),
    outcome: { accepted: 1, rejected: [[50_003, 'Aktif, Tidak aktif']] },
  },
  {
    name: 'one name twice',
    bytes: text(header, good, good.replace('SI CONTOH', ' si  contoh '), good.replace('Website', 'Mobile')),
    outcome: { accepted: 2, rejected: [[3, 'sama dengan baris 2']] },
  },
  {
    name: 'formulas in cells',
    bytes: text(
      header,
      '=HYPERLINK("http://x"),Dinas Perhubungan'.replace(
        '=HYPERLINK("http://x")',
        '"=HYPERLINK(""http://x"")"',
      ),
      'SI A,=1+1',
      'SI B,Dinas Perhubungan,Website,Lokal,Aktif,+SUM(A1:A9)',
      'SI C,Dinas Perhubungan,Website,Lokal,Aktif,@SUM(A1)',
      "SI D,Dinas Perhubungan,Website,Lokal,Aktif,-2+3+cmd|' /C calc'!A0",
      'SI E,Dinas Perhubungan,Website,Lokal,Aktif,- mencatat contoh',
    ),
    outcome: {
      accepted: 1,
      rejected: [2, 3, 4, 5, 6].map((row) => [row, 'berisi rumus'] as const),
    },
  },
  {
    name: 'a cell of twenty thousand characters',
    bytes: text(header, good.replace('Mencatat contoh', 'x'.repeat(20_000)), good),
    outcome: { accepted: 1, rejected: [[2, 'Fungsi berisi 20000 huruf; paling panjang 4000']] },
  },
  {
    name: 'words that no column knows',
    bytes: text(header, good.replace('Lokal', 'Galaksi'), good.replace('Aktif', 'Entah')),
    outcome: {
      accepted: 0,
      rejected: [
        [2, 'Pusat, Provinsi, Lokal'],
        [3, 'Aktif, Tidak aktif'],
      ],
    },
  },
  {
    name: 'empty names and owners',
    bytes: text(header, ',Dinas Perhubungan', '-,Dinas Perhubungan', 'SI A,', 'SI B,-', 'SI C,<br />'),
    outcome: {
      accepted: 0,
      rejected: [
        [2, 'Nama aplikasi kosong'],
        [3, 'Nama aplikasi kosong'],
        [4, 'pemilik kosong'],
        [5, 'pemilik kosong'],
        [6, 'pemilik kosong'],
      ],
    },
  },
  {
    name: 'a text with an unquoted separator',
    bytes: text(header, `${good}, dan lainnya`, good),
    outcome: { accepted: 1, rejected: [[2, 'melebihi jumlah kolom']] },
  },
  {
    name: 'more than ten megabytes',
    bytes: () => new Uint8Array(10 * 1024 * 1024 + 1).fill(0x41),
    outcome: { refused: 'lebih besar dari 10 MB' },
  },
  {
    name: 'too many rows',
    bytes: () => encoder.encode(`${header}\n${'SI CONTOH,Dinas Sosial\n'.repeat(20_001)}`),
    outcome: { refused: 'lebih dari 20000 baris' },
  },
]
