import { type CaseRow, loadCase } from '#db/cases.ts'
import {
  type DossierRow,
  dossiersWithin,
  itemsWithin,
  questionsWithin,
  stageEntries,
  type TurnRow,
  turnsWithin,
} from '#db/cycle-work.ts'
import type { Db, Store } from '#db/open.ts'
import type { QuestionRow } from '#db/replies.ts'
import { latestReviewCycle, type ReviewCycleRow, reviewCycleById } from '#db/review-cycles.ts'
import { readSetting } from '#db/settings.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { type ReviewItemContext, reviewItemContext } from '#workflows/review-item/context.ts'
import type { TimetableDates } from '#workflows/rules/timetable.ts'
import { type SubmissionContext, submissionContext } from '#workflows/submission/context.ts'
import { isDecided } from './review-count.ts'

/** What one office does with a dossier under review. */
export type RegionState = 'pending' | 'asking' | 'opined' | 'waived'

export interface DossierItem {
  id: string
  applicationId: string
  name: string
  stage: string
  decisionCode: string | null
  context: ReviewItemContext
}

/** One agency's dossier with all that is known of it. */
export interface Dossier {
  id: string
  row: CaseRow
  organisationId: string
  organisation: string
  stage: string
  context: SubmissionContext
  /** Null outside the review. */
  regions: Record<ReviewerKind, RegionState> | null
  receiptNumber: string | null
  submittedAt: string | null
  /** Since when it is in this stage (ISO, UTC). */
  enteredAt: string
  items: DossierItem[]
  questions: QuestionRow[]
  turn: TurnRow | null
}

/** A cycle as far as its reader may see it: the record behind lists, boards and tasks. Not JSON for pages. */
export interface CycleRecord {
  cycle: ReviewCycleRow
  row: CaseRow
  stage: string
  timetable: TimetableDates | null
  utcOffsetHours: number
  enteredAt: string
  dossiers: Dossier[]
}

/** Reads a cycle (the latest unless told) within the actor's scope; null when there is none. */
export async function cycleRecord(
  { read }: Pick<Store, 'read'>,
  { actor, cycleId }: { actor: Pick<Actor, 'role' | 'organisationId'>; cycleId?: string },
): Promise<CycleRecord | null> {
  const cycle = cycleId === undefined ? await latestReviewCycle(read) : await reviewCycleById(read, cycleId)
  if (cycle === undefined) return null
  const row = await loadCase(read, cycle.id)
  if (row === null) return null
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const { timetable } = (cycle.snapshot ?? {}) as { timetable?: TimetableDates }
  const entered = await stageEntries(read, 'review-cycle')
  return {
    cycle,
    row,
    stage: row.stage,
    timetable: timetable ?? null,
    utcOffsetHours,
    enteredAt: entered.get(row.id) ?? row.createdAt,
    dossiers: await dossiersFor(read, { actor, cycleId: cycle.id }),
  }
}

async function dossiersFor(
  read: Db,
  { actor, cycleId }: { actor: Pick<Actor, 'role' | 'organisationId'>; cycleId: string },
): Promise<Dossier[]> {
  const scope = scopeOf(actor)
  if (scope.kind === 'none') return []
  const reach = { cycleId, organisationId: scope.kind === 'own' ? scope.organisationId : null }
  const entered = await stageEntries(read, 'submission')
  const items = grouped(await itemsWithin(read, reach), ({ item }) => item.submissionId)
  const questions = grouped(await questionsWithin(read, reach), (each) => each.submissionId)
  const turns = grouped(await turnsWithin(read, reach), (each) => each.submissionId)
  return (await dossiersWithin(read, reach)).map((dossier) => ({
    ...dossierOf(dossier),
    enteredAt: entered.get(dossier.row.id) ?? dossier.row.createdAt,
    items: (items.get(dossier.row.id) ?? []).map(({ item, name, stage, context }) => ({
      id: item.id,
      applicationId: item.applicationId,
      name,
      stage,
      decisionCode: item.decisionCode,
      context: reviewItemContext.parse(context),
    })),
    questions: questions.get(dossier.row.id) ?? [],
    turn: turns.get(dossier.row.id)?.at(-1) ?? null,
  }))
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

function dossierOf({ row, submission, organisation }: DossierRow) {
  const { inReview } = (typeof row.value === 'object' ? row.value : {}) as {
    inReview?: Record<ReviewerKind, RegionState>
  }
  return {
    id: row.id,
    row,
    organisationId: submission.organisationId,
    organisation,
    stage: row.stage,
    context: submissionContext.parse(row.context),
    regions: inReview ?? null,
    receiptNumber: submission.receiptNumber,
    submittedAt: submission.submittedAt,
  }
}

/** How many applications of a dossier have this office's opinion. */
export function opinionCount(dossier: Dossier, reviewer: ReviewerKind): number {
  return dossier.items.filter((item) => item.context.opinions[reviewer] !== null).length
}

/** How many applications of a dossier are decided, provisionally or for good. */
export function decidedCount(dossier: Dossier): number {
  return dossier.items.filter(isDecided).length
}
