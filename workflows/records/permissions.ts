import type { Permissions } from '#workflows/engine/permission.ts'

/** Acts on records that are not workflow cases, by name. */
export const recordLabels = {
  organisationRegistered: 'Daftarkan perangkat daerah',
  officialRegistered: 'Daftarkan pejabat',
  positionEnded: 'Akhiri jabatan',
  accountRegistered: 'Buat akun dan undang orang',
  organisationChanged: 'Ubah nama, gabung, atau pecah perangkat daerah',
  settingWritten: 'Ubah pengaturan',
  sessionsEnded: 'Akhiri semua sesi seseorang',
  accountUnlocked: 'Buka kunci akun',
  cyclePrepared: 'Siapkan siklus reviu',
  applicationRecorded: 'Catat aplikasi',
  applicationConfirmed: 'Pastikan data aplikasi masih sama',
  objectRecorded: 'Catat objek arsitektur',
  objectRetired: 'Nyatakan objek arsitektur tidak berlaku',
  objectsRelated: 'Hubungkan objek arsitektur',
  objectConfirmed: 'Pastikan objek arsitektur masih sama',
  inventoryImported: 'Impor inventaris',
  observationRecorded: 'Catat pemantauan triwulan',
  sessionPlanned: 'Rencanakan hari desk',
  decreeDrafted: 'Susun naskah keputusan',
  documentFiled: 'Simpan dokumen',
  evidenceFiled: 'Simpan bukti dukung',
  evidenceReplaced: 'Ganti berkas bukti dukung',
  evidenceChanged: 'Ubah keterangan bukti dukung',
  evidenceWithdrawn: 'Tarik bukti dukung',
  agenciesReminded: 'Ingatkan perangkat daerah',
  progressNoted: 'Catat kemajuan tindak lanjut',
  completionReported: 'Laporkan tindak lanjut selesai',
  completionConfirmed: 'Nyatakan tindak lanjut selesai',
  completionReturned: 'Kembalikan laporan tindak lanjut',
  roadmapRecorded: 'Tetapkan masa dan pagu peta rencana',
  initiativeRecorded: 'Catat kegiatan peta rencana',
  initiativeCancelled: 'Batalkan kegiatan peta rencana',
  initiativeOpined: 'Beri telaah atas kegiatan peta rencana',
  gapRecorded: 'Catat kesenjangan',
  decisionJudged: 'Masukkan keputusan desk ke peta rencana',
  nomenclatureRecorded: 'Catat nomenklatur program dan kegiatan',
  legalBasisRecorded: 'Catat dasar hukum',
  decreeCommented: 'Komentari naskah keputusan',
} as const

type RecordAct = keyof typeof recordLabels

/** Evidence is the agency's; the desk officer keeps it for one that cannot. Reviewers read it. */
const evidenceKeepers = [
  { role: 'representative', on: 'own' },
  { role: 'agency-head', on: 'own' },
  { role: 'desk-officer', on: 'any' },
] as const

/** Who may do them; the same table feeds buttons, refusals and tests, as for the workflows. */
export const recordPermissions = {
  organisationRegistered: [{ role: 'administrator', on: 'any' }],
  officialRegistered: [{ role: 'administrator', on: 'any' }],
  positionEnded: [{ role: 'administrator', on: 'any' }],
  accountRegistered: [{ role: 'administrator', on: 'any' }],
  organisationChanged: [{ role: 'administrator', on: 'any' }],
  settingWritten: [{ role: 'administrator', on: 'any' }],
  sessionsEnded: [{ role: 'administrator', on: 'any' }],
  accountUnlocked: [{ role: 'administrator', on: 'any' }],
  cyclePrepared: [
    { role: 'desk-officer', on: 'any' },
    { role: 'ict-head', on: 'any' },
  ],
  applicationRecorded: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
    { role: 'desk-officer', on: 'any' },
  ],
  // The agency's own word: nobody gives it in its place.
  applicationConfirmed: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
  ],
  objectRecorded: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
    { role: 'desk-officer', on: 'any' },
  ],
  objectRetired: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
    { role: 'desk-officer', on: 'any' },
  ],
  // Asked of either end: a relation belongs to both.
  objectsRelated: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
    { role: 'desk-officer', on: 'any' },
  ],
  objectConfirmed: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
  ],
  // An agency its own list, the desk officer anybody's and the whole city's.
  inventoryImported: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
    { role: 'desk-officer', on: 'any' },
  ],
  observationRecorded: [
    { role: 'representative', on: 'own' },
    { role: 'desk-officer', on: 'any' },
  ],
  sessionPlanned: [{ role: 'desk-officer', on: 'any' }],
  decreeDrafted: [{ role: 'desk-officer', on: 'any' }],
  documentFiled: [
    { role: 'system', on: 'any' },
    { role: 'legal-officer', on: 'any' },
  ],
  evidenceFiled: evidenceKeepers,
  evidenceReplaced: evidenceKeepers,
  evidenceChanged: evidenceKeepers,
  evidenceWithdrawn: evidenceKeepers,
  agenciesReminded: [
    { role: 'desk-officer', on: 'any' },
    { role: 'ict-head', on: 'any' },
  ],
  progressNoted: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
  ],
  // The decree lays the work on the agency: its head answers for it, as for the dossier.
  completionReported: [{ role: 'agency-head', on: 'own' }],
  completionConfirmed: [
    { role: 'desk-officer', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  completionReturned: [
    { role: 'desk-officer', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  // Its years and what may be spent in them are the city's, not an agency's.
  roadmapRecorded: [{ role: 'desk-officer', on: 'any' }],
  initiativeRecorded: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
    { role: 'desk-officer', on: 'any' },
  ],
  // What was promised in a decreed roadmap is called off by who answers for it.
  initiativeCancelled: [
    { role: 'agency-head', on: 'own' },
    { role: 'desk-officer', on: 'any' },
  ],
  // Nobody gives an opinion on their own organisation's initiatives.
  initiativeOpined: [
    { role: 'planning-reviewer', on: 'other' },
    { role: 'budget-reviewer', on: 'other' },
  ],
  gapRecorded: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
    { role: 'desk-officer', on: 'any' },
  ],
  decisionJudged: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
    { role: 'desk-officer', on: 'any' },
  ],
  // Reference data, as the administrator keeps holidays and legal bases.
  nomenclatureRecorded: [
    { role: 'administrator', on: 'any' },
    { role: 'desk-officer', on: 'any' },
  ],
  // What "Mengingat" may name is for who answers for the words of a decree.
  legalBasisRecorded: [{ role: 'legal-officer', on: 'any' }],
  // Everybody who checks the draft before it reaches the Mayor.
  decreeCommented: [
    { role: 'desk-officer', on: 'any' },
    { role: 'ict-head', on: 'any' },
    { role: 'legal-officer', on: 'any' },
    { role: 'assistant', on: 'any' },
    { role: 'regional-secretary', on: 'any' },
  ],
} satisfies Permissions<RecordAct>
