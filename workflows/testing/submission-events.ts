import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import type { SubmissionInput } from '#workflows/submission/context.ts'
import type { SubmissionEvent } from '#workflows/submission/events.ts'
import { organisations } from './actors.ts'
import { shifted, timeline } from './timeline.ts'

export const submissionInput: SubmissionInput = {
  organisationId: organisations.health,
  dueAt: timeline.due,
  hardDueAt: timeline.hardDue,
}

/** One good event of each type, at an hour when it would come. */
export const submissionSamples = {
  submitted: { type: 'submitted', at: timeline.early, itemCount: 3, contentSha256: 'ab'.repeat(32) },
  softDeadlinePassed: { type: 'softDeadlinePassed', at: timeline.inGrace },
  hardDeadlinePassed: { type: 'hardDeadlinePassed', at: timeline.afterHard },
  repairDeadlinePassed: { type: 'repairDeadlinePassed', at: timeline.afterRepair },
  extended: {
    type: 'extended',
    at: timeline.afterHard,
    until: timeline.extendedTo,
    ground: 'Surat permohonan kepala dinas',
  },
  timetableMoved: {
    type: 'timetableMoved',
    at: timeline.afterHard,
    dueAt: timeline.hardDue,
    hardDueAt: timeline.extendedTo,
    replyDueAt: timeline.decree,
    before: { dueAt: timeline.due, hardDueAt: timeline.hardDue },
    ground: 'Jaringan kota terganggu',
  },
  takenAsIs: { type: 'takenAsIs', at: timeline.afterHard, itemCount: 2, ground: 'Tidak mengajukan' },
  withdrawn: { type: 'withdrawn', at: timeline.inGrace, reason: 'Ada aplikasi yang tertinggal' },
  reviewStarted: { type: 'reviewStarted', at: timeline.review },
  questionAsked: {
    type: 'questionAsked',
    at: timeline.review,
    reviewer: 'planning',
    questionId: 'tanya-1',
    question: 'Sub-kegiatan mana yang membiayai?',
    dueAt: timeline.repairDue,
  },
  questionAnswered: {
    type: 'questionAnswered',
    at: timeline.review,
    reviewer: 'planning',
    questionId: 'tanya-1',
    answer: 'Pengelolaan data kesehatan',
  },
  reviewCompleted: { type: 'reviewCompleted', at: timeline.review, reviewer: 'planning', opinedCount: 3 },
  reviewWaived: {
    type: 'reviewWaived',
    at: timeline.review,
    reviewer: 'planning',
    ground: 'Perangkat daerah sendiri',
  },
  returned: {
    type: 'returned',
    at: timeline.review,
    missing: 'Data pemakaian belum diisi',
    dueAt: timeline.repairDue,
  },
  scheduled: { type: 'scheduled', at: timeline.review, slotId: 'giliran-1' },
  heard: { type: 'heard', at: timeline.desk, slotId: 'giliran-1' },
  decided: { type: 'decided', at: timeline.desk, unconfirmedCount: 0, replyDueAt: timeline.replyDue },
  decisionReopened: { type: 'decisionReopened', at: timeline.desk, reason: 'Salah memilih pengganti' },
  objected: { type: 'objected', at: timeline.desk, itemId: 'butir-1' },
  objectionAnswered: { type: 'objectionAnswered', at: timeline.desk, itemId: 'butir-1', isUpheld: false },
  closed: { type: 'closed', at: timeline.decree },
} satisfies { [Type in SubmissionEvent['type']]: Extract<SubmissionEvent, { type: Type }> }

const samples = submissionSamples

export function completedBy(reviewer: ReviewerKind) {
  return { ...samples.reviewCompleted, reviewer }
}

export function waivedBy(reviewer: ReviewerKind) {
  return { ...samples.reviewWaived, reviewer }
}

/** Events that end all three parts of the review. */
export const allOpined = [completedBy('planning'), completedBy('budget'), completedBy('technical')]

/** Submitted again after a return, in time for the repair. */
export const resubmitted = { ...samples.submitted, at: timeline.review }

/** An extension of a repair: longer than the time that a return gave. */
export const repairExtended = { ...samples.extended, until: shifted(timeline.repairDue, 86_400_000) }

/** Everything that may come at a dossier, at hours that open every guard. */
export const submissionVariants: SubmissionEvent[] = [
  ...Object.values(samples),
  resubmitted,
  repairExtended,
  { ...samples.submitted, at: timeline.inGrace },
  ...(['budget', 'technical'] as const).flatMap((reviewer) => [
    { ...samples.questionAsked, reviewer },
    { ...samples.questionAnswered, reviewer },
    completedBy(reviewer),
    waivedBy(reviewer),
  ]),
]
