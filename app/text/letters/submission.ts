import type { SubmissionEvent } from '#workflows/submission/events.ts'
import { submissionPermissions as may } from '#workflows/submission/permissions.ts'
import { bench, dossier, reviewersOf } from './dossier.ts'
import {
  instantOf,
  type LetterFacts,
  type LetterPart,
  type LetterRule,
  news,
  ownAgency,
  ownHead,
  ownRepresentative,
  textOf,
  whoMay,
} from './rule.ts'
import { submissionReviewLetters } from './submission-review.ts'

const overdue: LetterRule = [
  {
    to: () => ownAgency,
    write: (facts) =>
      news({
        subject: `Batas berkas ${facts.agency} sudah lewat`,
        lines: [
          'Berkas belum diajukan sampai batas akhirnya.',
          'Diskominfo menentukan: memperpanjang batas, atau memproses berkas apa adanya. Hubungi Diskominfo bila Anda memerlukan waktu.',
        ],
        path: dossier(facts),
      }),
  },
  {
    to: () => whoMay(may.takenAsIs),
    write: (facts) => ({
      subject: `${facts.agency} melewati batas`,
      lines: ['Berkasnya belum diajukan sampai batas akhir.'],
      next: 'Beri perpanjangan, atau proses berkas apa adanya.',
      dueAt: null,
      path: `${dossier(facts)}/batas`,
    }),
  },
]

/** The time that is running for an agency that fills in: its end, and both that the timetable gives. */
function endOfFilling({ context }: LetterFacts): Pick<LetterPart, 'dueAt' | 'handIn'> {
  const [dueAt, hardDueAt] = [textOf(context, 'dueAt'), textOf(context, 'hardDueAt')]
  return { dueAt: context.isInGrace === true ? hardDueAt : dueAt, handIn: { dueAt, hardDueAt } }
}

/** Who is told what of one agency's dossier. */
export const submissionLetters = {
  created: [
    {
      to: () => ownRepresentative,
      write: (facts) => ({
        subject: `Siklus reviu ${facts.year} dibuka: lengkapi data aplikasi`,
        lines: [`Berkas ${facts.agency} sudah dapat diisi.`],
        next: 'Pastikan data setiap aplikasi masih benar dan isi pemantauan triwulannya, lalu beri tahu kepala perangkat daerah.',
        ...endOfFilling(facts),
        path: dossier(facts),
      }),
    },
    {
      to: () => ownHead,
      write: (facts) => ({
        subject: `Siklus reviu ${facts.year} dibuka: ajukan berkas`,
        lines: [`Admin ${facts.agency} melengkapi data aplikasi; pengajuannya oleh Anda.`],
        next: 'Periksa berkas, lalu ajukan ke Diskominfo.',
        ...endOfFilling(facts),
        path: dossier(facts),
      }),
    },
  ],
  submitted: [
    {
      to: () => whoMay(may.reviewStarted),
      write: (facts) => ({
        subject: `${facts.agency} mengajukan berkas`,
        lines: [`Berisi ${String(facts.payload.itemCount ?? 0)} aplikasi, diajukan oleh ${facts.by}.`],
        next: 'Mulai telaahnya.',
        dueAt: facts.ends?.review ?? null,
        path: dossier(facts),
      }),
    },
    {
      to: () => ownAgency,
      write: (facts) =>
        news({
          subject: `Berkas ${facts.agency} sudah diajukan`,
          lines: [
            `Diajukan oleh ${facts.by}. Tanda terimanya tersimpan pada halaman berkas.`,
            'Berikutnya: Diskominfo memulai telaah. Anda dikabari bila ada pertanyaan atau yang perlu diperbaiki.',
          ],
          path: dossier(facts),
        }),
    },
  ],
  softDeadlinePassed: [
    {
      to: () => ownAgency,
      write: (facts) => ({
        subject: `Batas pengajuan ${facts.agency} lewat, masa tenggang berjalan`,
        lines: ['Berkas yang diajukan dalam masa tenggang dicatat terlambat.'],
        next: 'Ajukan berkas sebelum batas akhir.',
        ...endOfFilling(facts),
        path: dossier(facts),
      }),
    },
  ],
  hardDeadlinePassed: overdue,
  repairDeadlinePassed: overdue,
  extended: [
    {
      to: () => ownAgency,
      write: (facts) => ({
        subject: `Batas berkas ${facts.agency} diperpanjang`,
        lines: [`Oleh ${facts.by}. Alasan: ${textOf(facts.payload, 'ground')}`],
        next: 'Lengkapi berkas, lalu ajukan.',
        dueAt: instantOf(facts.payload, 'until'),
        path: dossier(facts),
      }),
    },
  ],
  timetableMoved: [
    {
      to: () => ownAgency,
      write: (facts) => (isFilling(facts) ? movedTime(facts) : movedReply(facts)),
    },
  ],
  takenAsIs: [
    {
      to: () => ownAgency,
      write: (facts) =>
        news({
          subject: `Berkas ${facts.agency} diproses apa adanya`,
          lines: [
            `Oleh ${facts.by}. Alasan: ${textOf(facts.payload, 'ground')}`,
            'Telaah berjalan atas data yang sudah ada. Data tidak dapat diubah selama telaah.',
          ],
          path: dossier(facts),
        }),
    },
    {
      to: reviewersOf,
      write: (facts) => ({
        subject: `Telaah ${facts.agency} dimulai atas data apa adanya`,
        lines: [`Alasan: ${textOf(facts.payload, 'ground')}`],
        next: 'Beri telaah untuk setiap aplikasi.',
        dueAt: facts.ends?.review ?? null,
        path: bench(facts),
      }),
    },
  ],
  withdrawn: [
    {
      to: () => whoMay(may.reviewStarted),
      write: (facts) =>
        news({
          subject: `${facts.agency} menarik kembali berkasnya`,
          lines: [`Oleh ${facts.by}. Alasan: ${textOf(facts.payload, 'reason')}`],
          path: dossier(facts),
        }),
    },
    {
      to: () => ownRepresentative,
      write: (facts) => ({
        subject: `Berkas ${facts.agency} ditarik kembali`,
        lines: [`Oleh ${facts.by}. Alasan: ${textOf(facts.payload, 'reason')}`],
        next: 'Perbaiki data, supaya kepala perangkat daerah dapat mengajukan lagi.',
        ...endOfFilling(facts),
        path: dossier(facts),
      }),
    },
  ],
  returned: [
    {
      to: () => ownAgency,
      write: (facts) => ({
        subject: `Berkas ${facts.agency} dikembalikan untuk diperbaiki`,
        lines: [`Yang kurang, menurut ${facts.by}: ${textOf(facts.payload, 'missing')}`],
        next: 'Perbaiki yang diminta, lalu ajukan kembali. Telaah atas bagian yang tidak berubah tetap berlaku.',
        dueAt: instantOf(facts.payload, 'dueAt'),
        path: dossier(facts),
      }),
    },
  ],
  ...submissionReviewLetters,
} satisfies Record<SubmissionEvent['type'] | 'created', LetterRule>

/** The head learns that the word is theirs now; told by the clock (jobs/note-complete-dossiers). */
export const completeDossierLetters = {
  completed: [
    {
      to: () => ownHead,
      write: (facts) => ({
        subject: `Berkas ${facts.agency} lengkap: tinggal Anda ajukan`,
        lines: ['Semua pertanyaan dan pemantauan sudah dijawab, dan setiap aplikasi sudah dipastikan.'],
        next: 'Periksa jawabannya, lalu ajukan ke Diskominfo.',
        ...endOfFilling(facts),
        path: `${dossier(facts)}/ajukan`,
      }),
    },
  ],
} satisfies Record<string, LetterRule>

function isFilling({ toStage }: LetterFacts): boolean {
  return toStage === 'draft' || toStage === 'submitted'
}

function movedTime(facts: LetterFacts): LetterPart {
  const { context, payload, when } = facts
  const [dueAt, hardDueAt] = [textOf(context, 'dueAt'), textOf(context, 'hardDueAt')]
  const isDraft = facts.toStage === 'draft'
  return {
    subject: `Batas pengajuan berkas ${facts.agency} berubah`,
    lines: [
      `Jadwal siklus berubah. Alasan: ${textOf(payload, 'ground')}`,
      `Batas akhir pengajuan berkas Anda sekarang ${when(hardDueAt)}.`,
      ...(dueAt === hardDueAt
        ? []
        : [`Pengajuan sesudah ${when(dueAt)} tetap diterima, tetapi dicatat terlambat.`]),
    ],
    next: isDraft ? 'Lengkapi berkas, lalu ajukan.' : null,
    ...(isDraft ? endOfFilling(facts) : { dueAt: null }),
    path: dossier(facts),
  }
}

function movedReply(facts: LetterFacts): LetterPart {
  const until = textOf(facts.context, 'replyDueAt')
  return news({
    subject: `Batas tanggapan ${facts.agency} berubah`,
    lines: [
      `Jadwal siklus berubah. Alasan: ${textOf(facts.payload, 'ground')}`,
      `Tanggapan atas keputusan desk dapat disampaikan sampai ${facts.when(until)}.`,
    ],
    path: dossier(facts),
  })
}
