import type { Command, Office } from './office.ts'
import { type Outcome, sendOne } from './perform.server.ts'

/** Calls an agency in, also one that was noted absent and came late. */
export function callSlot(office: Office, command: Command, input: { slotId: string }): Promise<Outcome> {
  const { slotId } = input
  return sendOne(office, command, { workflow: 'desk-slot', id: slotId }, { type: 'called' })
}
