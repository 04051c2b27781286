import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ReviewerKind, reviewerKinds } from '#workflows/catalogue/opinion.ts'
import { checkWorkflow } from '#workflows/engine/checks.ts'
import { decide, replay } from '#workflows/engine/decide.ts'
import { restore } from '#workflows/engine/restore.ts'
import { type Snapshot, stageOf } from '#workflows/engine/workflow.ts'
import { explore, neverTaken } from '#workflows/testing/journey.ts'
import { submissionInput, submissionVariants } from '#workflows/testing/submission-events.ts'
import { wander, written } from '#workflows/testing/wander.ts'
import { type SubmissionContext, submissionContext } from './context.ts'
import type { SubmissionEvent } from './events.ts'
import { submissionWorkflow } from './workflow.ts'

const contextOf = (snapshot: Snapshot) => snapshot.context as SubmissionContext

const explored = explore({
  workflow: submissionWorkflow,
  input: submissionInput,
  events: submissionVariants,
  telling: (snapshot) => {
    const { round, isInGrace, openQuestions, openObjections } = contextOf(snapshot)
    const atMostTwo = Object.values(openQuestions).map((count) => Math.min(count, 2))
    return [Math.min(round, 2), isInGrace, atMostTwo, Math.min(openObjections, 2)]
  },
})

test('the machine keeps the rules of the house', () => {
  expect(checkWorkflow(submissionWorkflow)).toEqual([])
})

test('every transition can be taken', () => {
  expect(neverTaken(explored)).toEqual([])
  expect(explored.written).toHaveLength(49)
})

test('every stage can be reached, and from every one there is a way on', () => {
  const stages = new Set(explored.situations.map((snapshot) => JSON.stringify(snapshot.value)))
  for (const stage of Object.keys(submissionWorkflow.machine.states)) {
    expect([...stages].some((value) => value.includes(`"${stage}"`))).toBe(true)
  }
  const stuck = explored.situations.filter(
    (snapshot) => snapshot.status !== 'done' && !submissionVariants.some((event) => snapshot.can(event)),
  )
  expect(stuck.map((snapshot) => snapshot.value)).toEqual([])
})

// Beside the samples: completions that come too early, extensions of any length.
const anyHour = submissionVariants.map((event) => event.at)
const anyEvent = fc.oneof(
  fc.record({
    type: fc.constant('reviewCompleted' as const),
    at: fc.constantFrom(...anyHour),
    reviewer: fc.constantFrom('planning' as const, 'budget' as const, 'technical' as const),
    opinedCount: fc.nat(4),
  }),
  fc.record({
    type: fc.constant('extended' as const),
    at: fc.constantFrom(...anyHour),
    until: fc.constantFrom(...anyHour),
    ground: fc.constant('Surat permohonan'),
  }),
)

const wanderings = [
  fc.array(anyEvent, { maxLength: 6 }),
  fc.array(fc.nat(10_000), { minLength: 30, maxLength: 80, size: 'max' }),
] as const

function wayOf(more: readonly SubmissionEvent[], picks: readonly number[]) {
  const events = [...submissionVariants, ...more]
  return wander({ workflow: submissionWorkflow, input: submissionInput, events }, picks)
}

const runs = { numRuns: 150 }

test('random ways lead far enough to prove something', () => {
  const samples = fc.sample(fc.tuple(...wanderings), { numRuns: 100, seed: 2026 })
  const seen = samples.flatMap(([more, picks]) => wayOf(more, picks).standing)
  const stages = new Set(seen.map((snapshot) => stageOf(snapshot.value)))
  expect([...stages].sort()).toEqual(Object.keys(submissionWorkflow.machine.states).sort())
})

test('whatever comes, the log of what was taken replays to the same state', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      const { taken, last } = wayOf(more, picks)
      const again = replay(submissionWorkflow, { input: submissionInput, events: taken })
      expect(written(again)).toBe(written(last))
    }),
    runs,
  )
})

test('whatever comes, a stored dossier is restored as it was', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      const { last } = wayOf(more, picks)
      const stored = JSON.parse(JSON.stringify({ value: last.value, context: last.context }))
      const again = restore(submissionWorkflow, { workflowVersion: '1', ...stored })
      expect([again.value, again.context]).toEqual([last.value, last.context])
    }),
    runs,
  )
})

test('whatever comes, counts never fall below zero', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      const { standing } = wayOf(more, picks)
      for (const snapshot of standing) {
        const { round, openObjections, openQuestions } = submissionContext.parse(snapshot.context)
        const counts = [round, openObjections, ...Object.values(openQuestions)]
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0)
      }
    }),
    runs,
  )
})

test('whatever comes, an office is asking exactly while it has an open question', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      const { standing } = wayOf(more, picks)
      for (const snapshot of standing) {
        const regions = (snapshot.value as { inReview?: Record<ReviewerKind, string> }).inReview
        if (regions === undefined) continue
        const { openQuestions } = contextOf(snapshot)
        for (const office of reviewerKinds)
          expect(openQuestions[office] > 0).toBe(regions[office] === 'asking')
      }
    }),
    runs,
  )
})

test('whatever comes, a dossier has an open objection exactly in the stage that says so', () => {
  fc.assert(
    fc.property(...wanderings, (more, picks) => {
      const { standing } = wayOf(more, picks)
      for (const snapshot of standing)
        expect(contextOf(snapshot).openObjections > 0).toBe(snapshot.value === 'objected')
    }),
    runs,
  )
})

test('a closed dossier takes nothing any more', () => {
  const closed = explored.situations.filter((snapshot) => snapshot.status === 'done')
  expect(closed.length).toBeGreaterThan(0)
  for (const snapshot of closed) {
    expect(snapshot.value).toBe('closed')
    for (const event of submissionVariants)
      expect(decide(submissionWorkflow, snapshot, event)).toMatchObject({ ok: false, possible: [] })
  }
})

test('a returned dossier always has a day to be repaired by', () => {
  const returned = explored.situations.filter((snapshot) => snapshot.value === 'returned')
  expect(returned.length).toBeGreaterThan(0)
  for (const snapshot of returned) expect(contextOf(snapshot).repairDueAt).not.toBeNull()
})
