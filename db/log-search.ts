import { and, asc, count, desc, eq, gt, gte, inArray, lt, lte, or, type SQL } from 'drizzle-orm'
import type { LogSight } from '#workflows/access/log-sight.ts'
import type { EventRow } from './log.ts'
import type { Db } from './open.ts'
import { containsText } from './text-search.ts'

/** What the log is searched for. Empty lists and empty texts leave everything in. */
export interface LogSearch {
  sight: LogSight
  subjectKinds: readonly string[]
  /** "kind:type", because the same type means something else on another kind. */
  types: readonly string[]
  /** Ids of persons. */
  actorIds: readonly string[]
  subjectId: string
  /** Words in what was recorded. */
  text: string
  /** Instants (ISO, UTC): from this one on, and before that one. */
  from: string | null
  before: string | null
}

/** A page of the events that match, newest first. */
export async function searchEvents(
  { q, t }: Db,
  { limit, offset, ...search }: LogSearch & { limit: number; offset: number },
): Promise<EventRow[]> {
  return q
    .select()
    .from(t.events)
    .where(and(base(t, search), ...chosen(t, search)))
    .orderBy(desc(t.events.n))
    .limit(limit)
    .offset(offset)
}

/** The events that match after place `after` of the chain, oldest first: for reading all of them part by part. */
export async function eventsAfter(
  { q, t }: Db,
  { after, limit, ...search }: LogSearch & { after: number; limit: number },
): Promise<EventRow[]> {
  return q
    .select()
    .from(t.events)
    .where(and(gte(t.events.n, after + 1), base(t, search), ...chosen(t, search)))
    .orderBy(asc(t.events.n))
    .limit(limit)
}

export interface EventGroup {
  subjectKind: string
  type: string
  /** The actor as stored: JSON. */
  actor: string
  count: number
}

/** How many events after one place of the chain up to another match, by kind, type and actor; the chosen facets left aside. */
export async function countEvents(
  { q, t }: Db,
  { after, upTo, ...search }: LogSearch & { after: number; upTo: number },
): Promise<EventGroup[]> {
  const { n, subjectKind, type, actor } = t.events
  return q
    .select({ subjectKind, type, actor, count: count() })
    .from(t.events)
    .where(and(gt(n, after), lte(n, upTo), base(t, search)))
    .groupBy(subjectKind, type, actor)
}

/** Every event of these subjects, newest first. */
export async function eventsOfSubjects(
  { q, t }: Db,
  subjects: readonly { kinds: readonly string[]; ids: readonly string[] }[],
): Promise<EventRow[]> {
  const { events } = t
  const any = subjects
    .filter(({ ids }) => ids.length > 0)
    .map(({ kinds, ids }) =>
      and(inArray(events.subjectKind, [...kinds]), inArray(events.subjectId, [...ids])),
    )
  if (any.length === 0) return []
  return q
    .select()
    .from(events)
    .where(or(...any))
    .orderBy(desc(events.n))
}

function base({ events }: Db['t'], { sight, subjectId, text, from, before }: LogSearch): SQL | undefined {
  return and(
    sight === null ? undefined : inArray(events.subjectKind, ['', ...sight]),
    subjectId === '' ? undefined : eq(events.subjectId, subjectId),
    text === '' ? undefined : containsText(events.payload, text),
    from === null ? undefined : gte(events.at, from),
    before === null ? undefined : lt(events.at, before),
  )
}

function chosen({ events }: Db['t'], { subjectKinds, types, actorIds }: LogSearch): (SQL | undefined)[] {
  const pairs = types.map((pair) => {
    const [kind = '', type = ''] = pair.split(':')
    return and(eq(events.subjectKind, kind), eq(events.type, type))
  })
  return [
    subjectKinds.length > 0 ? inArray(events.subjectKind, [...subjectKinds]) : undefined,
    pairs.length > 0 ? or(...pairs) : undefined,
    actorIds.length > 0
      ? or(...actorIds.map((id) => containsText(events.actor, `"personId":${JSON.stringify(id)}`)))
      : undefined,
  ]
}
