import { countText } from './counts.ts'

/** The sentences of the first page. */
export const boardText = {
  product: 'Desk Reviu SPBE',
  skipToContent: 'Langsung ke isi',
  menu: 'Menu',
  sections: {
    summary: 'Ringkasan',
    decisions: 'Keputusan',
    dossiers: 'Berkas perangkat daerah',
    documents: 'Dokumen',
  },
  dossiersPlace: 'Berkas',
  notHandedIn: (count: string) => `${count} perangkat daerah belum mengajukan berkas`,
  grounds: 'Dasar reviu',
  timetable: 'Jadwal',
  readOnly: 'Halaman ini hanya untuk dibaca. Isinya berubah bila sebuah langkah reviu tercatat.',
  noCycle: {
    title: 'Belum ada siklus reviu',
    lead: 'Diskominfo belum membuka siklus. Setelah dibuka, tahap, berkas, dan dokumennya tampil di sini.',
  },
  noDossiers: 'Belum ada perangkat daerah dalam siklus ini.',
  noDocuments:
    'Belum ada dokumen yang terbuka untuk umum. Keputusan Wali Kota tampil di sini sesudah diumumkan; tanda terima hanya untuk perangkat daerahnya.',
  figures: {
    organisations: 'perangkat daerah',
    registered: countText.registered,
    opinions: countText.opinions,
    decisions: countText.decided,
  },
  dossierColumns: {
    organisation: 'Perangkat daerah',
    stage: 'Tahap berkas',
    applications: 'Aplikasi',
    opinions: 'Telaah',
    decisions: 'Keputusan sejauh ini',
  },
  documentColumns: {
    title: 'Dokumen',
    number: 'Nomor',
    madeAt: 'Dibuat',
    pages: 'Halaman',
    file: 'Berkas',
  },
  noNumber: 'Tanpa nomor',
  notYetDecided: 'Belum diputuskan',
  download: 'Unduh',
  finished: 'Siklus ini sudah selesai.',
} as const

/** What a reader meets when a page is missing or fails. */
export const errorText = {
  notFound: {
    title: 'Halaman tidak ditemukan',
    lead: 'Alamat ini tidak ada, atau dokumennya tidak terbuka untuk Anda. Periksa alamatnya, atau kembali ke beranda.',
  },
  failed: {
    title: 'Halaman ini gagal dimuat',
    lead: 'Data Anda tidak berubah. Muat ulang halaman; bila tetap gagal, beri tahu administrator di Diskominfo.',
  },
  again: 'Buka lagi halaman ini',
  home: 'Kembali ke beranda',
} as const
