import { requireDeskDay } from './desk-day.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Calls an agency in on the open desk day, also one that was noted absent and came late. */
export function callSlot(office: Office, command: Command, input: { slotId: string }): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.send(input.slotId, { type: 'called' })
    await requireDeskDay(act, input.slotId, ['open'])
  })
}
