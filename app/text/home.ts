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

/** "Masih ada 12 hal lain sesudah ini." */
export function moreToDo(count: string): string {
  return `Masih ada ${count} hal lain. Yang berikutnya tampil setelah yang di atas selesai.`
}

export function moreWaiting(count: string): string {
  return `Masih ada ${count} hal lain yang ditunggu.`
}
