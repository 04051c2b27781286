import { and, asc, eq, lt } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type UploadRow = Tables['uploads']['$inferSelect']

export async function insertUpload({ q, t }: Db, row: UploadRow): Promise<void> {
  await q.insert(t.uploads).values(row)
}

/** The upload, if this person began it. */
export async function ownUpload(
  { q, t }: Db,
  { id, personId }: { id: string; personId: string },
): Promise<UploadRow | undefined> {
  const [row] = await q
    .select()
    .from(t.uploads)
    .where(and(eq(t.uploads.id, id), eq(t.uploads.personId, personId)))
  return row
}

/** What somebody has on the way, oldest first. */
export async function uploadsOfPerson({ q, t }: Db, personId: string): Promise<UploadRow[]> {
  return q
    .select()
    .from(t.uploads)
    .where(eq(t.uploads.personId, personId))
    .orderBy(asc(t.uploads.createdAt), asc(t.uploads.id))
}

/** Uploads begun before this moment. */
export async function uploadsBefore({ q, t }: Db, before: string): Promise<UploadRow[]> {
  return q.select().from(t.uploads).where(lt(t.uploads.createdAt, before))
}

/** The ids of everything that is on its way. */
export async function uploadIds({ q, t }: Db): Promise<string[]> {
  return (await q.select({ id: t.uploads.id }).from(t.uploads)).map(({ id }) => id)
}

export async function deleteUpload({ q, t }: Db, id: string): Promise<void> {
  await q.delete(t.uploads).where(eq(t.uploads.id, id))
}
