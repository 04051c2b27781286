import { slotsOfSession } from '#db/desk.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

const running = new Set(['called', 'open'])

/** Ends a desk day, once no turn is running. */
export function closeSession(
  office: Office,
  command: Command,
  input: { sessionId: string },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const slots = await slotsOfSession(act.db, input.sessionId)
    const openSlotCount = slots.filter((slot) => running.has(slot.stage)).length
    await act.send(input.sessionId, { type: 'closed', openSlotCount })
  })
}
