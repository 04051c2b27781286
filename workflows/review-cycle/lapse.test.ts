import { expect, test } from 'vitest'
import { reviewCycleInput, reviewCycleSamples as samples } from '#workflows/testing/review-cycle-events.ts'
import { shifted, timeline } from '#workflows/testing/timeline.ts'
import { beginReviewCycle } from './context.ts'
import { reviewCycleLapse } from './lapse.ts'

const cycle = beginReviewCycle(reviewCycleInput)

test('a cycle opens until the time to submit in it is over', () => {
  const { opened } = samples
  expect(reviewCycleLapse('preparation', cycle, { ...opened, at: timeline.hardDue })).toBeNull()
  const late = reviewCycleLapse('preparation', cycle, { ...opened, at: shifted(timeline.hardDue, 1) })
  expect(late).toMatchObject({ at: timeline.hardDue, words: { advice: expect.stringContaining('jadwal') } })
})

test('the reply window that the clock has ended is not ended once more by hand', () => {
  const { replyClosed } = samples
  expect(reviewCycleLapse('reply', cycle, replyClosed)).toBeNull()
  expect(reviewCycleLapse('decree', cycle, replyClosed)?.at).toBe(timeline.replyDue)
  expect(reviewCycleLapse('decree', cycle, { ...replyClosed, at: timeline.early })).toBeNull()
})

test('of changed dates the first that has passed is told, and one that stays may have passed', () => {
  const { timetableChanged } = samples
  const lapse = (change: object) => reviewCycleLapse('submission', cycle, { ...timetableChanged, ...change })
  expect(lapse({})).toBeNull()
  expect(lapse({ at: timeline.hardDue })?.words.what).toBe('Batas pengajuan yang dipilih')
  expect(lapse({ submissionDueAt: cycle.submissionDueAt, at: timeline.extendedTo })?.words.what).toBe(
    'Batas akhir pengajuan yang dipilih',
  )
  const kept = { submissionDueAt: cycle.submissionDueAt, submissionHardDueAt: cycle.submissionHardDueAt }
  expect(lapse({ ...kept, at: timeline.afterReply })).toBeNull()
  expect(lapse({ ...kept, at: shifted(timeline.decree, 1) })?.at).toBe(timeline.decree)
})

test('nothing else of a cycle runs out', () => {
  const at = '2099-01-01T00:00:00.000Z'
  expect(reviewCycleLapse('submission', cycle, { ...samples.submissionClosed, at })).toBeNull()
})
