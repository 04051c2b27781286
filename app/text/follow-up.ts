import { wholeNumber } from './figures.ts'

/** The sentences of the pages of follow-ups. */
export const followUpText = {
  title: 'Tindak lanjut',
  ownTitle: 'Tindak lanjut kami',
  none: 'Belum ada tindak lanjut. Setelah Keputusan Wali Kota diumumkan, yang harus dilaksanakan tampil di sini.',
  nothingLeft: 'Semua tindak lanjut sudah selesai.',
  searchLabel: 'Cari aplikasi atau perangkat daerah',
  late: 'lewat batas',
  noDue: 'Tanpa batas',
  facets: { status: 'Keadaan', late: 'Batas', decision: 'Keputusan' },
  lateChoice: 'Lewat batas',
  columns: {
    application: 'Aplikasi',
    organisation: 'Perangkat daerah',
    decision: 'Keputusan',
    due: 'Paling lambat',
    inCharge: 'Penanggung jawab',
    status: 'Keadaan',
  },
  facts: {
    card: 'Kartu aplikasi',
    decision: 'Diputuskan',
    cycle: 'Dari siklus',
    due: 'Paling lambat',
    inCharge: 'Penanggung jawab',
  },
  reported: 'Yang dilaporkan',
  history: 'Riwayat',
  historyNone: 'Belum ada yang tercatat.',
  completedOn: 'Selesai pada',
  document: 'Buka dokumen bukti',
  waitingCheck: 'Menunggu pemeriksaan Diskominfo; untuk aplikasi Diskominfo sendiri, Sekretaris Daerah.',
  waitingAgency: 'Menunggu pelaksanaan oleh perangkat daerah.',
  doneLead: 'Tindak lanjut ini sudah selesai.',
  onlyHead: 'Laporan selesai dikirim oleh kepala perangkat daerah.',
  progressTitle: 'Catat kemajuan',
  progress: 'Sejauh mana pelaksanaannya?',
  progressHelp: 'Tulis yang sudah dan yang belum dikerjakan. Catatan ini terbaca oleh Diskominfo.',
  progressMissing: 'Tulis sejauh mana pelaksanaannya.',
  progressPress: 'Simpan kemajuan',
  reportTitle: 'Laporkan selesai',
  reportLead: 'Diskominfo memeriksa buktinya. Bila belum cukup, laporan dikembalikan dengan catatan.',
  evidence: 'Apa buktinya?',
  evidenceHelp: 'Sebut surat, berita acara, atau alamat yang menunjukkannya, dengan nomor dan tanggalnya.',
  evidenceMissing: 'Tulis bukti bahwa tindak lanjut ini sudah selesai.',
  completed: 'Selesai pada tanggal',
  completedWrong: 'Isi tanggal selesainya, paling lambat hari ini.',
  reportPress: 'Laporkan selesai',
  checkTitle: 'Periksa laporan',
  note: 'Catatan pemeriksaan',
  confirmPress: 'Nyatakan selesai',
  returnTitle: 'Belum cukup? Kembalikan',
  missing: 'Apa yang masih kurang?',
  missingHelp: 'Perangkat daerah melihat catatan ini paling atas.',
  missingMissing: 'Tulis apa yang masih kurang.',
  returnPress: 'Kembalikan laporan',
  news: {
    kemajuan: 'Kemajuan dicatat.',
    selesai: 'Laporan terkirim. Diskominfo memeriksa buktinya; hasilnya tampil di halaman ini.',
    sahkan: 'Tindak lanjut dinyatakan selesai. Perangkat daerahnya diberi tahu.',
    kembalikan: 'Laporan dikembalikan. Perangkat daerahnya diberi tahu apa yang masih kurang.',
  },
} as const

/** How many stand where, in one sentence. */
export function followUpLead(
  { open, reported, done }: Readonly<Record<'open' | 'reported' | 'done', number>>,
  late: number,
): string {
  if (open + reported === 0) return followUpText.nothingLeft
  const lateWords = late === 0 ? '' : `, ${wholeNumber(late)} di antaranya lewat batas`
  const waiting = reported === 0 ? '' : ` ${wholeNumber(reported)} menunggu pemeriksaan.`
  return `${wholeNumber(open + reported)} belum selesai${lateWords}; ${wholeNumber(done)} sudah selesai.${waiting}`
}
