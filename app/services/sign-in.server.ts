import { timeText } from '#app/text/dates.ts'
import { accountByLogin } from '#db/accounts.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { signInSettingsOf } from '#workflows/records/sign-in-settings.ts'
import { AppError } from './app-error.ts'
import type { Office } from './office.ts'
import { isPassword } from './passwords.ts'
import { noteSecurity, type Origin } from './security-log.server.ts'
import { beginSession, type NewSession } from './session.server.ts'
import { forgetTry, reserveTry, type TryState, waitOf } from './sign-in-limits.server.ts'

export interface SignInAttempt extends Origin {
  login: string
  password: string
  /** SHA-256 of the token the browser sent, which stops counting; null when it sent none. */
  replacesTokenHash: string | null
}

/** The one answer to a login that is nobody's, an account that is closed, and a wrong password. */
const wrong = 'Nama pengguna atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.'

/**
 * Signs a person in by login and password and begins a session. Refuses with the same words, and after the
 * same work, whatever is wrong; after too many failures the login waits, or the address does.
 */
export async function signIn(office: Office, attempt: SignInAttempt): Promise<NewSession> {
  const login = loginOf(attempt.login)
  const { address, agent, password } = attempt
  const at = office.now()
  const keys = { login, address }
  const settings = signInSettingsOf(await readSetting(office.store.read, 'sign-in'))
  const account = await accountByLogin(office.store.read, login)
  const personId = account?.personId ?? null
  const before = await office.store.tx(async (db) => {
    const state = await reserveTry(db, { keys, at, settings })
    if (state.kind === 'locked') await noteSecurity(db, { kind: 'refused', at, personId, address, agent })
    if (state.kind === 'throttled' && state.isFirst)
      await noteSecurity(db, { kind: 'throttled', at, personId: null, address, agent })
    return state
  })
  if (before.kind !== 'free') throw await waiting(office, before)
  const isRight = await isPassword(password, account?.closedAt === null ? account.passwordHash : null)
  const session = await office.store.tx(async (db) => {
    if (isRight && personId !== null) {
      await forgetTry(db, keys)
      const begun = await beginSession(db, { personId, at, replacesTokenHash: attempt.replacesTokenHash })
      const { sessionId } = begun
      await noteSecurity(db, { kind: 'signed-in', at, personId, sessionId, address, agent })
      return begun
    }
    await noteSecurity(db, { kind: 'refused', at, personId, address, agent })
    const until = await waitOf(db, { keys, at, settings })
    if (until !== null) await noteSecurity(db, { kind: 'locked', at, personId, address, agent })
    return null
  })
  if (session === null) throw new AppError('invalid', wrong)
  return session
}

/** A login as it is stored: without the spaces around it, in lower case. */
export function loginOf(typed: string): string {
  return typed.trim().toLowerCase()
}

async function waiting({ store }: Office, state: Exclude<TryState, { kind: 'free' }>): Promise<AppError> {
  const { utcOffsetHours } = governmentOf(await readSetting(store.read, 'government'))
  // Times are told to the minute, so the minute that has begun is over by then.
  const told = (until: string) => timeText(new Date(Date.parse(until) + 59_999).toISOString(), utcOffsetHours)
  const sentence =
    state.kind === 'locked'
      ? `Terlalu banyak percobaan yang gagal. Coba lagi pukul ${told(state.until)}, atau minta administrator mengirim undangan baru.`
      : 'Terlalu banyak percobaan yang gagal dari jaringan ini. Coba lagi sepuluh menit lagi.'
  return new AppError('refused', sentence)
}
