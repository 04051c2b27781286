/** The sentences of the matrix of applications and data. */
export const matrixText = {
  title: 'Matriks aplikasi dan data',
  lead: 'Aplikasi mana yang membuat, memakai, dan menyimpan data mana. Satu data sebaiknya dibuat oleh satu aplikasi saja.',
  organisation: 'Perangkat daerah',
  searchLabel: 'Cari nama aplikasi',
  tabs: { matriks: 'Matriks', ganda: 'Data dengan pembuat ganda', tanpa: 'Aplikasi tanpa data' },
  views: 'Bagian matriks',
  legend: 'Arti huruf',
  doubled: 'Dibuat lebih dari satu aplikasi',
  columns: {
    application: 'Aplikasi',
    organisation: 'Perangkat daerah',
    data: 'Data',
    owner: 'Pemilik data',
    makers: 'Dibuat oleh',
    elsewhere: 'Kolom lain',
  },
  yes: 'ya',
  dataPages: 'Halaman data',
  otherColumns: (count: number) => `${count} data lain`,
  makers: (count: number) => `${count} pembuat`,
  nothing: 'Belum ada aplikasi yang terhubung dengan data. Hubungkan dari kartu aplikasinya.',
  doubledNone: 'Tidak ada data yang dibuat lebih dari satu aplikasi.',
  withoutNone: 'Semua aplikasi sudah terhubung dengan data.',
  filesAbout: 'seluruh matriks sesuai saringan',
} as const

/** A letter for each way of handling data, and its word. */
export const handlingText = {
  'application-creates': { letter: 'B', word: 'membuat' },
  'application-uses': { letter: 'P', word: 'memakai' },
  'application-stores': { letter: 'S', word: 'menyimpan' },
} as const
