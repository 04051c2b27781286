import { actOnFollowUp, wordsOf } from './follow-up-act.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** The agency says how far the work is that a decision asked of it; the status stays open. */
export function noteFollowUpProgress(
  office: Office,
  command: Command,
  input: { followUpId: string; note: string },
): Promise<Outcome> {
  const { followUpId, note } = input
  return perform(office, command, async (act) => {
    const payload = { note: wordsOf(note, 'Tulis sejauh mana pelaksanaannya.') }
    const { expectedVersion } = command
    await actOnFollowUp(act, { followUpId, type: 'progressNoted', payload, expectedVersion })
  })
}
