import { and, asc, count, eq } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type SavedViewRow = Tables['savedViews']['$inferSelect']

/** A position's own views of one list, by name. */
export async function savedViewsOf(
  { q, t }: Db,
  { positionId, list }: { positionId: string; list: string },
): Promise<SavedViewRow[]> {
  const { savedViews } = t
  return q
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.positionId, positionId), eq(savedViews.list, list)))
    .orderBy(asc(savedViews.name))
}

export async function countSavedViews({ q, t }: Db, positionId: string): Promise<number> {
  const { savedViews } = t
  const [row] = await q
    .select({ total: count() })
    .from(savedViews)
    .where(eq(savedViews.positionId, positionId))
  return row?.total ?? 0
}

/** Keeps a view; one of that name takes its place. */
export async function writeSavedView({ q, t }: Db, row: SavedViewRow): Promise<void> {
  const { savedViews } = t
  const { query, updatedAt } = row
  await q
    .insert(savedViews)
    .values(row)
    .onConflictDoUpdate({
      target: [savedViews.positionId, savedViews.list, savedViews.name],
      set: { query, updatedAt },
    })
}

/** Renames a view of this position; false when it has none of that id. */
export async function renameSavedView(
  { q, t }: Db,
  { id, positionId, name, at }: { id: string; positionId: string; name: string; at: string },
): Promise<boolean> {
  const { savedViews } = t
  const renamed = await q
    .update(savedViews)
    .set({ name, updatedAt: at })
    .where(and(eq(savedViews.id, id), eq(savedViews.positionId, positionId)))
    .returning({ id: savedViews.id })
  return renamed.length === 1
}

/** Deletes a view of this position; nothing happens when it has none of that id. */
export async function deleteSavedView(
  { q, t }: Db,
  { id, positionId }: { id: string; positionId: string },
): Promise<void> {
  const { savedViews } = t
  await q.delete(savedViews).where(and(eq(savedViews.id, id), eq(savedViews.positionId, positionId)))
}
