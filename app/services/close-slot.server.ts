import { deskSlotById } from '#db/desk.ts'
import { itemsOfSubmission } from '#db/review-items.ts'
import { found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Stages of an item that the desk is done with. */
const settled = new Set(['confirmed', 'objected', 'final'])

/** Ends an agency's turn, once nothing of it is parked, undecided or unconfirmed. */
export function closeSlot(office: Office, command: Command, input: { slotId: string }): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const slot = found(await deskSlotById(act.db, input.slotId), 'Giliran ini')
    const items = await itemsOfSubmission(act.db, slot.submissionId)
    const parkedCount = items.filter((item) => item.stage === 'parked').length
    const undecidedCount = items.filter(({ stage }) => stage !== 'parked' && !settled.has(stage)).length
    await act.send(slot.id, { type: 'closed', parkedCount, undecidedCount })
  })
}
