import { and, asc, count, eq, inArray, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Scope } from '#workflows/access/scope.ts'
import { type ReviewerKind, recusedCode } from '#workflows/catalogue/opinion.ts'
import type { Db } from './open.ts'
import { containsText } from './text-search.ts'

/** Where an application stands for one office; for who only reads, for all three. */
export const reviewStatuses = ['waiting', 'not-open', 'given', 'own'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

export interface BenchSearch {
  cycleId: string
  scope: Scope
  /** Whose opinion is looked at; null for who gives none. */
  reviewer: ReviewerKind | null
  /** Each stands in the name, the purpose or the organisation. */
  words: readonly string[]
  organisations: readonly string[]
  /** Codes of the reviewer's own opinion. */
  opinions: readonly string[]
  statuses: readonly string[]
  /** Only these; left out: all. */
  itemIds?: readonly string[]
}

/** Stages of a dossier in which opinions are taken; services/give-opinion refuses the rest. */
const openStages = ['inReview', 'reviewed', 'scheduled', 'heard']
/** An application whose three opinions or decision are settled takes no other opinion. */
const settledStages = ['parked', 'confirmed', 'objected', 'final']

/** What a search finds, those waiting first, then by organisation and name. */
export async function benchRows(db: Db, search: BenchSearch & { limit?: number; offset?: number }) {
  const listed = listedItems(db, search)
  const query = db.q
    .select()
    .from(listed)
    .where(and(...chosen(listed, search)))
    .orderBy(...placeOf(listed))
  if (search.limit === undefined) return query
  return query.limit(search.limit).offset(search.offset ?? 0)
}

/** The ids of all that a search finds, in the same order. */
export async function benchIds(db: Db, search: BenchSearch): Promise<string[]> {
  const listed = listedItems(db, search)
  const rows = await db.q
    .select({ id: listed.itemId })
    .from(listed)
    .where(and(...chosen(listed, search)))
    .orderBy(...placeOf(listed))
  return rows.map(({ id }) => id)
}

/** How many the words find, by each facet; the chosen facets left aside. */
export async function benchGroups(db: Db, search: BenchSearch) {
  const listed = listedItems(db, search)
  const { organisationId, organisation, ownCode, status, dossierStage } = listed
  return db.q
    .select({ organisationId, organisation, ownCode, status, dossierStage, count: count() })
    .from(listed)
    .groupBy(organisationId, organisation, ownCode, status, dossierStage)
}

function listedItems({ q, t }: Db, search: BenchSearch) {
  const { cycleId, scope, reviewer, words, itemIds } = search
  const { reviewItems, cases, applications, organisations } = t
  const { planningCode, budgetCode, technicalCode } = reviewItems
  const dossiers = q
    .select({ id: cases.id, stage: sql<string>`${cases.stage}`.as('dossier_stage') })
    .from(cases)
    .where(and(eq(cases.cycleId, cycleId), eq(cases.workflow, 'submission')))
    .as('dossiers')
  const all = sql`case when ${planningCode} is null or ${budgetCode} is null or ${technicalCode} is null then null else 'all' end`
  const own: SQLWrapper =
    reviewer === null
      ? all
      : { planning: planningCode, budget: budgetCode, technical: technicalCode }[reviewer]
  const isOpen = and(inArray(dossiers.stage, openStages), sql`${cases.stage} not in ${settledStages}`)
  const status = sql<ReviewStatus>`case when ${own} = ${recusedCode} then 'own' when ${own} is not null then 'given'
    when ${isOpen} then 'waiting' else 'not-open' end`
  return q
    .select({
      itemId: reviewItems.id,
      submissionId: reviewItems.submissionId,
      organisationId: reviewItems.organisationId,
      organisation: sql<string>`${organisations.name}`.as('organisation_name'),
      name: sql<string>`${applications.name}`.as('application_name'),
      organisationKey: sql<string>`${organisations.nameKey}`.as('organisation_key'),
      nameKey: sql<string>`${applications.nameKey}`.as('application_key'),
      planning: planningCode,
      budget: budgetCode,
      technical: technicalCode,
      ownCode: sql<string | null>`${reviewer === null ? sql`null` : own}`.as('own_code'),
      status: status.as('status'),
      dossierStage: sql<string>`${dossiers.stage}`.as('stage_of_dossier'),
    })
    .from(reviewItems)
    .innerJoin(cases, eq(cases.id, reviewItems.id))
    .innerJoin(dossiers, eq(dossiers.id, reviewItems.submissionId))
    .innerJoin(applications, eq(applications.id, reviewItems.applicationId))
    .innerJoin(organisations, eq(organisations.id, reviewItems.organisationId))
    .where(
      and(
        eq(reviewItems.cycleId, cycleId),
        within(t, scope),
        itemIds === undefined ? undefined : inArray(reviewItems.id, [...itemIds]),
        ...words.map((word) =>
          or(
            containsText(applications.name, word),
            containsText(applications.purpose, word),
            containsText(organisations.name, word),
          ),
        ),
      ),
    )
    .as('listed')
}

type Listed = ReturnType<typeof listedItems>

function placeOf(listed: Listed) {
  const rank = sql`case ${listed.status} when 'waiting' then 0 when 'not-open' then 1 when 'given' then 2 else 3 end`
  return [rank, asc(listed.organisationKey), asc(listed.nameKey), asc(listed.itemId)]
}

function chosen(listed: Listed, { organisations, opinions, statuses }: BenchSearch): (SQL | undefined)[] {
  return [
    organisations.length > 0 ? inArray(listed.organisationId, [...organisations]) : undefined,
    opinions.length > 0 ? inArray(listed.ownCode, [...opinions]) : undefined,
    statuses.length > 0 ? sql`${listed.status} in ${[...statuses]}` : undefined,
  ]
}

/** "None" is said as an organisation that is no organisation: an absent condition would be everything. */
function within({ reviewItems }: Db['t'], scope: Scope): SQL | undefined {
  if (scope.kind === 'all') return undefined
  return eq(reviewItems.organisationId, scope.kind === 'own' ? scope.organisationId : '')
}
