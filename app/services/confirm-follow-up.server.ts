import { actOnFollowUp, wordsOf } from './follow-up-act.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Diskominfo has seen the evidence: the work is done. On Diskominfo's own it is the Sekda's word. */
export function confirmFollowUp(
  office: Office,
  command: Command,
  input: { followUpId: string; note: string | null },
): Promise<Outcome> {
  const { followUpId, note } = input
  return perform(office, command, (act) => {
    const { expectedVersion } = command
    return actOnFollowUp(act, { followUpId, type: 'completionConfirmed', payload: { note }, expectedVersion })
  })
}

/** The evidence does not hold: the work is open again, with what is missing. */
export function returnFollowUp(
  office: Office,
  command: Command,
  input: { followUpId: string; missing: string },
): Promise<Outcome> {
  const { followUpId, missing } = input
  return perform(office, command, async (act) => {
    const payload = { missing: wordsOf(missing, 'Tulis apa yang masih kurang.') }
    const { expectedVersion } = command
    await actOnFollowUp(act, { followUpId, type: 'completionReturned', payload, expectedVersion })
  })
}
