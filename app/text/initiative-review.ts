import { wholeNumber } from './figures.ts'

/** Words of the opinions that Bappeda and BKAD give on initiatives. */
export const initiativeReviewText = {
  title: 'Telaah kegiatan peta rencana',
  lead: 'Bappeda menilai keselarasan dengan RPJMD dan Renstra, BKAD dengan anggarannya. Telaah kantor lain tampil sesudah Anda memberi telaah sendiri; perangkat daerah membacanya sesudah desk berakhir.',
  section: 'Telaah Bappeda dan BKAD',
  none: 'Belum ada telaah atas kegiatan ini.',
  toldLater: 'Telaah Bappeda dan BKAD dapat dibaca perangkat daerah sesudah desk berakhir.',
  give: 'Beri telaah',
  notOpen: 'Telaah diberikan sejak siklus dibuka sampai desk berakhir.',
  nothingWaits: 'Tidak ada kegiatan yang menunggu telaah Anda dalam daftar ini.',
  noRoadmap: 'Masa peta rencana belum ditetapkan.',
  which: 'Kegiatan yang mendapat telaah ini',
  send: 'Simpan telaah',
  noneChosen: 'Centang sekurang-kurangnya satu kegiatan.',
  task: 'Kegiatan peta rencana',
  choice: 'Telaah',
  choose: 'Pilih selaras atau tidak selaras.',
  note: 'Catatan',
  noteHelp: 'Wajib diisi bila tidak selaras: apa yang tidak sesuai, dan apa yang perlu diperbaiki.',
  noteMissing: 'Tulis mengapa tidak selaras.',
  count: 'Jumlah yang Anda tulis tidak sama dengan daftar. Periksa daftarnya, lalu tulis lagi.',
  unknown: 'Ada kegiatan yang tidak ditemukan. Muat ulang halaman ini.',
  saved: 'Telaah Anda tersimpan. Sampai desk berakhir Anda dapat mengubahnya.',
  stale: 'Kegiatan diubah sesudah telaah ini.',
  own: 'tidak memberi telaah (perangkat daerah sendiri)',
  list: 'Semua kegiatan dan telaahnya',
  cut: 'Hanya 300 kegiatan pertama yang tampil. Saring daftarnya dari halaman peta rencana.',
  columns: { name: 'Kegiatan', organisation: 'Perangkat daerah', planning: 'Bappeda', budget: 'BKAD' },
  notYet: 'Belum',
} as const

/** The line on the bench that leads to the initiatives. */
export function benchLine(count: number): string {
  return count === 0
    ? 'Semua kegiatan peta rencana sudah Anda telaah.'
    : `${wholeNumber(count)} kegiatan peta rencana menunggu telaah Anda.`
}
