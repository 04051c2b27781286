import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import type { ObjectEvent } from '#workflows/rules/object-as-of.ts'
import { objectWithin } from './architecture.ts'
import type { Db } from './open.ts'

/**
 * What happened before an instant (ISO, UTC) to the objects that lie within a sight now, by object; with
 * `changedSince`, of those alone to which something has happened from that instant on.
 */
export async function objectEventsBefore(
  { q, t }: Db,
  { before, sight, changedSince }: { before: string; sight: ObjectSight; changedSince?: string },
): Promise<Map<string, ObjectEvent[]>> {
  const { events, architectureObjects: objects } = t
  const isObject = eq(events.subjectKind, 'architecture-object')
  const touched =
    changedSince === undefined
      ? undefined
      : inArray(
          events.subjectId,
          q
            .select({ id: events.subjectId })
            .from(events)
            .where(and(isObject, gte(events.at, changedSince))),
        )
  const rows = await q
    .select({ id: events.subjectId, type: events.type, payload: events.payload, at: events.at })
    .from(events)
    .innerJoin(objects, eq(objects.id, events.subjectId))
    .where(and(isObject, lt(events.at, before), objectWithin(t, sight), touched))
    .orderBy(asc(events.n))
  const found = new Map<string, ObjectEvent[]>()
  for (const { id, payload, ...row } of rows) {
    const event = { ...row, payload: JSON.parse(payload) as unknown }
    const own = found.get(id)
    if (own === undefined) found.set(id, [event])
    else own.push(event)
  }
  return found
}
