import { loadCase } from '#db/cases.ts'
import { systemActor } from '#workflows/engine/actor.ts'
import { AppError } from './app-error.ts'
import type { Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** The kind under which it stands in the log that a dossier came to wait for its head, by the id of the dossier. */
export const completeDossier = 'complete-dossier'

/** Notes, once for each dossier, that nothing is left to fill in: its head is told. For the clock alone. */
export function noteCompleteDossier(
  office: Office,
  { submissionId }: { submissionId: string },
): Promise<Outcome> {
  const command = { id: `${completeDossier}:${submissionId}`, actor: systemActor('clock') }
  return perform(office, command, async (act) => {
    const row = await loadCase(act.db, submissionId)
    if (row?.workflow !== 'submission') throw new AppError('not-found', 'Berkas ini tidak ditemukan.')
    if (row.stage !== 'draft') return
    act.note({ kind: completeDossier, id: submissionId, version: 1, type: 'completed', payload: {} })
  })
}
