import { reviewItemById } from '#db/review-items.ts'
import { found } from './app-error.ts'
import { settleDossier } from './dossier-outcome.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Confirms one decision: of a formerly parked item, or the new version after an upheld objection. */
export function confirmDecision(
  office: Office,
  command: Command,
  input: { itemId: string },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const item = found(await reviewItemById(act.db, input.itemId), 'Aplikasi ini')
    await act.send(item.id, { type: 'decisionConfirmed' })
    await settleDossier(act, item.submissionId)
  })
}
