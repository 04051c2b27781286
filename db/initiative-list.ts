import { and, asc, count, desc, eq, gt, inArray, ne, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Scope } from '#workflows/access/scope.ts'
import { fieldOf } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { initiativesWithin } from './initiatives.ts'
import type { Db } from './open.ts'
import { containsText } from './text-search.ts'

/** What stands as its status for an initiative that was called off. */
export const cancelled = 'cancelled'

export const initiativeOrders = [
  'kegiatan',
  'muatan',
  'perangkat',
  'status',
  'mulai',
  'selesai',
  'diubah',
] as const
export type InitiativeOrder = (typeof initiativeOrders)[number]

export interface InitiativeSearch {
  roadmapId: string
  scope: Scope
  /** A text in the name, the group or the description; '' for all. */
  text: string
  organisationIds: readonly string[]
  parts: readonly string[]
  works: readonly string[]
  /** Statuses, and `cancelled`: what was called off is listed only when it is asked for. */
  statuses: readonly string[]
  /** Those that run in one of these years. */
  years: readonly string[]
  /** 'kurang': only what has a year without a ceiling; 'ada': only what has none. */
  funding: readonly string[]
}

export const lacking = 'kurang'
export const funded = 'ada'

/** A page of what a search finds, in the order asked for, then by part and name. */
export async function searchInitiatives(
  db: Db,
  search: InitiativeSearch & { by: InitiativeOrder; isDown: boolean; limit: number; offset: number },
) {
  const listed = listedInitiatives(db, search)
  const key = {
    kegiatan: listed.nameKey,
    muatan: partOrder(listed.part),
    perangkat: listed.organisationName,
    status: listed.standing,
    mulai: sql`coalesce(${listed.startsOn}, '')`,
    selesai: sql`coalesce(${listed.endsOn}, '')`,
    diubah: listed.updatedAt,
  }[search.by]
  return db.q
    .select()
    .from(listed)
    .where(and(...chosen(listed, search)))
    .orderBy(search.isDown ? desc(key) : asc(key), asc(listed.nameKey), asc(listed.id))
    .limit(search.limit)
    .offset(search.offset)
}

/** How many initiatives the text finds within the scope, by each facet; the chosen facets left aside. */
export async function countInitiativeGroups(db: Db, search: InitiativeSearch) {
  const listed = listedInitiatives(db, search)
  const { organisationId, organisationName, part, work, standing, firstYear, lastYear, isLacking } = listed
  return db.q
    .select({
      organisationId,
      organisationName,
      part,
      work,
      standing,
      firstYear,
      lastYear,
      isLacking,
      count: count(),
    })
    .from(listed)
    .groupBy(organisationId, organisationName, part, work, standing, firstYear, lastYear, isLacking)
}

/** The seven parts stand in the order of the regulation, as they are declared. */
function partOrder(part: SQLWrapper): SQL {
  const { options = [] } = fieldOf(initiative, 'part')
  const places = options.map(({ value }, place) => sql` when ${value} then ${sql.raw(String(place))}`)
  return sql`case ${part}${sql.join(places)} end`
}

function listedInitiatives({ q, t }: Db, { roadmapId, scope, text }: InitiativeSearch) {
  const { initiatives, organisations } = t
  return q
    .select({
      id: initiatives.id,
      organisationId: initiatives.organisationId,
      organisationName: sql<string>`${organisations.name}`.as('organisation_name'),
      name: sql<string>`${initiatives.name}`.as('initiative_name'),
      nameKey: sql<string>`${initiatives.nameKey}`.as('initiative_key'),
      part: initiatives.part,
      work: initiatives.work,
      standing:
        sql<string>`case when ${initiatives.cancelledAt} is null then ${initiatives.status} else ${cancelled} end`.as(
          'standing',
        ),
      startsOn: initiatives.startsOn,
      endsOn: initiatives.endsOn,
      firstYear: sql<string>`coalesce(substr(${initiatives.startsOn}, 1, 4), '')`.as('first_year'),
      lastYear: sql<string>`coalesce(substr(${initiatives.endsOn}, 1, 4), '')`.as('last_year'),
      unfundedYears: initiatives.unfundedYears,
      isLacking: sql<number>`case when ${initiatives.unfundedYears} > 0 then 1 else 0 end`.as('is_lacking'),
      fields: initiatives.fields,
      version: initiatives.version,
      updatedAt: initiatives.updatedAt,
    })
    .from(initiatives)
    .innerJoin(organisations, eq(organisations.id, initiatives.organisationId))
    .where(
      and(
        eq(initiatives.roadmapId, roadmapId),
        initiativesWithin(t, scope),
        text === ''
          ? undefined
          : or(containsText(initiatives.name, text), containsText(initiatives.about, text)),
      ),
    )
    .as('listed')
}

function chosen(listed: ReturnType<typeof listedInitiatives>, search: InitiativeSearch): (SQL | undefined)[] {
  const { organisationIds, parts, works, statuses, years, funding } = search
  const some = (values: readonly string[], condition: () => SQL | undefined) =>
    values.length === 0 ? undefined : condition()
  return [
    some(organisationIds, () => inArray(listed.organisationId, [...organisationIds])),
    some(parts, () => inArray(listed.part, [...parts])),
    some(works, () => inArray(listed.work, [...works])),
    statuses.length === 0 ? ne(listed.standing, cancelled) : inArray(listed.standing, [...statuses]),
    some(years, () =>
      or(...years.map((year) => sql`${listed.firstYear} <= ${year} and ${listed.lastYear} >= ${year}`)),
    ),
    some(funding, () =>
      or(
        funding.includes(lacking) ? gt(listed.unfundedYears, 0) : undefined,
        funding.includes(funded) ? eq(listed.unfundedYears, 0) : undefined,
      ),
    ),
  ]
}
