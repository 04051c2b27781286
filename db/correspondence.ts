import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { ObjectionRow, QuestionRow } from './replies.ts'

/** A dossier's requests for clarification, first asked first. */
export async function questionsOfSubmission({ q, t }: Db, submissionId: string): Promise<QuestionRow[]> {
  return q
    .select()
    .from(t.questions)
    .where(eq(t.questions.submissionId, submissionId))
    .orderBy(asc(t.questions.askedAt), asc(t.questions.id))
}

/** Every objection to the decisions on an application, first raised first. */
export async function objectionsOfItem({ q, t }: Db, itemId: string): Promise<ObjectionRow[]> {
  return q
    .select()
    .from(t.objections)
    .where(eq(t.objections.itemId, itemId))
    .orderBy(asc(t.objections.at), asc(t.objections.id))
}

/** Every objection of a cycle, first raised first. */
export async function objectionsOfCycle({ q, t }: Db, cycleId: string): Promise<ObjectionRow[]> {
  const rows = await q
    .select({ objection: t.objections })
    .from(t.objections)
    .innerJoin(t.reviewItems, eq(t.reviewItems.id, t.objections.itemId))
    .where(eq(t.reviewItems.cycleId, cycleId))
    .orderBy(asc(t.objections.at), asc(t.objections.id))
  return rows.map((row) => row.objection)
}

/**
 * Ids of the review items that the commands of one bulk act gave an opinion on: their command ids are
 * `<bulk>:<item>`.
 */
export async function itemsOpinedTogether({ q, t }: Db, bulkId: string): Promise<string[]> {
  const rows = await q
    .select({ itemId: t.events.subjectId })
    .from(t.events)
    .where(
      and(
        gte(t.events.commandId, `${bulkId}:`),
        // The sign after the colon: every id that begins with the bulk's lies between the two.
        lt(t.events.commandId, `${bulkId};`),
        inArray(t.events.type, ['opinionGiven']),
      ),
    )
    .orderBy(asc(t.events.n))
  return rows.map((row) => row.itemId)
}
