import { updateEvidence } from '#db/evidence.ts'
import { linkEvidence, linksOfEvidence, unlinkEvidence } from '#db/evidence-links.ts'
import { type EvidenceSubject, subjectText } from '#workflows/catalogue/evidence.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { AppError } from './app-error.ts'
import { differenceOf } from './application-record.server.ts'
import { changedJustNow, evidenceWords, openEvidence, subjectsFor } from './evidence-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/**
 * Changes what evidence says of itself and what it is about; its files stay. Left as it was nothing is written
 * but that somebody looked: refused, so that nobody takes it for a change.
 */
export function changeEvidence(
  office: Office,
  command: Command,
  input: { evidenceId: string; fields: FieldValues; subjects: readonly EvidenceSubject[] },
): Promise<Outcome> {
  const { evidenceId, subjects } = input
  return perform(office, command, async (act) => {
    const { expectedVersion } = command
    const { row, version } = await openEvidence(act, { evidenceId, type: 'evidenceChanged', expectedVersion })
    const words = evidenceWords(input.fields)
    const { organisationId } = await subjectsFor(act, subjects)
    if (organisationId !== row.organisationId)
      throw new AppError('not-found', 'Yang hendak dibuktikan tidak ditemukan.')
    const before = await linksOfEvidence(act.db, evidenceId)
    const has = (list: readonly EvidenceSubject[], one: EvidenceSubject) =>
      list.some((each) => each.kind === one.kind && each.id === one.id)
    const added = subjects.filter((each) => !has(before, each))
    const removed = before.filter((each) => !has(subjects, each))
    const fields = differenceOf(answersOf(row), answersOf(words))
    if (Object.keys(fields).length + added.length + removed.length === 0)
      throw new AppError('refused', 'Tidak ada yang berubah. Ubah keterangannya, atau kembali ke bukti.')
    if (!(await updateEvidence(act.db, { ...row, ...words, version, updatedAt: act.at }, row.version)))
      throw changedJustNow()
    await linkEvidence(act.db, { evidenceId, subjects: added, at: act.at })
    for (const each of removed) await unlinkEvidence(act.db, { evidenceId, ...each })
    const payload = { fields, added: added.map(subjectText), removed: removed.map(subjectText) }
    act.note({ kind: 'evidence', id: evidenceId, version, type: 'changed', payload })
  })
}

/** Without what is not there, so that nothing and null are the same. */
function answersOf(words: ReturnType<typeof evidenceWords>): FieldValues {
  const { kind, proves, access, ground, validUntil } = words
  return {
    kind,
    proves,
    access,
    ...(ground === null ? {} : { ground }),
    ...(validUntil === null ? {} : { validUntil }),
  }
}
