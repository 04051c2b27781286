import { insertEvidence } from '#db/evidence.ts'
import { linkEvidence } from '#db/evidence-links.ts'
import type { EvidenceSubject } from '#workflows/catalogue/evidence.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { Act } from './act.server.ts'
import { addEvidenceFile, evidenceWords, subjectsFor } from './evidence-record.server.ts'
import { judgedOrDone, wordsBesideFile } from './judge-upload.server.ts'
import type { Command, Office } from './office.ts'
import { alreadyPerformed, type Outcome, perform } from './perform.server.ts'
import { dropUpload } from './uploads.server.ts'

export interface NewEvidence {
  /** What it proves something about: at least one, all of one agency. */
  subjects: readonly EvidenceSubject[]
  fields: FieldValues
  /** The id of a whole upload of the same person (uploads.server.ts). */
  upload: string
}

/**
 * Files evidence: the words are checked, then the file is judged and stored, then the record says so. Sent
 * twice it is one; a form that is refused for its words keeps its upload.
 */
export async function fileEvidence(office: Office, command: Command, input: NewEvidence): Promise<Outcome> {
  const done = await alreadyPerformed(office, command)
  if (done !== null) {
    await dropUpload(office, input.upload)
    return done
  }
  const words = await wordsBesideFile(office, { actor: command.actor, upload: input.upload }, () =>
    office.store.tx(async (db) => {
      const act = new Act(db, office.now(), command)
      const { organisationId } = await subjectsFor(act, input.subjects)
      await act.require('evidenceFiled', organisationId)
      return evidenceWords(input.fields)
    }),
  )
  const judged = await judgedOrDone(office, command, input.upload)
  if ('done' in judged) return judged.done
  const { file } = judged
  const outcome = await perform(office, command, async (act) => {
    const { organisationId } = await subjectsFor(act, input.subjects)
    await act.require('evidenceFiled', organisationId)
    const id = act.newId('evidence')
    const times = { createdAt: act.at, updatedAt: act.at }
    const row = {
      ...words,
      ...times,
      id,
      organisationId,
      state: 'current' as const,
      fileNumber: 1,
      version: 1,
    }
    await insertEvidence(act.db, row)
    await addEvidenceFile(act, { evidenceId: id, number: 1, file, reason: null })
    await linkEvidence(act.db, { evidenceId: id, subjects: input.subjects, at: act.at })
    const payload = { organisationId, ...words, subjects: input.subjects, file }
    act.note({ kind: 'evidence', id, version: 1, type: 'recorded', payload })
  })
  await dropUpload(office, input.upload)
  return outcome
}
