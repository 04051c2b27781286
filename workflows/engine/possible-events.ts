import { getNextTransitions } from 'xstate'
import type { Snapshot } from './workflow.ts'

/** Event types the present state knows, guards not asked; each once, in the machine's order. */
export function possibleEvents(snapshot: Snapshot): string[] {
  const types = getNextTransitions(snapshot).map((candidate) => candidate.eventType)
  return [...new Set(types)].filter((type) => !type.startsWith('xstate.'))
}
