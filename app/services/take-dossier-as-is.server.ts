import { applicationsOfOrganisation } from '#db/inventory.ts'
import { submissionById } from '#db/review-cycles.ts'
import { reviewerKinds } from '#workflows/catalogue/opinion.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import { found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { completeReviewIfDone, waiveOwnReview } from './review-progress.server.ts'
import { openItems } from './submit-dossier.server.ts'

/**
 * Reviews an overdue dossier on the data the register holds, so that one silent agency does not stop the
 * year. After a return, offices whose opinions all still stand are done at once.
 */
export function takeDossierAsIs(
  office: Office,
  command: Command,
  input: { submissionId: string; ground: string },
): Promise<Outcome> {
  const { submissionId, ground } = input
  return perform(office, command, async (act) => {
    const submission = found(await submissionById(act.db, submissionId), 'Berkas ini')
    const itemCount = (await applicationsOfOrganisation(act.db, submission.organisationId)).length
    const state = await act.send(submissionId, { type: 'takenAsIs', itemCount, ground })
    const { round } = submissionContext.parse(state.context)
    await openItems(act, { ...submission, round })
    await waiveOwnReview(act, submissionId, round)
    for (const reviewer of reviewerKinds) await completeReviewIfDone(act, submissionId, reviewer)
  })
}
