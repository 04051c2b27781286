import { wholeNumber } from './figures.ts'

/** The sentences of the reply window. */
export const replyText = {
  title: 'Tanggapan',
  ownTitle: 'Keputusan atas aplikasi Anda',
  noCycle: 'Belum ada siklus reviu. Keputusan desk tampil di sini setelah disahkan.',
  none: 'Belum ada keputusan yang disahkan. Keputusan tampil di sini setelah giliran desk disahkan.',
  searchLabel: 'Cari aplikasi',
  facets: { organisation: 'Perangkat daerah', status: 'Keadaan', decision: 'Keputusan' },
  statuses: {
    waiting: 'Keberatan menunggu jawaban',
    'again-open': 'Diputus ulang',
    confirmed: 'Disahkan',
    final: 'Tetap',
  },
  columns: {
    name: 'Aplikasi',
    organisation: 'Perangkat daerah',
    decision: 'Keputusan',
    reason: 'Alasan',
    status: 'Keadaan',
  },
  versions: 'Keputusan',
  versionsMany: 'Versi keputusan, berdampingan',
  objections: 'Keberatan',
  noObjections: 'Belum ada keberatan atas keputusan ini.',
  object: 'Ajukan keberatan',
  objectHelp:
    'Tulis mengapa keputusan ini perlu ditinjau. Diskominfo menjawab dan jawabannya tampil di sini.',
  ground: 'Dasar keberatan',
  groundMissing: 'Tulis dasar keberatannya.',
  answer: 'Jawab keberatan',
  isUpheld: 'Jawaban atas keberatan',
  upheld: 'Diterima: keputusannya diputus ulang',
  notUpheld: 'Tidak diterima: keputusannya tetap',
  isUpheldMissing: 'Pilih diterima atau tidak diterima.',
  answerWords: 'Penjelasan',
  answerMissing: 'Tulis penjelasannya.',
  decideAgain: 'Catat keputusan baru',
  confirmAgain: 'Sahkan keputusan baru',
  waitingAgain: 'Keberatan diterima. Menunggu versi baru keputusan dari Diskominfo, lalu pengesahannya.',
  waitingAnswer:
    'Keberatan menunggu jawaban Kepala Diskominfo; untuk aplikasi Diskominfo dari Sekretaris Daerah.',
  onlyHead: 'Keberatan diajukan oleh kepala perangkat daerah.',
  news: {
    keberatan: 'Keberatan diajukan. Diskominfo menjawabnya; jawabannya tampil di halaman ini.',
    diterima: 'Keberatan diterima. Catat versi baru keputusannya, lalu sahkan.',
    ditolak: 'Keberatan tidak diterima. Keputusannya tetap berlaku.',
  },
} as const

/** By when an agency may object, or that it no longer can. */
export function windowSentence({ until, isOpen }: { until: string; isOpen: boolean }): string {
  return isOpen
    ? `Keberatan dapat diajukan sampai ${until}. Tanpa keberatan, keputusan menjadi tetap.`
    : `Masa tanggapan berakhir ${until}. Keputusan tidak dapat ditanggapi lagi pada siklus ini.`
}

export function replyLead(waiting: number, window: string): string {
  return waiting === 0
    ? `Tidak ada keberatan yang menunggu jawaban. ${window}`
    : `${wholeNumber(waiting)} keberatan menunggu jawaban. ${window}`
}
