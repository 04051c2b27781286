import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decisionCodes, reasonCodes } from '#workflows/catalogue/decision.ts'
import { reviewerKinds } from '#workflows/catalogue/opinion.ts'
import { checkWorkflow, effectsOf } from '#workflows/engine/checks.ts'
import { replay } from '#workflows/engine/decide.ts'
import { restore } from '#workflows/engine/restore.ts'
import type { Snapshot } from '#workflows/engine/workflow.ts'
import { explore, neverTaken } from '#workflows/testing/journey.ts'
import {
  reviewItemInput,
  reviewItemVariants,
  reviewItemSamples as samples,
} from '#workflows/testing/review-item-events.ts'
import { wander, written } from '#workflows/testing/wander.ts'
import type { ReviewItemContext } from './context.ts'
import type { ReviewItemEvent } from './events.ts'
import { reviewItemWorkflow } from './workflow.ts'

const contextOf = (snapshot: Snapshot) => snapshot.context as ReviewItemContext

const explored = explore({
  workflow: reviewItemWorkflow,
  input: reviewItemInput,
  events: reviewItemVariants,
  telling: (snapshot) => {
    const { opinions, exception, objection } = contextOf(snapshot)
    return [Object.values(opinions), exception !== null, objection !== null]
  },
})

test('the machine keeps the rules of the house and asks for no effect', () => {
  expect(checkWorkflow(reviewItemWorkflow)).toEqual([])
  expect(effectsOf(reviewItemWorkflow)).toEqual([])
})

test('every transition can be taken', () => {
  expect(neverTaken(explored)).toEqual([])
  expect(explored.written).toHaveLength(23)
})

test('from every stage but the last there is a way on', () => {
  const stuck = explored.situations.filter((now) => !reviewItemVariants.some((event) => now.can(event)))
  expect(new Set(stuck.map((snapshot) => snapshot.value))).toEqual(new Set(['final']))
})

const anyEvent = fc.oneof(
  fc.record({
    ...constants(samples.opinionGiven),
    reviewer: fc.constantFrom(...reviewerKinds),
    code: fc.constantFrom('aligned', 'recorded', 'monitor'),
  }),
  fc.record({
    ...constants(samples.decisionRecorded),
    decision: fc.record({
      ...constants(samples.decisionRecorded.decision),
      code: fc.constantFrom(...decisionCodes),
      reasons: fc.uniqueArray(fc.constantFrom(...reasonCodes), { maxLength: 3 }),
    }),
    problems: fc.array(fc.constant('Isi batas waktu.'), { maxLength: 1 }),
    usage: fc.record({
      ...constants(samples.decisionRecorded.usage),
      verdict: fc.constantFrom('idle' as const, 'in-use' as const, 'not-proven' as const),
    }),
  }),
)

const wanderings = [
  fc.array(anyEvent, { minLength: 4, maxLength: 10 }),
  fc.array(fc.nat(10_000), { minLength: 30, maxLength: 80, size: 'max' }),
] as const

const runs = { numRuns: 150 }

function wayOf(more: readonly ReviewItemEvent[], picks: readonly number[]) {
  const events = [...reviewItemVariants, ...more]
  return wander({ workflow: reviewItemWorkflow, input: reviewItemInput, events }, picks)
}

test('random ways lead far enough to prove something', () => {
  const found = fc.sample(fc.tuple(...wanderings), { numRuns: 100, seed: 2026 })
  const seen = found.flatMap(([more, picks]) => wayOf(more, picks).standing)
  const stages = new Set(seen.map((snapshot) => snapshot.value))
  expect([...stages].sort()).toEqual(Object.keys(reviewItemWorkflow.machine.states).sort())
})

test('whatever comes, replay and storage give the same item back', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      const { taken, last } = wayOf(more, picks)
      const again = replay(reviewItemWorkflow, { input: reviewItemInput, events: taken })
      expect(written(again)).toBe(written(last))
      const restored = restore(reviewItemWorkflow, { workflowVersion: '1', ...JSON.parse(stored(last)) })
      expect([restored.value, restored.context]).toEqual([last.value, last.context])
    }),
    runs,
  )
})

test('whatever comes, a decision version never falls and dissent is never taken back', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      const { standing } = wayOf(more, picks)
      standing.reduce((before, now) => {
        expect(contextOf(now).decisionVersion).toBeGreaterThanOrEqual(contextOf(before).decisionVersion)
        expect(contextOf(now).dissentCount).toBeGreaterThanOrEqual(contextOf(before).dissentCount)
        return now
      })
    }),
    runs,
  )
})

test('whatever comes, nothing is decided without three opinions', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      for (const snapshot of wayOf(more, picks).standing) {
        const opinions = Object.values(contextOf(snapshot).opinions)
        const isSilent = opinions.includes(null)
        if (snapshot.value !== 'open') expect(isSilent).toBe(false)
        // Three recusals outlive a reset; no organisation is all three offices.
        else expect(isSilent || opinions.every((opinion) => opinion === 'recused')).toBe(true)
      }
    }),
    runs,
  )
})

test('whatever comes, a deactivation for disuse was proven or excepted', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      const { taken, last } = wayOf(more, picks)
      const exceptedAt = taken.findIndex((event) => event.type === 'exceptionGranted')
      for (const [index, event] of (taken as ReviewItemEvent[]).entries()) {
        if (event.type !== 'decisionRecorded') continue
        const { code, reasons } = event.decision
        if (code !== 'deactivate' || !reasons.includes('not-used')) continue
        const excepted = exceptedAt !== -1 && exceptedAt < index
        expect(event.usage.verdict === 'idle' || excepted).toBe(true)
      }
      expect(contextOf(last).exception === null).toBe(exceptedAt === -1)
    }),
    runs,
  )
})

test('whatever comes, a confirmed item has a decision and an objected one its objection', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      for (const snapshot of wayOf(more, picks).standing) {
        const { decision, objection } = contextOf(snapshot)
        if (['provisional', 'confirmed', 'objected', 'final'].includes(String(snapshot.value)))
          expect(decision).not.toBeNull()
        expect(objection !== null).toBe(snapshot.value === 'objected')
      }
    }),
    runs,
  )
})

function stored({ value, context }: Snapshot): string {
  return JSON.stringify({ value, context })
}

function constants<Shape extends object>(shape: Shape): { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> } {
  const entries = Object.entries(shape).map(([key, value]) => [key, fc.constant(value)])
  return Object.fromEntries(entries)
}
