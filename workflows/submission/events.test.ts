import { expect, test } from 'vitest'
import { submissionSamples as samples } from '#workflows/testing/submission-events.ts'
import { type SubmissionEvent, submissionEventLabels, submissionEvents } from './events.ts'
import { reviewRegions } from './review-regions.ts'

function fits(event: SubmissionEvent, changes: Record<string, unknown> = {}): boolean {
  const { type, at: _at, ...payload } = event
  return submissionEvents[type].safeParse({ ...payload, ...changes }).success
}

test('every sample is an event the edge takes', () => {
  for (const event of Object.values(samples)) expect([event.type, fits(event)]).toEqual([event.type, true])
})

test('a ground of blanks is no ground', () => {
  expect(fits(samples.extended, { ground: '   ' })).toBe(false)
  expect(fits(samples.takenAsIs, { ground: '' })).toBe(false)
  expect(fits(samples.withdrawn, { reason: '\n' })).toBe(false)
  expect(fits(samples.returned, { missing: ' ' })).toBe(false)
  expect(fits(samples.questionAsked, { question: '' })).toBe(false)
  expect(fits(samples.questionAnswered, { answer: '' })).toBe(false)
})

test('a deadline is an instant of the calendar', () => {
  for (const text of ['2026-08-08', '2026-02-30T09:00:00.000Z', 'besok', '']) {
    expect(fits(samples.extended, { until: text })).toBe(false)
    expect(fits(samples.returned, { dueAt: text })).toBe(false)
    expect(fits(samples.questionAsked, { dueAt: text })).toBe(false)
    expect(fits(samples.decided, { replyDueAt: text })).toBe(false)
  }
})

test('words arrive without the blanks around them', () => {
  expect(submissionEvents.withdrawn.parse({ reason: '  keliru ' })).toEqual({ reason: 'keliru' })
})

test('a count is a whole number from zero', () => {
  for (const itemCount of [-1, 1.5, '3', null]) expect(fits(samples.submitted, { itemCount })).toBe(false)
  expect(fits(samples.submitted, { itemCount: 0 })).toBe(true)
})

test('only the three offices review', () => {
  expect(fits(samples.reviewCompleted, { reviewer: 'legal' })).toBe(false)
})

test('each event has a label of its own', () => {
  const labels = Object.values(submissionEventLabels)
  expect(new Set(labels).size).toBe(labels.length)
})

test('the three parts of the review are built alike, each asking about itself', () => {
  for (const [office, region] of Object.entries(reviewRegions)) {
    expect(Object.keys(region.states)).toEqual(['pending', 'asking', 'opined', 'waived'])
    const { on } = region.states.pending
    const guards = [on.questionAsked.guard, on.reviewCompleted.guard, on.reviewWaived.guard]
    expect(guards.map((guard) => guard.params.reviewer)).toEqual([office, office, office])
  }
})
