import { getNextTransitions } from 'xstate'
import { keptForTheLog } from './on-record.ts'
import type { Snapshot } from './workflow.ts'

/**
 * Event types the present state knows, guards not asked; each once, in the machine's order, so that
 * buttons stand still: the library's own order of side-by-side states differs after a restore.
 */
export function possibleEvents(snapshot: Snapshot): string[] {
  const candidates = getNextTransitions(snapshot).filter(({ guard }) => guard !== keptForTheLog)
  const types = new Set(candidates.map((candidate) => candidate.eventType))
  return snapshot.machine.events.filter((type: string) => types.has(type) && !type.startsWith('xstate.'))
}
