import { updateEvidence } from '#db/evidence.ts'
import { Act } from './act.server.ts'
import { addEvidenceFile, changedJustNow, openEvidence, reasonOf } from './evidence-record.server.ts'
import { judgedOrDone, wordsBesideFile } from './judge-upload.server.ts'
import type { Command, Office } from './office.ts'
import { alreadyPerformed, type Outcome, perform } from './perform.server.ts'
import { dropUpload } from './uploads.server.ts'

/** Puts a newer file in the place of the one that stands, with the reason; the older ones stay readable. */
export async function replaceEvidence(
  office: Office,
  command: Command,
  input: { evidenceId: string; upload: string; reason: string },
): Promise<Outcome> {
  const done = await alreadyPerformed(office, command)
  if (done !== null) {
    await dropUpload(office, input.upload)
    return done
  }
  const { evidenceId, upload } = input
  const opening = { evidenceId, type: 'evidenceReplaced', expectedVersion: command.expectedVersion } as const
  const reason = await wordsBesideFile(office, { actor: command.actor, upload }, () =>
    office.store.tx(async (db) => {
      await openEvidence(new Act(db, office.now(), command), opening)
      return reasonOf(input.reason, 'Tulis mengapa berkasnya diganti.')
    }),
  )
  const judged = await judgedOrDone(office, command, upload)
  if ('done' in judged) return judged.done
  const { file } = judged
  const outcome = await perform(office, command, async (act) => {
    const { row, version } = await openEvidence(act, opening)
    const number = row.fileNumber + 1
    const next = { ...row, fileNumber: number, version, updatedAt: act.at }
    if (!(await updateEvidence(act.db, next, row.version))) throw changedJustNow()
    await addEvidenceFile(act, { evidenceId, number, file, reason })
    const payload = { organisationId: row.organisationId, proves: row.proves, number, reason, file }
    act.note({ kind: 'evidence', id: evidenceId, version, type: 'replaced', payload })
  })
  await dropUpload(office, upload)
  return outcome
}
