import { getShortestPaths } from 'xstate/graph'
import { decide } from '#workflows/engine/decide.ts'
import { begin } from '#workflows/engine/restore.ts'
import type { Snapshot, Workflow, WorkflowEvent } from '#workflows/engine/workflow.ts'
import { everyTransition, takenFrom } from './taken.ts'

/** The model's shortest way to take one transition: the events, and the state value after each. */
export interface Route {
  transition: string
  events: readonly WorkflowEvent[]
  values: readonly unknown[]
}

export interface Model {
  workflow: Workflow
  input: object
  /** The events to explore with, each payload that matters once. */
  events: readonly WorkflowEvent[]
  /** What of the context makes a difference to the way on; everything else is folded together. */
  key: (context: never) => unknown
  /** Keeps counters from growing without end. */
  isWorthTrying?: (context: never, event: WorkflowEvent) => boolean
}

/** One route for each transition that the model can take at all; the coverage test misses the others by name. */
export function routesOf(model: Model): Route[] {
  const { workflow, input, events, key, isWorthTrying = () => true } = model
  const isTried = (snapshot: Snapshot, event: WorkflowEvent) =>
    snapshot.can(event) && isWorthTrying(snapshot.context as never, event)
  const paths = getShortestPaths(workflow.machine, {
    input,
    events,
    limit: 200_000,
    serializeState: (snapshot: Snapshot) => JSON.stringify([snapshot.value, key(snapshot.context as never)]),
    filterEvents: (snapshot: Snapshot, event: unknown) => isTried(snapshot, event as WorkflowEvent),
  } as never) as unknown as { state: Snapshot; steps: { event: WorkflowEvent }[] }[]
  const shortest = new Map<string, WorkflowEvent[]>()
  for (const { state, steps } of paths) {
    const before = steps.map((step) => step.event).filter((event) => !event.type.startsWith('xstate.'))
    for (const event of events) {
      if (!isTried(state, event)) continue
      for (const transition of takenFrom(workflow, state, event)) {
        const known = shortest.get(transition)
        if (known === undefined || known.length > before.length + 1)
          shortest.set(transition, [...before, event])
      }
    }
  }
  return everyTransition(workflow).flatMap((transition) => {
    const way = shortest.get(transition)
    return way === undefined ? [] : [{ transition, events: way, values: valuesAlong(model, way) }]
  })
}

function valuesAlong({ workflow, input }: Model, events: readonly WorkflowEvent[]): unknown[] {
  let snapshot = begin(workflow, input)
  return events.map((event) => {
    const decision = decide(workflow, snapshot, event)
    if (!decision.ok) throw new Error(decision.reason)
    snapshot = decision.next
    return snapshot.value
  })
}
