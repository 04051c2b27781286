import { itemsOfSubmission } from '#db/review-items.ts'
import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Ends an office's review by hand: needed for a dossier without applications, where no opinion can end it. */
export function completeReview(
  office: Office,
  command: Command,
  input: { submissionId: string; reviewer: ReviewerKind },
): Promise<Outcome> {
  const { submissionId, reviewer } = input
  return perform(office, command, async (act) => {
    const items = await itemsOfSubmission(act.db, submissionId)
    const opinions = items.map((item) => reviewItemContext.parse(item.context).opinions[reviewer])
    const opinedCount = opinions.filter((opinion) => opinion !== null).length
    await act.send(submissionId, { type: 'reviewCompleted', reviewer, opinedCount })
  })
}
