import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import type { LoggedEvent } from './log.ts'
import type { Db } from './open.ts'
import type { FollowUpRow } from './outcomes.ts'

/** A follow-up with what a reader has to know beside it. */
export interface NamedFollowUp {
  followUp: FollowUpRow
  application: string
  organisation: string
  cycle: string
}

/** Whose follow-ups; null means everybody's. */
export interface FollowUpReach {
  organisationId: string | null
  cycleId?: string
  status?: string
  id?: string
}

export async function followUpById({ q, t }: Db, id: string): Promise<FollowUpRow | undefined> {
  return (await q.select().from(t.followUps).where(eq(t.followUps.id, id)))[0]
}

export async function setFollowUpStatus({ q, t }: Db, id: string, status: string): Promise<void> {
  await q.update(t.followUps).set({ status }).where(eq(t.followUps.id, id))
}

/** Follow-ups with their names in one query, the earliest due first; what has no due date comes last. */
export async function followUpsWithin({ q, t }: Db, reach: FollowUpReach): Promise<NamedFollowUp[]> {
  const { followUps, applications, organisations, reviewCycles } = t
  const conditions: (SQL | undefined)[] = [
    reach.organisationId === null ? undefined : eq(followUps.organisationId, reach.organisationId),
    reach.cycleId === undefined ? undefined : eq(followUps.cycleId, reach.cycleId),
    reach.status === undefined ? undefined : eq(followUps.status, reach.status),
    reach.id === undefined ? undefined : eq(followUps.id, reach.id),
  ]
  const rows = await q
    .select({
      followUp: followUps,
      application: applications.name,
      organisation: organisations.name,
      cycle: reviewCycles.title,
    })
    .from(followUps)
    .innerJoin(applications, eq(applications.id, followUps.applicationId))
    .innerJoin(organisations, eq(organisations.id, followUps.organisationId))
    .innerJoin(reviewCycles, eq(reviewCycles.id, followUps.cycleId))
    .where(and(...conditions))
    .orderBy(asc(followUps.dueOn), asc(organisations.name), asc(applications.name), asc(followUps.id))
  // The engines put what has no date at different ends.
  return [
    ...rows.filter(({ followUp }) => followUp.dueOn !== null),
    ...rows.filter(({ followUp }) => followUp.dueOn === null),
  ]
}

/** What was said of these follow-ups, oldest first. */
export async function eventsOfFollowUps({ q, t }: Db, ids: readonly string[]): Promise<LoggedEvent[]> {
  const { events } = t
  if (ids.length === 0) return []
  const rows = await q
    .select()
    .from(events)
    .where(and(eq(events.subjectKind, 'follow-up'), inArray(events.subjectId, [...ids])))
    .orderBy(asc(events.n))
  return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload), actor: JSON.parse(row.actor) }))
}
