export const togetherText = {
  title: 'Paraf yang menunggu Anda',
  lead: 'Baca setiap naskah, centang yang Anda setujui, lalu paraf sekaligus. Setiap paraf tercatat sendiri, dan urutan tetap berlaku.',
  none: 'Tidak ada naskah yang menunggu paraf Anda sekarang.',
  tick: 'Paraf naskah ini',
  applications: (count: string) => `${count} aplikasi dalam Lampiran III`,
  round: (round: number) => `putaran ${round}`,
  since: (day: string) => `menunggu sejak ${day}`,
  before: 'Sudah memaraf pada putaran ini',
  first: 'Belum ada; Anda pemaraf pertama.',
  never: 'Anda belum pernah memaraf naskah ini.',
  same: (when: string) => `Kata-katanya sama dengan yang Anda paraf ${when}.`,
  changed: (when: string, added: string, deleted: string) =>
    `Sejak paraf Anda ${when}: ${added} kata ditambah, ${deleted} kata dihapus.`,
  see: 'Lihat perubahannya',
  comments: (count: string) => `${count} komentar belum selesai`,
  read: 'Baca naskah',
  confirm: 'Saya sudah membaca naskah yang saya centang beserta lampirannya.',
  confirmMissing: 'Nyatakan dahulu bahwa Anda sudah membacanya.',
  nothing: 'Centang sekurangnya satu naskah.',
  button: 'Bubuhkan paraf pada yang dicentang',
  done: (count: string) => `${count} naskah diparaf.`,
  partly: (done: string, left: string) => `${done} naskah diparaf, ${left} tidak:`,
  link: 'Paraf yang menunggu saya',
} as const

/** A draft that waits for this position's initial. */
export interface WaitingDraft {
  id: string
  version: number
  title: string
  /** Applications in Lampiran III. */
  applications: number
  round: number
  since: string
  /** Who initialled before in this round, acting officials as such: "Plh. Kepala Dinas: Siti". */
  before: string[]
  openComments: number
  change: SinceMine
}

/** What became of the words since this position last initialled the draft; null numbers where it never did. */
export interface SinceMine {
  initialledOn: string | null
  from: number | null
  to: number
  added: number
  deleted: number
  places: string[]
}
