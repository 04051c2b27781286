import { asc, eq } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type SigningRow = Tables['signings']['$inferSelect']

export async function insertSigning(db: Db, row: SigningRow): Promise<void> {
  await db.q.insert(db.t.signings).values(row)
}

/** Every try to sign a decree electronically, oldest first. */
export async function signingsOfDecree(db: Db, decreeId: string): Promise<SigningRow[]> {
  const { signings } = db.t
  return db.q
    .select()
    .from(signings)
    .where(eq(signings.decreeId, decreeId))
    .orderBy(asc(signings.at), asc(signings.id))
}
