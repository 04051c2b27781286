import type { ReviewCycleInput } from '#workflows/review-cycle/context.ts'
import type { ReviewCycleEvent } from '#workflows/review-cycle/events.ts'
import { timeline } from './timeline.ts'

export const reviewCycleInput: ReviewCycleInput = {
  year: 2026,
  submissionDueAt: timeline.due,
  submissionHardDueAt: timeline.hardDue,
  replyDueAt: timeline.replyDue,
}

/** One good event of each type, in the order of a year. */
export const reviewCycleSamples = {
  opened: { type: 'opened', at: timeline.early, organisationCount: 29 },
  timetableChanged: {
    type: 'timetableChanged',
    at: timeline.early,
    submissionDueAt: timeline.hardDue,
    submissionHardDueAt: timeline.extendedTo,
    replyDueAt: timeline.decree,
    ground: 'Cuti bersama',
  },
  submissionClosed: { type: 'submissionClosed', at: timeline.review, unfinishedCount: 0 },
  deskOpened: { type: 'deskOpened', at: timeline.desk, scheduledCount: 29 },
  deskClosed: { type: 'deskClosed', at: timeline.desk, undecidedCount: 0 },
  replyClosed: { type: 'replyClosed', at: timeline.afterReply, openObjectionCount: 0 },
  decreePublished: { type: 'decreePublished', at: timeline.decree, decreeId: 'keputusan-1' },
  closed: { type: 'closed', at: timeline.decree, openFollowUpCount: 4 },
} satisfies { [Type in ReviewCycleEvent['type']]: Extract<ReviewCycleEvent, { type: Type }> }
