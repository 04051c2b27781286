/** What the subjects of the log are called. */
export const subjectKindLabels: Readonly<Record<string, string>> = {
  'review-cycle': 'Siklus reviu',
  submission: 'Berkas perangkat daerah',
  'submission-content': 'Isi berkas yang diajukan',
  'review-item': 'Butir reviu',
  'desk-session': 'Hari desk',
  'desk-slot': 'Giliran desk',
  'desk-slot-plan': 'Jadwal giliran',
  decree: 'Keputusan',
  'decree-text': 'Naskah keputusan',
  signing: 'Tanda tangan elektronik',
  'verification-code': 'Kode verifikasi',
  document: 'Dokumen',
  'document-opening': 'Pembukaan dokumen terbatas',
  'follow-up': 'Tindak lanjut',
  evidence: 'Bukti',
  'evidence-opening': 'Pembukaan bukti terbatas',
  'file-scan': 'Pemindaian berkas',
  application: 'Aplikasi',
  'architecture-object': 'Objek arsitektur',
  relation: 'Hubungan arsitektur',
  observation: 'Pemantauan triwulan',
  import: 'Impor inventaris',
  organisation: 'Perangkat daerah',
  position: 'Jabatan',
  account: 'Akun',
  invitation: 'Undangan',
  setting: 'Pengaturan',
  reminder: 'Pengingat batas waktu',
  'agency-reminder': 'Pengingat perangkat daerah',
  'complete-dossier': 'Berkas yang lengkap',
}

/** What happened to a subject, after its name: "Dokumen dicatat". For those the timelines do not tell. */
export const plainEvents: Readonly<Record<string, string>> = {
  created: 'dibuat',
  recorded: 'dicatat',
  removed: 'dibatalkan bersama impornya',
  given: 'diberikan',
  withdrawn: 'ditarik',
  changed: 'diubah',
  corrected: 'diperbaiki',
  edited: 'diubah',
  written: 'ditulis',
  opened: 'dibuka',
  closed: 'ditutup',
  ended: 'diakhiri',
  renamed: 'berganti nama',
  merged: 'digabung',
  split: 'dipecah',
  handedOver: 'diserahkan ke perangkat daerah lain',
  linkShown: 'ditunjukkan tautannya',
  invitedAgain: 'diundang lagi',
  recovered: 'dipulihkan',
  sessionsEnded: 'diakhiri semua sesinya',
  unlocked: 'dibuka kuncinya',
  progressNoted: 'dicatat kemajuannya',
  completionReported: 'dilaporkan selesai',
  completionConfirmed: 'dinyatakan selesai',
  completionReturned: 'dikembalikan untuk dilengkapi',
  replaced: 'diganti berkasnya',
  clean: 'tidak menemukan virus',
  infected: 'menemukan virus',
}

/** What is wrong with the chain, by the code of the check. */
export const chainFaults = {
  hash: 'isinya tidak sama dengan sidiknya',
  chain: 'tidak menyambung dengan catatan sebelumnya',
  gap: 'catatan ini hilang',
  head: 'akhir rantai tidak cocok dengan kepala yang tersimpan',
} as const

export const logText = {
  title: 'Jejak',
  lead: 'Semua kejadian, dari yang terbaru. Halaman ini hanya untuk dibaca; catatan tidak dapat diubah atau dihapus.',
  searchLabel: 'Cari dalam isi catatan',
  kind: 'Perihal',
  type: 'Kejadian',
  actor: 'Pelaku',
  caption: 'Daftar kejadian',
  columns: { n: 'No.', at: 'Waktu', what: 'Kejadian', about: 'Tentang', who: 'Pelaku' },
  from: 'Dari tanggal',
  until: 'Sampai tanggal',
  setDates: 'Terapkan tanggal',
  onlySubject: 'Hanya satu perihal:',
  allSubjects: 'Tampilkan semua',
  same: 'Kejadian lain perihal ini',
  history: 'Riwayat lengkap',
  payload: 'Isi catatan',
  noPayload: 'Tanpa isian.',
  stages: 'Tahap',
  hash: 'Sidik',
  command: 'Perintah',
  download: 'Unduh CSV',
  security: 'Catatan keamanan',
  chain: 'Keutuhan rantai',
  checkNow: 'Periksa rantai sekarang',
  notChecked: 'Rantai panjang, jadi tidak diperiksa pada setiap pembukaan halaman.',
  checkedBefore: (count: string) =>
    `${count} kejadian pertama sudah diperiksa sebelumnya dan tidak diperiksa ulang.`,
  applicationTitle: 'Riwayat aplikasi',
  dossierTitle: 'Riwayat berkas',
  historyLead: 'Semua yang tercatat, dari yang terbaru, dengan nama dan jabatan pada saat itu.',
  nothing: 'Belum ada yang tercatat.',
} as const

/** One event of the log in words, with what was recorded word for word. */
export interface LogLine {
  n: number
  at: string
  when: string
  what: string
  kind: string
  kindLabel: string
  subjectId: string
  /** What it is about; null when it has no name. */
  name: string | null
  /** Where the whole history of it is read. */
  historyHref: string | null
  who: string
  position: string
  role: string
  stages: string | null
  /** As stored, set out for reading; null when nothing was recorded. */
  payload: string | null
  commandId: string
  hash: string
}
