import type { BoardCycle, BoardDossier, BoardModel } from '#app/components/board-model.ts'

const stages = [
  ['preparation', 'Persiapan', 'Diskominfo menyiapkan dasar, jadwal, dan daftar perangkat daerah.'],
  ['submission', 'Pengajuan', 'Perangkat daerah melengkapi dan mengajukan berkas.'],
  ['review', 'Telaah', 'Bappeda, BKAD, dan Diskominfo menelaah.'],
  ['desk', 'Desk', 'Keputusan tiap aplikasi diambil dalam desk.'],
  ['reply', 'Tanggapan', 'Perangkat daerah boleh menanggapi keputusan desk.'],
  ['decree', 'Keputusan', 'Keputusan Wali Kota disusun, diparaf, dan ditandatangani.'],
  ['execution', 'Pelaksanaan', 'Tindak lanjut keputusan dipantau tiap triwulan.'],
  ['closed', 'Selesai', 'Siklus selesai.'],
] as const

const dossiers: BoardDossier[] = [
  dossier('Dinas Kesehatan', 12, { keep: 6, improve: 2, integrate: 1, 'replace-national': 2, deactivate: 1 }),
  dossier('Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman', 1204, { keep: 1180 }),
  dossier('Rumah Sakit Umum Daerah', 4, { 'replace-local': 1, monitor: 3 }),
  dossier('Kecamatan Klojen', 0, {}),
  { ...dossier('Dinas Sosial', 7, {}), stage: { label: 'Dikembalikan untuk dilengkapi', tone: 'attention' } },
]

function dossier(
  organisation: string,
  applications: number,
  decisions: BoardDossier['decisions'],
): BoardDossier {
  const isDecided = Object.keys(decisions).length > 0
  return {
    id: organisation,
    organisation,
    stage: isDecided ? { label: 'Diputuskan', tone: 'done' } : { label: 'Ditelaah', tone: 'waiting' },
    applications,
    registered: applications,
    isHandedIn: true,
    submitted: applications,
    inRepair: 0,
    opinionsGiven: isDecided ? applications * 3 : applications,
    opinionsExpected: applications * 3,
    decisions,
  }
}

/** A cycle in the middle of its desk, with a long name, a large figure, an empty dossier and every decision. */
export function boardInDesk(changes: Partial<BoardCycle> = {}): BoardModel {
  return {
    government: 'Pemerintah Kota Malang',
    utcOffsetHours: 7,
    cycle: {
      year: 2026,
      grounds: ['Peta Rencana SPBE Nasional berubah (Perpres 95/2018 Pasal 19 ayat (6))'],
      stages: stages.map(([code, label, description]) => ({ code, label, description })),
      stageIndex: 3,
      deadlines: [
        { label: 'Batas pengajuan', at: '2026-08-07T09:00:00.000Z', note: null },
        { label: 'Batas tanggapan', at: '2026-09-11T09:00:00.000Z', note: null },
      ],
      note: null,
      running: 0,
      dossiers,
      documents: [
        {
          id: '01',
          kind: 'Keputusan Wali Kota',
          title: 'Penetapan Hasil Reviu Arsitektur dan Aplikasi Pemerintahan Berbasis Elektronik Tahun 2026',
          number: '188.45/123/35.73.112/2026',
          madeAt: '2026-10-01T03:00:00.000Z',
          pages: 14,
          bytes: 214_512,
        },
        {
          id: '02',
          kind: 'Tanda terima',
          title: 'Dinas Kesehatan, putaran 1',
          number: null,
          madeAt: '2026-08-05T17:30:00.000Z',
          pages: 1,
          bytes: 31_000,
        },
      ],
      ...changes,
    },
  }
}

export const boardBeforeFirstCycle: BoardModel = {
  government: 'Pemerintah Kota Malang',
  utcOffsetHours: 7,
  cycle: null,
}
