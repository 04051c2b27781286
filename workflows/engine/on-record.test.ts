import { expect, test } from 'vitest'
import { reviewItemWorkflow } from '#workflows/review-item/workflow.ts'
import {
  allOpinions,
  opinionOf,
  reviewItemInput,
  reviewItemSamples as samples,
} from '#workflows/testing/review-item-events.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { transitionsOf } from './checks.ts'
import { replay } from './decide.ts'
import { asOnRecord, isOnRecord } from './on-record.ts'
import { possibleEvents } from './possible-events.ts'

test('only what is read back from the log counts as on record', () => {
  const event = { type: 'extended', at: '2026-08-08T01:00:00.000Z' }
  expect(isOnRecord(event)).toBe(false)
  expect(isOnRecord(asOnRecord(event))).toBe(true)
})

test('the mark changes nothing that is stored, and cannot be sent', () => {
  const event = { type: 'extended', at: '2026-08-08T01:00:00.000Z' }
  const marked = asOnRecord(event)
  expect(JSON.stringify(marked)).toBe(JSON.stringify(event))
  expect(isOnRecord(JSON.parse(JSON.stringify(marked)) as object)).toBe(false)
  expect(isOnRecord({ ...event, 'on record': true })).toBe(false)
})

test('a transition that only old logs need is no possibility, and folds all the same', () => {
  const { item, provisional, opinion } = decided()
  expect(possibleEvents(provisional)).not.toContain('opinionGiven')
  expect(item.refusal(provisional, opinion)).toContain('Keputusan sementara sudah dicatat')
  const events = [...allOpinions, samples.decisionRecorded, opinion]
  const folded = replay(reviewItemWorkflow, { input: reviewItemInput, events })
  expect([folded.value, folded.context.opinions.planning]).toEqual(['provisional', 'outside-plan'])
  const stays = transitionsOf(reviewItemWorkflow).filter(({ state }) => state === 'provisional')
  expect(stays.map(({ event }) => event)).not.toContain('opinionGiven')
})

function decided() {
  const item = tellerOf(reviewItemWorkflow, reviewItemInput)
  const provisional = item.begin(...allOpinions, samples.decisionRecorded)
  return { item, provisional, opinion: { ...opinionOf('planning'), code: 'outside-plan' } }
}
