import { and, desc, eq, isNotNull, ne } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type ReviewCycleRow = Tables['reviewCycles']['$inferSelect']
export type SubmissionRow = Tables['submissions']['$inferSelect']

export async function insertReviewCycle(db: Db, row: ReviewCycleRow): Promise<void> {
  await db.q.insert(db.t.reviewCycles).values(row)
}

export async function reviewCycleById(db: Db, id: string): Promise<ReviewCycleRow | undefined> {
  const [row] = await db.q.select().from(db.t.reviewCycles).where(eq(db.t.reviewCycles.id, id))
  return row
}

/** The newest cycle, by year. */
export async function latestReviewCycle(db: Db): Promise<ReviewCycleRow | undefined> {
  const [row] = await db.q.select().from(db.t.reviewCycles).orderBy(desc(db.t.reviewCycles.year)).limit(1)
  return row
}

export async function updateReviewCycle(db: Db, id: string, change: Partial<ReviewCycleRow>): Promise<void> {
  await db.q.update(db.t.reviewCycles).set(change).where(eq(db.t.reviewCycles.id, id))
}

export async function insertSubmission(db: Db, row: SubmissionRow): Promise<void> {
  await db.q.insert(db.t.submissions).values(row)
}

export async function submissionById(db: Db, id: string): Promise<SubmissionRow | undefined> {
  const [row] = await db.q.select().from(db.t.submissions).where(eq(db.t.submissions.id, id))
  return row
}

/** The dossier an agency submitted last in another cycle, if it did. */
export async function submissionBefore(
  { q, t }: Db,
  { organisationId, cycleId }: { organisationId: string; cycleId: string },
): Promise<SubmissionRow | undefined> {
  const { submissions } = t
  const [row] = await q
    .select()
    .from(submissions)
    .where(
      and(
        eq(submissions.organisationId, organisationId),
        ne(submissions.cycleId, cycleId),
        isNotNull(submissions.submittedAt),
      ),
    )
    .orderBy(desc(submissions.submittedAt))
    .limit(1)
  return row
}

export async function submissionsOfCycle(db: Db, cycleId: string): Promise<SubmissionRow[]> {
  return db.q.select().from(db.t.submissions).where(eq(db.t.submissions.cycleId, cycleId))
}

export async function updateSubmission(db: Db, id: string, change: Partial<SubmissionRow>): Promise<void> {
  await db.q.update(db.t.submissions).set(change).where(eq(db.t.submissions.id, id))
}

export async function allReviewCycles(db: Db): Promise<ReviewCycleRow[]> {
  return db.q.select().from(db.t.reviewCycles).orderBy(desc(db.t.reviewCycles.year))
}
