import { expect, test } from 'vitest'
import {
  allOpined,
  resubmitted,
  submissionSamples as samples,
  submissionInput,
} from '#workflows/testing/submission-events.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { shifted, timeline } from '#workflows/testing/timeline.ts'
import { beginSubmission, submissionDueAt } from './context.ts'
import { submissionWorkflow } from './workflow.ts'

const dossier = tellerOf(submissionWorkflow, submissionInput)
const fresh = beginSubmission(submissionInput)
const later = shifted(timeline.repairDue, 86_400_000)

test('the clock looks at a draft when the ordinary time ends, then when the grace ends', () => {
  expect(submissionDueAt('draft', fresh)).toBe(timeline.due)
  expect(submissionDueAt('draft', { ...fresh, isInGrace: true })).toBe(timeline.hardDue)
})

test('the clock looks at a returned dossier when its repair is due', () => {
  expect(submissionDueAt('returned', { ...fresh, repairDueAt: timeline.repairDue })).toBe(timeline.repairDue)
})

test('nothing runs out in any other stage', () => {
  const stages = Object.keys(submissionWorkflow.machine.states)
  const quiet = stages.filter((stage) => submissionDueAt(stage, fresh) === null)
  expect(stages.filter((stage) => !quiet.includes(stage))).toEqual(['draft'])
  expect(quiet).toContain('overdue')
})

test('the workflow reads its context before it says when something is due', () => {
  expect(submissionWorkflow.dueAt('draft', fresh)).toBe(timeline.due)
  expect(() => submissionWorkflow.dueAt('draft', { dueAt: timeline.due })).toThrow()
})

test('a fresh dossier has been submitted never, and is of the organisation it was opened for', () => {
  expect(fresh).toEqual({
    ...submissionInput,
    round: 0,
    itemCount: 0,
    isInGrace: false,
    isLate: false,
    repairDueAt: null,
    replyDueAt: null,
    openQuestions: { planning: 0, budget: 0, technical: 0 },
    openObjections: 0,
    isTakenAsIs: false,
  })
})

test('an extension in the grace gives ordinary time back', () => {
  const extended = dossier.begin(samples.softDeadlinePassed, { ...samples.extended, at: timeline.inGrace })
  expect(extended.context).toMatchObject({ isInGrace: false, dueAt: timeline.extendedTo })
  expect(submissionDueAt('draft', extended.context)).toBe(timeline.extendedTo)
})

test('an extension of a draft withdrawn in its second round moves the time of that draft', () => {
  const withdrawn = dossier.begin(
    samples.submitted,
    { ...samples.reviewStarted, at: timeline.early },
    { ...samples.returned, at: timeline.early },
    { ...resubmitted, at: timeline.early },
    { ...samples.withdrawn, at: timeline.early },
  )
  expect(withdrawn.value).toBe('draft')
  expect(withdrawn.context.round).toBe(1)
  const extended = dossier.after(withdrawn, { ...samples.extended, at: timeline.inGrace })
  expect(extended.context.hardDueAt).toBe(timeline.extendedTo)
  expect(dossier.after(extended, { ...samples.submitted, at: timeline.review }).value).toBe('submitted')
})

test('an extension of the repair of a dossier that was taken as is moves the repair', () => {
  const returned = dossier.begin(samples.hardDeadlinePassed, samples.takenAsIs, samples.returned)
  expect(returned.context.round).toBe(0)
  const extended = dossier.after(returned, { ...samples.extended, until: later })
  expect(extended.context).toMatchObject({ repairDueAt: later, dueAt: timeline.due })
  expect(dossier.after(extended, { ...samples.submitted, at: later }).value).toBe('submitted')
})

test('a late dossier that is withdrawn, extended and submitted in time is not late', () => {
  const withdrawn = dossier.begin({ ...samples.submitted, at: timeline.inGrace }, samples.withdrawn)
  const extended = dossier.after(withdrawn, { ...samples.extended, at: timeline.inGrace })
  expect(dossier.after(extended, { ...samples.submitted, at: timeline.review }).context.isLate).toBe(false)
})

test('a later round that is withdrawn does not make a late dossier punctual', () => {
  const late = { ...samples.submitted, at: timeline.inGrace }
  const second = dossier.begin(
    late,
    { ...samples.reviewStarted, at: timeline.inGrace },
    { ...samples.returned, at: timeline.inGrace },
    late,
    samples.withdrawn,
  )
  expect(second.context).toMatchObject({ round: 1, isLate: true })
})

test('the window for objections opens when the dossier is decided', () => {
  const heard = dossier.begin(samples.submitted, samples.reviewStarted, ...allOpined, samples.scheduled)
  expect(heard.context.replyDueAt).toBeNull()
  const decided = dossier.after(heard, samples.heard, samples.decided)
  expect(decided.context.replyDueAt).toBe(timeline.replyDue)
})
