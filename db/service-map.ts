import { and, asc, countDistinct, eq, inArray, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import { objectWithin } from './architecture.ts'
import type { AnyColumn } from './kit.ts'
import type { Db } from './open.ts'
import { applicationWithin } from './relations.ts'
import { containsText } from './text-search.ts'

/** What may serve a service. */
export const servings = ['applications', 'processes', 'data'] as const
export type Serving = (typeof servings)[number]

export interface ServiceSearch {
  sight: ObjectSight
  /** One agency's services alone; null for all within the sight. */
  organisationId: string | null
  /** A code of the reference of services and what lies in it, '' for all, `uncoded` for those without. */
  code: string
  /** A text in the name; '' for all. */
  text: string
  /** Only services that nothing of this kind serves. */
  without: Serving | null
}

type Found = Omit<ServiceSearch, 'without'>

/** What stands in the address for services without a code. */
export const uncoded = 'tanpa'

/** Services are put together by so many letters of their code, or by their agency. */
export type Grouping = { by: 'code'; letters: number } | { by: 'agency' }

export type Served = Record<Serving, number>

/** Services with how many applications, processes and data one may see serve each, by name. */
export async function listServices(db: Db, search: ServiceSearch & { limit: number; offset: number }) {
  const services = servicesFound(db, search, countOf)
  const rows = await db.q
    .select()
    .from(services)
    .where(search.without === null ? undefined : eq(services[search.without], 0))
    .orderBy(asc(services.nameKey), asc(services.id))
    .limit(search.limit)
    .offset(search.offset)
  return rows.map((row) => ({ ...row, ...figures(row) }))
}

/** How many services there are, and how many of them nothing of each kind serves. */
export async function countServices(db: Db, search: Found) {
  const services = servicesFound(db, search, isServed)
  const [row] = await db.q.select({ total: sql<number>`count(*)`, ...lacking(services) }).from(services)
  return { total: Number(row?.total ?? 0), ...figures(row ?? { applications: 0, processes: 0, data: 0 }) }
}

/** Groups of services: how many, and how many of them nothing of each kind serves. */
export async function groupServices(db: Db, { grouping, ...search }: Found & { grouping: Grouping }) {
  const services = servicesFound(db, search, isServed)
  const key = grouping.by === 'agency' ? services.organisationId : prefix(services.code, grouping.letters)
  const groups = db.q
    .select({
      key: sql<string>`${key}`.as('group_key'),
      applications: services.applications,
      processes: services.processes,
      data: services.data,
    })
    .from(services)
    .as('grouped')
  const rows = await db.q
    .select({ key: groups.key, total: sql<number>`count(*)`, ...lacking(groups) })
    .from(groups)
    .groupBy(groups.key)
    .orderBy(asc(groups.key))
  return rows.map(({ key: group, total, ...row }) => ({
    key: group,
    total: Number(total),
    lacks: figures(row),
  }))
}

/** How many different applications, processes and data one may see serve the services of each group. */
export async function servedGroups(db: Db, { grouping, ...search }: Found & { grouping: Grouping }) {
  const { architectureObjects: objects } = db.t
  const found = new Map<string, Served>()
  for (const serving of servings) {
    const { here, other, isMeant } = wayOf(db, serving, search.sight)
    const key =
      grouping.by === 'agency'
        ? sql<string>`${objects.organisationId}`
        : prefix(objects.code, grouping.letters)
    const pairs = db.q
      .select({ key: sql<string>`${key}`.as('group_key'), other: sql<string>`${other}`.as('other_id') })
      .from(db.t.relations)
      .innerJoin(objects, eq(objects.id, here))
      .where(and(isMeant, ...sought(db, search)))
      .as('pairs')
    const rows = await db.q
      .select({ key: pairs.key, count: countDistinct(pairs.other) })
      .from(pairs)
      .groupBy(pairs.key)
    for (const row of rows) {
      const own = found.get(row.key) ?? { applications: 0, processes: 0, data: 0 }
      found.set(row.key, { ...own, [serving]: Number(row.count) })
    }
  }
  return found
}

/** What of the relations that serve a service is told of it: how many, or (far quicker) whether there is one. */
type Measure = (way: Way, relations: Db['t']['relations'], service: AnyColumn) => SQL<number>

const countOf: Measure = ({ here, other, isMeant }, relations, service) =>
  sql`(select count(distinct ${other}) from ${relations} where ${and(eq(here, service), isMeant)})`

const isServed: Measure = ({ here, isMeant }, relations, service) =>
  sql`case when exists (select 1 from ${relations} where ${and(eq(here, service), isMeant)}) then 1 else 0 end`

function servicesFound(db: Db, search: Found, measure: Measure) {
  const { architectureObjects: objects, organisations, relations } = db.t
  const measured = (serving: Serving) =>
    measure(wayOf(db, serving, search.sight), relations, objects.id).as(`served_by_${serving}`)
  return db.q
    .select({
      id: objects.id,
      name: objects.name,
      nameKey: objects.nameKey,
      code: objects.code,
      organisationId: objects.organisationId,
      organisation: sql<string>`${organisations.name}`.as('owner_name'),
      applications: measured('applications'),
      processes: measured('processes'),
      data: measured('data'),
    })
    .from(objects)
    .innerJoin(organisations, eq(organisations.id, objects.organisationId))
    .where(and(...sought(db, search)))
    .as('services')
}

/** How many of these rows nothing of each kind serves. */
function lacking(rows: Record<Serving, SQLWrapper>) {
  const none = (column: SQLWrapper) => sql<number>`sum(case when ${column} = 0 then 1 else 0 end)`
  return { applications: none(rows.applications), processes: none(rows.processes), data: none(rows.data) }
}

/** PostgreSQL gives counts as text, and nothing for the sum of no rows. */
function figures({ applications, processes, data }: Record<Serving, unknown>): Served {
  return {
    applications: Number(applications ?? 0),
    processes: Number(processes ?? 0),
    data: Number(data ?? 0),
  }
}

function prefix(code: SQLWrapper, letters: number): SQL<string> {
  return sql<string>`substr(${code}, 1, ${letters})`
}

function sought({ t }: Db, { sight, organisationId, code, text }: Found): (SQL | undefined)[] {
  const { architectureObjects: objects } = t
  return [
    eq(objects.kind, 'service'),
    isNull(objects.retiredAt),
    objectWithin(t, sight),
    organisationId === null ? undefined : eq(objects.organisationId, organisationId),
    code === ''
      ? undefined
      : code === uncoded
        ? eq(objects.code, '')
        : sql`(${objects.code} = ${code} or substr(${objects.code}, 1, ${code.length + 1}) = ${`${code}.`})`,
    text === '' ? undefined : containsText(objects.name, text),
  ]
}

interface Way {
  here: AnyColumn
  other: AnyColumn
  isMeant: SQL | undefined
}

/** Which end of which relation is the service, and which serves it, of what one may see. */
function wayOf(db: Db, serving: Serving, sight: ObjectSight): Way {
  const { relations: r, architectureObjects: objects, applications } = db.t
  const ofObjects = objectWithin(db.t, sight)
  // Where all may be seen, nothing is asked of the other end.
  const isSeenObject = (end: AnyColumn) =>
    ofObjects && inArray(end, db.q.select({ id: objects.id }).from(objects).where(ofObjects))
  const stands = isNull(r.endedAt)
  switch (serving) {
    case 'applications': {
      const ofApplications = applicationWithin(db.t, sight)
      const isSeen =
        ofApplications &&
        inArray(
          r.fromApplicationId,
          db.q.select({ id: applications.id }).from(applications).where(ofApplications),
        )
      return {
        here: r.toObjectId,
        other: r.fromApplicationId,
        isMeant: and(eq(r.kind, 'application-service'), stands, isSeen),
      }
    }
    case 'processes':
      return {
        here: r.fromObjectId,
        other: r.toObjectId,
        isMeant: and(eq(r.kind, 'service-process'), stands, isSeenObject(r.toObjectId)),
      }
    case 'data':
      return {
        here: r.toObjectId,
        other: r.fromObjectId,
        isMeant: and(eq(r.kind, 'data-service'), stands, isSeenObject(r.fromObjectId)),
      }
  }
}
