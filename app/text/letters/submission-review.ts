import { submissionPermissions as may } from '#workflows/submission/permissions.ts'
import { bench, dossier, officeOf, reviewersOf } from './dossier.ts'
import {
  instantOf,
  type LetterFacts,
  type LetterRule,
  news,
  onReaching,
  ownAgency,
  ownHead,
  ownRepresentative,
  textOf,
  whoMay,
} from './rule.ts'

/** The same from its review to its end. */
export const submissionReviewLetters = {
  reviewStarted: [
    {
      to: reviewersOf,
      write: (facts) => ({
        subject: `Berkas ${facts.agency} menunggu telaah Anda`,
        lines: ['Berkas sudah diterima dan telaahnya dimulai.'],
        next: 'Beri telaah untuk setiap aplikasi.',
        dueAt: facts.ends?.review ?? null,
        path: bench(facts),
      }),
    },
    {
      to: () => ownRepresentative,
      write: (facts) =>
        news({
          subject: `Berkas ${facts.agency} mulai ditelaah`,
          lines: ['Bappeda, BKAD, dan Diskominfo menelaah bersamaan. Data tidak dapat diubah selama telaah.'],
          path: dossier(facts),
        }),
    },
  ],
  questionAsked: [
    {
      to: () => ownAgency,
      write: (facts) => ({
        subject: `${officeOf(facts)} meminta klarifikasi kepada ${facts.agency}`,
        lines: [`Pertanyaan: ${textOf(facts.payload, 'question')}`],
        next: 'Jawab pertanyaan ini. Telaah menunggu jawaban Anda.',
        dueAt: instantOf(facts.payload, 'dueAt'),
        path: `${dossier(facts)}/klarifikasi/${textOf(facts.payload, 'questionId')}`,
      }),
    },
  ],
  questionAnswered: [
    {
      to: (facts) => whoMay(may.questionAsked, { reviewer: textOf(facts.payload, 'reviewer') }),
      write: (facts) => ({
        subject: `${facts.agency} menjawab klarifikasi`,
        lines: [`Jawaban ${facts.by}: ${textOf(facts.payload, 'answer')}`],
        next: 'Baca jawabannya dan lanjutkan telaah.',
        dueAt: facts.ends?.review ?? null,
        path: bench(facts),
      }),
    },
  ],
  reviewCompleted: [
    {
      to: () => ownRepresentative,
      write: (facts) =>
        news({
          subject: `Telaah ${officeOf(facts)} atas berkas ${facts.agency} selesai`,
          lines: ['Telaah setiap aplikasi, dengan catatan dan syaratnya, dapat dibaca pada berkas.'],
          path: dossier(facts),
        }),
    },
    reviewed(),
  ],
  reviewWaived: [reviewed()],
  scheduled: [
    {
      to: () => ownAgency,
      write: (facts) => ({
        subject: `Giliran desk ${facts.agency}: ${facts.turn}`,
        lines: ['Keputusan setiap aplikasi diambil bersama Bappeda, BKAD, dan Diskominfo.'],
        next: 'Hadir pada giliran ini bersama orang yang memahami aplikasi Anda.',
        dueAt: facts.turnAt,
        path: dossier(facts),
      }),
    },
  ],
  heard: { nobody: 'Semua pihak berada di ruang desk; perangkat daerah dipanggil lewat gilirannya.' },
  decided: [
    {
      to: () => ownHead,
      write: (facts) => ({
        subject: `Keputusan desk ${facts.agency} disahkan`,
        lines: ['Semua keputusan aplikasi Anda sudah disahkan. Masa tanggapan berjalan.'],
        next: 'Baca keputusan. Ajukan keberatan bila ada yang tidak Anda setujui; tanpa keberatan keputusan menjadi tetap.',
        dueAt: instantOf(facts.payload, 'replyDueAt'),
        path: '/tanggapan',
      }),
    },
    {
      to: () => ownRepresentative,
      write: (facts) =>
        news({
          subject: `Keputusan desk ${facts.agency} disahkan`,
          lines: [
            `Kepala perangkat daerah dapat mengajukan keberatan sampai ${facts.when(textOf(facts.payload, 'replyDueAt'))}.`,
          ],
          path: '/tanggapan',
        }),
    },
  ],
  decisionReopened: { nobody: 'Disampaikan dengan alasannya lewat keputusan aplikasi yang dibuka kembali.' },
  objected: { nobody: 'Disampaikan dengan dasarnya lewat aplikasi yang ditanggapi.' },
  objectionAnswered: { nobody: 'Disampaikan dengan jawabannya lewat aplikasi yang ditanggapi.' },
  closed: [
    {
      to: () => ownAgency,
      write: (facts) =>
        news({
          subject: `Keputusan desk ${facts.agency} sudah tetap`,
          lines: [
            'Masa tanggapan berakhir. Keputusan dimuat dalam Keputusan Wali Kota; Anda dikabari bila sudah diumumkan.',
          ],
          path: dossier(facts),
        }),
    },
  ],
} satisfies Record<string, LetterRule>

function reviewed() {
  return {
    to: onReaching('reviewed', whoMay(may.scheduled)),
    write: (facts: LetterFacts) => ({
      subject: `${facts.agency} selesai ditelaah`,
      lines: ['Ketiga telaah sudah lengkap.'],
      next: 'Beri giliran desk.',
      dueAt: null,
      path: '/desk',
    }),
  }
}
