import { and, asc, count, eq, inArray, isNull, lte, notInArray, or, sql } from 'drizzle-orm'
import type { AnyColumn } from './kit.ts'
import type { Db, Store } from './open.ts'

/** Work that an event leaves to be done after its transaction: mail, a PDF, a live screen. */
export interface NewJob {
  id: string
  /** The event (its number in the chain) that asks for the work. */
  eventN: number
  kind: string
  payload: unknown
  /** Not before this time (ISO, UTC). */
  runAfter: string
}

export interface Job extends NewJob {
  /** How often it was taken up, this time included. */
  attempts: number
  leasedUntil: string | null
  leasedBy: string | null
  doneAt: string | null
  lastError: string | null
}

export interface Lease {
  now: string
  owner: string
  leaseSeconds: number
  /** Jobs of these kinds only, or all others: letters and documents do not wait for each other. */
  kinds?: Lane
}

/** A part of the work: the kinds named, or every kind but these. */
export type Lane = { only: readonly string[] } | { except: readonly string[] }

const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 3600

/** Adds a job, in the transaction of its event; false when a job with this id is there already. */
export async function enqueue({ q, t }: Db, job: NewJob): Promise<boolean> {
  const added = await q.insert(t.outbox).values(job).onConflictDoNothing().returning({ id: t.outbox.id })
  return added.length === 1
}

/** Takes the job that has waited longest, for `leaseSeconds`; null when nothing is to be done now. */
export async function leaseNext(
  store: Store,
  { now, owner, leaseSeconds, kinds }: Lease,
): Promise<Job | null> {
  return store.tx(async ({ q, t }) => {
    const isOfLane = laneOf(t.outbox.kind, kinds)
    const isFree = or(isNull(t.outbox.leasedUntil), lte(t.outbox.leasedUntil, now))
    const next = q
      .select({ id: t.outbox.id })
      .from(t.outbox)
      .where(and(isNull(t.outbox.doneAt), lte(t.outbox.runAfter, now), isFree, isOfLane))
      .orderBy(asc(t.outbox.runAfter), asc(t.outbox.eventN), asc(t.outbox.id))
      .limit(1)
    const [job] = await q
      .update(t.outbox)
      .set({
        leasedBy: owner,
        leasedUntil: later(now, leaseSeconds),
        attempts: sql`${t.outbox.attempts} + 1`,
      })
      .where(inArray(t.outbox.id, next))
      .returning()
    return job ?? null
  })
}

/** Marks a leased job done; false when `owner` no longer holds it (the lease ran out and another took it). */
export async function completeJob(store: Store, done: { id: string; owner: string; now: string }) {
  return store.tx(async ({ q, t }) => {
    const written = await q
      .update(t.outbox)
      .set({ doneAt: done.now, leasedUntil: null, leasedBy: null, lastError: null })
      .where(and(eq(t.outbox.id, done.id), eq(t.outbox.leasedBy, done.owner), isNull(t.outbox.doneAt)))
      .returning({ id: t.outbox.id })
    return written.length === 1
  })
}

/** Gives a leased job back, to be tried again after 5, 10, 20 … seconds, at most an hour; false as above. */
export async function failJob(
  store: Store,
  failed: { id: string; owner: string; now: string; error: string },
): Promise<boolean> {
  return store.tx(async ({ q, t }) => {
    const isHeld = and(
      eq(t.outbox.id, failed.id),
      eq(t.outbox.leasedBy, failed.owner),
      isNull(t.outbox.doneAt),
    )
    const [job] = await q.select({ attempts: t.outbox.attempts }).from(t.outbox).where(isHeld)
    if (!job) return false
    const seconds = Math.min(FIRST_WAIT_SECONDS * 2 ** (job.attempts - 1), LONGEST_WAIT_SECONDS)
    await q
      .update(t.outbox)
      .set({
        leasedUntil: null,
        leasedBy: null,
        lastError: failed.error,
        runAfter: later(failed.now, seconds),
      })
      .where(isHeld)
    return true
  })
}

/** Everything that is not done yet, in the order in which it will be taken up. */
export async function pendingJobs({ q, t }: Db): Promise<Job[]> {
  return q
    .select()
    .from(t.outbox)
    .where(isNull(t.outbox.doneAt))
    .orderBy(asc(t.outbox.runAfter), asc(t.outbox.eventN), asc(t.outbox.id))
}

/** How many jobs are not done yet. */
export async function countPendingJobs({ q, t }: Db): Promise<number> {
  const [row] = await q.select({ jobs: count() }).from(t.outbox).where(isNull(t.outbox.doneAt))
  return row?.jobs ?? 0
}

/** The jobs of one kind that are due, oldest first, at most `limit`; for work that is done many at once. */
export async function dueJobs(
  { q, t }: Db,
  { kind, now, limit }: { kind: string; now: string; limit: number },
): Promise<Job[]> {
  return q
    .select()
    .from(t.outbox)
    .where(and(isNull(t.outbox.doneAt), eq(t.outbox.kind, kind), lte(t.outbox.runAfter, now)))
    .orderBy(asc(t.outbox.runAfter), asc(t.outbox.eventN), asc(t.outbox.id))
    .limit(limit)
}

/** Marks jobs done that were carried out in this very transaction, without a lease. */
export async function completeJobs({ q, t }: Db, ids: readonly string[], now: string): Promise<void> {
  const done = { doneAt: now, lastError: null, attempts: sql`${t.outbox.attempts} + 1` }
  await q
    .update(t.outbox)
    .set(done)
    .where(inArray(t.outbox.id, [...ids]))
}

/** Puts a job off that could not be carried out in this transaction, with the reason. */
export async function putOffJob(
  { q, t }: Db,
  { id, attempts }: Pick<Job, 'id' | 'attempts'>,
  { now, error }: { now: string; error: string },
): Promise<void> {
  const seconds = Math.min(FIRST_WAIT_SECONDS * 2 ** attempts, LONGEST_WAIT_SECONDS)
  await q
    .update(t.outbox)
    .set({ attempts: attempts + 1, lastError: error, runAfter: later(now, seconds) })
    .where(eq(t.outbox.id, id))
}

function laneOf(kind: AnyColumn, lane: Lane | undefined) {
  if (lane === undefined) return undefined
  return 'only' in lane ? inArray(kind, [...lane.only]) : notInArray(kind, [...lane.except])
}

function later(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1000).toISOString()
}
