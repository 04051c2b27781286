import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type DecreeCommentRow = Tables['decreeComments']['$inferSelect']

export async function insertDecreeComment({ q, t }: Db, row: DecreeCommentRow): Promise<void> {
  await q.insert(t.decreeComments).values(row)
}

/** Every comment on a decree, the oldest first. */
export async function commentsOfDecree({ q, t }: Db, decreeId: string): Promise<DecreeCommentRow[]> {
  const { decreeComments } = t
  return q
    .select()
    .from(decreeComments)
    .where(eq(decreeComments.decreeId, decreeId))
    .orderBy(asc(decreeComments.at), asc(decreeComments.id))
}

/** A comment of this decree. */
export async function decreeComment(
  { q, t }: Db,
  { decreeId, commentId }: { decreeId: string; commentId: string },
): Promise<DecreeCommentRow | undefined> {
  const { decreeComments } = t
  const [row] = await q
    .select()
    .from(decreeComments)
    .where(and(eq(decreeComments.id, commentId), eq(decreeComments.decreeId, decreeId)))
  return row
}

/** Marks an open comment as resolved; false when it was resolved already. */
export async function resolveComment(
  { q, t }: Db,
  { id, byName, byTitle, at }: { id: string; byName: string; byTitle: string; at: string },
): Promise<boolean> {
  const { decreeComments } = t
  const changed = await q
    .update(decreeComments)
    .set({ resolvedByName: byName, resolvedByTitle: byTitle, resolvedAt: at })
    .where(and(eq(decreeComments.id, id), isNull(decreeComments.resolvedAt)))
    .returning({ id: decreeComments.id })
  return changed.length === 1
}
