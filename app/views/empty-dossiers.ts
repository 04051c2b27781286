import { casesOfCycle } from '#db/cases.ts'
import type { Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import { cycleNow } from './cycle-now.ts'
import { actsOn } from './possible-acts.ts'
import { reviewerKindOf } from './review-rows.ts'

export interface EmptyDossier {
  submissionId: string
  organisation: string
}

/** Dossiers without applications whose review this person ends by hand, because no opinion can. */
export async function emptyDossiers(
  store: Pick<Store, 'read'>,
  { actor }: { actor: Actor },
): Promise<EmptyDossier[]> {
  const { read } = store
  const cycle = await cycleNow(store)
  const reviewer = reviewerKindOf(actor.role)
  if (cycle === null || reviewer === null) return []
  const list: EmptyDossier[] = []
  for (const row of await casesOfCycle(read, cycle.row.id, 'submission')) {
    const regions = (row.value as { inReview?: Record<string, string> }).inReview
    if (!isWithin(scopeOf(actor), row.organisationId) || regions?.[reviewer] !== 'pending') continue
    if (submissionContext.parse(row.context).itemCount > 0) continue
    if (!(await actsOn(read, { row, actor, details: { reviewer } })).includes('reviewCompleted')) continue
    const organisation = await organisationById(read, row.organisationId ?? '')
    list.push({ submissionId: row.id, organisation: organisation?.name ?? '-' })
  }
  return list
}
