import { updateEvidence } from '#db/evidence.ts'
import { changedJustNow, openEvidence, reasonOf } from './evidence-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Takes evidence back, with the reason: it proves nothing any more, and stays readable to those who may. */
export function withdrawEvidence(
  office: Office,
  command: Command,
  input: { evidenceId: string; reason: string },
): Promise<Outcome> {
  const { evidenceId } = input
  return perform(office, command, async (act) => {
    const { expectedVersion } = command
    const { row, version } = await openEvidence(act, {
      evidenceId,
      type: 'evidenceWithdrawn',
      expectedVersion,
    })
    const reason = reasonOf(input.reason, 'Tulis mengapa bukti ini ditarik.')
    const next = { ...row, state: 'withdrawn' as const, version, updatedAt: act.at }
    if (!(await updateEvidence(act.db, next, row.version))) throw changedJustNow()
    const payload = { organisationId: row.organisationId, proves: row.proves, reason }
    act.note({ kind: 'evidence', id: evidenceId, version, type: 'withdrawn', payload })
  })
}
