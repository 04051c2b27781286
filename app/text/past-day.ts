/** What turns a list to a day that has passed, and what it says while it is turned. */
export const pastDayText = {
  asOf: 'Keadaan pada tanggal',
  help: 'Tanggal yang sudah lewat; kosongkan untuk keadaan sekarang.',
  show: 'Tampilkan',
  notice: (day: string) =>
    `Keadaan pada akhir ${day}, dibaca dari catatan. Perubahan sesudah hari itu tidak tampak.`,
  now: 'Kembali ke keadaan sekarang',
  wrong: 'Tanggal ini tidak dapat dipakai. Tulis tanggal yang sudah lewat.',
} as const
