import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkWorkflow, effectsOf } from '#workflows/engine/checks.ts'
import { replay } from '#workflows/engine/decide.ts'
import { restore } from '#workflows/engine/restore.ts'
import type { Snapshot } from '#workflows/engine/workflow.ts'
import { decreeInput, decreeVariants, decreeSamples as samples } from '#workflows/testing/decree-events.ts'
import { explore, neverTaken } from '#workflows/testing/journey.ts'
import { wander, written } from '#workflows/testing/wander.ts'
import type { DecreeContext } from './context.ts'
import { type DecreeEvent, initialOrder } from './events.ts'
import { decreeWorkflow } from './workflow.ts'

const contextOf = (snapshot: Snapshot) => snapshot.context as DecreeContext

const explored = explore({
  workflow: decreeWorkflow,
  input: decreeInput,
  events: decreeVariants,
  telling: (snapshot) => {
    const { round, initials, signingMethod } = contextOf(snapshot)
    return [Math.min(round, 2), initials.length, signingMethod]
  },
})

test('the machine keeps the rules of the house', () => {
  expect(checkWorkflow(decreeWorkflow)).toEqual([])
})

test('every transition can be taken', () => {
  expect(neverTaken(explored)).toEqual([])
  expect(explored.written).toHaveLength(17)
})

test('a decree asks for six kinds of documents', () => {
  expect(effectsOf(decreeWorkflow).sort()).toEqual([
    'makeControlSheet',
    'makeDecreeDocument',
    'makeDraftDocuments',
    'makePublicCatalogue',
    'makePublicCopy',
    'makeSigningDocuments',
  ])
})

test('from every stage but the last there is a way on', () => {
  const stuck = explored.situations.filter((now) => !decreeVariants.some((event) => now.can(event)))
  expect(new Set(stuck.map((snapshot) => snapshot.value))).toEqual(new Set(['published']))
})

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-09-${String(number).padStart(2, '0')}`)
const anyEvent = fc.oneof(
  day.map((dated): DecreeEvent => ({ ...samples.numbered, dated })),
  day.map((signedOn): DecreeEvent => ({ ...samples.signedWithPen, signedOn })),
  fc.nat(3).map((bodyCount): DecreeEvent => ({ ...samples.sentForChecking, bodyCount })),
)

const wanderings = [
  fc.array(anyEvent, { maxLength: 6 }),
  fc.array(fc.nat(10_000), { minLength: 30, maxLength: 80, size: 'max' }),
] as const

const runs = { numRuns: 150 }

function wayOf(more: readonly DecreeEvent[], picks: readonly number[]) {
  const events = [...decreeVariants, ...more]
  return wander({ workflow: decreeWorkflow, input: decreeInput, events }, picks)
}

test('random ways lead far enough to prove something', () => {
  const found = fc.sample(fc.tuple(...wanderings), { numRuns: 200, seed: 2026 })
  const seen = found.flatMap(([more, picks]) => wayOf(more, picks).standing)
  const stages = new Set(seen.map((snapshot) => snapshot.value))
  expect([...stages].sort()).toEqual(Object.keys(decreeWorkflow.machine.states).sort())
})

test('whatever comes, replay and storage give the same decree back', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      const { taken, last } = wayOf(more, picks)
      const again = replay(decreeWorkflow, { input: decreeInput, events: taken })
      expect(written(again)).toBe(written(last))
      const stored = JSON.parse(JSON.stringify({ value: last.value, context: last.context }))
      const restored = restore(decreeWorkflow, { workflowVersion: '1', ...stored })
      expect([restored.value, restored.context]).toEqual([last.value, last.context])
    }),
    runs,
  )
})

test('whatever comes, initials are always a beginning of the order', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      for (const snapshot of wayOf(more, picks).standing) {
        const { initials } = contextOf(snapshot)
        expect(initials).toEqual(initialOrder.slice(0, initials.length))
      }
    }),
    runs,
  )
})

test('whatever comes, nothing is signed without five initials or published without a signature', () => {
  const signing = ['approved', 'awaitingSignature', 'signedByPen', 'awaitingScan', 'executed', 'published']
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      for (const snapshot of wayOf(more, picks).standing) {
        const { initials, signedSha256, number, signedOn } = contextOf(snapshot)
        expect(initials.length === 5).toBe(signing.includes(String(snapshot.value)))
        if (!['executed', 'published'].includes(String(snapshot.value))) continue
        expect([signedSha256, number, signedOn]).not.toContain(null)
      }
    }),
    runs,
  )
})

test('whatever comes, each return is one more round and nothing else is', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      const { taken, last } = wayOf(more, picks)
      const returns = taken.filter((event) => event.type === 'returned').length
      expect(contextOf(last).round).toBe(returns + 1)
    }),
    runs,
  )
})

test('whatever comes, a decree signed with a pen is never dated before its signature', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      const { dated, signedOn, signingMethod } = contextOf(wayOf(more, picks).last)
      if (signingMethod !== 'pen' || dated === null || signedOn === null) return
      expect(dated >= signedOn).toBe(true)
    }),
    runs,
  )
})
