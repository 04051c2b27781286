import { isFrozen } from '#workflows/submission/after-submission.ts'
import { type CaseRow, casesOfCycle } from './cases.ts'
import { eventsOfSubject } from './log.ts'
import type { Db } from './open.ts'
import { allReviewCycles } from './review-cycles.ts'

/** The dossiers that lie with the reviewers, by organisation. */
export async function frozenDossiers(db: Db): Promise<ReadonlyMap<string, CaseRow>> {
  const frozen = new Map<string, CaseRow>()
  // Any cycle: the next year may be prepared while this one is still reviewed.
  for (const cycle of await allReviewCycles(db)) {
    for (const row of await casesOfCycle(db, cycle.id, 'submission'))
      if (row.organisationId !== null && isFrozen(row.stage)) frozen.set(row.organisationId, row)
  }
  return frozen
}

/** A dossier that lies with the reviewers. */
export interface TakenDossier {
  id: string
  /** When they last got its data (ISO, UTC). */
  at: string
}

/** The dossier of an organisation that lies with the reviewers; null while none does. */
export async function takenDossier(db: Db, organisationId: string): Promise<TakenDossier | null> {
  const row = (await frozenDossiers(db)).get(organisationId)
  const at = row === undefined ? null : await lastTaken(db, row.id)
  return row === undefined || at === null ? null : { id: row.id, at }
}

/** When reviewers last got this dossier's data, by submission or as they stood; null when they never did. */
export async function lastTaken(db: Db, submissionId: string): Promise<string | null> {
  const events = await eventsOfSubject(db, 'submission', submissionId)
  return events.findLast(({ type }) => type === 'submitted' || type === 'takenAsIs')?.at ?? null
}

/** Whether a reading was there when the reviewers got the dossier. */
export function isHandedIn(reading: { createdAt: string }, taken: TakenDossier): boolean {
  return reading.createdAt <= taken.at
}
