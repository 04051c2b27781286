import { decide } from '#workflows/engine/decide.ts'
import { begin } from '#workflows/engine/restore.ts'
import type { Snapshot, Workflow, WorkflowEvent } from '#workflows/engine/workflow.ts'

/** Tells stories of one workflow; a story that the machine would not allow stops the test. */
export interface Teller {
  /** A new case, then these events. */
  begin: (...events: WorkflowEvent[]) => Snapshot
  /** The same case, some events later. */
  after: (snapshot: Snapshot, ...events: WorkflowEvent[]) => Snapshot
  /** The sentence an event is refused with; throws when it is not refused. */
  refusal: (snapshot: Snapshot, event: WorkflowEvent) => string
  /** Names of the effects an event asks for. */
  effects: (snapshot: Snapshot, event: WorkflowEvent) => string[]
}

/** @param input what the machine's context factory takes */
export function tellerOf(workflow: Workflow, input: object): Teller {
  const after: Teller['after'] = (snapshot, ...events) =>
    events.reduce((now, event) => accepted(workflow, now, event).next, snapshot)
  return {
    begin: (...events) => after(begin(workflow, input), ...events),
    after,
    refusal(snapshot, event) {
      checkPayload(workflow, event)
      const decision = decide(workflow, snapshot, event)
      if (decision.ok) throw new Error(`${workflow.name} takes ${event.type} in ${text(snapshot)}`)
      return decision.reason
    },
    effects: (snapshot, event) => accepted(workflow, snapshot, event).effects.map((effect) => effect.type),
  }
}

function accepted(workflow: Workflow, snapshot: Snapshot, event: WorkflowEvent) {
  checkPayload(workflow, event)
  const decision = decide(workflow, snapshot, event)
  if (!decision.ok) throw new Error(`${workflow.name} refuses ${event.type}: ${decision.reason}`)
  workflow.context.parse(decision.next.context)
  return decision
}

// A story told with a payload the edge would refuse proves nothing.
function checkPayload(workflow: Workflow, { type, at: _at, ...payload }: WorkflowEvent): void {
  const schema = workflow.events[type]
  if (schema === undefined) throw new Error(`${workflow.name} has no event ${type}`)
  schema.parse(payload)
}

function text(snapshot: Snapshot): string {
  return JSON.stringify(snapshot.value)
}
