import type { WorkflowName } from '#workflows/engine/workflow.ts'

/** What happened, as a timeline says it: the events of the workflows in the past tense. */
const workflowEvents = {
  'review-cycle': {
    created: 'Siklus reviu disiapkan',
    opened: 'Siklus reviu dibuka',
    timetableChanged: 'Jadwal siklus diubah',
    submissionClosed: 'Pengajuan ditutup',
    deskOpened: 'Desk dibuka',
    deskClosed: 'Desk ditutup',
    replyClosed: 'Masa tanggapan ditutup',
    decreePublished: 'Keputusan diumumkan',
    closed: 'Siklus ditutup',
  },
  submission: {
    created: 'Berkas dibuka untuk diisi',
    submitted: 'Berkas diajukan',
    softDeadlinePassed: 'Batas pengajuan lewat, masa tenggang berjalan',
    hardDeadlinePassed: 'Batas akhir pengajuan lewat',
    repairDeadlinePassed: 'Batas perbaikan lewat',
    extended: 'Batas diperpanjang',
    timetableMoved: 'Batas disesuaikan dengan jadwal',
    takenAsIs: 'Berkas diproses apa adanya',
    withdrawn: 'Berkas ditarik kembali',
    reviewStarted: 'Telaah dimulai',
    questionAsked: 'Klarifikasi diminta',
    questionAnswered: 'Klarifikasi dijawab',
    reviewCompleted: 'Telaah selesai',
    reviewWaived: 'Telaah tidak diberikan (perangkat daerah sendiri)',
    returned: 'Berkas dikembalikan untuk diperbaiki',
    scheduled: 'Giliran desk dijadwalkan',
    heard: 'Desk dimulai',
    decided: 'Keputusan desk disahkan',
    decisionReopened: 'Keputusan dibuka kembali',
    objected: 'Keberatan diajukan',
    objectionAnswered: 'Keberatan dijawab',
    closed: 'Berkas ditutup',
  },
  'review-item': {
    created: 'Aplikasi masuk reviu',
    opinionGiven: 'Telaah diberikan',
    opinionWaived: 'Telaah tidak diberikan (perangkat daerah sendiri)',
    opinionsReset: 'Telaah diulang sesudah perbaikan',
    exceptionGranted: 'Pengecualian diberikan',
    decisionRecorded: 'Keputusan sementara dicatat',
    parked: 'Butir ditunda',
    resumed: 'Butir dilanjutkan',
    decisionConfirmed: 'Keputusan disahkan',
    reopened: 'Keputusan dibuka kembali',
    dissentRecorded: 'Pendapat berbeda dicatat',
    objected: 'Keberatan diajukan',
    objectionAnswered: 'Keberatan dijawab',
    finalised: 'Keputusan tetap',
  },
  'desk-session': {
    created: 'Hari desk direncanakan',
    opened: 'Hari desk dimulai',
    cancelled: 'Hari desk dibatalkan',
    closed: 'Hari desk ditutup',
  },
  'desk-slot': {
    created: 'Giliran desk dibuat',
    called: 'Perangkat daerah dipanggil',
    opened: 'Giliran dimulai',
    absenceRecorded: 'Ketidakhadiran dicatat',
    heldInAbsentia: 'Diputus tanpa kehadiran',
    confirmed: 'Keputusan giliran disahkan',
    reopened: 'Giliran dibuka kembali',
    closed: 'Giliran ditutup',
  },
  decree: {
    created: 'Naskah keputusan disusun',
    wordsEdited: 'Naskah diubah',
    sentForChecking: 'Naskah dikirim ke Bagian Hukum',
    checked: 'Naskah dinyatakan benar',
    initialled: 'Naskah diparaf',
    returned: 'Naskah dikembalikan dengan catatan',
    signedWithPen: 'Tanda tangan basah dicatat',
    numbered: 'Nomor dan tanggal diberikan',
    scanFiled: 'Pindaian naskah disimpan',
    signedElectronically: 'Keputusan ditandatangani secara elektronik',
    published: 'Keputusan diumumkan',
  },
} as const satisfies Record<WorkflowName, Record<string, string>>

/** The same for records that are no workflow. */
const recordEvents = {
  application: {
    recorded: 'Aplikasi dicatat',
    changed: 'Data aplikasi diubah',
    confirmed: 'Aplikasi dikonfirmasi masih sama',
    handedOver: 'Aplikasi dialihkan ke perangkat daerah penerus',
    removed: 'Pencatatan aplikasi dibatalkan bersama impornya',
  },
  'architecture-object': {
    recorded: 'Objek arsitektur dicatat',
    changed: 'Data objek arsitektur diubah',
    confirmed: 'Objek arsitektur dikonfirmasi masih sama',
    retired: 'Objek dinyatakan tidak berlaku',
    handedOver: 'Objek dialihkan ke perangkat daerah penerus',
  },
  relation: { recorded: 'Hubungan arsitektur dicatat', ended: 'Hubungan arsitektur dilepas' },
  observation: { recorded: 'Pemantauan triwulan dicatat', corrected: 'Pemantauan triwulan diperbaiki' },
  organisation: { recorded: 'Perangkat daerah didaftarkan' },
  official: { recorded: 'Pejabat didaftarkan' },
  setting: { written: 'Pengaturan diubah' },
  import: {
    recorded: 'Inventaris diimpor',
    received: 'Berkas inventaris diterima',
    mapped: 'Kolom berkas inventaris dipilih',
    answered: 'Pertanyaan tentang baris impor dijawab',
    applied: 'Impor diterapkan',
    undone: 'Impor dibatalkan',
    dropped: 'Berkas impor dibuang',
  },
  reminder: { sent: 'Pengingat batas waktu dikirim' },
  'agency-reminder': { sent: 'Perangkat daerah diingatkan' },
} as const

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...workflowEvents,
  ...recordEvents,
}

/** "Berkas diajukan" for ('submission', 'submitted'); null for what is not told to people. */
export function happened(subjectKind: string, type: string): string | null {
  return words[subjectKind]?.[type] ?? null
}
