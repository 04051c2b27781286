import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type QuestionRow = Tables['questions']['$inferSelect']
export type ObjectionRow = Tables['objections']['$inferSelect']

export async function insertQuestion(db: Db, row: QuestionRow): Promise<void> {
  await db.q.insert(db.t.questions).values(row)
}

export async function questionById(db: Db, id: string): Promise<QuestionRow | undefined> {
  const [row] = await db.q.select().from(db.t.questions).where(eq(db.t.questions.id, id))
  return row
}

export async function saveAnswer(
  db: Db,
  id: string,
  answer: { answer: string; answeredAt: string },
): Promise<void> {
  await db.q.update(db.t.questions).set(answer).where(eq(db.t.questions.id, id))
}

export async function insertObjection(db: Db, row: ObjectionRow): Promise<void> {
  await db.q.insert(db.t.objections).values(row)
}

/** The objection on an item that still waits for an answer. */
export async function openObjectionOfItem(db: Db, itemId: string): Promise<ObjectionRow | undefined> {
  const { objections } = db.t
  const [row] = await db.q
    .select()
    .from(objections)
    .where(and(eq(objections.itemId, itemId), isNull(objections.answeredAt)))
  return row
}

export async function saveObjectionAnswer(
  db: Db,
  id: string,
  answer: { answer: string; isUpheld: boolean; answeredAt: string },
): Promise<void> {
  await db.q.update(db.t.objections).set(answer).where(eq(db.t.objections.id, id))
}
