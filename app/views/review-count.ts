import type { ReviewCount } from '#app/text/counts.ts'
import type { Store } from '#db/open.ts'
import { benchGroups, type ReviewStatus } from '#db/review-bench.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { benchOf } from './review-rows.ts'

/** Where the submitted applications of a cycle stand for this person's office. */
export async function reviewCount(
  { read }: Pick<Store, 'read'>,
  { actor, cycleId }: { actor: Actor; cycleId: string },
): Promise<ReviewCount> {
  return countGroups(await benchGroups(read, benchOf(actor, cycleId)))
}

/** The same from groups that were read already. */
export function countGroups(groups: readonly { status: ReviewStatus; count: number }[]): ReviewCount {
  const of = (status: ReviewStatus) =>
    groups.reduce((sum, group) => (group.status === status ? sum + group.count : sum), 0)
  const parts = { waiting: of('waiting'), given: of('given'), notOpen: of('not-open'), own: of('own') }
  return { ...parts, submitted: parts.waiting + parts.given + parts.notOpen + parts.own }
}

/** Whether an application under review is decided, provisionally or for good. */
export function isDecided({ stage }: { stage: string }): boolean {
  return decidedStages.has(stage)
}

const decidedStages: ReadonlySet<string> = new Set(['provisional', 'confirmed', 'objected', 'final'])
