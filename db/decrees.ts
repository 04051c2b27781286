import { asc, desc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type DecreeRow = Tables['decrees']['$inferSelect']
export type InitialRow = Tables['initials']['$inferSelect']

export async function insertDecree(db: Db, row: DecreeRow): Promise<void> {
  await db.q.insert(db.t.decrees).values(row)
}

export async function decreeById(db: Db, id: string): Promise<DecreeRow | undefined> {
  const [row] = await db.q.select().from(db.t.decrees).where(eq(db.t.decrees.id, id))
  return row
}

export async function decreesOfCycle(db: Db, cycleId: string): Promise<DecreeRow[]> {
  return db.q
    .select()
    .from(db.t.decrees)
    .where(eq(db.t.decrees.cycleId, cycleId))
    .orderBy(asc(db.t.decrees.id))
}

/** The decrees that amend or replace this one, in the order they were made public; drafts last. */
export async function decreesAfter(db: Db, previousDecreeId: string): Promise<DecreeRow[]> {
  const rows = await db.q
    .select()
    .from(db.t.decrees)
    .where(eq(db.t.decrees.previousDecreeId, previousDecreeId))
  return rows.toSorted((one, other) => ((one.publishedAt ?? '~') < (other.publishedAt ?? '~') ? -1 : 1))
}

export async function decreeByNumber(db: Db, number: string): Promise<DecreeRow | undefined> {
  const [row] = await db.q.select().from(db.t.decrees).where(eq(db.t.decrees.number, number))
  return row
}

/** The decree in force: the one published last. */
export async function latestPublishedDecree(db: Db): Promise<DecreeRow | undefined> {
  const { decrees } = db.t
  const [row] = await db.q
    .select()
    .from(decrees)
    .where(isNotNull(decrees.publishedAt))
    .orderBy(desc(decrees.publishedAt))
    .limit(1)
  return row
}

export async function updateDecree(db: Db, id: string, change: Partial<DecreeRow>): Promise<void> {
  await db.q.update(db.t.decrees).set(change).where(eq(db.t.decrees.id, id))
}

export async function insertInitial(db: Db, row: InitialRow): Promise<void> {
  await db.q.insert(db.t.initials).values(row)
}

/** All initials of a decree, returned rounds included, in order of round and step. */
export async function initialsOfDecree(db: Db, decreeId: string): Promise<InitialRow[]> {
  const { initials } = db.t
  return db.q
    .select()
    .from(initials)
    .where(eq(initials.decreeId, decreeId))
    .orderBy(asc(initials.round), asc(initials.step))
}

/** Every decree that was made public, newest first. */
export async function publishedDecrees(db: Db): Promise<DecreeRow[]> {
  const { decrees } = db.t
  return db.q
    .select()
    .from(decrees)
    .where(isNotNull(decrees.publishedAt))
    .orderBy(desc(decrees.publishedAt), asc(decrees.id))
}
