import { expect, test } from 'vitest'
import { reviewItemSamples as samples } from '#workflows/testing/review-item-events.ts'
import { decisionContent, type ReviewItemEvent, reviewItemEventLabels, reviewItemEvents } from './events.ts'

const { decision } = samples.decisionRecorded

function fits(event: ReviewItemEvent, changes: Record<string, unknown> = {}): boolean {
  const { type, at: _at, ...payload } = event
  return reviewItemEvents[type].safeParse({ ...payload, ...changes }).success
}

test('every sample is an event the edge takes', () => {
  for (const event of Object.values(samples)) expect([event.type, fits(event)]).toEqual([event.type, true])
})

test('a decision is one of the seven, its reasons are of the list', () => {
  expect(decisionContent.safeParse({ ...decision, code: 'delete' }).success).toBe(false)
  expect(decisionContent.safeParse({ ...decision, reasons: ['because'] }).success).toBe(false)
  expect(decisionContent.safeParse({ ...decision, reasons: [] }).success).toBe(true)
})

test('a due date is a day of the calendar', () => {
  for (const dueOn of ['2026-02-30', '31-12-2026', '2026-12-31T00:00:00Z', ''])
    expect(decisionContent.safeParse({ ...decision, dueOn }).success).toBe(false)
  expect(decisionContent.safeParse({ ...decision, dueOn: '2028-02-29' }).success).toBe(true)
})

test('a decision says of every field whether it is there', () => {
  for (const field of Object.keys(decision)) {
    const { [field]: _left, ...rest } = decision as Record<string, unknown>
    expect([field, decisionContent.safeParse(rest).success]).toEqual([field, false])
  }
})

test('an exception has a ground and the number of its letter', () => {
  expect(fits(samples.exceptionGranted, { letter: ' ' })).toBe(false)
  expect(fits(samples.exceptionGranted, { ground: '' })).toBe(false)
})

test('what is parked, opened again, objected to or answered is so for a reason in words', () => {
  expect(fits(samples.parked, { reason: '' })).toBe(false)
  expect(fits(samples.reopened, { reason: '' })).toBe(false)
  expect(fits(samples.objected, { ground: '' })).toBe(false)
  expect(fits(samples.objectionAnswered, { answer: '' })).toBe(false)
  expect(fits(samples.dissentRecorded, { note: '' })).toBe(false)
})

test('dissent is of one of the three offices or of the agency', () => {
  expect(fits(samples.dissentRecorded, { party: 'agency' })).toBe(true)
  expect(fits(samples.dissentRecorded, { party: 'mayor' })).toBe(false)
})

test('each event has a label of its own', () => {
  const labels = Object.values(reviewItemEventLabels)
  expect(new Set(labels).size).toBe(labels.length)
})
