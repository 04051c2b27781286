import { and, asc, eq, ne } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type DocumentRow = Tables['documents']['$inferSelect']
export type FollowUpRow = Tables['followUps']['$inferSelect']

export async function insertDocument(db: Db, row: DocumentRow): Promise<void> {
  await db.q.insert(db.t.documents).values(row)
}

/** Documents of a cycle in the order they were made. */
export async function documentsOfCycle(db: Db, cycleId: string): Promise<DocumentRow[]> {
  const { documents } = db.t
  return db.q
    .select()
    .from(documents)
    .where(eq(documents.cycleId, cycleId))
    .orderBy(asc(documents.createdAt), asc(documents.id))
}

export async function insertFollowUp(db: Db, row: FollowUpRow): Promise<void> {
  await db.q.insert(db.t.followUps).values(row)
}

export async function followUpsOfCycle(db: Db, cycleId: string): Promise<FollowUpRow[]> {
  return db.q
    .select()
    .from(db.t.followUps)
    .where(eq(db.t.followUps.cycleId, cycleId))
    .orderBy(asc(db.t.followUps.id))
}

/** Follow-ups nobody has finished, whichever cycle they come from. */
export async function openFollowUps(db: Db): Promise<FollowUpRow[]> {
  const { followUps } = db.t
  return db.q.select().from(followUps).where(ne(followUps.status, 'done')).orderBy(asc(followUps.id))
}

/** Marks the open follow-ups of older cycles as carried into this one. */
export async function carryFollowUps(db: Db, ids: string[], cycleId: string): Promise<void> {
  const { followUps } = db.t
  for (const id of ids) {
    await db.q
      .update(followUps)
      .set({ carriedToCycleId: cycleId })
      .where(and(eq(followUps.id, id), ne(followUps.status, 'done')))
  }
}
