import { asc, eq } from 'drizzle-orm'
import type { CaseRow } from './cases.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type ReviewItemRow = Tables['reviewItems']['$inferSelect']
export type OpinionRow = Tables['opinions']['$inferSelect']
export type DecisionRow = Tables['decisions']['$inferSelect']
export type DissentRow = Tables['dissents']['$inferSelect']

/** A review item with the stage and context of its case. */
export interface ReviewItemCase extends ReviewItemRow {
  stage: string
  context: unknown
}

export async function insertReviewItem(db: Db, row: Tables['reviewItems']['$inferInsert']): Promise<void> {
  await db.q.insert(db.t.reviewItems).values(row)
}

export async function reviewItemById(db: Db, id: string): Promise<ReviewItemRow | undefined> {
  const [row] = await db.q.select().from(db.t.reviewItems).where(eq(db.t.reviewItems.id, id))
  return row
}

export async function updateReviewItem(db: Db, id: string, change: Partial<ReviewItemRow>): Promise<void> {
  await db.q.update(db.t.reviewItems).set(change).where(eq(db.t.reviewItems.id, id))
}

/** Keeps beside an item the opinions of its case's present round, so that lists can be filtered by them. */
export async function keepOpinionCodes(
  db: Db,
  id: string,
  codes: Readonly<Record<'planning' | 'budget' | 'technical', string | null>>,
): Promise<void> {
  const { planning: planningCode, budget: budgetCode, technical: technicalCode } = codes
  await updateReviewItem(db, id, { planningCode, budgetCode, technicalCode })
}

/** Items of a dossier with their stage, in the order they were opened. */
export async function itemsOfSubmission(db: Db, submissionId: string): Promise<ReviewItemCase[]> {
  const { reviewItems, cases } = db.t
  const rows = await itemsWithCases(db)
    .where(eq(reviewItems.submissionId, submissionId))
    .orderBy(asc(cases.createdAt), asc(cases.id))
  return rows.map(joined)
}

/** Items of a whole cycle with their stage, in the order they were opened. */
export async function itemsOfCycle(db: Db, cycleId: string): Promise<ReviewItemCase[]> {
  const { reviewItems, cases } = db.t
  const rows = await itemsWithCases(db)
    .where(eq(reviewItems.cycleId, cycleId))
    .orderBy(asc(cases.createdAt), asc(cases.id))
  return rows.map(joined)
}

/** A review item with the names and data that lists and annexes print. */
export interface NamedItem extends ReviewItemCase {
  application: string
  organisation: string
  fields: unknown
}

/** Items of a whole cycle with their application and agency, in one query, in the order they were opened. */
export async function namedItemsOfCycle({ q, t }: Db, cycleId: string): Promise<NamedItem[]> {
  const { reviewItems, cases, applications, organisations } = t
  const rows = await q
    .select({
      item: reviewItems,
      stage: cases.stage,
      context: cases.context,
      application: applications.name,
      organisation: organisations.name,
      fields: applications.fields,
    })
    .from(reviewItems)
    .innerJoin(cases, eq(cases.id, reviewItems.id))
    .innerJoin(applications, eq(applications.id, reviewItems.applicationId))
    .innerJoin(organisations, eq(organisations.id, reviewItems.organisationId))
    .where(eq(reviewItems.cycleId, cycleId))
    .orderBy(asc(cases.createdAt), asc(cases.id))
  return rows.map(({ item, ...rest }) => ({ ...item, ...rest }))
}

function itemsWithCases(db: Db) {
  const { reviewItems, cases } = db.t
  return db.q
    .select({ item: reviewItems, stage: cases.stage, context: cases.context })
    .from(reviewItems)
    .innerJoin(cases, eq(cases.id, reviewItems.id))
}

function joined(row: { item: ReviewItemRow; stage: CaseRow['stage']; context: unknown }): ReviewItemCase {
  return { ...row.item, stage: row.stage, context: row.context }
}

export async function insertOpinion(db: Db, row: OpinionRow): Promise<void> {
  await db.q.insert(db.t.opinions).values(row)
}

/** Every opinion ever given on an item, oldest first; the last one of each reviewer stands. */
export async function opinionsOfItem(db: Db, itemId: string): Promise<OpinionRow[]> {
  const { opinions } = db.t
  return db.q
    .select()
    .from(opinions)
    .where(eq(opinions.itemId, itemId))
    .orderBy(asc(opinions.givenAt), asc(opinions.id))
}

export async function insertDecision(db: Db, row: DecisionRow): Promise<void> {
  await db.q.insert(db.t.decisions).values(row)
}

/** Every version of an item's decision, first version first. */
export async function decisionsOfItem(db: Db, itemId: string): Promise<DecisionRow[]> {
  const { decisions } = db.t
  return db.q.select().from(decisions).where(eq(decisions.itemId, itemId)).orderBy(asc(decisions.version))
}

/** Every version of every decision of a cycle, first version first. */
export async function decisionsOfCycle(db: Db, cycleId: string): Promise<DecisionRow[]> {
  const { decisions, reviewItems } = db.t
  const rows = await db.q
    .select({ decision: decisions })
    .from(decisions)
    .innerJoin(reviewItems, eq(reviewItems.id, decisions.itemId))
    .where(eq(reviewItems.cycleId, cycleId))
    .orderBy(asc(decisions.itemId), asc(decisions.version))
  return rows.map((row) => row.decision)
}

export async function insertDissent(db: Db, row: DissentRow): Promise<void> {
  await db.q.insert(db.t.dissents).values(row)
}

/** Dissents on an item, oldest first. */
export async function dissentsOfItem(db: Db, itemId: string): Promise<DissentRow[]> {
  const { dissents } = db.t
  return db.q.select().from(dissents).where(eq(dissents.itemId, itemId)).orderBy(asc(dissents.at))
}
