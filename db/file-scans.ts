import { asc, eq } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

type FileScan = Tables['fileScans']['$inferSelect']

/** Keeps what the scanner said; a file that waits never takes the place of an answer. */
export async function keepScan({ q, t }: Db, row: FileScan): Promise<void> {
  const { sha256, ...change } = row
  const insert = q.insert(t.fileScans).values(row)
  await (row.state === 'pending'
    ? insert.onConflictDoNothing()
    : insert.onConflictDoUpdate({ target: t.fileScans.sha256, set: change }))
}

/** Files that nobody has looked at yet. */
export async function filesToScan({ q, t }: Db, limit: number): Promise<string[]> {
  const { fileScans } = t
  const rows = await q
    .select({ sha256: fileScans.sha256 })
    .from(fileScans)
    .where(eq(fileScans.state, 'pending'))
    .orderBy(asc(fileScans.sha256))
    .limit(limit)
  return rows.map(({ sha256 }) => sha256)
}
