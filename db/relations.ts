import { and, asc, eq, inArray, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import {
  type EndKind,
  isRelationKind,
  type RelationKindName,
} from '#workflows/catalogue/architecture/relations.ts'
import { visibleApplication } from './application-list.ts'
import { objectById, objectWithin, visibleObject } from './architecture.ts'
import { applicationById } from './inventory.ts'
import type { AnyColumn } from './kit.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'
import { containsText } from './text-search.ts'

type RelationRow = Tables['relations']['$inferSelect']

/** A relation by the ids of its ends, whichever table they lie in. */
export interface Relation {
  readonly id: string
  readonly kind: RelationKindName
  readonly fromId: string
  readonly toId: string
  readonly createdAt: string
  readonly endedAt: string | null
}

/** One end: an application or an object. */
export interface RelationEnd {
  readonly id: string
  readonly kind: EndKind
  readonly name: string
  readonly organisationId: string
  readonly isRetired: boolean
  readonly isRestricted: boolean
}

/** As much of an end as tells in which table it lies. */
type PlacedEnd = Pick<RelationEnd, 'id' | 'kind'>

/** The application or object of this id, or undefined. */
export async function endById(db: Db, id: string): Promise<RelationEnd | undefined> {
  const object = await objectById(db, id)
  if (object !== undefined) return endOfObject(object)
  const application = await applicationById(db, id)
  return application === undefined ? undefined : endOfApplication(application)
}

/** The same, if it lies within this sight. */
export async function visibleEnd(
  db: Db,
  { id, sight }: { id: string; sight: ObjectSight },
): Promise<RelationEnd | undefined> {
  const object = await visibleObject(db, { id, sight })
  if (object !== undefined) return endOfObject(object)
  const application = await visibleApplication(db, { id, scope: sight.scope })
  return application === undefined ? undefined : endOfApplication(application)
}

function endOfObject(row: Tables['architectureObjects']['$inferSelect']): RelationEnd {
  const { id, name, organisationId } = row
  const [isRetired, isRestricted] = [row.retiredAt !== null, row.objectClass === 'restricted']
  return { id, name, organisationId, kind: row.kind as EndKind, isRetired, isRestricted }
}

function endOfApplication({ id, name, organisationId }: Tables['applications']['$inferSelect']): RelationEnd {
  return { id, name, organisationId, kind: 'application', isRetired: false, isRestricted: false }
}

export async function insertRelation(
  { q, t }: Db,
  { relation, from, to }: { relation: Relation; from: PlacedEnd; to: PlacedEnd },
): Promise<void> {
  const { id, kind, createdAt, endedAt } = relation
  const place = (end: PlacedEnd, isApplication: boolean) =>
    (end.kind === 'application') === isApplication ? end.id : null
  await q.insert(t.relations).values({
    id,
    kind,
    fromApplicationId: place(from, true),
    fromObjectId: place(from, false),
    toApplicationId: place(to, true),
    toObjectId: place(to, false),
    createdAt,
    endedAt,
  })
}

export async function endRelation({ q, t }: Db, { id, at }: { id: string; at: string }): Promise<void> {
  await q.update(t.relations).set({ endedAt: at }).where(eq(t.relations.id, id))
}

export async function relationById({ q, t }: Db, id: string): Promise<Relation | undefined> {
  const [row] = await q.select().from(t.relations).where(eq(t.relations.id, id))
  return row === undefined ? undefined : asRelation(row)
}

// Both engines limit the values of one statement.
const idsPerQuery = 500

/** The relations that stand and begin or end in one of these, oldest first. */
export async function standingRelationsOf({ q, t }: Db, ids: readonly string[]): Promise<Relation[]> {
  const { relations } = t
  const found = new Map<string, Relation>()
  for (let from = 0; from < ids.length; from += idsPerQuery) {
    const part = ids.slice(from, from + idsPerQuery)
    const rows = await q
      .select()
      .from(relations)
      .where(and(isNull(relations.endedAt), touches(t, part)))
      .orderBy(asc(relations.createdAt), asc(relations.id))
    for (const row of rows) found.set(row.id, asRelation(row))
  }
  return [...found.values()]
}

/** Every relation that begins or ends in this thing, those that have ended too. */
export async function relationsEverOf({ q, t }: Db, id: string): Promise<Relation[]> {
  const rows = await q
    .select()
    .from(t.relations)
    .where(touches(t, [id]))
    .orderBy(asc(t.relations.createdAt), asc(t.relations.id))
  return rows.map(asRelation)
}

/** Every relation that stands. */
export async function allStandingRelations({ q, t }: Db): Promise<Relation[]> {
  const rows = await q.select().from(t.relations).where(isNull(t.relations.endedAt))
  return rows.map(asRelation)
}

/** The ends of these ids that lie within a sight, by id. */
export async function visibleEnds(
  { q, t }: Db,
  { ids, sight }: { ids: readonly string[]; sight: ObjectSight },
): Promise<Map<string, RelationEnd>> {
  const { applications, architectureObjects: objects } = t
  const ends = new Map<string, RelationEnd>()
  const list = [...new Set(ids)]
  for (let from = 0; from < list.length; from += idsPerQuery) {
    const part = list.slice(from, from + idsPerQuery)
    const found = await q
      .select()
      .from(objects)
      .where(and(inArray(objects.id, part), objectWithin(t, sight)))
    for (const row of found) ends.set(row.id, endOfObject(row))
    const own = await q
      .select()
      .from(applications)
      .where(and(inArray(applications.id, part), applicationWithin(t, sight)))
    for (const row of own) ends.set(row.id, endOfApplication(row))
  }
  return ends
}

/** Everything that may stand at an end of a relation and lies within a sight; retired objects too. */
export async function endsWithin({ q, t }: Db, sight: ObjectSight): Promise<RelationEnd[]> {
  const objects = await q.select().from(t.architectureObjects).where(objectWithin(t, sight))
  const applications = await q.select().from(t.applications).where(applicationWithin(t, sight))
  return [...applications.map(endOfApplication), ...objects.map(endOfObject)]
}

/** Takes a relation off the record that an import made; the log keeps that it was there. */
export async function deleteRelation({ q, t }: Db, id: string): Promise<void> {
  await q.delete(t.relations).where(eq(t.relations.id, id))
}

interface EndSearch {
  sight: ObjectSight
  kinds: readonly EndKind[]
  /** A text in the name; '' for all. */
  text: string
  /** The organisation whose things come first. */
  ownFirst: string
  without: readonly string[]
  limit: number
}

/** Things that may stand at an end: those of one agency first, then by name. */
export async function searchEnds({ q, t }: Db, search: EndSearch): Promise<RelationEnd[]> {
  const { sight, kinds, text, ownFirst, without, limit } = search
  const { applications, architectureObjects: objects } = t
  const isOther = (column: AnyColumn) => sql`case when ${column} = ${ownFirst} then 0 else 1 end`
  const hidden = without.slice(0, idsPerQuery)
  const found = await q
    .select()
    .from(objects)
    .where(
      and(
        inArray(objects.kind, [...kinds]),
        isNull(objects.retiredAt),
        objectWithin(t, sight),
        text === '' ? undefined : containsText(objects.name, text),
        notInArray(objects.id, hidden),
      ),
    )
    .orderBy(isOther(objects.organisationId), asc(objects.nameKey), asc(objects.id))
    .limit(limit)
  const ends = found.map(endOfObject)
  if (!kinds.includes('application')) return ends
  const own = await q
    .select()
    .from(applications)
    .where(
      and(
        applicationWithin(t, sight),
        text === '' ? undefined : containsText(applications.name, text),
        notInArray(applications.id, hidden),
      ),
    )
    .orderBy(isOther(applications.organisationId), asc(applications.nameKey), asc(applications.id))
    .limit(limit)
  return [...own.map(endOfApplication), ...ends].slice(0, limit)
}

/** Whether an application lies within a sight: those of its scope, as on their list. */
export function applicationWithin({ applications }: Db['t'], { scope }: ObjectSight): SQL | undefined {
  if (scope.kind === 'all') return undefined
  return eq(applications.organisationId, scope.kind === 'own' ? scope.organisationId : '')
}

function touches({ relations }: Db['t'], ids: readonly string[]): SQL | undefined {
  const part = [...ids]
  return or(
    inArray(relations.fromApplicationId, part),
    inArray(relations.fromObjectId, part),
    inArray(relations.toApplicationId, part),
    inArray(relations.toObjectId, part),
  )
}

function asRelation(row: RelationRow): Relation {
  if (!isRelationKind(row.kind)) throw new Error(`The relation ${row.id} is of no known kind: ${row.kind}`)
  return {
    id: row.id,
    kind: row.kind,
    fromId: row.fromApplicationId ?? row.fromObjectId ?? '',
    toId: row.toApplicationId ?? row.toObjectId ?? '',
    createdAt: row.createdAt,
    endedAt: row.endedAt,
  }
}
