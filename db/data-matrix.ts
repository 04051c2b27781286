import { and, asc, countDistinct, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import type { RelationKindName } from '#workflows/catalogue/architecture/relations.ts'
import { objectWithin } from './architecture.ts'
import type { Db } from './open.ts'
import { applicationWithin } from './relations.ts'
import { containsText } from './text-search.ts'

/** How an application may handle data. */
export const handlings = ['application-creates', 'application-uses', 'application-stores'] as const
export type Handling = (typeof handlings)[number] & RelationKindName

export interface MatrixSearch {
  sight: ObjectSight
  /** The owners of the applications; none for all. */
  organisationIds: readonly string[]
  /** A text in the name of the application; '' for all. */
  text: string
}

/** Applications that handle data one may see (or, with `isWithout`, that do not), by agency and name. */
export async function matrixApplications(
  db: Db,
  search: MatrixSearch & { isWithout: boolean; limit: number; offset: number },
) {
  const { applications, organisations } = db.t
  return db.q
    .select({
      id: applications.id,
      name: applications.name,
      organisationId: applications.organisationId,
      organisation: organisations.name,
    })
    .from(applications)
    .innerJoin(organisations, eq(organisations.id, applications.organisationId))
    .where(
      and(
        ...sought(db, search),
        search.isWithout ? sql`not ${handlesData(db, search.sight)}` : handlesData(db, search.sight),
      ),
    )
    .orderBy(asc(organisations.name), asc(applications.nameKey), asc(applications.id))
    .limit(search.limit)
    .offset(search.offset)
}

/** How many applications of each agency handle data one may see, and how many do not; the chosen agencies left aside. */
export async function matrixGroups(db: Db, search: MatrixSearch) {
  const { applications, organisations } = db.t
  const handled = sql<number>`case when ${handlesData(db, search.sight)} then 1 else 0 end`
  const rows = await db.q
    .select({
      organisationId: organisations.id,
      organisation: organisations.name,
      total: sql<number>`count(*)`,
      handling: sql<number>`sum(${handled})`,
    })
    .from(applications)
    .innerJoin(organisations, eq(organisations.id, applications.organisationId))
    .where(and(...sought(db, { ...search, organisationIds: [] })))
    .groupBy(organisations.id, organisations.name)
    .orderBy(asc(organisations.name))
  return rows.map((row) => ({ ...row, total: Number(row.total), handling: Number(row.handling) }))
}

/** What these applications do with data one may see. */
export async function matrixCells(
  db: Db,
  { applicationIds, sight }: { applicationIds: readonly string[]; sight: ObjectSight },
) {
  if (applicationIds.length === 0) return []
  const { relations, architectureObjects: objects, organisations } = db.t
  const rows = await db.q
    .select({
      applicationId: sql<string>`${relations.fromApplicationId}`,
      handling: relations.kind,
      dataId: objects.id,
      name: objects.name,
      nameKey: objects.nameKey,
      organisation: organisations.name,
    })
    .from(relations)
    .innerJoin(objects, eq(objects.id, relations.toObjectId))
    .innerJoin(organisations, eq(organisations.id, objects.organisationId))
    .where(
      and(
        inArray(relations.fromApplicationId, [...applicationIds]),
        inArray(relations.kind, [...handlings]),
        isNull(relations.endedAt),
        objectWithin(db.t, sight),
      ),
    )
  return rows.map((row) => ({ ...row, handling: row.handling as Handling }))
}

interface DoubledSearch extends MatrixSearch {
  limit: number
  offset: number
}

/**
 * Data sets that more than one application creates, of those one may see, by name: at least one of them of the
 * agencies chosen. Two sources of the same data have no owner.
 */
export async function doubledData(db: Db, search: DoubledSearch) {
  const doubled = doubledIds(db, search)
  return db.q
    .select()
    .from(doubled)
    .orderBy(asc(doubled.nameKey), asc(doubled.id))
    .limit(search.limit)
    .offset(search.offset)
}

export async function countDoubledData(db: Db, search: MatrixSearch): Promise<number> {
  const doubled = doubledIds(db, search)
  const [row] = await db.q.select({ count: sql<number>`count(*)` }).from(doubled)
  return Number(row?.count ?? 0)
}

function doubledIds(db: Db, search: MatrixSearch) {
  const { relations, architectureObjects: objects, applications, organisations } = db.t
  // A set counts as soon as one of its makers is sought, and then with all of them.
  const isOfThese = sql<number>`case when ${and(...sought(db, search)) ?? sql`1 = 1`} then 1 else 0 end`
  return db.q
    .select({
      id: objects.id,
      name: objects.name,
      nameKey: objects.nameKey,
      organisation: sql<string>`${organisations.name}`.as('owner_name'),
      makers: countDistinct(relations.fromApplicationId).as('makers'),
    })
    .from(relations)
    .innerJoin(objects, eq(objects.id, relations.toObjectId))
    .innerJoin(applications, eq(applications.id, relations.fromApplicationId))
    .innerJoin(organisations, eq(organisations.id, objects.organisationId))
    .where(
      and(
        eq(relations.kind, 'application-creates'),
        isNull(relations.endedAt),
        objectWithin(db.t, search.sight),
        applicationWithin(db.t, search.sight),
      ),
    )
    .groupBy(objects.id, objects.name, objects.nameKey, organisations.name)
    .having(and(gt(countDistinct(relations.fromApplicationId), 1), gt(sql`sum(${isOfThese})`, 0)))
    .as('doubled')
}

/** Which applications one may see create these data sets, by name. */
export async function makersOf(
  db: Db,
  { dataIds, sight }: { dataIds: readonly string[]; sight: ObjectSight },
) {
  if (dataIds.length === 0) return []
  const { relations, applications, organisations } = db.t
  return db.q
    .selectDistinct({
      dataId: sql<string>`${relations.toObjectId}`,
      id: applications.id,
      name: applications.name,
      nameKey: applications.nameKey,
      organisation: organisations.name,
    })
    .from(relations)
    .innerJoin(applications, eq(applications.id, relations.fromApplicationId))
    .innerJoin(organisations, eq(organisations.id, applications.organisationId))
    .where(
      and(
        inArray(relations.toObjectId, [...dataIds]),
        eq(relations.kind, 'application-creates'),
        isNull(relations.endedAt),
        applicationWithin(db.t, sight),
      ),
    )
    .orderBy(asc(applications.nameKey), asc(applications.id))
}

function sought({ t }: Db, { sight, organisationIds, text }: MatrixSearch): (SQL | undefined)[] {
  return [
    applicationWithin(t, sight),
    organisationIds.length === 0 ? undefined : inArray(t.applications.organisationId, [...organisationIds]),
    text === '' ? undefined : containsText(t.applications.name, text),
  ]
}

function handlesData({ t }: Db, sight: ObjectSight): SQL {
  const { relations, architectureObjects: objects, applications } = t
  const kinds = sql.join(
    handlings.map((kind) => sql`${kind}`),
    sql`, `,
  )
  const within = objectWithin(t, sight) ?? sql`1 = 1`
  return sql`exists (select 1 from ${relations} inner join ${objects} on ${objects.id} = ${relations.toObjectId}
    where ${relations.fromApplicationId} = ${applications.id} and ${relations.kind} in (${kinds})
    and ${relations.endedAt} is null and ${within})`
}
