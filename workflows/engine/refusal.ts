import { getNextTransitions } from 'xstate'
import { possibleEvents } from './possible-events.ts'
import type { Snapshot, Workflow, WorkflowEvent } from './workflow.ts'
import { stageLabel, stageOf } from './workflow.ts'

/** The name a guard (or an action) goes by in a transition, whether written as a string or with parameters. */
export function guardName(guard: unknown): string | undefined {
  if (typeof guard === 'string') return guard
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return String(guard.type)
  return undefined
}

/**
 * Why an event is refused here, in one or two Indonesian sentences: the words of
 * the guards that stand in the way, or the stage and what can be done in it.
 */
export function refusalOf(workflow: Workflow, snapshot: Snapshot, event: WorkflowEvent): string {
  const isKnown = Object.hasOwn(workflow.eventLabels, event.type)
  const label = workflow.eventLabels[event.type]
  if (!isKnown) return `Tindakan "${event.type}" tidak dikenal pada ${workflow.label}.`
  const guards = getNextTransitions(snapshot)
    .filter((candidate) => candidate.eventType === event.type && concerns(candidate.guard, event))
    .map((candidate) => guardName(candidate.guard))
    .filter((name) => name !== undefined)
  const sentences = [...new Set(guards.map((name) => workflow.refusals[name]))].filter(
    (text) => text !== undefined,
  )
  if (sentences.length > 0) return sentences.join(' ')
  const stage = stageLabel(workflow, stageOf(snapshot.value))
  // Still possible for somebody else's part, it would read as a contradiction here.
  const others = possibleEvents(snapshot).filter((type) => type !== event.type)
  const possible = others.map((type) => workflow.eventLabels[type] ?? type)
  const advice = possible.length > 0 ? ` Yang dapat dilakukan sekarang: ${possible.join('; ')}.` : ''
  return `"${label}" tidak dapat dilakukan pada tahap ${stage}.${advice}`
}

/** Whether a transition speaks of this event: its guard's parameters do not name another office than the event. */
function concerns(guard: unknown, event: WorkflowEvent): boolean {
  if (typeof guard !== 'object' || guard === null || !('params' in guard)) return true
  return Object.entries(guard.params as object).every(
    ([key, value]) => event[key] === undefined || event[key] === value,
  )
}
