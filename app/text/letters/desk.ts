import type { DeskSessionEvent } from '#workflows/desk-session/events.ts'
import type { DeskSlotEvent } from '#workflows/desk-slot/events.ts'
import { everyOffice, type LetterFacts, type LetterRule, news, ownAgency, textOf } from './rule.ts'

/** Who is told what of a desk day. */
export const deskSessionLetters = {
  created: [
    {
      to: () => everyOffice,
      write: (facts) =>
        news({
          subject: `Hari desk direncanakan: ${facts.turn}`,
          lines: ['Giliran perangkat daerah pada hari ini disusun oleh Diskominfo.'],
          path: '/desk',
        }),
    },
  ],
  opened: { nobody: 'Semua pihak berada di ruang desk.' },
  cancelled: [
    {
      to: () => everyOffice,
      write: (facts) =>
        news({
          subject: `Hari desk dibatalkan: ${facts.turn}`,
          lines: [`Oleh ${facts.by}. Alasan: ${textOf(facts.payload, 'reason')}`],
          path: '/desk',
        }),
    },
  ],
  closed: { nobody: 'Hasilnya disampaikan per perangkat daerah bila keputusannya disahkan.' },
} satisfies Record<DeskSessionEvent['type'] | 'created', LetterRule>

const dossier = ({ submissionId }: LetterFacts) => `/pengajuan/${submissionId}`

/** Who is told what of one agency's turn. */
export const deskSlotLetters = {
  created: { nobody: 'Hari, jam, dan ruangnya disampaikan bersama penjadwalan berkas.' },
  called: [
    {
      to: () => ownAgency,
      write: (facts) =>
        news({
          subject: `${facts.agency} dipanggil masuk ke ruang desk`,
          lines: [`Giliran Anda: ${facts.turn}. Masuklah ke ruang desk sekarang.`],
          path: dossier(facts),
        }),
    },
  ],
  opened: { nobody: 'Semua pihak berada di ruang desk.' },
  absenceRecorded: [
    {
      to: () => ownAgency,
      write: (facts) =>
        news({
          subject: `${facts.agency} dicatat tidak hadir pada giliran desk`,
          lines: [
            `Keterangan: ${textOf(facts.payload, 'reason')}`,
            'Hubungi Diskominfo sekarang bila Anda dapat hadir. Bila tidak, keputusan diambil tanpa kehadiran dan Anda dapat menanggapinya.',
          ],
          path: dossier(facts),
        }),
    },
  ],
  heldInAbsentia: [
    {
      to: () => ownAgency,
      write: (facts) =>
        news({
          subject: `Keputusan ${facts.agency} diambil tanpa kehadiran`,
          lines: ['Sesudah disahkan, keputusannya dikirim kepada Anda dan dapat Anda tanggapi.'],
          path: dossier(facts),
        }),
    },
  ],
  confirmed: { nobody: 'Disampaikan lewat keputusan setiap aplikasi dan berkas yang diputus.' },
  reopened: [
    {
      to: () => ownAgency,
      write: (facts) =>
        news({
          subject: `Giliran desk ${facts.agency} dibuka kembali`,
          lines: [`Oleh ${facts.by}. Alasan: ${textOf(facts.payload, 'reason')}`],
          path: dossier(facts),
        }),
    },
  ],
  closed: { nobody: 'Tidak ada yang berubah bagi perangkat daerah: keputusannya sudah disampaikan.' },
} satisfies Record<DeskSlotEvent['type'] | 'created', LetterRule>
