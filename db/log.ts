import { hash as digest } from 'node:crypto'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

/** One thing that happened, before it has a place in the chain. */
export interface EventDraft {
  /** The command that made it happen; repeating the command finds these events. */
  commandId: string
  /** 0, 1, 2 … within the command. */
  part: number
  subjectKind: string
  subjectId: string
  /** The version of the subject after this event; unique per subject. */
  subjectVersion: number
  type: string
  /** JSON values. Stored, hashed and given back as they are written here, keys in the same order. */
  payload: unknown
  actor: unknown
  fromStage: string | null
  toStage: string | null
  /** ISO, UTC. */
  at: string
}

export interface LoggedEvent extends EventDraft {
  /** Its place in the chain, from 1, without gaps. */
  n: number
  prevHash: string
  hash: string
}

export interface LogHead {
  n: number
  hash: string
}

/** A stored event: payload and actor as the text that is hashed. */
export type EventRow = Tables['events']['$inferSelect']

/** The hash before the first event. */
export const GENESIS_HASH = '0'.repeat(64)

/**
 * The SHA-256 (hex) of an event. Hashed is the UTF-8 of JSON.stringify (no white space) of
 * `[prev_hash, n, command_id, part, subject_kind, subject_id, subject_version, type, payload, actor,
 * from_stage, to_stage, at]`, where payload and actor are the stored JSON texts, as strings.
 */
export function hashOfEvent(row: Omit<EventRow, 'hash'>): string {
  const canonical = JSON.stringify([
    row.prevHash,
    row.n,
    row.commandId,
    row.part,
    row.subjectKind,
    row.subjectId,
    row.subjectVersion,
    row.type,
    row.payload,
    row.actor,
    row.fromStage,
    row.toStage,
    row.at,
  ])
  return digest('sha256', canonical)
}

/** Takes the lock of the log's head inside a `tx` and returns it: the next event comes after `n`. */
export async function lockLog({ q, t }: Db): Promise<LogHead> {
  const [head] = await q
    .update(t.logHead)
    .set({ n: sql`${t.logHead.n}` })
    .where(eq(t.logHead.id, 1))
    .returning({ n: t.logHead.n, hash: t.logHead.hash })
  if (!head)
    throw new Error('Kepala log tidak ada. Jalankan migrasi basis data, atau pulihkan dari cadangan.')
  return head
}

/** Where the log ends now; of an empty log, the place before its first event. */
export async function currentHead({ q, t }: Db): Promise<LogHead> {
  const [head] = await q.select({ n: t.logHead.n, hash: t.logHead.hash }).from(t.logHead)
  return head ?? { n: 0, hash: GENESIS_HASH }
}

/**
 * Appends events to the chain, in the order given, inside a `tx`, and returns them with their places.
 * A command id and part, or a subject version, that the log has already is an error: look first with
 * `eventsOfCommand`, which is safe because transactions run one after another.
 */
export async function appendEvents(db: Db, drafts: readonly EventDraft[]): Promise<LoggedEvent[]> {
  if (drafts.length === 0) return []
  const { q, t } = db
  let { n, hash } = await lockLog(db)
  const rows: EventRow[] = []
  const logged: LoggedEvent[] = []
  for (const draft of drafts) {
    n += 1
    const texts = { payload: JSON.stringify(draft.payload), actor: JSON.stringify(draft.actor) }
    const unsigned = { ...draft, ...texts, n, prevHash: hash }
    hash = hashOfEvent(unsigned)
    rows.push({ ...unsigned, hash })
    logged.push({ ...draft, n, prevHash: unsigned.prevHash, hash })
  }
  await q.insertRows(t.events, rows)
  await q.update(t.logHead).set({ n, hash }).where(eq(t.logHead.id, 1))
  return logged
}

/** What a command has written, in order; empty when it has not been carried out. */
export async function eventsOfCommand({ q, t }: Db, commandId: string): Promise<LoggedEvent[]> {
  const rows = await q
    .select()
    .from(t.events)
    .where(eq(t.events.commandId, commandId))
    .orderBy(asc(t.events.part))
  return rows.map(asLogged)
}

/** Events by their numbers in the chain, in their order; at most a few hundred numbers. */
export async function eventsByNumber({ q, t }: Db, numbers: readonly number[]): Promise<LoggedEvent[]> {
  const rows = await q
    .select()
    .from(t.events)
    .where(inArray(t.events.n, [...numbers]))
    .orderBy(asc(t.events.n))
  return rows.map(asLogged)
}

/** The whole history of one subject, oldest first. */
export async function eventsOfSubject({ q, t }: Db, kind: string, id: string): Promise<LoggedEvent[]> {
  const rows = await q
    .select()
    .from(t.events)
    .where(and(eq(t.events.subjectKind, kind), eq(t.events.subjectId, id)))
    .orderBy(asc(t.events.subjectVersion))
  return rows.map(asLogged)
}

function asLogged(row: EventRow): LoggedEvent {
  return { ...row, payload: JSON.parse(row.payload), actor: JSON.parse(row.actor) }
}
