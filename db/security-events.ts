import { and, count, desc, eq, gte, inArray, isNull, lt, or, type SQL } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { SecurityEventRow, SessionRow } from './sessions.ts'

/** What the security log is searched for. Empty lists and texts leave everything in. */
export interface SecuritySearch {
  kinds: readonly string[]
  personId: string
  /** A network address. */
  address: string
  /** Instants (ISO, UTC): from this one on, and before that one. */
  from: string | null
  before: string | null
}

/** The place of a line in the log, newest first: what comes after it is older. */
export interface SecurityPlace {
  at: string
  id: string
}

export interface NamedSecurityEvent extends SecurityEventRow {
  /** Null when the login was nobody's. */
  personName: string | null
}

/** The events that match, newest first, those after `after` only; read part by part it is the whole log. */
export async function searchSecurityEvents(
  { q, t }: Db,
  { after, limit, ...search }: SecuritySearch & { after: SecurityPlace | null; limit: number },
): Promise<NamedSecurityEvent[]> {
  const { securityEvents, people } = t
  const { at, id } = securityEvents
  const isAfter = after === null ? undefined : or(lt(at, after.at), and(eq(at, after.at), lt(id, after.id)))
  const rows = await q
    .select({ event: securityEvents, personName: people.name })
    .from(securityEvents)
    .leftJoin(people, eq(people.id, securityEvents.personId))
    .where(and(...conditions(t, search), kindsOf(t, search), isAfter))
    .orderBy(desc(at), desc(id))
    .limit(limit)
  return rows.map(({ event, personName }) => ({ ...event, personName }))
}

/** How many events match, by kind; the chosen kinds left aside. */
export async function countSecurityKinds(
  { q, t }: Db,
  search: SecuritySearch,
): Promise<{ kind: string; count: number }[]> {
  const { kind } = t.securityEvents
  return q
    .select({ kind, count: count() })
    .from(t.securityEvents)
    .where(and(...conditions(t, search)))
    .groupBy(kind)
}

/** The sessions of a person that have not been ended, the one used last first; expired ones included. */
export async function openSessionsOf({ q, t }: Db, personId: string): Promise<SessionRow[]> {
  const { sessions } = t
  return q
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt)))
    .orderBy(desc(sessions.seenAt))
}

function conditions({ securityEvents }: Db['t'], search: SecuritySearch): (SQL | undefined)[] {
  const { at, personId, address } = securityEvents
  return [
    search.personId === '' ? undefined : eq(personId, search.personId),
    search.address === '' ? undefined : eq(address, search.address),
    search.from === null ? undefined : gte(at, search.from),
    search.before === null ? undefined : lt(at, search.before),
  ]
}

function kindsOf({ securityEvents }: Db['t'], { kinds }: SecuritySearch): SQL | undefined {
  return kinds.length === 0 ? undefined : inArray(securityEvents.kind, [...kinds])
}
