import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, asc, gt, lte, sql } from 'drizzle-orm'
import { type EventRow, GENESIS_HASH, hashOfEvent, type LogHead } from './log.ts'
import type { Db, Store } from './open.ts'

/**
 * hash: the event's content is not what was hashed · chain: it does not follow from the event before ·
 * gap: the event numbered `at` is missing · head: the end of the log (last event at `at`) is not what the head says.
 */
export type LogFault = 'hash' | 'gap' | 'chain' | 'head'

export type LogVerdict =
  | { ok: true; events: number; head: LogHead }
  | { ok: false; events: number; at: number; why: LogFault }

const PAGE = 5000
// PostgreSQL's largest integer: read everything there is.
const LARGEST_N = 2_147_483_647

/**
 * Recomputes every hash of the log, page by page, up to where it stood when this began. `events` is how many
 * were found good. `onProgress` is told the count after every page.
 * @param from a place found good before: what follows must hang on it. Left out: the beginning
 */
export async function verifyLog(
  store: Store,
  onProgress?: (events: number) => void,
  from: LogHead = { n: 0, hash: GENESIS_HASH },
): Promise<LogVerdict> {
  const end = await endOfLog(store.read)
  let last = from
  for (;;) {
    const rows = await pageAfter({ db: store.read, after: last.n, upTo: end.lastN })
    for (const row of rows) {
      const why = faultOf(row, last)
      if (why) return { ok: false, events: last.n, at: why === 'gap' ? last.n + 1 : row.n, why }
      last = { n: row.n, hash: row.hash }
    }
    if (rows.length < PAGE) break
    onProgress?.(last.n)
    // The driver of SQLite answers without yielding; a web server that checks its log must go on serving.
    await nextTurn()
  }
  const isWhole = end.head?.n === last.n && end.head.hash === last.hash
  if (!isWhole) return { ok: false, events: last.n, at: last.n, why: 'head' }
  return { ok: true, events: last.n, head: last }
}

/** The head and the last number, read in one statement so that a write in between cannot part them. */
async function endOfLog({ q, t }: Db): Promise<{ lastN: number; head: LogHead | null }> {
  const lastN = sql<number | null>`(select max(${t.events.n}) from ${t.events})`
  const [row] = await q.select({ n: t.logHead.n, hash: t.logHead.hash, lastN }).from(t.logHead)
  if (!row) return { lastN: LARGEST_N, head: null }
  return { lastN: row.lastN ?? 0, head: { n: row.n, hash: row.hash } }
}

async function pageAfter({ db, after, upTo }: { db: Db; after: number; upTo: number }): Promise<EventRow[]> {
  const { q, t } = db
  return q
    .select()
    .from(t.events)
    .where(and(gt(t.events.n, after), lte(t.events.n, upTo)))
    .orderBy(asc(t.events.n))
    .limit(PAGE)
}

function faultOf(row: EventRow, last: LogHead): LogFault | null {
  if (row.n !== last.n + 1) return 'gap'
  if (row.prevHash !== last.hash) return 'chain'
  return hashOfEvent(row) === row.hash ? null : 'hash'
}
