import type { HandInCount, ReviewCount, ReviewQueueCount } from '#app/text/counts.ts'
import type { CaseRow } from '#db/cases.ts'
import type { Store } from '#db/open.ts'
import { benchGroups, type ReviewStatus } from '#db/review-bench.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { benchOf, reviewerKindOf } from './review-rows.ts'

/** Where the submitted applications of a cycle stand for this person's office. */
export async function reviewCount(
  { read }: Pick<Store, 'read'>,
  { actor, cycleId }: { actor: Actor; cycleId: string },
): Promise<ReviewCount> {
  return countGroups(await benchGroups(read, benchOf(actor, cycleId)))
}

/** The same from groups that were read already. */
export function countGroups(
  groups: readonly { status: ReviewStatus; dossierStage: string; count: number }[],
): ReviewCount {
  const of = (status: ReviewStatus) =>
    groups.reduce((sum, group) => (group.status === status ? sum + group.count : sum), 0)
  const parts = { waiting: of('waiting'), given: of('given'), notOpen: of('not-open'), own: of('own') }
  const notOpen = (isMeant: (stage: string) => boolean) =>
    groups
      .filter(({ status, dossierStage }) => status === 'not-open' && isMeant(dossierStage))
      .reduce((sum, { count }) => sum + count, 0)
  return {
    ...parts,
    notStarted: notOpen((stage) => stage === 'submitted'),
    inRepair: notOpen((stage) => owed.has(stage)),
    submitted: parts.waiting + parts.given + parts.notOpen + parts.own,
  }
}

/** Whether an application under review is decided, provisionally or for good. */
export function isDecided({ stage }: { stage: string }): boolean {
  return decidedStages.has(stage)
}

const decidedStages: ReadonlySet<string> = new Set(['provisional', 'confirmed', 'objected', 'final'])

/** Stages in which a dossier is with its agency, or with nobody because its time ran out. */
export const owed: ReadonlySet<string> = new Set(['draft', 'returned', 'overdue'])

/** Those of them in which nothing was handed in: a returned dossier was. */
export const notHandedIn: ReadonlySet<string> = new Set(['draft', 'overdue'])

/** How many dossiers of a cycle were handed in, returned, and not handed in yet. */
export function handInCount(dossiers: readonly { stage: string }[]): HandInCount {
  const total = dossiers.length
  const returned = dossiers.filter(({ stage }) => stage === 'returned').length
  const notYet = dossiers.filter(({ stage }) => notHandedIn.has(stage)).length
  return { total, handedIn: total - returned - notYet, returned, notYet }
}

/** The dossiers that wait for opinions, as one position sees them; nothing for who only has a dossier of its own. */
export function reviewQueue(
  dossiers: readonly Pick<CaseRow, 'stage' | 'value'>[],
  { role }: Pick<Actor, 'role'>,
): ReviewQueueCount {
  const kind = reviewerKindOf(role)
  const inReview = dossiers.filter(({ stage }) => stage === 'inReview')
  const isFinished = ({ value }: Pick<CaseRow, 'value'>) => {
    const state = (value as { inReview?: Record<string, string> } | null)?.inReview?.[kind ?? '']
    return state === 'opined' || state === 'waived'
  }
  return {
    notStarted: dossiers.filter(({ stage }) => stage === 'submitted').length,
    inReview: inReview.length,
    finished: inReview.filter(isFinished).length,
    mayStart: role === 'desk-officer',
  }
}

/** Applications that were submitted in dossiers which are being mended now. */
export function itemsInRepair(dossiers: readonly { stage: string; items: readonly unknown[] }[]): number {
  return dossiers.reduce((sum, { stage, items }) => (owed.has(stage) ? sum + items.length : sum), 0)
}

/** Dossiers whose review began while the cycle still takes others in; 0 in every other stage. */
export function runningReviews(cycle: { stage: string; dossiers: readonly { stage: string }[] }): number {
  if (cycle.stage !== 'submission') return 0
  return cycle.dossiers.filter(({ stage }) => !owed.has(stage) && stage !== 'submitted').length
}
