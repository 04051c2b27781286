import { deskSlotById } from '#db/desk.ts'
import { itemsOfSubmission } from '#db/review-items.ts'
import { found } from './app-error.ts'
import { settleDossier } from './dossier-outcome.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Confirms every provisional decision of an agency's turn at once; parked items wait for theirs. */
export function confirmSlot(office: Office, command: Command, input: { slotId: string }): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const slot = found(await deskSlotById(act.db, input.slotId), 'Giliran ini')
    const items = await itemsOfSubmission(act.db, slot.submissionId)
    const unsettledCount = items.filter((item) => item.stage === 'open' || item.stage === 'proposed').length
    const parkedCount = items.filter((item) => item.stage === 'parked').length
    await act.send(slot.id, { type: 'confirmed', unsettledCount, parkedCount })
    for (const item of items) {
      if (item.stage === 'provisional') await act.send(item.id, { type: 'decisionConfirmed' })
    }
    await settleDossier(act, slot.submissionId)
  })
}
