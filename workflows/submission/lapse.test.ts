import { expect, test } from 'vitest'
import { lapseSentence } from '#workflows/engine/lapse.ts'
import { submissionSamples as samples, submissionInput } from '#workflows/testing/submission-events.ts'
import { shifted, timeline } from '#workflows/testing/timeline.ts'
import { beginSubmission } from './context.ts'
import { isInTime, isRepairInTime, isReplyWindowOpen } from './guards.ts'
import { submissionLapse } from './lapse.ts'

const fresh = beginSubmission(submissionInput)
const context = { ...fresh, repairDueAt: timeline.repairDue, replyDueAt: timeline.decree }

const timed = [
  ['draft', samples.submitted, context.hardDueAt, isInTime],
  ['submitted', samples.withdrawn, context.hardDueAt, isInTime],
  ['returned', samples.submitted, context.repairDueAt, isRepairInTime],
  ['decided', samples.objected, context.replyDueAt, isReplyWindowOpen],
  ['objected', samples.objected, context.replyDueAt, isReplyWindowOpen],
  ['answered', samples.objected, context.replyDueAt, isReplyWindowOpen],
] as const

test.each(timed)('on %s the guard refuses exactly what has run out', (stage, sample, end, isTimely) => {
  for (const [milliseconds, isOver] of [
    [-1, false],
    [0, false],
    [1, true],
  ] as const) {
    const event = { ...sample, at: shifted(end, milliseconds) }
    expect(submissionLapse(stage, context, event)?.at ?? null).toBe(isOver ? end : null)
    expect(isTimely({ context, event })).toBe(!isOver)
  }
})

test('an overdue dossier tells the time it missed: to submit, or to repair', () => {
  const event = { ...samples.submitted, at: timeline.afterRepair }
  expect(submissionLapse('overdue', fresh, event)?.at).toBe(fresh.hardDueAt)
  expect(submissionLapse('overdue', { ...context, round: 1 }, event)?.at).toBe(timeline.repairDue)
})

test('a closed dossier still tells until when it could be objected to', () => {
  const late = { ...samples.objected, at: shifted(timeline.decree, 1) }
  expect(submissionLapse('closed', context, late)?.at).toBe(timeline.decree)
  expect(submissionLapse('closed', context, { ...late, at: timeline.decree })).toBeNull()
})

test('a day chosen for later has to lie ahead when it is sent', () => {
  for (const sample of [samples.questionAsked, samples.returned])
    expect(submissionLapse('inReview', fresh, { ...sample, at: shifted(sample.dueAt, 1) })?.at).toBe(
      sample.dueAt,
    )
  const { extended } = samples
  expect(submissionLapse('overdue', fresh, { ...extended, at: shifted(extended.until, 1) })?.at).toBe(
    extended.until,
  )
})

test('no time runs out for what has none, nor before a time was set', () => {
  const at = '2099-01-01T00:00:00.000Z'
  expect(submissionLapse('inReview', context, { ...samples.questionAnswered, at })).toBeNull()
  expect(submissionLapse('returned', fresh, { ...samples.submitted, at })).toBeNull()
  expect(submissionLapse('scheduled', context, { ...samples.objected, at })).toBeNull()
})

test('the same words stand with a day and without', () => {
  const words = { what: 'Batas perbaikan', advice: 'Minta perpanjangan.' }
  expect(lapseSentence(words)).toBe('Batas perbaikan sudah lewat. Minta perpanjangan.')
  expect(lapseSentence(words, 'Jumat')).toBe('Batas perbaikan sudah lewat pada Jumat. Minta perpanjangan.')
})
