import { accountByLogin, closeInvitationsOf, insertInvitation } from '#db/accounts.ts'
import { positionsOfPerson } from '#db/organisations.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { AppError } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import { nextVersion } from './next-version.server.ts'
import type { Office } from './office.ts'
import { perform } from './perform.server.ts'
import { newToken, tokenHashOf } from './secret-token.ts'
import { noteSecurity } from './security-log.server.ts'
import { setupActor } from './setup-actor.ts'
import { loginOf } from './sign-in.server.ts'
import { forgetTry } from './sign-in-limits.server.ts'

const hourMs = 3_600_000

/**
 * Lets an administrator who cannot sign in choose a new password, for whoever may run commands on the
 * server: a link that works once, for an hour. Sessions of the account end; log and security log say so.
 * @returns the path of the link
 */
export async function recoverAdministrator(
  office: Office,
  input: { login: string },
): Promise<{ path: string }> {
  const token = newToken()
  const at = office.now()
  const login = loginOf(input.login)
  const command = { id: `recover:${tokenHashOf(token).slice(0, 32)}`, actor: setupActor }
  await perform(office, command, async (act) => {
    await act.require('accountRegistered')
    const account = await accountByLogin(act.db, login)
    const personId = account?.personId ?? ''
    const held = await positionsOfPerson(act.db, { personId, today: await cityDay(act.db, at) })
    if (account === undefined || !held.some(({ position }) => position.role === 'administrator'))
      throw new AppError('not-found', `"${login}" bukan nama pengguna administrator yang berlaku hari ini.`)
    await closeInvitationsOf(act.db, { personId, at })
    await insertInvitation(act.db, {
      id: act.newId('invitation'),
      personId,
      tokenHash: tokenHashOf(token),
      createdAt: at,
      expiresAt: new Date(Date.parse(at) + hourMs).toISOString(),
      closedAt: null,
    })
    await endSessionsOf(act.db, { personId, at, reason: 'recovered' })
    await forgetTry(act.db, { login, address: null })
    const version = await nextVersion(act.db, 'account', personId)
    act.note({ kind: 'account', id: personId, version, type: 'recovered', payload: { personId } })
    await noteSecurity(act.db, {
      kind: 'administrator-recovered',
      at,
      personId,
      address: null,
      agent: 'perintah di server',
    })
  })
  return { path: `/undangan/${token}` }
}
