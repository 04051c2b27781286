import type { TimetableKey } from '#workflows/rules/timetable.ts'

/** The sentences of the pages of a cycle. */
export const cycleText = {
  title: 'Siklus reviu',
  none: 'Belum ada siklus reviu',
  noneLead:
    'Siapkan siklus: dasar reviu, jadwal, dan instrumennya. Sesudah itu pilih perangkat daerah, lalu buka.',
  prepare: 'Siapkan siklus baru',
  board: 'Kemajuan perangkat daerah',
  boardEmpty: 'Tidak ada perangkat daerah yang cocok dengan saringan ini.',
  notOpened: 'Siklus belum dibuka. Pilih perangkat daerah yang direviu, lalu buka.',
  open: 'Pilih perangkat daerah dan buka',
  timetable: 'Ubah jadwal',
  filters: { semua: 'Semua', terlambat: 'Terlambat', dikembalikan: 'Dikembalikan', belum: 'Belum diajukan' },
  opinionsNote: 'Telaah: Bappeda, BKAD, dan Diskominfo, dalam persen aplikasi yang sudah ditelaah.',
} as const

/** What a cycle is measured by, and what the city calls the thing reviewed. */
export const cycleInstruments = [
  { value: 'SPBE 47', label: 'SPBE, 47 indikator' },
  { value: 'Pemdi 20', label: 'Pemerintah Digital, 20 indikator' },
] as const
export const cycleNouns: readonly string[] = ['SPBE', 'Pemerintah Digital']

export const newCycleText = {
  title: 'Siapkan siklus reviu',
  lead: 'Isi dasar reviu, instrumen, dan jadwalnya. Siklus baru terlihat oleh perangkat daerah sesudah dibuka.',
  year: 'Tahun',
  yearWrong: 'Tulis tahun dengan empat angka.',
  ground: 'Dasar reviu',
  groundHelp: 'Menurut Perpres 95/2018 Pasal 19 ayat (6).',
  groundMissing: 'Pilih dasar reviu.',
  groundNote: 'Keterangan dasar reviu',
  instrument: 'Instrumen penilaian',
  instrumentMissing: 'Pilih instrumen penilaian.',
  productNoun: 'Sebutan',
  productNounHelp: 'Dipakai pada judul keputusan dan dokumen.',
  productNounMissing: 'Pilih sebutannya.',
  timetable: 'Jadwal',
  timetableLead: 'Batas berakhir pukul 16.00 pada hari itu dan tidak boleh jatuh pada hari libur.',
  press: 'Simpan dan pilih perangkat daerah',
} as const

/** Why a new cycle waits. */
export function stillRunning(title: string): string {
  return `${title} masih berjalan. Siklus berikutnya dapat disiapkan sesudah keputusannya diumumkan.`
}

/** What each date of the timetable has to be, beside its field. */
export const timetableHelp = {
  submissionOpensOn: 'Hari pertama perangkat daerah mengisi.',
  softDueOn: 'Harus sesudah pengisian dibuka. Pengajuan sesudah hari ini dicatat terlambat.',
  hardDueOn: 'Tidak boleh sebelum batas pengajuan. Sesudahnya hanya dengan perpanjangan.',
  reviewDueOn: 'Harus sesudah batas akhir pengajuan.',
  deskFromOn: 'Harus sesudah batas telaah.',
  deskToOn: 'Tidak boleh sebelum hari pertama desk.',
  replyDueOn: 'Harus sesudah hari terakhir desk.',
  decreeDueOn: 'Harus sesudah batas tanggapan.',
  executionDueOn: 'Harus sesudah penetapan keputusan. Yang diputuskan harus sudah terlaksana.',
} as const satisfies Record<TimetableKey, string>

export const openCycleText = {
  title: 'Pilih perangkat daerah, lalu buka',
  lead: 'Setiap perangkat daerah yang dipilih mendapat satu berkas dan dapat mulai mengisi.',
  organisations: 'Perangkat daerah yang direviu',
  missing: 'Pilih sekurang-kurangnya satu perangkat daerah.',
  press: 'Buka siklus',
  notNow: 'Siklus ini sudah dibuka.',
} as const

export const changeText = {
  title: 'Ubah jadwal',
  lead: 'Perubahan dicatat dengan alasannya. Tanggal lain tetap seperti semula.',
  fixed: 'Tanggal yang tetap',
  ground: 'Alasan perubahan',
  groundMissing: 'Tulis alasan perubahan jadwal.',
  press: 'Ubah jadwal',
  notNow: 'Jadwal tidak dapat diubah pada tahap ini.',
} as const

/** What a change does to the dossiers that are open. */
export function followNote(count: string): string {
  return `${count} berkas yang masih terbuka mengikuti jadwal baru, termasuk berkas Diskominfo. Perangkat daerah yang mendapat perpanjangan lebih lama tetap memakai perpanjangannya. Kepala dan admin perangkat daerah yang batasnya berubah diberi tahu lewat surel.`
}

export const gateText = {
  title: 'Langkah siklus berikutnya',
  ready: 'Tidak ada yang menghalangi.',
  blocked: 'Yang masih menghalangi',
  ahead: 'Perangkat daerah ini belum mendapat giliran. Desk dapat dibuka, gilirannya menyusul:',
  none: 'Tahap ini tidak ditutup dari sini. Siklus berlanjut sesudah Keputusan Wali Kota diumumkan.',
  others: 'Langkah ini dilakukan oleh Bidang Aplikasi Diskominfo; penutupan siklus oleh Kepala Diskominfo.',
  settle: 'Selesaikan',
} as const
