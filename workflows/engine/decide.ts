import { transition } from 'xstate'
import { asOnRecord } from './on-record.ts'
import { possibleEvents } from './possible-events.ts'
import { refusalOf } from './refusal.ts'
import { begin } from './restore.ts'
import type { Snapshot, Workflow, WorkflowEvent } from './workflow.ts'

/** Something to be done after the commit, named by the machine, carried out from the outbox. */
export interface Effect {
  type: string
  params: Readonly<Record<string, unknown>>
}

export type Decision =
  | { ok: true; next: Snapshot; effects: Effect[] }
  | { ok: false; reason: string; possible: string[] }

/**
 * Whether a case in this state takes this event, and what becomes of it.
 * Pure: the snapshot given is not touched, nothing runs. Payloads are not looked
 * at: the edge has parsed them by the event's schema before.
 */
export function decide(workflow: Workflow, snapshot: Snapshot, event: WorkflowEvent): Decision {
  const schema = workflow.events[event.type]
  if (schema === undefined || !snapshot.can(event)) {
    return {
      ok: false,
      reason: refusalOf(workflow, snapshot, event),
      possible: possibleEvents(snapshot),
    }
  }
  const [next, actions] = transition(workflow.machine, snapshot, event)
  const effects = actions
    .filter((action) => !action.type.startsWith('xstate.'))
    .map((action) => ({ type: action.type, params: (action.params ?? {}) as Effect['params'] }))
  return { ok: true, next, effects }
}

/** Folds a case's events from its beginning; throws at the first one the machine refuses. */
export function replay(
  workflow: Workflow,
  { input, events }: { input: object; events: readonly WorkflowEvent[] },
): Snapshot {
  let snapshot = begin(workflow, input)
  for (const event of events) {
    const decision = decide(workflow, snapshot, asOnRecord(event))
    if (!decision.ok) throw new Error(`${workflow.name} refuses ${event.type} on replay: ${decision.reason}`)
    snapshot = decision.next
  }
  return snapshot
}
