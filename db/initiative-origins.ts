import { and, asc, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Scope } from '#workflows/access/scope.ts'
import { settledItemStages } from './application-list.ts'
import type { Db } from './open.ts'
import type { DecisionRow } from './review-items.ts'
import type { Tables } from './schema/tables.ts'

export type InitiativeOriginRow = Tables['initiativeOrigins']['$inferSelect']

export async function insertInitiativeOrigin({ q, t }: Db, row: InitiativeOriginRow): Promise<void> {
  await q.insert(t.initiativeOrigins).values(row)
}

export async function originOfItem({ q, t }: Db, itemId: string): Promise<InitiativeOriginRow | undefined> {
  return (await q.select().from(t.initiativeOrigins).where(eq(t.initiativeOrigins.itemId, itemId)))[0]
}

/** A settled decision that asks for work, with the names a reader has to know beside it. */
export interface SettledDecision {
  itemId: string
  applicationId: string
  application: string
  organisationId: string
  organisation: string
  decision: DecisionRow
  cycleId: string
  cycle: string
}

/** The decisions of a cycle that were confirmed and are of these kinds, within a scope, and not judged yet. */
export async function unjudgedDecisions(
  { q, t }: Db,
  { cycleId, codes, scope }: { cycleId: string; codes: readonly string[]; scope: Scope },
): Promise<SettledDecision[]> {
  return settled({ q, t } as Db, [
    eq(t.reviewItems.cycleId, cycleId),
    inArray(t.reviewItems.decisionCode, [...codes]),
    isNull(t.initiativeOrigins.id),
    within(t, scope),
  ])
}

/** A decision that was confirmed, by the item it was made on. */
export async function settledDecision(db: Db, itemId: string): Promise<SettledDecision | undefined> {
  return (await settled(db, [eq(db.t.reviewItems.id, itemId)]))[0]
}

async function settled({ q, t }: Db, conditions: (SQL | undefined)[]): Promise<SettledDecision[]> {
  const { reviewItems, reviewCycles, decisions, cases, applications, organisations, initiativeOrigins } = t
  return q
    .select({
      itemId: reviewItems.id,
      applicationId: applications.id,
      application: applications.name,
      organisationId: organisations.id,
      organisation: organisations.name,
      decision: decisions,
      cycleId: reviewItems.cycleId,
      cycle: reviewCycles.title,
    })
    .from(reviewItems)
    .innerJoin(cases, eq(cases.id, reviewItems.id))
    .innerJoin(reviewCycles, eq(reviewCycles.id, reviewItems.cycleId))
    .innerJoin(
      decisions,
      and(eq(decisions.itemId, reviewItems.id), eq(decisions.version, reviewItems.decisionVersion)),
    )
    .innerJoin(applications, eq(applications.id, reviewItems.applicationId))
    .innerJoin(organisations, eq(organisations.id, reviewItems.organisationId))
    .leftJoin(initiativeOrigins, eq(initiativeOrigins.itemId, reviewItems.id))
    .where(and(inArray(cases.stage, [...settledItemStages]), ...conditions))
    .orderBy(asc(organisations.name), asc(applications.name), asc(reviewItems.id))
}

/** Where an initiative comes from: the decision, its cycle, and the follow-up of the same decision if there is one. */
export async function originOfInitiative({ q, t }: Db, initiativeId: string) {
  const { initiativeOrigins, applications, reviewItems, reviewCycles, followUps } = t
  const [row] = await q
    .select({
      itemId: initiativeOrigins.itemId,
      applicationId: applications.id,
      application: applications.name,
      cycle: reviewCycles.title,
      decisionCode: reviewItems.decisionCode,
      followUpId: followUps.id,
      followUpStatus: followUps.status,
      followUpDueOn: followUps.dueOn,
    })
    .from(initiativeOrigins)
    .innerJoin(applications, eq(applications.id, initiativeOrigins.applicationId))
    .innerJoin(reviewItems, eq(reviewItems.id, initiativeOrigins.itemId))
    .innerJoin(reviewCycles, eq(reviewCycles.id, reviewItems.cycleId))
    .leftJoin(followUps, eq(followUps.itemId, initiativeOrigins.itemId))
    .where(eq(initiativeOrigins.initiativeId, initiativeId))
    .orderBy(desc(followUps.createdAt))
    .limit(1)
  return row
}

function within({ reviewItems }: Db['t'], scope: Scope): SQL | undefined {
  if (scope.kind === 'all') return undefined
  return eq(reviewItems.organisationId, scope.kind === 'own' ? scope.organisationId : '')
}
