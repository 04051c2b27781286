/** The catalogue of published decrees, and what JDIH takes from it. */
export const jdihText = {
  title: 'Keputusan yang diumumkan',
  lead: 'Semua Keputusan Wali Kota tentang arsitektur dan peta rencana yang sudah diumumkan, juga yang sudah diubah atau dicabut.',
  none: 'Belum ada keputusan yang diumumkan.',
  copy: 'Unduh salinan (PDF)',
  package: 'Paket JDIH (ZIP)',
  verify: 'Periksa keputusan ini',
  machine: 'Daftar ini untuk program (JSON)',
  changes: 'Mengubah',
  replaces: 'Mencabut dan mengganti',
  changedBy: 'Diubah dengan',
  replacedBy: 'Dicabut dan diganti dengan',
} as const
