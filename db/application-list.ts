import {
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm'
import type { Scope } from '#workflows/access/scope.ts'
import type { ApplicationRow } from './inventory.ts'
import type { Db } from './open.ts'
import { containsText } from './text-search.ts'

/** Stages of a review item in which its last decision was confirmed and stands. */
export const settledItemStages = ['confirmed', 'objected', 'final'] as const

/** What stands in the address for an application that was never decided on. */
export const undecided = 'belum'

/** What stands in the address for an application nobody has stood by in this cycle. */
export const unattested = 'belum'

export const applicationOrders = [
  'nama',
  'perangkat',
  'status',
  'klasifikasi',
  'kategori',
  'media',
  'pengguna',
  'keputusan',
  'dipastikan',
  'diubah',
] as const
export type ApplicationOrder = (typeof applicationOrders)[number]

export interface ApplicationSearch {
  scope: Scope
  /** A text in the name or the purpose; '' for all. */
  text: string
  organisationIds: readonly string[]
  statuses: readonly string[]
  origins: readonly string[]
  /** Decision codes, and `undecided`. */
  decisions: readonly string[]
  /** Kinds of attestation in the cycle, and `unattested`. */
  attested: readonly string[]
  /** The cycle whose attestations and opinions are listed; '' before the first one. */
  cycleId: string
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
    .where(and(eq(t.applications.id, id), applicationsWithin(t, scope)))
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
    klasifikasi: listed.classification,
    kategori: listed.origin,
    media: listed.medium,
    keputusan: sql`coalesce(${listed.decision}, '')`,
    dipastikan: sql`coalesce(${listed.attestedAt}, '')`,
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
export async function countApplicationGroups({ q, t }: Db, search: ApplicationSearch) {
  const { applications, attestations, organisations } = t
  // Only what is counted is read for every application; the names are joined to the few groups.
  const answers = q
    .select({
      organisationId: applications.organisationId,
      operationalStatus: applications.operationalStatus,
      origin: applications.origin,
      decision: lastDecision({ q, t }),
      attested: attestations.kind,
    })
    .from(applications)
    .leftJoin(attestations, isAttestedIn(t, search.cycleId))
    .where(isSought(t, search))
    .as('answers')
  const { organisationId, operationalStatus, origin, decision, attested } = answers
  const groups = q
    .select({ organisationId, operationalStatus, origin, decision, attested, count: count().as('count') })
    .from(answers)
    .groupBy(organisationId, operationalStatus, origin, decision, attested)
    .as('groups')
  return q
    .select({
      organisationId: groups.organisationId,
      organisationName: organisations.name,
      operationalStatus: groups.operationalStatus,
      origin: groups.origin,
      decision: groups.decision,
      attested: groups.attested,
      count: groups.count,
    })
    .from(groups)
    .innerJoin(organisations, eq(organisations.id, groups.organisationId))
}

/** The code of the last decision that was confirmed and stands, of any year. */
function lastDecision({ q, t: { applications, reviewItems, reviewCycles, cases } }: Db) {
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
  return sql<string | null>`(${decision})`.as('decision')
}

function isAttestedIn({ applications, attestations }: Db['t'], cycleId: string) {
  return and(
    eq(attestations.applicationId, applications.id),
    eq(attestations.cycleId, cycleId),
    // A word on an earlier version of the record does not hold for this one.
    eq(attestations.applicationVersion, applications.version),
  )
}

function isSought(t: Db['t'], { scope, text }: ApplicationSearch) {
  const { name, purpose } = t.applications
  return and(
    applicationsWithin(t, scope),
    text === '' ? undefined : or(containsText(name, text), containsText(purpose, text)),
  )
}

function listedApplications({ q, t }: Db, search: ApplicationSearch) {
  const { usersOf, cycleId } = search
  const { applications, organisations, observations, reviewItems, attestations } = t
  const isOfQuarter = sql`${observations.applicationId} = ${applications.id} and ${observations.year} = ${usersOf.year} and ${observations.quarter} = ${usersOf.quarter}`
  const users = q.select({ users: observations.activeUsers }).from(observations).where(isOfQuarter)
  const reading = q.select({ version: observations.version }).from(observations).where(isOfQuarter)
  const reviewed = q
    .select({
      applicationId: reviewItems.applicationId,
      planningCode: reviewItems.planningCode,
      budgetCode: reviewItems.budgetCode,
      technicalCode: reviewItems.technicalCode,
    })
    .from(reviewItems)
    .where(eq(reviewItems.cycleId, cycleId))
    .as('reviewed')
  return q
    .select({
      id: applications.id,
      organisationId: applications.organisationId,
      organisationName: sql<string>`${organisations.name}`.as('organisation_name'),
      name: sql<string>`${applications.name}`.as('application_name'),
      nameKey: sql<string>`${applications.nameKey}`.as('application_key'),
      operationalStatus: applications.operationalStatus,
      classification: applications.classification,
      medium: applications.medium,
      origin: applications.origin,
      fields: applications.fields,
      version: applications.version,
      updatedAt: applications.updatedAt,
      users: sql<number | null>`(${users})`.as('users'),
      /** Null where the quarter was not read: recorded as unknown is recorded. */
      readVersion: sql<number | null>`(${reading})`.as('read_version'),
      decision: lastDecision({ q, t }),
      attested: attestations.kind,
      attestedAt: attestations.at,
      attestedByName: attestations.byName,
      attestedByTitle: attestations.byTitle,
      planningCode: reviewed.planningCode,
      budgetCode: reviewed.budgetCode,
      technicalCode: reviewed.technicalCode,
    })
    .from(applications)
    .innerJoin(organisations, eq(organisations.id, applications.organisationId))
    .leftJoin(attestations, isAttestedIn(t, cycleId))
    .leftJoin(reviewed, eq(reviewed.applicationId, applications.id))
    .where(isSought(t, search))
    .as('listed')
}

/** Some kinds of what may be absent, and the word of the address for its absence. */
function kindsOrNone(column: SQLWrapper, kinds: readonly string[], none: string) {
  if (kinds.length === 0) return undefined
  const named = kinds.filter((kind) => kind !== none)
  return or(
    named.length > 0 ? sql`${column} in ${named}` : undefined,
    kinds.includes(none) ? isNull(column) : undefined,
  )
}

function chosen(listed: ReturnType<typeof listedApplications>, search: ApplicationSearch) {
  return [
    search.organisationIds.length > 0
      ? inArray(listed.organisationId, [...search.organisationIds])
      : undefined,
    search.statuses.length > 0 ? inArray(listed.operationalStatus, [...search.statuses]) : undefined,
    search.origins.length > 0 ? inArray(listed.origin, [...search.origins]) : undefined,
    kindsOrNone(listed.decision, search.decisions, undecided),
    kindsOrNone(listed.attested, search.attested, unattested),
  ]
}

/** "None" is said as an organisation that is no organisation: an absent condition would be everything. */
export function applicationsWithin({ applications }: Db['t'], scope: Scope): SQL | undefined {
  if (scope.kind === 'all') return undefined
  return eq(applications.organisationId, scope.kind === 'own' ? scope.organisationId : '')
}
