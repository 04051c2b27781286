import { loadCase } from '#db/cases.ts'
import { organisationWithDuty } from '#db/organisations.ts'
import { submissionById } from '#db/review-cycles.ts'
import { itemsOfSubmission } from '#db/review-items.ts'
import { type ReviewerKind, reviewerKinds } from '#workflows/catalogue/opinion.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import type { Act } from './act.server.ts'
import { found } from './app-error.ts'

const duties = { planning: 'planning', budget: 'budget', technical: 'organiser' } as const

/** Bappeda's, BKAD's and Diskominfo's own dossiers go without their own opinion; it counts as given. */
export async function waiveOwnReview(act: Act, submissionId: string, round: number): Promise<void> {
  const submission = found(await submissionById(act.db, submissionId), 'Berkas ini')
  const ground = 'Perangkat daerah sendiri'
  for (const reviewer of reviewerKinds) {
    const office = await organisationWithDuty(act.db, duties[reviewer])
    if (office?.id !== submission.organisationId) continue
    for (const item of await itemsOfSubmission(act.db, submissionId)) {
      if (reviewItemContext.parse(item.context).opinions[reviewer] !== null) continue
      await act.send(item.id, { type: 'opinionWaived', reviewer, round, ground }, { as: 'rules' })
    }
    await act.send(submissionId, { type: 'reviewWaived', reviewer, ground }, { as: 'rules' })
  }
}

/** Ends a reviewer's part of a dossier by rule, once every application has their opinion and no question is open. */
export async function completeReviewIfDone(
  act: Act,
  submissionId: string,
  reviewer: ReviewerKind,
): Promise<void> {
  const row = found(await loadCase(act.db, submissionId), 'Berkas ini')
  const regions = (row.value as { inReview?: Record<string, string> }).inReview
  if (regions?.[reviewer] !== 'pending') return
  const items = await itemsOfSubmission(act.db, submissionId)
  const opinedCount = items.filter(
    (item) => reviewItemContext.parse(item.context).opinions[reviewer] !== null,
  ).length
  if (items.length === 0 || opinedCount < items.length) return
  await act.send(submissionId, { type: 'reviewCompleted', reviewer, opinedCount }, { as: 'rules' })
}
