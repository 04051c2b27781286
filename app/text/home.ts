/** The sentences of the first screen. */
export const homeText = {
  title: 'Beranda',
  toDo: 'Harus dikerjakan',
  toDoEmpty: 'Tidak ada yang harus Anda kerjakan sekarang.',
  waiting: 'Menunggu pihak lain',
  waitingEmpty: 'Tidak ada yang Anda tunggu.',
  finished: 'Baru selesai',
  finishedEmpty: 'Hal yang Anda selesaikan tampil di sini.',
  show: 'Lihat',
  figures: 'Ringkasan',
} as const

/** "Tampilkan 12 hal lain yang harus dikerjakan": the link under the first few. */
export function moreToDo(count: string): string {
  return `Tampilkan ${count} hal lain yang harus dikerjakan`
}

export function moreWaiting(count: string): string {
  return `Tampilkan ${count} hal lain yang ditunggu`
}

/** What a new city sets up before its first cycle. */
export const setupListText = {
  title: 'Siapkan kota Anda',
  notReady: 'Kota Anda belum siap dipakai',
  notReadyLead: 'Kerjakan daftar di bawah ini dari yang teratas.',
  lead: 'Empat hal ini disiapkan satu kali, sebelum siklus reviu yang pertama. Daftar ini hilang sendiri bila semuanya selesai.',
  government: 'Lengkapi data pemerintah daerah',
  governmentHint: 'Sebutan kepala daerah, tempat penetapan, pola nomor keputusan, dan waktu setempat.',
  done: 'Selesai',
  notLooked: 'Belum diperiksa',
  notYet: 'Belum ada',
  organisations: 'Daftarkan perangkat daerah',
  organisationsHint: 'Yang aplikasinya direviu, dan tiga yang bertugas dalam reviu.',
  dutiesMissing: (names: string) => `Belum ada yang bertugas sebagai: ${names}.`,
  organiser: 'penyelenggara (Diskominfo)',
  planning: 'penelaah perencanaan (Bappeda)',
  budget: 'penelaah anggaran (BKAD)',
  registered: (count: string) => `${count} terdaftar`,
  holidays: (year: string) => `Periksa hari libur ${year}`,
  holidaysHint: 'Tanpa daftar ini batas waktu dapat jatuh pada hari libur.',
  days: (count: string) => `${count} hari`,
  people: 'Undang orang untuk setiap peran',
  peopleHint: 'Setiap peran dipegang oleh orang yang dapat masuk.',
  rolesMissing: (names: string) => `Belum ada yang dapat masuk sebagai: ${names}.`,
  more: (count: string) => `dan ${count} peran lain`,
  roles: (held: string, all: string) => `${held} dari ${all} peran`,
} as const
