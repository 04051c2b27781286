import { FileRefused } from '../file-refused.ts'

const sendKinds = 'Unggah PDF, foto (JPEG, PNG, WebP), .xlsx, .docx, .ods, .odt, CSV, atau teks.'
const printAgain = 'Cetak ulang sebagai PDF, lalu unggah hasilnya.'
const saveAnew = 'Buka berkasnya, simpan ulang, lalu unggah lagi.'

/** Why a file is not taken as evidence, and what its sender can do about it: one sentence or two, no more. */
const sentences = {
  empty: `Berkas kosong. ${sendKinds}`,
  unknown: `Jenis berkas ini tidak diterima sebagai bukti. ${sendKinds}`,
  'web-page': `Isi berkas ini halaman web, apa pun namanya. Cetak halamannya sebagai PDF, lalu unggah.`,
  vector: 'Gambar SVG dapat memuat skrip. Simpan sebagai PNG atau PDF, lalu unggah.',
  markup: `Isi berkas ini XML atau JSON, bukan dokumen. ${sendKinds}`,
  program: `Isi berkas ini program yang dapat dijalankan. Bukti hanya berupa dokumen atau foto. ${sendKinds}`,
  script: 'Isi berkas ini perintah yang dapat dijalankan. Bila itu buktinya, cetak sebagai PDF, lalu unggah.',
  archive:
    'Berkas arsip tidak diterima karena isinya tidak terlihat. Keluarkan isinya, lalu unggah satu per satu.',
  'old-office':
    'Berkas ini dari Office lama (.doc, .xls). Simpan sebagai .docx, .xlsx, atau PDF, lalu unggah.',
  encrypted:
    'Berkas ini terkunci kata sandi, sehingga penelaah tidak dapat membukanya. Hapus kata sandinya, lalu unggah lagi.',
  macros:
    'Berkas ini memuat makro. Simpan sebagai .docx, .xlsx, .ods, atau .odt tanpa makro, lalu unggah lagi.',
  embedded: `Berkas ini menyisipkan program atau berkas lain di dalamnya. Hapus sisipannya, atau cetak sebagai PDF.`,
  'remote-template':
    'Dokumen ini memanggil templat dari alamat luar. Salin isinya ke dokumen baru, lalu unggah lagi.',
  slides: 'Berkas presentasi tidak diterima. Cetak sebagai PDF, lalu unggah.',
  'other-office': `Dokumen ini bukan lembar kerja atau naskah. Cetak sebagai PDF, lalu unggah.`,
  'other-picture': 'Jenis gambar ini tidak diterima. Simpan sebagai JPEG atau PNG, lalu unggah.',
  'iphone-photo': 'Foto HEIC belum dapat dibuka di semua komputer. Simpan sebagai JPEG, lalu unggah.',
  media: 'Video dan suara tidak diterima. Ambil tangkapan layarnya, lalu unggah sebagai gambar.',
  'pdf-script': `PDF ini memuat skrip yang jalan saat dibuka. ${printAgain}`,
  'pdf-program': `PDF ini memuat perintah membuka program lain. ${printAgain}`,
  'pdf-attachment': `PDF ini menyimpan berkas lain di dalamnya. ${printAgain}`,
  'two-kinds': `Berkas ini dua jenis sekaligus, sehingga tiap program membacanya berbeda. ${saveAnew}`,
  broken: `Berkas ini rusak atau tidak lengkap. ${saveAnew}`,
  'too-many-pixels':
    'Gambar ini terlalu lebar atau tinggi untuk dibuka. Perkecil ukurannya, lalu unggah lagi.',
  bomb: 'Isi berkas ini menjadi sangat besar bila dibuka. Simpan ulang dari program asalnya, lalu unggah lagi.',
} as const

export type EvidenceRefusal = keyof typeof sentences

/** The refusal for a reason of the table above; `cause` is for whoever mends the program. */
export function refusedAs(reason: EvidenceRefusal, cause?: unknown): FileRefused {
  return new FileRefused(sentences[reason], { cause })
}
