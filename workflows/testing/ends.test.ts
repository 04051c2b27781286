import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, replay } from '#workflows/engine/decide.ts'
import { possibleEvents } from '#workflows/engine/possible-events.ts'
import type { WorkflowEvent, WorkflowName } from '#workflows/engine/workflow.ts'
import { workflowNamed } from '#workflows/registry.ts'
import { decreeInput, decreeVariants } from './decree-events.ts'
import { deskSessionInput, deskSessionSamples, deskSlotInput, deskSlotSamples } from './desk-events.ts'
import { reviewCycleInput, reviewCycleSamples } from './review-cycle-events.ts'
import { reviewItemInput, reviewItemVariants } from './review-item-events.ts'
import { submissionInput, submissionVariants } from './submission-events.ts'
import { wander, written } from './wander.ts'

const journeys: Record<WorkflowName, { input: object; events: readonly WorkflowEvent[] }> = {
  'review-cycle': { input: reviewCycleInput, events: Object.values(reviewCycleSamples) },
  submission: { input: submissionInput, events: submissionVariants },
  'review-item': { input: reviewItemInput, events: reviewItemVariants },
  'desk-session': { input: deskSessionInput, events: Object.values(deskSessionSamples) },
  'desk-slot': { input: deskSlotInput, events: Object.values(deskSlotSamples) },
  decree: { input: decreeInput, events: decreeVariants },
}

const names = Object.keys(journeys) as WorkflowName[]
const picks = fc.array(fc.nat(10_000), { minLength: 10, maxLength: 60, size: 'max' })

function wayOf(name: WorkflowName, chosen: readonly number[]) {
  return wander({ workflow: workflowNamed(name), ...journeys[name] }, chosen)
}

test.each(names)('%s: whatever comes, an end takes no event and only an end has none', (name) => {
  fc.assert(
    fc.property(picks, (chosen) => {
      for (const snapshot of wayOf(name, chosen).standing) {
        const isAtItsEnd = possibleEvents(snapshot).length === 0
        expect(snapshot.status === 'done').toBe(isAtItsEnd)
        if (!isAtItsEnd) continue
        for (const event of journeys[name].events)
          expect(decide(workflowNamed(name), snapshot, event).ok).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})

test.each(names)('%s: whatever comes, every beginning of the log replays to where the case stood', (name) => {
  fc.assert(
    fc.property(picks, fc.nat(60), (chosen, cut) => {
      const { taken, standing } = wayOf(name, chosen)
      const events = taken.slice(0, cut)
      const again = replay(workflowNamed(name), { input: journeys[name].input, events })
      const then = standing[events.length]
      expect(then && written(again)).toBe(then && written(then))
      expect(then).toBeDefined()
    }),
    { numRuns: 60 },
  )
})

test.each(names)('%s: whatever comes, a refusal is a sentence and names what is possible', (name) => {
  const { eventLabels } = workflowNamed(name)
  fc.assert(
    fc.property(picks, fc.constantFrom(...journeys[name].events), (chosen, event) => {
      const { last } = wayOf(name, chosen)
      const decision = decide(workflowNamed(name), last, event)
      if (decision.ok) return
      expect(decision.reason).toMatch(/^["A-Z].*\.$/)
      expect(decision.possible.filter((type) => !(type in eventLabels))).toEqual([])
      expect(decision.possible).toEqual(possibleEvents(last))
    }),
    { numRuns: 60 },
  )
})
