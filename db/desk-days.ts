import { asc, eq } from 'drizzle-orm'
import type { DeskSessionRow, DeskSlotRow } from './desk.ts'
import type { Db } from './open.ts'

export interface DeskDayCase extends DeskSessionRow {
  stage: string
  version: number
}

export interface DeskTurnCase extends DeskSlotRow {
  stage: string
  version: number
}

/** The desk days of a cycle with the stage of each, by date. */
export async function deskDaysOfCycle({ q, t }: Db, cycleId: string): Promise<DeskDayCase[]> {
  const rows = await q
    .select({ day: t.deskSessions, stage: t.cases.stage, version: t.cases.version })
    .from(t.deskSessions)
    .innerJoin(t.cases, eq(t.cases.id, t.deskSessions.id))
    .where(eq(t.deskSessions.cycleId, cycleId))
    .orderBy(asc(t.deskSessions.date), asc(t.deskSessions.id))
  return rows.map(({ day, stage, version }) => ({ ...day, stage, version }))
}

/** Every turn of a cycle with its stage, in the order of the clock. */
export async function deskTurnsOfCycle({ q, t }: Db, cycleId: string): Promise<DeskTurnCase[]> {
  const rows = await q
    .select({ turn: t.deskSlots, stage: t.cases.stage, version: t.cases.version })
    .from(t.deskSlots)
    .innerJoin(t.cases, eq(t.cases.id, t.deskSlots.id))
    .where(eq(t.cases.cycleId, cycleId))
    .orderBy(asc(t.deskSlots.startsAt), asc(t.deskSlots.place))
  return rows.map(({ turn, stage, version }) => ({ ...turn, stage, version }))
}
