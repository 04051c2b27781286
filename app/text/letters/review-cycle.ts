import type { ReviewCycleEvent } from '#workflows/review-cycle/events.ts'
import { everyAgency, everyOffice, type LetterRule, news, secretary, textOf } from './rule.ts'

/** Who is told what of the year's cycle. */
export const reviewCycleLetters = {
  created: { nobody: 'Siklus yang disiapkan baru berlaku sesudah dibuka.' },
  opened: [
    {
      to: () => [...everyOffice, ...secretary],
      write: (facts) =>
        news({
          subject: `Siklus reviu ${facts.year} dibuka`,
          lines: [
            `${String(facts.payload.organisationCount ?? 0)} perangkat daerah melengkapi dan mengajukan berkasnya.`,
            'Anda dikabari bila ada berkas yang menunggu Anda.',
          ],
          path: '/beranda',
        }),
    },
  ],
  // An agency is told by its own dossier, and only when its own dates moved.
  timetableChanged: [
    {
      to: () => [...everyOffice, ...secretary],
      write: (facts) =>
        news({
          subject: `Jadwal siklus reviu ${facts.year} berubah`,
          lines: [
            `Alasan: ${textOf(facts.payload, 'ground')}`,
            `Batas pengajuan: ${facts.when(textOf(facts.payload, 'submissionDueAt'))}.`,
            `Batas akhir pengajuan: ${facts.when(textOf(facts.payload, 'submissionHardDueAt'))}.`,
            `Batas tanggapan: ${facts.when(textOf(facts.payload, 'replyDueAt'))}.`,
          ],
          path: '/beranda',
        }),
    },
  ],
  submissionClosed: [
    {
      to: () => everyOffice,
      write: (facts) =>
        news({
          subject: `Pengajuan siklus ${facts.year} ditutup`,
          lines: [
            'Semua berkas sudah masuk.',
            ...(facts.ends === null ? [] : [`Batas telaah: ${facts.when(facts.ends.review)}.`]),
          ],
          path: '/beranda',
        }),
    },
  ],
  deskOpened: [
    {
      to: () => [...everyOffice, ...secretary],
      write: (facts) =>
        news({
          subject: `Desk siklus ${facts.year} dibuka`,
          lines: ['Keputusan setiap aplikasi diambil menurut giliran perangkat daerah.'],
          path: '/desk',
        }),
    },
  ],
  deskClosed: [
    {
      to: () => [...everyOffice, ...secretary],
      write: (facts) =>
        news({
          subject: `Desk siklus ${facts.year} ditutup`,
          lines: [
            'Semua keputusan sudah disahkan. Perangkat daerah dapat menanggapi.',
            ...(facts.ends === null ? [] : [`Masa tanggapan sampai ${facts.when(facts.ends.reply)}.`]),
          ],
          path: '/beranda',
        }),
    },
  ],
  replyClosed: [
    {
      to: () => [{ role: 'desk-officer', on: 'any' }],
      write: (facts) => ({
        subject: `Keputusan desk ${facts.year} sudah tetap: susun naskah Keputusan Wali Kota`,
        lines: ['Masa tanggapan berakhir dan semua keberatan sudah dijawab.'],
        next: 'Susun naskah dari keputusan yang sudah tetap.',
        dueAt: facts.ends?.decree ?? null,
        path: '/keputusan/baru',
      }),
    },
  ],
  decreePublished: { nobody: 'Disampaikan dengan nomornya lewat keputusan yang diumumkan.' },
  closed: [
    {
      to: () => [...everyAgency, ...everyOffice, ...secretary],
      write: (facts) =>
        news({
          subject: `Siklus reviu ${facts.year} ditutup`,
          lines: [
            `Tindak lanjut yang masih terbuka (${String(facts.payload.openFollowUpCount ?? 0)}) dibawa ke siklus berikutnya.`,
          ],
          path: '/beranda',
        }),
    },
  ],
} satisfies Record<ReviewCycleEvent['type'] | 'created', LetterRule>
