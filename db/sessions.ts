import { and, eq, gt, isNull, lt, ne } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type SessionRow = Tables['sessions']['$inferSelect']
export type SecurityEventRow = Tables['securityEvents']['$inferSelect']

/** The session of a token, by the token's SHA-256, ended ones included, with whose it is. */
export async function sessionByToken(
  { q, t }: Db,
  tokenHash: string,
): Promise<{ session: SessionRow; personName: string } | undefined> {
  const [row] = await q
    .select({ session: t.sessions, personName: t.people.name })
    .from(t.sessions)
    .innerJoin(t.people, eq(t.people.id, t.sessions.personId))
    .where(eq(t.sessions.tokenHash, tokenHash))
  return row
}

export async function sessionById({ q, t }: Db, id: string): Promise<SessionRow | undefined> {
  const [row] = await q.select().from(t.sessions).where(eq(t.sessions.id, id))
  return row
}

export async function insertSession({ q, t }: Db, row: SessionRow): Promise<void> {
  await q.insert(t.sessions).values(row)
}

/** Notes that a living session is in use. */
export async function touchSession({ q, t }: Db, { id, at }: { id: string; at: string }): Promise<void> {
  const isOlder = and(eq(t.sessions.id, id), isNull(t.sessions.endedAt), lt(t.sessions.seenAt, at))
  await q.update(t.sessions).set({ seenAt: at }).where(isOlder)
}

/** The position a living session works under from now on. */
export async function setSessionPosition(
  { q, t }: Db,
  { id, positionId }: { id: string; positionId: string },
): Promise<void> {
  await q
    .update(t.sessions)
    .set({ positionId })
    .where(and(eq(t.sessions.id, id), isNull(t.sessions.endedAt)))
}

export async function endSession(
  { q, t }: Db,
  { id, at, reason }: { id: string; at: string; reason: string },
): Promise<void> {
  const isAlive = and(eq(t.sessions.id, id), isNull(t.sessions.endedAt))
  await q.update(t.sessions).set({ endedAt: at, endReason: reason }).where(isAlive)
}

/** Ends every living session of a person, but `exceptId`; returns how many there were. */
export async function endSessionsOf(
  { q, t }: Db,
  {
    personId,
    at,
    reason,
    exceptId = '',
  }: { personId: string; at: string; reason: string; exceptId?: string },
): Promise<number> {
  const alive = and(
    eq(t.sessions.personId, personId),
    isNull(t.sessions.endedAt),
    gt(t.sessions.expiresAt, at),
    ne(t.sessions.id, exceptId),
  )
  const ended = await q
    .update(t.sessions)
    .set({ endedAt: at, endReason: reason })
    .where(alive)
    .returning({ id: t.sessions.id })
  return ended.length
}

export async function insertSecurityEvent({ q, t }: Db, row: SecurityEventRow): Promise<void> {
  await q.insert(t.securityEvents).values(row)
}
