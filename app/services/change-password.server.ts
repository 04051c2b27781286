import { accountOf, closeInvitationsOf, updateAccount } from '#db/accounts.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { readSetting } from '#db/settings.ts'
import { signInSettingsOf } from '#workflows/records/sign-in-settings.ts'
import { refuseDifferent } from './accept-invitation.server.ts'
import { AppError, found } from './app-error.ts'
import type { Office } from './office.ts'
import { hashOfPassword, isPassword, refuseWeakPassword } from './passwords.ts'
import { noteSecurity, type Origin } from './security-log.server.ts'
import { beginSession, type NewSession } from './session.server.ts'
import { forgetTry, reserveTry } from './sign-in-limits.server.ts'

export interface PasswordChange extends Origin {
  personId: string
  current: string
  password: string
  repeated: string
  replacesTokenHash: string | null
}

/**
 * Changes a person's own password. Every session of theirs ends, also this one; the answer begins a new one
 * with a new token. Wrong tries count as at the sign-in page.
 */
export async function changePassword(office: Office, input: PasswordChange): Promise<NewSession> {
  const at = office.now()
  const { personId, address, agent } = input
  const account = found(await accountOf(office.store.read, personId), 'Akun Anda')
  refuseDifferent(input.password, input.repeated)
  refuseWeakPassword(input.password, [account.login, account.personName])
  const keys = { login: account.login, address }
  const settings = signInSettingsOf(await readSetting(office.store.read, 'sign-in'))
  const before = await office.store.tx((db) => reserveTry(db, { keys, at, settings }))
  if (before.kind !== 'free')
    throw new AppError('refused', 'Terlalu banyak percobaan yang gagal. Tunggu beberapa menit, lalu ulangi.')
  if (!(await isPassword(input.current, account.passwordHash))) {
    await office.store.tx((db) =>
      noteSecurity(db, { kind: 'password-change-refused', at, personId, address, agent }),
    )
    const sentence = 'Kata sandi sekarang tidak cocok. Periksa, lalu tulis lagi.'
    throw new AppError('invalid', sentence, [`sandiSekarang: ${sentence}`])
  }
  const passwordHash = await hashOfPassword(input.password)
  return office.store.tx(async (db) => {
    await forgetTry(db, keys)
    await updateAccount(db, personId, { passwordHash, passwordChangedAt: at })
    await closeInvitationsOf(db, { personId, at })
    const session = await beginSession(db, { personId, at, replacesTokenHash: input.replacesTokenHash })
    const { sessionId } = session
    await endSessionsOf(db, { personId, at, reason: 'password-changed', exceptId: sessionId })
    await noteSecurity(db, { kind: 'password-changed', at, personId, sessionId, address, agent })
    return session
  })
}
