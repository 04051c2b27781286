import { FileRefused } from '../file-refused.ts'
import type { WorkbookLimits } from './workbook.ts'

const saveAsXlsx = 'Buka di Excel, simpan sebagai "Excel Workbook (.xlsx)", lalu unggah lagi.'
const sendSheet = 'Unggah inventaris sebagai .xlsx, .ods atau CSV.'

/** Why a file cannot be read as a workbook, and what its sender can do about it. */
const sentences = {
  empty: `Berkas kosong. ${sendSheet}`,
  'old-excel': `Berkas ini buku kerja Excel lama (.xls). ${saveAsXlsx}`,
  'binary-excel': `Berkas ini buku kerja Excel biner (.xlsb). ${saveAsXlsx}`,
  'xml-excel': `Berkas ini lembar kerja XML 2003. ${saveAsXlsx}`,
  encrypted: 'Buku kerja ini terkunci kata sandi. Hapus kata sandinya di Excel, simpan, lalu unggah lagi.',
  html: `Berkas ini halaman web yang diberi nama lembar kerja. ${saveAsXlsx}`,
  pdf: `Berkas ini PDF, bukan lembar kerja. ${sendSheet}`,
  picture: `Berkas ini gambar, bukan lembar kerja. ${sendSheet}`,
  document: `Berkas ini dokumen lain, bukan lembar kerja. ${sendSheet}`,
  archive: `Berkas ini arsip, bukan lembar kerja. Keluarkan isinya, lalu unggah lembar kerjanya saja.`,
  numbers: 'Berkas ini dibuat dengan Numbers. Ekspor ke Excel (.xlsx), lalu unggah lagi.',
  'other-ending': `Akhiran nama berkas ini bukan akhiran sebuah daftar. ${sendSheet}`,
  'no-sheet': `Isi berkas ini bukan lembar kerja. ${sendSheet}`,
  broken:
    'Buku kerja ini rusak atau tidak lengkap. Buka di Excel atau LibreOffice, simpan ulang, lalu unggah lagi.',
  'lost-texts':
    'Sebagian teks sel hilang dari buku kerja ini. Buka di Excel, periksa isinya, simpan ulang, lalu unggah lagi.',
  'long-text':
    'Salah satu sel berisi lebih banyak huruf daripada yang dapat ditampung Excel. Ringkas isinya, lalu unggah lagi.',
  'xml-tricks':
    'Buku kerja ini memuat perintah XML yang tidak dibolehkan. Salin isinya ke buku kerja baru, lalu unggah lagi.',
  'nothing-inside': 'Buku kerja ini tidak berisi data. Isi paling sedikit satu baris, lalu unggah lagi.',
  'only-hidden':
    'Semua data berada di lembar tersembunyi. Tampilkan lembarnya di Excel, simpan, lalu unggah lagi.',
  'too-heavy':
    'Buku kerja ini membutuhkan terlalu banyak memori untuk dibaca. Bagi menjadi beberapa berkas, lalu unggah lagi.',
} as const

/** The refusal for a reason of the table above; `cause` is for whoever mends the program. */
export function refused(reason: keyof typeof sentences, cause?: unknown): FileRefused {
  return new FileRefused(sentences[reason], { cause })
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10).replace('.', ',')
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}

export function tooManyBytes({ maxBytes }: WorkbookLimits): FileRefused {
  return new FileRefused(
    `Berkas lebih besar dari ${megabytes(maxBytes)} MB. Bagi inventaris menjadi beberapa berkas.`,
  )
}

export function tooMuchUnpacked({ maxUnpackedBytes }: WorkbookLimits): FileRefused {
  return new FileRefused(
    `Isi buku kerja ini melebihi ${megabytes(maxUnpackedBytes)} MB setelah dibuka. Hapus lembar dan baris yang tidak dipakai, lalu unggah lagi.`,
  )
}

export function tooManyCells({ maxCells }: WorkbookLimits): FileRefused {
  return new FileRefused(
    `Buku kerja ini memuat lebih dari ${grouped(maxCells)} sel, termasuk sel kosong yang berformat. Hapus baris dan kolom yang tidak dipakai, atau bagi menjadi beberapa berkas.`,
  )
}

export function tooManyRows({ maxRows }: WorkbookLimits, sheet: string): FileRefused {
  return new FileRefused(
    `Lembar "${sheet}" berisi lebih dari ${grouped(maxRows)} baris. Bagi menjadi beberapa berkas.`,
  )
}

export function farCell(sheet: string, cell: string): FileRefused {
  return new FileRefused(
    `Lembar "${sheet}" memuat sel ${cell} yang jauh di luar tabel. Hapus baris dan kolom kosong sampai sel itu, lalu unggah lagi.`,
  )
}

export function tooLongCell(
  { maxCellLength }: WorkbookLimits,
  at: { sheet: string; cell: string },
): FileRefused {
  return new FileRefused(
    `Sel ${at.cell} di lembar "${at.sheet}" berisi lebih dari ${grouped(maxCellLength)} huruf. Ringkas isinya, lalu unggah lagi.`,
  )
}

export function tooSlow({ deadlineMs }: WorkbookLimits): FileRefused {
  return new FileRefused(
    `Berkas ini belum selesai dibaca setelah ${Math.ceil(deadlineMs / 1000)} detik, jadi dihentikan. Bagi menjadi beberapa berkas, lalu unggah lagi.`,
  )
}
