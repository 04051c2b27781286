import type { Command, Office } from './office.ts'
import { type Outcome, sendOne } from './perform.server.ts'

/** Takes an agency's turn up again, with the reason; its decisions are opened one by one (reopen-decision). */
export function reopenSlot(
  office: Office,
  command: Command,
  input: { slotId: string; reason: string },
): Promise<Outcome> {
  const { slotId, reason } = input
  return sendOne(office, command, { workflow: 'desk-slot', id: slotId }, { type: 'reopened', reason })
}
