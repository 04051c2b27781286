import { and, asc, count, desc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import {
  type EndKind,
  type RelationKind,
  type RelationKindName,
  relationKindNames,
  relationKinds,
} from '#workflows/catalogue/architecture/relations.ts'
import { objectWithin } from './architecture.ts'
import type { AnyColumn } from './kit.ts'
import type { Db } from './open.ts'
import { applicationWithin } from './relations.ts'

export interface GapSearch {
  sight: ObjectSight
  /** One agency's own alone; null for all within the sight. */
  organisationId: string | null
  /** Kinds of things; none for all. */
  kinds: readonly EndKind[]
}

/** Things without a relation that their kind asks for, those that lack a required one first, then by name. */
export async function lackingThings(db: Db, search: GapSearch & { limit: number; offset: number }) {
  const things = thingsThatLack(db, search)
  const rows = await db.q
    .select()
    .from(things)
    .where(search.kinds.length === 0 ? undefined : inArray(things.kind, [...search.kinds]))
    .orderBy(desc(things.isUrgent), asc(things.nameKey), asc(things.id))
    .limit(search.limit)
    .offset(search.offset)
  return rows.map(({ lacks, isUrgent, nameKey: _key, kind, ...row }) => ({
    ...row,
    kind: kind as EndKind,
    isUrgent: Number(isUrgent) > 0,
    lacks: lacks.split(' ').filter((name) => name !== '') as RelationKindName[],
  }))
}

/** How many things of each kind lack a relation; the kinds asked for left aside. */
export async function countLacking(db: Db, search: Omit<GapSearch, 'kinds'>) {
  const things = thingsThatLack(db, { ...search, kinds: [] })
  const rows = await db.q.select({ kind: things.kind, count: count() }).from(things).groupBy(things.kind)
  return rows.map((row) => ({ kind: row.kind as EndKind, count: Number(row.count) }))
}

function thingsThatLack(db: Db, { sight, organisationId }: GapSearch) {
  const { architectureObjects: objects, applications, organisations, relations: r } = db.t
  const asked = relationKindNames.filter((name) => leastOf(name) !== null)
  const lackingOf = (
    here: AnyColumn,
    id: AnyColumn,
    kind: SQL | AnyColumn,
    names: readonly RelationKindName[],
  ) =>
    names.map((name) => {
      const isOfKind = sql`${kind} in (${sql.join(
        relationKinds[name].from.map((each) => sql`${each}`),
        sql`, `,
      )})`
      return sql`(${isOfKind} and not exists (select 1 from ${r} where ${here} = ${id} and ${r.kind} = ${name} and ${r.endedAt} is null))`
    })
  const words = (conditions: readonly SQL[], names: readonly RelationKindName[]) =>
    sql<string>`${sql.join(
      conditions.map(
        (condition, place) => sql`case when ${condition} then ${`${names[place]} `} else '' end`,
      ),
      sql` || `,
    )}`
  const select = (
    here: AnyColumn,
    id: AnyColumn,
    kind: SQL | AnyColumn,
    names: readonly RelationKindName[],
  ) => {
    const conditions = lackingOf(here, id, kind, names)
    const urgent = conditions.filter((_, place) => leastOf(names[place]) === 'required')
    return {
      lacks: words(conditions, names).as('lacks'),
      isUrgent:
        sql<number>`case when ${urgent.length === 0 ? sql`1 = 0` : sql.join(urgent, sql` or `)} then 1 else 0 end`.as(
          'is_urgent',
        ),
    }
  }
  const ofApplications = asked.filter((name) => startsIn(name, 'application'))
  const ofObjects = asked.filter((name) => !startsIn(name, 'application'))
  const isOwn = (column: AnyColumn) => (organisationId === null ? undefined : eq(column, organisationId))
  const all = db.q
    .select({
      id: objects.id,
      kind: objects.kind,
      name: objects.name,
      nameKey: objects.nameKey,
      organisation: sql<string>`${organisations.name}`.as('organisation'),
      ...select(r.fromObjectId, objects.id, objects.kind, ofObjects),
    })
    .from(objects)
    .innerJoin(organisations, eq(organisations.id, objects.organisationId))
    .where(and(isNull(objects.retiredAt), objectWithin(db.t, sight), isOwn(objects.organisationId)))
    .unionAll(
      db.q
        .select({
          id: applications.id,
          kind: sql<string>`'application'`.as('kind'),
          name: applications.name,
          nameKey: applications.nameKey,
          organisation: sql<string>`${organisations.name}`.as('organisation'),
          ...select(r.fromApplicationId, applications.id, sql`'application'`, ofApplications),
        })
        .from(applications)
        .innerJoin(organisations, eq(organisations.id, applications.organisationId))
        .where(and(applicationWithin(db.t, sight), isOwn(applications.organisationId))),
    )
    .as('things')
  return db.q.select().from(all).where(ne(all.lacks, '')).as('lacking')
}

function leastOf(name: RelationKindName | undefined): 'required' | 'expected' | null {
  if (name === undefined) return null
  const { least }: RelationKind = relationKinds[name]
  return least ?? null
}

function startsIn(name: RelationKindName, kind: EndKind): boolean {
  const { from }: RelationKind = relationKinds[name]
  return from.includes(kind)
}

/** What a business process may have, and the relation by which it has it. */
export const processRelations = {
  layanan: 'service-process',
  data: 'data-process',
  aplikasi: 'application-process',
} as const satisfies Record<string, RelationKindName>
export type ProcessHas = keyof typeof processRelations

interface ProcessSearch {
  sight: ObjectSight
  organisationId: string | null
}

/** Business processes by name with how much each has; those alone that have nothing of one sort, when it is named. */
export async function processesWith(
  db: Db,
  {
    without,
    limit,
    offset,
    ...search
  }: ProcessSearch & { without: ProcessHas | null; limit: number; offset: number },
) {
  const processes = processesFound(db, search)
  const rows = await db.q
    .select()
    .from(processes)
    .where(without === null ? undefined : eq(processes[without], 0))
    .orderBy(asc(processes.nameKey), asc(processes.id))
    .limit(limit)
    .offset(offset)
  return rows.map(({ nameKey: _key, ...row }) => ({
    ...row,
    layanan: Number(row.layanan),
    data: Number(row.data),
    aplikasi: Number(row.aplikasi),
  }))
}

/** How many business processes there are, and how many of them have nothing of each sort. */
export async function countProcesses(db: Db, search: ProcessSearch) {
  const processes = processesFound(db, search)
  const none = (has: ProcessHas) => sql<number>`sum(case when ${processes[has]} = 0 then 1 else 0 end)`
  const [row] = await db.q
    .select({ all: count(), layanan: none('layanan'), data: none('data'), aplikasi: none('aplikasi') })
    .from(processes)
  return {
    all: Number(row?.all ?? 0),
    layanan: Number(row?.layanan ?? 0),
    data: Number(row?.data ?? 0),
    aplikasi: Number(row?.aplikasi ?? 0),
  }
}

function processesFound(db: Db, { sight, organisationId }: ProcessSearch) {
  const { architectureObjects: objects, organisations, relations: r } = db.t
  const has = (name: ProcessHas) =>
    sql<number>`(select count(*) from ${r} where ${r.toObjectId} = ${objects.id} and ${r.kind} = ${processRelations[name]} and ${r.endedAt} is null)`.as(
      `has_${name}`,
    )
  return db.q
    .select({
      id: objects.id,
      name: objects.name,
      nameKey: objects.nameKey,
      code: objects.code,
      organisation: sql<string>`${organisations.name}`.as('organisation'),
      layanan: has('layanan'),
      data: has('data'),
      aplikasi: has('aplikasi'),
    })
    .from(objects)
    .innerJoin(organisations, eq(organisations.id, objects.organisationId))
    .where(
      and(
        eq(objects.kind, 'business-process'),
        isNull(objects.retiredAt),
        objectWithin(db.t, sight),
        organisationId === null ? undefined : eq(objects.organisationId, organisationId),
      ),
    )
    .as('processes')
}
