import { expect, test } from 'vitest'
import { type DecisionCode, decisionCodes } from '#workflows/catalogue/decision.ts'
import {
  disused,
  opinionOf,
  reviewItemInput,
  reviewItemSamples as samples,
} from '#workflows/testing/review-item-events.ts'
import { beginReviewItem, type ReviewItemContext } from './context.ts'
import type { ReviewItemEvent } from './events.ts'
import * as guards from './guards.ts'

const fresh = beginReviewItem(reviewItemInput)
const exception = { ground: 'Server rusak', letter: '000.1/12' }

function ask(event: ReviewItemEvent, changes: Partial<ReviewItemContext> = {}) {
  return { event, context: { ...fresh, ...changes } }
}

test('an opinion completes the three when the other two are there', () => {
  const two = { opinions: { planning: null, budget: 'recorded', technical: 'recused' } }
  expect(guards.completesOpinions(ask(opinionOf('planning'), two))).toBe(true)
  expect(guards.completesOpinions(ask(samples.opinionWaived, two))).toBe(true)
})

test('an opinion completes nothing while another office is silent', () => {
  const one = { opinions: { planning: null, budget: null, technical: 'keep' } }
  expect(guards.completesOpinions(ask(opinionOf('planning'), one))).toBe(false)
  expect(guards.completesOpinions(ask(samples.opinionWaived))).toBe(false)
  expect(guards.completesOpinions(ask(opinionOf('technical'), one))).toBe(false)
})

test('only an opinion completes opinions', () => {
  const full = { opinions: { planning: 'aligned', budget: 'recorded', technical: 'keep' } }
  expect(guards.completesOpinions(ask(samples.resumed, full))).toBe(false)
})

test('a decision without problems is complete', () => {
  expect(guards.isDecisionComplete(ask(samples.decisionRecorded))).toBe(true)
  const problems = ['Isi batas waktu keputusan "Dikembangkan".']
  expect(guards.isDecisionComplete(ask({ ...samples.decisionRecorded, problems }))).toBe(false)
  expect(guards.isDecisionComplete(ask(samples.resumed))).toBe(false)
})

test('disuse is proven by two idle quarters', () => {
  expect(guards.isDisuseProven(ask(disused('idle')))).toBe(true)
  expect(guards.isDisuseProven(ask(disused('not-proven')))).toBe(false)
  expect(guards.isDisuseProven(ask(disused('in-use')))).toBe(false)
})

test('disuse may rest on an exception, whatever was measured', () => {
  expect(guards.isDisuseProven(ask(disused('not-proven'), { exception }))).toBe(true)
  expect(guards.isDisuseProven(ask(disused('in-use'), { exception }))).toBe(true)
})

test('disuse needs no proof when it is not the ground', () => {
  const { decision } = disused('not-proven')
  const other = { ...disused('in-use'), decision: { ...decision, reasons: ['one-off' as const] } }
  expect(guards.isDisuseProven(ask(other))).toBe(true)
})

test('one ground of several is enough to ask for proof', () => {
  const { decision } = disused('in-use')
  const reasons = ['one-off' as const, 'not-used' as const]
  expect(guards.isDisuseProven(ask({ ...disused('in-use'), decision: { ...decision, reasons } }))).toBe(false)
})

test('only a deactivation asks for proof of disuse', () => {
  const asking = decisionCodes.filter((code: DecisionCode) => {
    const event = disused('in-use')
    return !guards.isDisuseProven(ask({ ...event, decision: { ...event.decision, code } }))
  })
  expect(asking).toEqual(['deactivate'])
  expect(guards.isDisuseProven(ask(samples.parked))).toBe(false)
})

test('a decision stands when it is complete and its disuse is proven', () => {
  expect(guards.decisionStands(ask(disused('idle')))).toBe(true)
  expect(guards.decisionStands(ask({ ...disused('idle'), problems: ['Isi batas waktu.'] }))).toBe(false)
  expect(guards.decisionStands(ask(disused('not-proven')))).toBe(false)
})

test('an objection is upheld when the answer says so', () => {
  expect(guards.isUpheld(ask({ ...samples.objectionAnswered, isUpheld: true }))).toBe(true)
  expect(guards.isUpheld(ask(samples.objectionAnswered))).toBe(false)
  expect(guards.isUpheld(ask(samples.objected))).toBe(false)
})
