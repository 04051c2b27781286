import { getAdjacencyMap } from 'xstate/graph'
import { transitionsOf, type WrittenTransition } from '#workflows/engine/checks.ts'
import { begin } from '#workflows/engine/restore.ts'
import type { Snapshot, Workflow, WorkflowEvent } from '#workflows/engine/workflow.ts'

/** What is explored: every event in every state that can be reached with them. */
export interface Journey {
  workflow: Workflow
  input: object
  events: readonly WorkflowEvent[]
  /** What of the context tells two situations apart; bounded, or the walk has no end. */
  telling: (snapshot: Snapshot) => unknown
}

export interface Explored {
  /** Situations that were reached. */
  situations: Snapshot[]
  /** Names of the transitions of the machine, all and taken. */
  written: string[]
  taken: Set<string>
}

/** Walks the machine as far as the events lead, and says which of its transitions were taken. */
export function explore({ workflow, input, events, telling }: Journey): Explored {
  const map = getAdjacencyMap(workflow.machine, {
    events: [...events],
    fromState: begin(workflow, input),
    serializeState: (snapshot) => JSON.stringify([snapshot.value, telling(snapshot)]),
    filterEvents: (snapshot, event) => snapshot.can(event),
    limit: 50_000,
  })
  const situations = Object.values(map).map((node) => node.state as Snapshot)
  const taken = new Set<string>()
  for (const snapshot of situations) {
    for (const event of events) {
      if (!snapshot.can(event)) continue
      for (const transition of workflow.machine.getTransitionData(snapshot, event)) {
        const [target] = transition.target ?? []
        taken.add(nameOf({ state: transition.source.path.join('.'), event: event.type, target: target?.key }))
      }
    }
  }
  return { situations, written: transitionsOf(workflow).map(nameOf), taken }
}

/** 'draft: submitted -> submitted'; a transition that stays has no target. */
function nameOf({ state, event, target }: Pick<WrittenTransition, 'state' | 'event' | 'target'>): string {
  return `${state}: ${event} -> ${target ?? '(stays)'}`
}

/** Transitions that were never taken; a test expects none. */
export function neverTaken({ written, taken }: Explored): string[] {
  return written.filter((name) => !taken.has(name))
}
