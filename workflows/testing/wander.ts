import { decide } from '#workflows/engine/decide.ts'
import { begin } from '#workflows/engine/restore.ts'
import type { Snapshot, Workflow, WorkflowEvent } from '#workflows/engine/workflow.ts'

/** Where a random way through a workflow led. */
export interface Way {
  /** Events that were taken, in order: what a log would hold. */
  taken: WorkflowEvent[]
  /** How the case stood at the beginning and after each event taken. */
  standing: Snapshot[]
  last: Snapshot
}

/**
 * Sends events as the picks say: an even pick chooses among the events that are possible now, so that
 * the way gets somewhere; an odd one among all of them. Throws when deciding touches the snapshot given.
 */
export function wander(
  { workflow, input, events }: { workflow: Workflow; input: object; events: readonly WorkflowEvent[] },
  picks: readonly number[],
): Way {
  let last = begin(workflow, input)
  const taken: WorkflowEvent[] = []
  const standing = [last]
  for (const pick of picks) {
    const possible = events.filter((event) => last.can(event))
    const pool = pick % 2 === 0 && possible.length > 0 ? possible : events
    const event = pool[Math.floor(pick / 2) % pool.length]
    if (event === undefined) throw new Error('No events to wander with')
    const before = written(last)
    const decision = decide(workflow, last, event)
    if (written(last) !== before) throw new Error(`Deciding ${event.type} touched the snapshot`)
    if (!decision.ok) continue
    taken.push(event)
    last = decision.next
    standing.push(last)
  }
  return { taken, standing, last }
}

/** A snapshot as it would be stored. */
export function written({ value, context }: Snapshot): string {
  return JSON.stringify([value, context])
}
