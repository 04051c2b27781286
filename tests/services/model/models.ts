import { reviewerKinds } from '#workflows/catalogue/opinion.ts'
import type { DecreeContext } from '#workflows/decree/context.ts'
import { initialOrder } from '#workflows/decree/events.ts'
import { decreeWorkflow } from '#workflows/decree/workflow.ts'
import { deskSessionWorkflow } from '#workflows/desk-session/workflow.ts'
import { deskSlotWorkflow } from '#workflows/desk-slot/workflow.ts'
import type { WorkflowEvent, WorkflowName } from '#workflows/engine/workflow.ts'
import { reviewCycleWorkflow } from '#workflows/review-cycle/workflow.ts'
import type { ReviewItemContext } from '#workflows/review-item/context.ts'
import { reviewItemWorkflow } from '#workflows/review-item/workflow.ts'
import type { SubmissionContext } from '#workflows/submission/context.ts'
import { submissionWorkflow } from '#workflows/submission/workflow.ts'
import { keep } from '../../factories/decisions.ts'
import type { Model } from './routes.ts'

// The model's own calendar: it needs an order of instants, not the city's dates.
const [start, soft, hard, repair, reply] = [1, 10, 20, 30, 90].map(dayOf) as [
  string,
  string,
  string,
  string,
  string,
]
const [afterSoft, afterHard, afterRepair, extended] = [11, 21, 31, 60].map(dayOf) as [
  string,
  string,
  string,
  string,
]
const sha256 = 'a'.repeat(64)
const words = 'alasan'

function dayOf(day: number): string {
  return new Date(Date.UTC(2026, 0, day)).toISOString()
}

function event(type: string, payload: object = {}, at: string = start): WorkflowEvent {
  return { type, at, ...payload }
}

const perReviewer = reviewerKinds.flatMap((reviewer) => [
  event('questionAsked', { reviewer, questionId: 'q', question: words, dueAt: extended }),
  event('questionAnswered', { reviewer, questionId: 'q', answer: words }),
  event('reviewCompleted', { reviewer, opinedCount: 2 }),
  event('reviewWaived', { reviewer, ground: words }),
])

const moved = { dueAt: soft, hardDueAt: extended, replyDueAt: reply }

const submission: Model = {
  workflow: submissionWorkflow,
  input: { organisationId: 'o', dueAt: soft, hardDueAt: hard },
  events: [
    event('submitted', { itemCount: 2, contentSha256: sha256 }),
    event('softDeadlinePassed', {}, afterSoft),
    event('hardDeadlinePassed', {}, afterHard),
    event('repairDeadlinePassed', {}, afterRepair),
    event('extended', { until: extended, ground: words }, afterSoft),
    event('timetableMoved', { ...moved, before: { dueAt: soft, hardDueAt: hard }, ground: words }),
    event('takenAsIs', { itemCount: 2, ground: words }),
    event('withdrawn', { reason: words }),
    event('reviewStarted'),
    ...perReviewer,
    event('returned', { missing: words, dueAt: repair }),
    event('scheduled', { slotId: 's' }),
    event('heard', { slotId: 's' }),
    event('decided', { unconfirmedCount: 0, replyDueAt: reply }),
    event('decisionReopened', { reason: words }),
    event('objected', { itemId: 'i' }),
    event('objectionAnswered', { itemId: 'i', isUpheld: false }),
    event('closed'),
  ],
  key: ({ round, isInGrace, dueAt, openQuestions, openObjections }: SubmissionContext) => [
    round > 0,
    isInGrace,
    dueAt,
    openQuestions,
    openObjections,
  ],
  // The sweep tells a dossier of its soft deadline first, also when both have passed.
  isWorthTrying: ({ openQuestions, openObjections, round, isInGrace }: SubmissionContext, { type }) =>
    !(type === 'hardDeadlinePassed' && !isInGrace) &&
    !(type === 'questionAsked' && Object.values(openQuestions).some((open) => open > 1)) &&
    !(type === 'objected' && openObjections > 1) &&
    !(type === 'submitted' && round > 1),
}

const usage = { verdict: 'not-proven', sentence: words, isSimulated: false }

const reviewItem: Model = {
  workflow: reviewItemWorkflow,
  input: { organisationId: 'o', applicationId: 'a' },
  events: [
    ...reviewerKinds.map((reviewer) =>
      event('opinionGiven', { reviewer, code: 'x', note: '', condition: null, round: 1 }),
    ),
    event('opinionWaived', { reviewer: 'planning', round: 1, ground: words }),
    event('opinionsReset', { round: 2, ground: words }),
    event('exceptionGranted', { ground: words, letter: words }),
    event('decisionRecorded', { decision: keep, problems: [], usage }),
    event('parked', { reason: words }),
    event('resumed'),
    event('decisionConfirmed'),
    event('reopened', { reason: words }),
    event('dissentRecorded', { party: 'budget', note: words }),
    event('objected', { ground: words }),
    event('objectionAnswered', { isUpheld: true, answer: words }),
    event('objectionAnswered', { isUpheld: false, answer: words }),
    event('finalised'),
  ],
  key: ({ opinions }: ReviewItemContext) => Object.values(opinions).map((opinion) => opinion !== null),
}

const dates = { submissionDueAt: soft, submissionHardDueAt: hard, replyDueAt: reply }

const reviewCycle: Model = {
  workflow: reviewCycleWorkflow,
  input: { year: 2026, ...dates },
  events: [
    event('opened', { organisationCount: 1 }),
    event('timetableChanged', { ...dates, ground: words }),
    event('submissionClosed', { unfinishedCount: 0 }),
    event('deskOpened', { scheduledCount: 1 }),
    event('deskClosed', { undecidedCount: 0 }),
    event('replyClosed', { openObjectionCount: 0 }),
    event('decreePublished', { decreeId: 'd' }),
    event('closed', { openFollowUpCount: 0 }),
  ],
  key: () => null,
}

const deskSession: Model = {
  workflow: deskSessionWorkflow,
  input: { date: '2026-08-06', room: 'Ruang Desk' },
  events: [
    event('opened'),
    event('cancelled', { reason: words, slotCount: 0 }),
    event('closed', { openSlotCount: 0 }),
  ],
  key: () => null,
}

const deskSlot: Model = {
  workflow: deskSlotWorkflow,
  input: { organisationId: 'o' },
  events: [
    event('called'),
    event('opened'),
    event('absenceRecorded', { reason: words }),
    event('heldInAbsentia'),
    event('confirmed', { unsettledCount: 0, parkedCount: 0 }),
    event('reopened', { reason: words }),
    event('closed', { parkedCount: 0 }),
  ],
  key: () => null,
}

const counts = { decisionCount: 2, annexRowCount: 2, bodyCount: 2, contentSha256: sha256 }

const decree: Model = {
  workflow: decreeWorkflow,
  input: { mode: 'new' },
  events: [
    event('wordsEdited', { contentSha256: sha256 }),
    event('sentForChecking', counts),
    event('checked', { note: null }),
    ...initialOrder.map((step) => event('initialled', { step })),
    event('returned', { note: words, from: words }),
    event('signedWithPen', { signedOn: '2026-09-21' }),
    event('numbered', { number: '1', dated: '2026-09-21' }),
    event('scanFiled', { sha256, documentId: 'd' }),
    event('signedElectronically', { sha256, documentId: 'd', signedOn: '2026-09-21' }),
    event('published', { documentId: 'd' }),
  ],
  key: ({ initials }: DecreeContext) => initials.length,
}

/** The six machines with what it takes to explore each. */
export const models: Readonly<Record<WorkflowName, Model>> = {
  'review-cycle': reviewCycle,
  submission,
  'review-item': reviewItem,
  'desk-session': deskSession,
  'desk-slot': deskSlot,
  decree,
}
