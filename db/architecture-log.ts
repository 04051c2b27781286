import { and, asc, eq, lt } from 'drizzle-orm'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import type { ObjectEvent } from '#workflows/rules/object-as-of.ts'
import { objectWithin } from './architecture.ts'
import type { Db } from './open.ts'

/** What happened before an instant (ISO, UTC) to the objects that lie within a sight now, by object. */
export async function objectEventsBefore(
  { q, t }: Db,
  { before, sight }: { before: string; sight: ObjectSight },
): Promise<Map<string, ObjectEvent[]>> {
  const { events, architectureObjects: objects } = t
  const rows = await q
    .select({ id: events.subjectId, type: events.type, payload: events.payload, at: events.at })
    .from(events)
    .innerJoin(objects, eq(objects.id, events.subjectId))
    .where(and(eq(events.subjectKind, 'architecture-object'), lt(events.at, before), objectWithin(t, sight)))
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
