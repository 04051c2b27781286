import { and, asc, eq, gte, inArray, lt, type SQLWrapper } from 'drizzle-orm'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import type { Scope } from '#workflows/access/scope.ts'
import type { RecordEvent } from '#workflows/rules/record-as-of.ts'
import { applicationsWithin } from './application-list.ts'
import { objectWithin } from './architecture.ts'
import { initiativesWithin } from './initiatives.ts'
import type { Db } from './open.ts'

interface Span {
  /** Only what happened earlier than this instant (ISO, UTC). */
  before?: string
  /** Only of records to which something has happened from this instant on. */
  changedSince?: string
}

/** What happened to the objects that lie within a sight now, by object. */
export async function objectEvents(
  { q, t }: Db,
  { sight, ...span }: Span & { sight: ObjectSight },
): Promise<Map<string, RecordEvent[]>> {
  const { architectureObjects: objects } = t
  const ids = q.select({ id: objects.id }).from(objects).where(objectWithin(t, sight))
  return eventsOf({ q, t }, { kind: 'architecture-object', ids, ...span })
}

/** What happened to the applications that lie within a scope now, by application. */
export async function applicationEvents(
  { q, t }: Db,
  { scope, ...span }: Span & { scope: Scope },
): Promise<Map<string, RecordEvent[]>> {
  const { applications } = t
  const ids = q.select({ id: applications.id }).from(applications).where(applicationsWithin(t, scope))
  return eventsOf({ q, t }, { kind: 'application', ids, ...span })
}

/** What happened to the initiatives of a roadmap that lie within a scope now, by initiative. */
export async function initiativeEvents(
  { q, t }: Db,
  { roadmapId, scope, ...span }: Span & { roadmapId: string; scope: Scope },
): Promise<Map<string, RecordEvent[]>> {
  const { initiatives } = t
  const isOfRoadmap = eq(initiatives.roadmapId, roadmapId)
  const ids = q
    .select({ id: initiatives.id })
    .from(initiatives)
    .where(and(isOfRoadmap, initiativesWithin(t, scope)))
  return eventsOf({ q, t }, { kind: 'initiative', ids, ...span })
}

/** A record as its row has it. */
export interface RecordRow {
  id: string
  organisationId: string
  fields: unknown
  /** ISO, UTC; null while it stands, and for applications, which do not end. */
  endedAt: string | null
}

/** Every application, object and initiative, to be held against its events. */
export async function recordRows({ q, t }: Db): Promise<RecordRow[]> {
  const { applications, architectureObjects: objects, initiatives } = t
  const owned = await q
    .select({ id: applications.id, organisationId: applications.organisationId, fields: applications.fields })
    .from(applications)
  const standing = await q
    .select({
      id: objects.id,
      organisationId: objects.organisationId,
      fields: objects.fields,
      endedAt: objects.retiredAt,
    })
    .from(objects)
  const planned = await q
    .select({
      id: initiatives.id,
      organisationId: initiatives.organisationId,
      fields: initiatives.fields,
      endedAt: initiatives.cancelledAt,
    })
    .from(initiatives)
  return [...owned.map((row) => ({ ...row, endedAt: null })), ...standing, ...planned]
}

/** The events of every application, object and initiative, by its id. */
export async function recordEvents(db: Db): Promise<Map<string, RecordEvent[]>> {
  const kinds = ['application', 'architecture-object', 'initiative']
  const found = await Promise.all(kinds.map((kind) => eventsOf(db, { kind })))
  return new Map(found.flatMap((each) => [...each]))
}

/** The events of all records of a kind, or of some of them, oldest first; a record without any is absent. */
async function eventsOf(
  { q, t }: Db,
  { kind, ids, before, changedSince }: Span & { kind: string; ids?: SQLWrapper },
): Promise<Map<string, RecordEvent[]>> {
  const { events } = t
  const isOfKind = eq(events.subjectKind, kind)
  const areMeant = ids === undefined ? undefined : inArray(events.subjectId, ids)
  const isEarlier = before === undefined ? undefined : lt(events.at, before)
  const touched =
    changedSince === undefined
      ? undefined
      : inArray(
          events.subjectId,
          q
            .select({ id: events.subjectId })
            .from(events)
            .where(and(isOfKind, gte(events.at, changedSince))),
        )
  const rows = await q
    .select({ id: events.subjectId, type: events.type, payload: events.payload, at: events.at })
    .from(events)
    .where(and(isOfKind, isEarlier, areMeant, touched))
    .orderBy(asc(events.n))
  const found = new Map<string, RecordEvent[]>()
  for (const { id, payload, ...row } of rows) {
    const event = { ...row, payload: JSON.parse(payload) as unknown }
    const own = found.get(id)
    if (own === undefined) found.set(id, [event])
    else own.push(event)
  }
  return found
}
