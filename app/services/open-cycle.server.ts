import { organisationById } from '#db/organisations.ts'
import { carryFollowUps, openFollowUps } from '#db/outcomes.ts'
import { insertSubmission, reviewCycleById, updateReviewCycle } from '#db/review-cycles.ts'
import { found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Opens the submission phase: one empty dossier for each agency, and last year's open follow-ups carried over. */
export function openCycle(
  office: Office,
  command: Command,
  input: { cycleId: string; organisationIds: readonly string[] },
): Promise<Outcome> {
  const { cycleId } = input
  return perform(office, command, async (act) => {
    const organisationIds = [...new Set(input.organisationIds)]
    await act.send(cycleId, { type: 'opened', organisationCount: organisationIds.length })
    const cycle = found(await reviewCycleById(act.db, cycleId), 'Siklus reviu ini')
    for (const organisationId of organisationIds) {
      found(await organisationById(act.db, organisationId), 'Perangkat daerah ini')
      const id = act.newId(`submission ${organisationId}`)
      const dates = { dueAt: cycle.submissionDueAt, hardDueAt: cycle.submissionHardDueAt }
      await act.create({
        id,
        workflow: 'submission',
        input: { organisationId, ...dates },
        cycleId,
        organisationId,
      })
      await insertSubmission(act.db, {
        id,
        cycleId,
        organisationId,
        receiptNumber: null,
        submittedAt: null,
        isLate: false,
        contentSha256: null,
      })
    }
    await updateReviewCycle(act.db, cycleId, { openedAt: act.at })
    const older = (await openFollowUps(act.db)).filter((row) => row.cycleId !== cycleId)
    await carryFollowUps(
      act.db,
      older.map((row) => row.id),
      cycleId,
    )
  })
}
