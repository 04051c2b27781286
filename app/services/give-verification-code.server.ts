import { randomBytes } from 'node:crypto'
import { codeOf } from '#app/text/verification-code.ts'
import { insertVerificationCode, standingCode, withdrawCode } from '#db/verification-codes.ts'
import type { Act } from './act.server.ts'

/** Gives a decree the code that its papers carry, unless it has one. Random, so that nobody finds a paper by counting. */
export async function giveVerificationCode(act: Act, decreeId: string): Promise<void> {
  if ((await standingCode(act.db, decreeId)) !== undefined) return
  const code = codeOf(randomBytes(10))
  await insertVerificationCode(act.db, { code, decreeId, givenAt: act.at, withdrawnAt: null })
  noteCode(act, { decreeId, code, type: 'given' })
}

/** Withdraws it when the decree goes back: what was printed with it says so from now on. */
export async function withdrawVerificationCode(act: Act, decreeId: string): Promise<void> {
  const standing = await standingCode(act.db, decreeId)
  if (standing === undefined) return
  await withdrawCode(act.db, decreeId, act.at)
  noteCode(act, { decreeId, code: standing.code, type: 'withdrawn' })
}

function noteCode(
  act: Act,
  { decreeId, code, type }: { decreeId: string; code: string; type: string },
): void {
  const version = type === 'given' ? 1 : 2
  act.note({ kind: 'verification-code', id: code, version, type, payload: { decreeId } })
}
