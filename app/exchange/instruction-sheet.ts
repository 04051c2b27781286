import { type Field, isRequired } from '#workflows/catalogue/field.ts'
import type { WrittenSheet } from './workbook/written-sheet.ts'

/** The name of the sheet that is read by people and never by the import. */
export const instructionName = 'Petunjuk'
/** The header of the column that says whose a row is. */
export const ownerHeader = 'Perangkat daerah'

/** What holds for every workbook, after the sentence that says which sheets to fill in. */
export const commonSentences: readonly string[] = [
  '2. Jangan ubah judul kolom. Kolom ID tersembunyi dan terkunci supaya baris yang ada dikenali kembali.',
  '3. Sel kosong tidak mengubah isian yang sudah tercatat.',
  '4. Bila tidak ada, tulis "Tidak ada". Bila tidak diketahui, tulis "Tidak diketahui:" diikuti alasannya.',
  '5. Simpan, lalu unggah di Desk Reviu pada halaman Impor. Semua baris diperlihatkan dahulu sebelum diterapkan.',
]

/** Over the three columns that `fieldWords` fills. */
export const fieldHeader: readonly string[] = ['Keterangan', 'Isian yang diterima', 'Wajib']
export const ownerLine: readonly string[] = [ownerHeader, 'Pemilik baris ini.', 'Pilih dari daftar', 'Ya']

/** The first line of every instruction sheet: what the workbook lists, for whom, and how old it is. */
export function madeForWords(of: { what: string; madeFor: string; madeOn: string }): string {
  return `Buku kerja ${of.what} untuk ${of.madeFor}, dibuat ${of.madeOn}.`
}

/** The same read back; null where no such line stands there. */
export function readMadeFor(line: string): { madeFor: string; madeOn: string; year: number } | null {
  const found = /^Buku kerja .+? untuk (.+), dibuat (\d{1,2} \p{L}+ (\d{4}))\.$/u.exec(line.trim())
  if (found === null) return null
  const [, madeFor = '', madeOn = '', year = ''] = found
  return { madeFor, madeOn, year: Number(year) }
}

/** A sheet of sentences over a table, locked. */
export function instructionSheet(of: {
  said: readonly string[]
  header: readonly string[]
  lines: readonly (readonly string[])[]
  widths: readonly number[]
}): WrittenSheet {
  const { said, header, lines, widths } = of
  const table = said.length + 3
  return {
    name: instructionName,
    columns: widths.map((width) => ({ width })),
    rows: [
      ...said.map((sentence, index) => ({ row: index + 1, cells: [sentence] })),
      { row: table, cells: header },
      ...lines.map((cells, index) => ({ row: table + 1 + index, cells })),
    ],
    headerRows: [table],
    merged: said.map((_, index) => ({
      firstRow: index + 1,
      lastRow: index + 1,
      firstColumn: 0,
      lastColumn: widths.length - 1,
    })),
    isProtected: true,
  }
}

/** What a field is for, what it takes, and whether it must be filled in. */
export function fieldWords(field: Field): readonly string[] {
  return [field.help, takes(field), needOf(field)]
}

const yesNo = ['Ya', 'Tidak']

/** The answers of which one is chosen; null where anything may be written. */
export function choicesOf({ type, options }: Field): readonly string[] | null {
  if (type === 'choice') return (options ?? []).map(({ label }) => label)
  return type === 'yes-no' ? yesNo : null
}

function takes(field: Field): string {
  const absences = [
    ...(field.absences?.includes('none') ? ['"Tidak ada"'] : []),
    ...(field.absences?.includes('not-known') ? ['"Tidak diketahui: alasan"'] : []),
  ]
  const values = {
    choice: choicesOf(field)?.join(', ') ?? '',
    'yes-no': 'Ya atau Tidak',
    integer: `Bilangan bulat${field.unit === undefined ? '' : ` (${field.unit})`}`,
    year: 'Tahun, misalnya 2024',
    money: 'Rupiah penuh, misalnya 1.500.000',
    date: 'Tanggal, misalnya 8/8/2026',
    url: 'Alamat web, misalnya https://layanan.go.id',
    text: `Teks, paling panjang ${field.maxLength ?? 500} huruf`,
    'long-text': `Teks, paling panjang ${field.maxLength ?? 500} huruf`,
  }
  return [values[field.type], ...absences].join('; ')
}

function needOf(field: Field): string {
  if (field.required === 'always') return 'Ya'
  return isRequired(field, {}, 'submission') ? 'Sebelum diajukan' : 'Tidak'
}
