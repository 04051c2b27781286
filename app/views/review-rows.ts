import type { Db } from '#db/open.ts'
import { type BenchSearch, benchRows } from '#db/review-bench.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import type { Actor, Role } from '#workflows/engine/actor.ts'

export type { ReviewStatus } from '#db/review-bench.ts'

/** One application on the bench, as the database lists it. */
export type ReviewRow = Awaited<ReturnType<typeof benchRows>>[number]

const reviewerOf = {
  'planning-reviewer': 'planning',
  'budget-reviewer': 'budget',
  'desk-officer': 'technical',
} as const satisfies Partial<Record<Role, ReviewerKind>>

/** Who opens the bench: those who judge, and who reads what they judged. */
export const reviewReaders: readonly Role[] = [
  'planning-reviewer',
  'budget-reviewer',
  'desk-officer',
  'ict-head',
  'auditor',
]

/** Which office's opinion this position gives; null for those who only read. */
export function reviewerKindOf(role: Role): ReviewerKind | null {
  return role in reviewerOf ? reviewerOf[role as keyof typeof reviewerOf] : null
}

/** The search of a position on the bench of a cycle, before any filter: its scope and its office. */
export function benchOf(actor: Actor, cycleId: string): BenchSearch {
  const none = { words: [], organisations: [], opinions: [], statuses: [] }
  return { cycleId, scope: scopeOf(actor), reviewer: reviewerKindOf(actor.role), ...none }
}

/** These applications of a cycle, as far as this person may see them. */
export async function reviewRows(
  read: Db,
  { cycleId, actor, itemIds }: { cycleId: string; actor: Actor; itemIds: readonly string[] },
): Promise<ReviewRow[]> {
  return itemIds.length === 0 ? [] : benchRows(read, { ...benchOf(actor, cycleId), itemIds })
}
