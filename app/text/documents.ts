import { wholeNumber } from './figures.ts'

/** What each kind of document is called. */
export const documentKindLabels: Readonly<Record<string, string>> = {
  receipt: 'Tanda terima',
  'decree-draft': 'Konsep keputusan',
  'decree-docx': 'Salinan kerja untuk telaah',
  'decree-red-line': 'Perbandingan naskah (garis merah)',
  'decree-for-signature': 'Naskah untuk ditandatangani',
  'control-sheet': 'Lembar kontrol',
  'executive-summary': 'Ringkasan eksekutif',
  decree: 'Keputusan bernomor',
  'decree-electronic': 'Naskah untuk tanda tangan elektronik',
  'decree-scan': 'Pindaian naskah asli',
  'decree-signed': 'Keputusan bertanda tangan elektronik',
  'decree-copy': 'Salinan keputusan',
  'opinion-planning': 'Telaah perencanaan',
  'opinion-budget': 'Telaah anggaran dan aset',
  'desk-sheets': 'Lembar desk',
  'case-file': 'Berkas kasus',
  'public-catalogue': 'Katalog aplikasi',
}

export const accessLabels = {
  public: 'Terbuka untuk umum',
  internal: 'Untuk pegawai',
  restricted: 'Terbatas: setiap pembukaan dicatat',
} as const

export const documentsText = {
  title: 'Dokumen',
  lead: 'Semua dokumen reviu yang boleh Anda buka. Dokumen terbit sendiri dari langkah yang tercatat, dan isinya tidak pernah diubah.',
  searchLabel: 'Cari judul dokumen',
  kind: 'Jenis',
  organisation: 'Perangkat daerah',
  caption: 'Daftar dokumen',
  columns: {
    title: 'Dokumen',
    about: 'Tentang',
    madeAt: 'Dibuat',
    access: 'Sifat',
    pages: 'Halaman',
    file: 'Berkas',
  },
  ofTheCity: 'Tingkat kota',
  download: 'Unduh',
  read: 'Baca',
  forReading: 'Ini tampilan untuk dibaca di layar. Yang berlaku ialah berkasnya:',
  onlyFile: 'Dokumen ini hanya ada sebagai berkas:',
  fileOf: ({ format, pages, size }: { format: string; pages: number; size: string }) =>
    pages === 0 ? `unduh ${format}, ${size}` : `unduh ${format}, ${wholeNumber(pages)} halaman, ${size}`,
  none: 'Belum ada dokumen untuk Anda. Tanda terima terbit saat berkas diajukan; dokumen keputusan terbit dari naskahnya.',
} as const

/** What kind of file a document is, by its name: "PDF". */
export function formatOf(fileName: string): string {
  return fileName.endsWith('.docx') ? 'DOCX' : 'PDF'
}
