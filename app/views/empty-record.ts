import type { Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { latestReviewCycle } from '#db/review-cycles.ts'

/** Whether nobody has begun to use this record: it knows no organisation and no cycle. */
export async function isEmptyRecord({ read }: Pick<Store, 'read'>): Promise<boolean> {
  const isUsed = (await allOrganisations(read)).length > 0 || (await latestReviewCycle(read)) !== undefined
  return !isUsed
}
