import { asc, eq } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type DeskSessionRow = Tables['deskSessions']['$inferSelect']
export type DeskSlotRow = Tables['deskSlots']['$inferSelect']

export async function insertDeskSession(db: Db, row: DeskSessionRow): Promise<void> {
  await db.q.insert(db.t.deskSessions).values(row)
}

export async function insertDeskSlot(db: Db, row: DeskSlotRow): Promise<void> {
  await db.q.insert(db.t.deskSlots).values(row)
}

export async function deskSlotById(db: Db, id: string): Promise<DeskSlotRow | undefined> {
  const [row] = await db.q.select().from(db.t.deskSlots).where(eq(db.t.deskSlots.id, id))
  return row
}

/** An agency's turns in its cycle, with the stage of each; a turn that is moved stays the same turn. */
export async function slotsOfSubmission(
  db: Db,
  submissionId: string,
): Promise<(DeskSlotRow & { stage: string })[]> {
  const { deskSlots, cases } = db.t
  const rows = await db.q
    .select({ slot: deskSlots, stage: cases.stage })
    .from(deskSlots)
    .innerJoin(cases, eq(cases.id, deskSlots.id))
    .where(eq(deskSlots.submissionId, submissionId))
    .orderBy(asc(deskSlots.id))
  return rows.map((row) => ({ ...row.slot, stage: row.stage }))
}

export async function updateDeskSlot(db: Db, id: string, change: Partial<DeskSlotRow>): Promise<void> {
  await db.q.update(db.t.deskSlots).set(change).where(eq(db.t.deskSlots.id, id))
}

/** A day's slots with the stage of each, in their order. */
export async function slotsOfSession(
  db: Db,
  sessionId: string,
): Promise<(DeskSlotRow & { stage: string })[]> {
  const { deskSlots, cases } = db.t
  const rows = await db.q
    .select({ slot: deskSlots, stage: cases.stage })
    .from(deskSlots)
    .innerJoin(cases, eq(cases.id, deskSlots.id))
    .where(eq(deskSlots.sessionId, sessionId))
    .orderBy(asc(deskSlots.place))
  return rows.map((row) => ({ ...row.slot, stage: row.stage }))
}
