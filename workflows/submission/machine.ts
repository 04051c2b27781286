import { assign, setup } from 'xstate'
import {
  beginSubmission,
  movedTime,
  noQuestions,
  type SubmissionContext,
  type SubmissionInput,
} from './context.ts'
import type { SubmissionEvent } from './events.ts'
import type { Region } from './guards.ts'
import * as guards from './guards.ts'
import { reviewRegions } from './review-regions.ts'

const { submissionRefusals: _words, ...guardTable } = guards

/** One agency's dossier in one cycle: written, submitted, reviewed by three offices, heard, decided. */
export const submissionMachine = setup({
  types: {
    context: {} as SubmissionContext,
    events: {} as SubmissionEvent,
    input: {} as SubmissionInput,
  },
  guards: guardTable,
  actions: {
    takeSubmission: assign(({ context, event }) =>
      event.type === 'submitted'
        ? {
            round: context.round + 1,
            itemCount: event.itemCount,
            isLate: context.isLate || (context.round === 0 && event.at > context.dueAt),
            repairDueAt: null,
            isTakenAsIs: context.isTakenAsIs && event.replacesAsIs !== true,
          }
        : {},
    ),
    enterGrace: assign({ isInGrace: true }),
    extendSubmission: assign(({ event }) =>
      event.type === 'extended' ? { dueAt: event.until, hardDueAt: event.until, isInGrace: false } : {},
    ),
    followTimetable: assign(({ context, event }) => {
      if (event.type !== 'timetableMoved') return {}
      const moved = movedTime(context, event)
      return { ...moved, isInGrace: context.isInGrace && event.at > moved.dueAt }
    }),
    moveReplyWindow: assign(({ event }) =>
      event.type === 'timetableMoved' ? { replyDueAt: event.replyDueAt } : {},
    ),
    extendRepair: assign(({ event }) => (event.type === 'extended' ? { repairDueAt: event.until } : {})),
    takeAsIs: assign(({ event }) =>
      event.type === 'takenAsIs' ? { itemCount: event.itemCount, isTakenAsIs: true } : {},
    ),
    forgetRound: assign(({ context }) => ({
      round: context.round - 1,
      // Only the first submission can be late: withdrawn, it leaves no mark.
      isLate: context.isLate && context.round > 1,
    })),
    clearQuestions: assign({ openQuestions: noQuestions }),
    countQuestion: assign(({ context, event }) => withQuestion(context, event, 1)),
    countAnswer: assign(({ context, event }) => withQuestion(context, event, -1)),
    askForRepair: assign(({ event }) => (event.type === 'returned' ? { repairDueAt: event.dueAt } : {})),
    openReplyWindow: assign(({ event }) =>
      event.type === 'decided' ? { replyDueAt: event.replyDueAt } : {},
    ),
    countObjection: assign(({ context }) => ({ openObjections: context.openObjections + 1 })),
    countObjectionAnswer: assign(({ context }) => ({ openObjections: context.openObjections - 1 })),
    /** Carried out from the outbox: the receipt (PDF) of this round. */
    makeReceipt: (_: unknown, _params: Region | undefined) => undefined,
    /** From the outbox: what Bappeda and BKAD think, for their signature, and the desk's sheets. */
    makeReviewPapers: (_: unknown, _params: Region | undefined) => undefined,
    /** From the outbox: the whole case for the auditor. */
    makeCaseFile: (_: unknown, _params: Region | undefined) => undefined,
  },
}).createMachine({
  id: 'submission',
  version: '1',
  context: ({ input }) => beginSubmission(input),
  initial: 'draft',
  states: {
    draft: {
      description: 'Perangkat daerah melengkapi data aplikasinya.',
      meta: { label: 'Disiapkan' },
      on: {
        submitted: { guard: 'isInTime', target: 'submitted', actions: ['takeSubmission', 'makeReceipt'] },
        softDeadlinePassed: { guard: 'isSoftDeadlinePassed', actions: 'enterGrace' },
        hardDeadlinePassed: { guard: 'isHardDeadlinePassed', target: 'overdue' },
        extended: { guard: 'extendsSubmission', actions: 'extendSubmission' },
        timetableMoved: { actions: 'followTimetable' },
      },
    },
    overdue: {
      description: 'Batas lewat: menunggu perpanjangan, atau diproses apa adanya.',
      meta: { label: 'Melewati batas' },
      on: {
        extended: [
          { guard: 'isNeverSubmitted', target: 'draft', actions: 'extendSubmission' },
          { guard: 'isExtensionAhead', target: 'returned', actions: 'extendRepair' },
        ],
        timetableMoved: { guard: 'isReopenedByTimetable', target: 'draft', actions: 'followTimetable' },
        takenAsIs: { target: 'inReview', actions: ['takeAsIs', 'clearQuestions'] },
      },
    },
    submitted: {
      description: 'Berkas diterima Diskominfo, menunggu telaah dimulai.',
      meta: { label: 'Diajukan' },
      on: {
        withdrawn: { guard: 'isInTime', target: 'draft', actions: 'forgetRound' },
        timetableMoved: { actions: 'followTimetable' },
        reviewStarted: { target: 'inReview', actions: 'clearQuestions' },
      },
    },
    inReview: {
      description: 'Bappeda, BKAD, dan Diskominfo menelaah bersamaan.',
      meta: { label: 'Ditelaah' },
      type: 'parallel',
      states: reviewRegions,
      onDone: { target: 'reviewed' },
      on: { returned: { guard: 'isRepairAhead', target: 'returned', actions: 'askForRepair' } },
    },
    returned: {
      description: 'Dikembalikan dengan catatan dan batas perbaikan.',
      meta: { label: 'Dikembalikan' },
      on: {
        submitted: {
          guard: 'isRepairInTime',
          target: 'submitted',
          actions: ['takeSubmission', 'makeReceipt'],
        },
        repairDeadlinePassed: { guard: 'isRepairDeadlinePassed', target: 'overdue' },
        extended: { guard: 'extendsRepair', actions: 'extendRepair' },
      },
    },
    reviewed: {
      description: 'Ketiga telaah lengkap.',
      meta: { label: 'Selesai ditelaah' },
      on: { scheduled: { target: 'scheduled', actions: 'makeReviewPapers' } },
    },
    scheduled: {
      description: 'Mendapat giliran desk.',
      meta: { label: 'Dijadwalkan' },
      on: { scheduled: { target: 'scheduled' }, heard: { target: 'heard' } },
    },
    heard: {
      description: 'Keputusan tiap aplikasi sedang diambil.',
      meta: { label: 'Dalam desk' },
      on: { decided: { guard: 'everythingConfirmed', target: 'decided', actions: 'openReplyWindow' } },
    },
    decided: {
      description: 'Semua keputusan disahkan; masa tanggapan berjalan.',
      meta: { label: 'Diputus' },
      on: {
        decisionReopened: { target: 'heard' },
        objected: { guard: 'isReplyWindowOpen', target: 'objected', actions: 'countObjection' },
        timetableMoved: { actions: 'moveReplyWindow' },
        closed: { target: 'closed', actions: 'makeCaseFile' },
      },
    },
    objected: {
      description: 'Ada keberatan yang menunggu jawaban.',
      meta: { label: 'Ada keberatan' },
      on: {
        objected: { guard: 'isReplyWindowOpen', actions: 'countObjection' },
        timetableMoved: { actions: 'moveReplyWindow' },
        objectionAnswered: [
          { guard: 'answersLastObjection', target: 'answered', actions: 'countObjectionAnswer' },
          { actions: 'countObjectionAnswer' },
        ],
      },
    },
    answered: {
      description: 'Semua keberatan dijawab.',
      meta: { label: 'Keberatan dijawab' },
      on: {
        objected: { guard: 'isReplyWindowOpen', target: 'objected', actions: 'countObjection' },
        timetableMoved: { actions: 'moveReplyWindow' },
        closed: { target: 'closed', actions: 'makeCaseFile' },
      },
    },
    closed: {
      description: 'Keputusan tetap, siap dimuat dalam Keputusan Wali Kota.',
      meta: { label: 'Selesai' },
      type: 'final',
    },
  },
})

function withQuestion(context: SubmissionContext, event: SubmissionEvent, step: 1 | -1) {
  if (!('reviewer' in event)) return {}
  const open = context.openQuestions
  return { openQuestions: { ...open, [event.reviewer]: open[event.reviewer] + step } }
}
