import { and, asc, desc, eq, gt, isNull, like, max, or, sql } from 'drizzle-orm'
import type { CaseRow } from './cases.ts'
import type { DeskSlotRow } from './desk.ts'
import type { ApplicationRow, ObservationRow } from './inventory.ts'
import type { AnyColumn } from './kit.ts'
import { currentHead, type LoggedEvent } from './log.ts'
import type { Db } from './open.ts'
import type { DocumentRow } from './outcomes.ts'
import type { QuestionRow } from './replies.ts'
import type { SubmissionRow } from './review-cycles.ts'
import type { ReviewItemRow } from './review-items.ts'

/** One agency's part of a cycle, or (null) everybody's: the reader's scope goes into each query. */
export interface Reach {
  cycleId: string
  organisationId: string | null
}

export interface DossierRow {
  row: CaseRow
  submission: SubmissionRow
  organisation: string
}

/** The dossiers of a cycle with their case and the agency's name, by name. */
export async function dossiersWithin({ q, t }: Db, reach: Reach): Promise<DossierRow[]> {
  const { cases, submissions, organisations } = t
  return q
    .select({ row: cases, submission: submissions, organisation: organisations.name })
    .from(submissions)
    .innerJoin(cases, eq(cases.id, submissions.id))
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .where(and(eq(submissions.cycleId, reach.cycleId), ownOnly(submissions.organisationId, reach)))
    .orderBy(asc(organisations.name))
}

export interface ItemRow {
  item: ReviewItemRow
  name: string
  stage: string
  context: unknown
}

/** The applications under review with their stage, in the order they were opened. */
export async function itemsWithin({ q, t }: Db, reach: Reach): Promise<ItemRow[]> {
  const { cases, reviewItems, applications } = t
  return q
    .select({ item: reviewItems, name: applications.name, stage: cases.stage, context: cases.context })
    .from(reviewItems)
    .innerJoin(cases, eq(cases.id, reviewItems.id))
    .innerJoin(applications, eq(applications.id, reviewItems.applicationId))
    .where(and(eq(reviewItems.cycleId, reach.cycleId), ownOnly(reviewItems.organisationId, reach)))
    .orderBy(asc(cases.createdAt), asc(cases.id))
}

/** Every question asked in a cycle, oldest first. */
export async function questionsWithin({ q, t }: Db, reach: Reach): Promise<QuestionRow[]> {
  const { questions, submissions } = t
  const rows = await q
    .select({ question: questions })
    .from(questions)
    .innerJoin(submissions, eq(submissions.id, questions.submissionId))
    .where(and(eq(submissions.cycleId, reach.cycleId), ownOnly(submissions.organisationId, reach)))
    .orderBy(asc(questions.askedAt), asc(questions.id))
  return rows.map((row) => row.question)
}

export type TurnRow = DeskSlotRow & { stage: string; date: string; room: string; dayStage: string }

/** Every turn of a cycle's desk with its day, earliest first. */
export async function turnsWithin({ q, t }: Db, reach: Reach): Promise<TurnRow[]> {
  const { deskSlots, deskSessions, cases } = t
  const rows = await q
    .select({ slot: deskSlots, stage: cases.stage, date: deskSessions.date, room: deskSessions.room })
    .from(deskSlots)
    .innerJoin(cases, eq(cases.id, deskSlots.id))
    .innerJoin(deskSessions, eq(deskSessions.id, deskSlots.sessionId))
    .where(and(eq(deskSessions.cycleId, reach.cycleId), ownOnly(deskSlots.organisationId, reach)))
    .orderBy(asc(deskSlots.startsAt), asc(deskSlots.id))
  const days = new Map(
    (await q.select({ id: cases.id, stage: cases.stage }).from(cases).where(isDayOf(t, reach))).map((day) => [
      day.id,
      day.stage,
    ]),
  )
  return rows.map(({ slot, ...rest }) => ({ ...slot, ...rest, dayStage: days.get(slot.sessionId) ?? '' }))
}

function isDayOf({ cases }: Db['t'], { cycleId }: Reach) {
  return and(eq(cases.cycleId, cycleId), eq(cases.workflow, 'desk-session'))
}

/** When each case of a workflow came into the stage it is in now (ISO, UTC). */
export async function stageEntries({ q, t }: Db, workflow: string): Promise<Map<string, string>> {
  const { events } = t
  const hasMoved = or(isNull(events.fromStage), sql`${events.fromStage} <> ${events.toStage}`)
  const rows = await q
    .select({ id: events.subjectId, at: max(events.at) })
    .from(events)
    .where(and(eq(events.subjectKind, workflow), hasMoved))
    .groupBy(events.subjectId)
  return new Map(rows.map((row) => [row.id, row.at ?? '']))
}

/** The applications on record, of one agency or (null) of all, by name. */
export async function applicationsOwnedBy(
  { q, t }: Db,
  organisationId: string | null,
): Promise<ApplicationRow[]> {
  const { applications } = t
  return q
    .select()
    .from(applications)
    .where(organisationId === null ? undefined : eq(applications.organisationId, organisationId))
    .orderBy(asc(applications.name), asc(applications.id))
}

/** The readings of one quarter, of one agency's applications or (null) of all. */
export async function observationsIn(
  { q, t }: Db,
  { year, quarter, organisationId }: { year: number; quarter: number; organisationId: string | null },
): Promise<ObservationRow[]> {
  const { observations, applications } = t
  const ofOwner = organisationId === null ? undefined : eq(applications.organisationId, organisationId)
  const rows = await q
    .select({ observation: observations })
    .from(observations)
    .innerJoin(applications, eq(applications.id, observations.applicationId))
    .where(and(eq(observations.year, year), eq(observations.quarter, quarter), ofOwner))
  return rows.map((row) => row.observation)
}

// A look back over the whole log would grow with the years; nobody's last acts are further back than this.
const eventsLookedAt = 5000

/** What a person did last, newest first; only among the latest events of the log. */
export async function latestActsOf(
  db: Db,
  { personId, limit }: { personId: string; limit: number },
): Promise<LoggedEvent[]> {
  const { events } = db.t
  const { n } = await currentHead(db)
  const rows = await db.q
    .select()
    .from(events)
    .where(and(gt(events.n, n - eventsLookedAt), like(events.actor, `%"personId":"${personId}"%`)))
    .orderBy(desc(events.n))
    .limit(limit)
  return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload), actor: JSON.parse(row.actor) }))
}

function ownOnly(column: AnyColumn, { organisationId }: Reach) {
  return organisationId === null ? undefined : eq(column, organisationId)
}

/** The documents of one case, newest first. */
export async function documentsOf({ q, t }: Db, subjectId: string): Promise<DocumentRow[]> {
  const { documents } = t
  return q
    .select()
    .from(documents)
    .where(eq(documents.subjectId, subjectId))
    .orderBy(desc(documents.createdAt), desc(documents.id))
}
