import { and, asc, count, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type ObjectRow = Tables['architectureObjects']['$inferSelect']

/** What makes an object the same one: its owner, its kind, its normalised name. */
export type ObjectKey = Pick<ObjectRow, 'organisationId' | 'kind' | 'nameKey'>

/** Whether an object lies within a sight: within its scope, or shared by not being restricted. */
export function objectWithin({ architectureObjects: objects }: Db['t'], sight: ObjectSight): SQL | undefined {
  const { scope, mayReadRestricted } = sight
  if (scope.kind === 'none') return sql`1 = 0`
  const isShared = ne(objects.objectClass, 'restricted')
  if (scope.kind === 'own') return or(eq(objects.organisationId, scope.organisationId), isShared)
  return mayReadRestricted ? undefined : isShared
}

export async function insertObject({ q, t }: Db, row: ObjectRow): Promise<void> {
  await q.insert(t.architectureObjects).values(row)
}

export async function objectById({ q, t }: Db, id: string): Promise<ObjectRow | undefined> {
  const [row] = await q.select().from(t.architectureObjects).where(eq(t.architectureObjects.id, id))
  return row
}

/** The object, if it lies within this sight. */
export async function visibleObject(
  { q, t }: Db,
  { id, sight }: { id: string; sight: ObjectSight },
): Promise<ObjectRow | undefined> {
  const [row] = await q
    .select()
    .from(t.architectureObjects)
    .where(and(eq(t.architectureObjects.id, id), objectWithin(t, sight)))
  return row
}

export async function objectByKey({ q, t }: Db, key: ObjectKey): Promise<ObjectRow | undefined> {
  const { architectureObjects: objects } = t
  const [row] = await q
    .select()
    .from(objects)
    .where(
      and(
        eq(objects.organisationId, key.organisationId),
        eq(objects.kind, key.kind),
        eq(objects.nameKey, key.nameKey),
      ),
    )
  return row
}

/** Replaces a row at the version expected; false when somebody else was faster. */
export async function updateObject({ q, t }: Db, row: ObjectRow, expectedVersion: number): Promise<boolean> {
  const { architectureObjects: objects } = t
  const changed = await q
    .update(objects)
    .set(row)
    .where(and(eq(objects.id, row.id), eq(objects.version, expectedVersion)))
    .returning({ id: objects.id })
  return changed.length === 1
}

/** What belongs to the architecture now, of one agency (null: of all), for this reader. */
function isStanding(
  t: Db['t'],
  { organisationId, sight }: { organisationId: string | null; sight: ObjectSight },
) {
  const { architectureObjects: objects } = t
  return and(
    isNull(objects.retiredAt),
    objectWithin(t, sight),
    organisationId === null ? undefined : eq(objects.organisationId, organisationId),
  )
}

/** Objects that belong to the architecture now, of one agency (null: of all), in the order of their names. */
export async function standingObjects(
  { q, t }: Db,
  { organisationId, sight }: { organisationId: string | null; sight: ObjectSight },
): Promise<ObjectRow[]> {
  const { architectureObjects: objects } = t
  return q
    .select()
    .from(objects)
    .where(isStanding(t, { organisationId, sight }))
    .orderBy(asc(objects.nameKey), asc(objects.id))
}

/** The same without their answers: what a count or a name needs. */
export async function standingObjectHeads(
  { q, t }: Db,
  { organisationId, sight }: { organisationId: string | null; sight: ObjectSight },
): Promise<Pick<ObjectRow, 'id' | 'kind' | 'name' | 'organisationId' | 'code' | 'version'>[]> {
  const { architectureObjects: objects } = t
  const { id, kind, name, code, version } = objects
  return q
    .select({ id, kind, name, organisationId: objects.organisationId, code, version })
    .from(objects)
    .where(isStanding(t, { organisationId, sight }))
    .orderBy(asc(objects.nameKey), asc(objects.id))
}

/** The answers of objects, by id. */
export async function answersOfObjects(
  { q, t }: Db,
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  const { id, fields } = t.architectureObjects
  const found = new Map<string, Record<string, unknown>>()
  for (let from = 0; from < ids.length; from += idsPerQuery) {
    const part = ids.slice(from, from + idsPerQuery)
    const rows = await q.select({ id, fields }).from(t.architectureObjects).where(inArray(id, part))
    for (const row of rows) found.set(row.id, row.fields as Record<string, unknown>)
  }
  return found
}

/** How many objects belong to the architecture now, of one agency (null: of all). */
export async function countStandingObjects(
  { q, t }: Db,
  { organisationId, sight }: { organisationId: string | null; sight: ObjectSight },
): Promise<number> {
  const { architectureObjects: objects } = t
  const [row] = await q
    .select({ count: count() })
    .from(objects)
    .where(isStanding(t, { organisationId, sight }))
  return Number(row?.count ?? 0)
}

/** All objects of an organisation, those that left the architecture too. */
export async function objectsOfOrganisation({ q, t }: Db, organisationId: string): Promise<ObjectRow[]> {
  const { architectureObjects: objects } = t
  return q
    .select()
    .from(objects)
    .where(eq(objects.organisationId, organisationId))
    .orderBy(asc(objects.createdAt), asc(objects.id))
}

/** All objects of the city, those that left the architecture too. */
export async function allObjects({ q, t }: Db): Promise<ObjectRow[]> {
  const { architectureObjects: objects } = t
  return q.select().from(objects).orderBy(asc(objects.createdAt), asc(objects.id))
}

// Both engines limit the values of one statement.
const idsPerQuery = 500

/** Which of these ids are objects' of another organisation. */
export async function objectsElsewhere(
  { q, t }: Db,
  { ids, organisationId }: { ids: readonly string[]; organisationId: string },
): Promise<string[]> {
  const { architectureObjects: objects } = t
  const found: string[] = []
  for (let from = 0; from < ids.length; from += idsPerQuery) {
    const part = ids.slice(from, from + idsPerQuery)
    const rows = await q
      .select({ id: objects.id })
      .from(objects)
      .where(and(inArray(objects.id, part), ne(objects.organisationId, organisationId)))
    found.push(...rows.map(({ id }) => id))
  }
  return found
}

/** Takes an object off the record that nothing refers to; the log keeps that it was there. */
export async function deleteObject({ q, t }: Db, id: string): Promise<void> {
  await q.delete(t.objectAttestations).where(eq(t.objectAttestations.objectId, id))
  await q.delete(t.architectureObjects).where(eq(t.architectureObjects.id, id))
}

/** Names of objects by their ids. */
export async function objectNames({ q, t }: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { id, name } = t.architectureObjects
  const rows = await q
    .select({ id, name })
    .from(t.architectureObjects)
    .where(inArray(id, [...ids]))
  return new Map(rows.map((row) => [row.id, row.name]))
}
