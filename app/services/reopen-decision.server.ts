import { loadCase } from '#db/cases.ts'
import { reviewItemById } from '#db/review-items.ts'
import { found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Opens a confirmed decision again, with the reason; the next one is a new version. */
export function reopenDecision(
  office: Office,
  command: Command,
  input: { itemId: string; reason: string },
): Promise<Outcome> {
  const { itemId, reason } = input
  return perform(office, command, async (act) => {
    const item = found(await reviewItemById(act.db, itemId), 'Aplikasi ini')
    await act.send(itemId, { type: 'reopened', reason })
    const dossier = found(await loadCase(act.db, item.submissionId), 'Berkas ini')
    if (dossier.stage === 'decided') {
      await act.send(dossier.id, { type: 'decisionReopened', reason }, { as: 'rules' })
    }
  })
}
