import { and, asc, count, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#workflows/access/scope.ts'
import type { ApplicationRow } from './inventory.ts'
import type { Db } from './open.ts'
import { containsText } from './text-search.ts'

/** Stages of a review item in which its last decision was confirmed and stands. */
export const settledItemStages = ['confirmed', 'objected', 'final'] as const

/** What stands in the address for an application that was never decided on. */
export const undecided = 'belum'

export const applicationOrders = ['nama', 'perangkat', 'status', 'pengguna', 'diubah'] as const
export type ApplicationOrder = (typeof applicationOrders)[number]

export interface ApplicationSearch {
  scope: Scope
  /** Words in the name; '' for all. */
  text: string
  organisationIds: readonly string[]
  statuses: readonly string[]
  origins: readonly string[]
  /** Decision codes, and `undecided`. */
  decisions: readonly string[]
  /** The quarter whose users are listed. */
  usersOf: { year: number; quarter: number }
}

/** The application, if it lies within this scope. */
export async function visibleApplication(
  { q, t }: Db,
  { id, scope }: { id: string; scope: Scope },
): Promise<ApplicationRow | undefined> {
  const [row] = await q
    .select()
    .from(t.applications)
    .where(and(eq(t.applications.id, id), within(t, scope)))
  return row
}

/** A page of what a search finds, in the order asked for, then by name. */
export async function searchApplications(
  db: Db,
  search: ApplicationSearch & { by: ApplicationOrder; isDown: boolean; limit: number; offset: number },
) {
  const listed = listedApplications(db, search)
  const key = {
    nama: listed.nameKey,
    perangkat: listed.organisationName,
    status: listed.operationalStatus,
    // Engines differ on where nothing stands; here it is less than zero.
    pengguna: sql`coalesce(${listed.users}, -1)`,
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

/** How many applications the text finds within the scope, by each facet; the chosen facets left aside. */
export async function countApplicationGroups(db: Db, search: ApplicationSearch) {
  const listed = listedApplications(db, search)
  const { organisationId, organisationName, operationalStatus, origin, decision } = listed
  return db.q
    .select({ organisationId, organisationName, operationalStatus, origin, decision, count: count() })
    .from(listed)
    .groupBy(organisationId, organisationName, operationalStatus, origin, decision)
}

function listedApplications({ q, t }: Db, { scope, text, usersOf }: ApplicationSearch) {
  const { applications, organisations, observations, reviewItems, reviewCycles, cases } = t
  const users = q
    .select({ users: observations.activeUsers })
    .from(observations)
    .where(
      sql`${observations.applicationId} = ${applications.id} and ${observations.year} = ${usersOf.year} and ${observations.quarter} = ${usersOf.quarter}`,
    )
  const decision = q
    .select({ code: reviewItems.decisionCode })
    .from(reviewItems)
    .innerJoin(reviewCycles, eq(reviewCycles.id, reviewItems.cycleId))
    .innerJoin(cases, eq(cases.id, reviewItems.id))
    .where(
      and(
        sql`${reviewItems.applicationId} = ${applications.id}`,
        isNotNull(reviewItems.decisionCode),
        inArray(cases.stage, [...settledItemStages]),
      ),
    )
    .orderBy(desc(reviewCycles.year))
    .limit(1)
  return q
    .select({
      id: applications.id,
      organisationId: applications.organisationId,
      organisationName: sql<string>`${organisations.name}`.as('organisation_name'),
      name: sql<string>`${applications.name}`.as('application_name'),
      nameKey: sql<string>`${applications.nameKey}`.as('application_key'),
      operationalStatus: applications.operationalStatus,
      origin: applications.origin,
      fields: applications.fields,
      updatedAt: applications.updatedAt,
      users: sql<number | null>`(${users})`.as('users'),
      decision: sql<string | null>`(${decision})`.as('decision'),
    })
    .from(applications)
    .innerJoin(organisations, eq(organisations.id, applications.organisationId))
    .where(and(within(t, scope), text === '' ? undefined : containsText(applications.name, text)))
    .as('listed')
}

function chosen(listed: ReturnType<typeof listedApplications>, search: ApplicationSearch) {
  const codes = search.decisions.filter((code) => code !== undecided)
  return [
    search.organisationIds.length > 0
      ? inArray(listed.organisationId, [...search.organisationIds])
      : undefined,
    search.statuses.length > 0 ? inArray(listed.operationalStatus, [...search.statuses]) : undefined,
    search.origins.length > 0 ? inArray(listed.origin, [...search.origins]) : undefined,
    search.decisions.length === 0
      ? undefined
      : or(
          codes.length > 0 ? inArray(listed.decision, codes) : undefined,
          search.decisions.includes(undecided) ? isNull(listed.decision) : undefined,
        ),
  ]
}

/** "None" is said as an organisation that is no organisation: an absent condition would be everything. */
function within({ applications }: Db['t'], scope: Scope): SQL | undefined {
  if (scope.kind === 'all') return undefined
  return eq(applications.organisationId, scope.kind === 'own' ? scope.organisationId : '')
}
