import { slotsOfSession } from '#db/desk.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Cancels a planned desk day on which no agency has its turn yet. */
export function cancelSession(
  office: Office,
  command: Command,
  input: { sessionId: string; reason: string },
): Promise<Outcome> {
  const { sessionId, reason } = input
  return perform(office, command, async (act) => {
    const slotCount = (await slotsOfSession(act.db, sessionId)).length
    await act.send(sessionId, { type: 'cancelled', reason, slotCount })
  })
}
