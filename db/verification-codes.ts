import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type VerificationCodeRow = Tables['verificationCodes']['$inferSelect']

export async function insertVerificationCode(db: Db, row: VerificationCodeRow): Promise<void> {
  await db.q.insert(db.t.verificationCodes).values(row)
}

/** The code that papers of this decree carry now. */
export async function standingCode(db: Db, decreeId: string): Promise<VerificationCodeRow | undefined> {
  const { verificationCodes } = db.t
  const [row] = await db.q
    .select()
    .from(verificationCodes)
    .where(and(eq(verificationCodes.decreeId, decreeId), isNull(verificationCodes.withdrawnAt)))
    .orderBy(asc(verificationCodes.givenAt))
    .limit(1)
  return row
}

export async function verificationCode(db: Db, code: string): Promise<VerificationCodeRow | undefined> {
  const { verificationCodes } = db.t
  const [row] = await db.q.select().from(verificationCodes).where(eq(verificationCodes.code, code))
  return row
}

/** What carries the standing code of this decree is no decree any more. */
export async function withdrawCode(db: Db, decreeId: string, at: string): Promise<void> {
  const { verificationCodes } = db.t
  await db.q
    .update(verificationCodes)
    .set({ withdrawnAt: at })
    .where(and(eq(verificationCodes.decreeId, decreeId), isNull(verificationCodes.withdrawnAt)))
}
