import { expect, test } from 'vitest'
import { reviewerKinds } from '#workflows/catalogue/opinion.ts'
import {
  completedBy,
  submissionSamples as samples,
  submissionInput,
} from '#workflows/testing/submission-events.ts'
import { shifted, timeline } from '#workflows/testing/timeline.ts'
import { beginSubmission, type SubmissionContext } from './context.ts'
import type { SubmissionEvent } from './events.ts'
import * as guards from './guards.ts'

const fresh = beginSubmission(submissionInput)

function ask(event: SubmissionEvent, changes: Partial<SubmissionContext> = {}) {
  return { event, context: { ...fresh, ...changes } }
}

test('a submission is in time up to the last instant of the grace', () => {
  expect(guards.isInTime(ask({ ...samples.submitted, at: timeline.hardDue }))).toBe(true)
  expect(guards.isInTime(ask({ ...samples.submitted, at: shifted(timeline.hardDue, 1) }))).toBe(false)
})

test('a repair is in time up to its last instant, and never when none is due', () => {
  const changes = { repairDueAt: timeline.repairDue }
  expect(guards.isRepairInTime(ask({ ...samples.submitted, at: timeline.repairDue }, changes))).toBe(true)
  const late = { ...samples.submitted, at: shifted(timeline.repairDue, 1) }
  expect(guards.isRepairInTime(ask(late, changes))).toBe(false)
  expect(guards.isRepairInTime(ask(samples.submitted))).toBe(false)
})

test('the soft deadline has passed one instant after it, and passes once', () => {
  const after = { ...samples.softDeadlinePassed, at: shifted(timeline.due, 1) }
  expect(guards.isSoftDeadlinePassed(ask(after))).toBe(true)
  expect(guards.isSoftDeadlinePassed(ask({ ...after, at: timeline.due }))).toBe(false)
  expect(guards.isSoftDeadlinePassed(ask(after, { isInGrace: true }))).toBe(false)
})

test('the hard deadline has passed one instant after it', () => {
  const event = { ...samples.hardDeadlinePassed, at: shifted(timeline.hardDue, 1) }
  expect(guards.isHardDeadlinePassed(ask(event))).toBe(true)
  expect(guards.isHardDeadlinePassed(ask({ ...event, at: timeline.hardDue }))).toBe(false)
})

test('the repair deadline has passed one instant after it, and never when none is due', () => {
  const changes = { repairDueAt: timeline.repairDue }
  const event = { ...samples.repairDeadlinePassed, at: shifted(timeline.repairDue, 1) }
  expect(guards.isRepairDeadlinePassed(ask(event, changes))).toBe(true)
  expect(guards.isRepairDeadlinePassed(ask({ ...event, at: timeline.repairDue }, changes))).toBe(false)
  expect(guards.isRepairDeadlinePassed(ask(event))).toBe(false)
})

test('a deadline is never passed and still open at once', () => {
  for (const at of [timeline.early, timeline.hardDue, shifted(timeline.hardDue, 1), timeline.afterHard]) {
    const inTime = guards.isInTime(ask({ ...samples.submitted, at }))
    expect(guards.isHardDeadlinePassed(ask({ ...samples.hardDeadlinePassed, at }))).toBe(!inTime)
  }
})

test('an extension ends after the moment it is granted', () => {
  expect(guards.isExtensionAhead(ask(samples.extended))).toBe(true)
  expect(guards.isExtensionAhead(ask({ ...samples.extended, until: samples.extended.at }))).toBe(false)
  expect(guards.isExtensionAhead(ask(samples.returned))).toBe(false)
})

test('an extension gives more time than there is, to submit or to repair', () => {
  const { hardDue, repairDue } = timeline
  const of = (until: string) =>
    ask({ ...samples.extended, at: timeline.early, until }, { repairDueAt: repairDue })
  expect(guards.extendsSubmission(of(shifted(hardDue, 1)))).toBe(true)
  expect(guards.extendsSubmission(of(hardDue))).toBe(false)
  expect(guards.extendsRepair(of(shifted(repairDue, 1)))).toBe(true)
  expect(guards.extendsRepair(of(repairDue))).toBe(false)
  const overdue = ask({ ...samples.extended, until: shifted(hardDue, 1) })
  expect(guards.extendsSubmission(overdue)).toBe(false)
  expect(guards.extendsRepair(ask({ ...samples.extended, until: samples.extended.at }))).toBe(false)
  expect(guards.extendsSubmission(ask(samples.returned))).toBe(false)
  expect(guards.extendsRepair(ask(samples.returned))).toBe(false)
})

test('a return and a question end in the future', () => {
  const own = { reviewer: 'planning' } as const
  const { returned, questionAsked } = samples
  expect(guards.isRepairAhead(ask(returned))).toBe(true)
  expect(guards.isRepairAhead(ask({ ...returned, dueAt: returned.at }))).toBe(false)
  expect(guards.isRepairAhead(ask(questionAsked))).toBe(false)
  expect(guards.asksAhead(ask(questionAsked), own)).toBe(true)
  expect(guards.asksAhead(ask(questionAsked), { reviewer: 'budget' })).toBe(false)
  expect(guards.asksAhead(ask({ ...questionAsked, dueAt: questionAsked.at }), own)).toBe(false)
  expect(guards.asksAhead(ask(samples.questionAnswered), own)).toBe(false)
})

test('a later timetable opens a dossier again that was never submitted', () => {
  const { timetableMoved } = samples
  expect(guards.isReopenedByTimetable(ask(timetableMoved))).toBe(true)
  expect(guards.isReopenedByTimetable(ask(timetableMoved, { round: 1 }))).toBe(false)
  expect(guards.isReopenedByTimetable(ask({ ...timetableMoved, hardDueAt: timetableMoved.at }))).toBe(false)
  expect(guards.isReopenedByTimetable(ask(samples.extended))).toBe(false)
})

test('never submitted is a matter of the round, and of an extension that holds', () => {
  expect(guards.isNeverSubmitted(ask(samples.extended))).toBe(true)
  expect(guards.isNeverSubmitted(ask(samples.extended, { round: 1 }))).toBe(false)
  expect(guards.isNeverSubmitted(ask({ ...samples.extended, until: timeline.early }))).toBe(false)
})

test('each office has its own part of the review and no other', () => {
  for (const asked of reviewerKinds) {
    for (const reviewer of reviewerKinds) {
      const event = { ...samples.questionAsked, reviewer: asked }
      expect(guards.isOwnRegion(ask(event), { reviewer })).toBe(asked === reviewer)
    }
  }
  expect(guards.isOwnRegion(ask(samples.returned), { reviewer: 'planning' })).toBe(false)
})

test('a review is complete when every application has an opinion', () => {
  const own = { reviewer: 'planning' } as const
  const complete = completedBy('planning')
  expect(guards.completesReview(ask(complete, { itemCount: 3 }), own)).toBe(true)
  expect(guards.completesReview(ask(complete, { itemCount: 4 }), own)).toBe(false)
  expect(guards.completesReview(ask({ ...complete, opinedCount: 0 }, { itemCount: 0 }), own)).toBe(true)
  expect(guards.completesReview(ask(complete), { reviewer: 'budget' })).toBe(false)
  expect(guards.completesReview(ask(samples.questionAsked), own)).toBe(false)
})

test('an answer is the last one when at most one question of that office is open', () => {
  const own = { reviewer: 'planning' } as const
  const open = (planning: number) => ({ openQuestions: { planning, budget: 5, technical: 5 } })
  expect(guards.answersLastQuestion(ask(samples.questionAnswered, open(1)), own)).toBe(true)
  expect(guards.answersLastQuestion(ask(samples.questionAnswered, open(2)), own)).toBe(false)
  expect(guards.answersLastQuestion(ask(samples.questionAnswered, open(1)), { reviewer: 'budget' })).toBe(
    false,
  )
})

test('a dossier is decided when no item waits for confirmation', () => {
  expect(guards.everythingConfirmed(ask(samples.decided))).toBe(true)
  expect(guards.everythingConfirmed(ask({ ...samples.decided, unconfirmedCount: 1 }))).toBe(false)
  expect(guards.everythingConfirmed(ask(samples.closed))).toBe(false)
})

test('the window for objections closes after its last instant, and opens with a decision', () => {
  const changes = { replyDueAt: timeline.replyDue }
  expect(guards.isReplyWindowOpen(ask({ ...samples.objected, at: timeline.replyDue }, changes))).toBe(true)
  const late = { ...samples.objected, at: shifted(timeline.replyDue, 1) }
  expect(guards.isReplyWindowOpen(ask(late, changes))).toBe(false)
  expect(guards.isReplyWindowOpen(ask(samples.objected))).toBe(false)
})

test('an answer is the last one when at most one objection is open', () => {
  expect(guards.answersLastObjection(ask(samples.objectionAnswered, { openObjections: 1 }))).toBe(true)
  expect(guards.answersLastObjection(ask(samples.objectionAnswered, { openObjections: 2 }))).toBe(false)
})

test('every guard that can refuse has a sentence that ends like one', () => {
  const { submissionRefusals, ...table } = guards
  expect(Object.keys(submissionRefusals).sort()).toEqual(Object.keys(table).sort())
  for (const sentence of Object.values(submissionRefusals)) expect(sentence).toMatch(/^[A-Z].*\.$/)
})
