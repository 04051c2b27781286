import { loadCase } from '#db/cases.ts'
import { reviewCycleById, submissionById } from '#db/review-cycles.ts'
import { itemsOfSubmission } from '#db/review-items.ts'
import type { Act } from './act.server.ts'
import { found } from './app-error.ts'

/** Marks a dossier decided by rule, once every one of its decisions is confirmed. */
export async function settleDossier(act: Act, submissionId: string): Promise<void> {
  const dossier = found(await loadCase(act.db, submissionId), 'Berkas ini')
  if (dossier.stage !== 'heard') return
  const items = await itemsOfSubmission(act.db, submissionId)
  const unconfirmedCount = items.filter((item) => item.stage !== 'confirmed').length
  if (unconfirmedCount > 0) return
  const submission = found(await submissionById(act.db, submissionId), 'Berkas ini')
  const cycle = found(await reviewCycleById(act.db, submission.cycleId), 'Siklus reviu ini')
  await act.send(
    submissionId,
    { type: 'decided', unconfirmedCount, replyDueAt: cycle.replyDueAt },
    { as: 'rules' },
  )
}
