import { reviewerKinds } from '#workflows/catalogue/opinion.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { completeReviewIfDone, waiveOwnReview } from './review-progress.server.ts'

/** Takes a submitted dossier into review; in a later round, offices whose opinions all still stand are done at once. */
export function startReview(
  office: Office,
  command: Command,
  input: { submissionId: string },
): Promise<Outcome> {
  const { submissionId } = input
  return perform(office, command, async (act) => {
    const state = await act.send(submissionId, { type: 'reviewStarted' })
    await waiveOwnReview(act, submissionId, submissionContext.parse(state.context).round)
    for (const reviewer of reviewerKinds) await completeReviewIfDone(act, submissionId, reviewer)
  })
}
