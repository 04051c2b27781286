import { and, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import { isRelationKind, type RelationKindName } from '#workflows/catalogue/architecture/relations.ts'
import { objectWithin } from './architecture.ts'
import type { AnyColumn } from './kit.ts'
import type { Db } from './open.ts'
import { applicationWithin } from './relations.ts'

/** One thing beside another: how many others of its kind stand before it, and how many there are in all. */
export interface Neighbour {
  /** The thing it stands beside. */
  hereId: string
  id: string
  kind: string
  name: string
  organisationId: string
  /** Its place among the neighbours of its kind, by name, from 1. */
  place: number
  /** All neighbours of `hereId` within the sight, whichever kind, once each. */
  total: number
}

interface Asked {
  ids: readonly string[]
  sight: ObjectSight
  /** How many of a kind come back for each; the total counts them all. */
  mostOfKind: number
}

/**
 * What stands beside these things by a standing relation, within a sight: what one may not see is neither given
 * nor counted. The first of each kind by name.
 */
export async function neighboursOf(db: Db, { ids, sight, mostOfKind }: Asked): Promise<Neighbour[]> {
  if (ids.length === 0) return []
  const pairs = pairsFrom(db, ids, sight)
  const ranked = db.q
    .select({
      hereId: pairs.hereId,
      id: pairs.id,
      kind: pairs.kind,
      name: pairs.name,
      organisationId: pairs.organisationId,
      place:
        sql<number>`row_number() over (partition by ${pairs.hereId}, ${pairs.kind} order by ${pairs.nameKey}, ${pairs.id})`.as(
          'place',
        ),
      total: sql<number>`count(*) over (partition by ${pairs.hereId})`.as('total'),
    })
    .from(pairs)
    .as('ranked')
  const rows = await db.q
    .select()
    .from(ranked)
    .where(lte(ranked.place, mostOfKind))
    .orderBy(ranked.place, ranked.kind, ranked.hereId)
  return rows.map((row) => ({ ...row, place: Number(row.place), total: Number(row.total) }))
}

/** Each thing with each visible one beside it, once, whichever and however many relations join them. */
function pairsFrom(db: Db, ids: readonly string[], sight: ObjectSight) {
  const { relations: r } = db.t
  const part = [...ids]
  const { applications, architectureObjects: objects } = db.t
  // One select for each column an end may stand in: each finds its rows by the index of that column.
  const beside = (here: AnyColumn, application: AnyColumn, object: AnyColumn) =>
    db.q
      .select({
        hereId: sql<string>`${here}`.as('here_id'),
        id: sql<string>`coalesce(${objects.id}, ${applications.id})`.as('other_id'),
        kind: sql<string>`coalesce(${objects.kind}, 'application')`.as('other_kind'),
        name: sql<string>`coalesce(${objects.name}, ${applications.name})`.as('other_name'),
        nameKey: sql<string>`coalesce(${objects.nameKey}, ${applications.nameKey})`.as('other_key'),
        organisationId: sql<string>`coalesce(${objects.organisationId}, ${applications.organisationId})`.as(
          'other_owner',
        ),
      })
      .from(r)
      .leftJoin(objects, eq(objects.id, object))
      .leftJoin(applications, eq(applications.id, application))
      .where(
        and(
          inArray(here, part),
          isNull(r.endedAt),
          or(
            and(isNotNull(objects.id), objectWithin(db.t, sight)),
            and(isNotNull(applications.id), applicationWithin(db.t, sight)),
          ),
        ),
      )
  return beside(r.fromApplicationId, r.toApplicationId, r.toObjectId)
    .union(beside(r.fromObjectId, r.toApplicationId, r.toObjectId))
    .union(beside(r.toApplicationId, r.fromApplicationId, r.fromObjectId))
    .union(beside(r.toObjectId, r.fromApplicationId, r.fromObjectId))
    .as('pairs')
}

/** A relation as a line between two drawn things. */
export interface Line {
  kind: RelationKindName
  fromId: string
  toId: string
}

/** The standing relations whose both ends are among these; ask it only of things one may see. */
export async function relationsAmong(db: Db, ids: readonly string[]): Promise<Line[]> {
  if (ids.length === 0) return []
  const { relations: r } = db.t
  const part = [...ids]
  const rows = await db.q
    .select({
      kind: r.kind,
      fromId: sql<string>`coalesce(${r.fromApplicationId}, ${r.fromObjectId})`,
      toId: sql<string>`coalesce(${r.toApplicationId}, ${r.toObjectId})`,
    })
    .from(r)
    .where(
      and(
        isNull(r.endedAt),
        or(inArray(r.fromApplicationId, part), inArray(r.fromObjectId, part)),
        or(inArray(r.toApplicationId, part), inArray(r.toObjectId, part)),
      ),
    )
    .orderBy(r.createdAt, r.id)
  return rows.flatMap(({ kind, fromId, toId }) => (isRelationKind(kind) ? [{ kind, fromId, toId }] : []))
}
