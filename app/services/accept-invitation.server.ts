import { invitationOver, invitationText } from '#app/text/people.ts'
import {
  accountOf,
  closeInvitationsOf,
  invitationOfLink,
  openInvitation,
  updateAccount,
} from '#db/accounts.ts'
import type { Db } from '#db/open.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { AppError } from './app-error.ts'
import { cityMoment } from './city-day.server.ts'
import type { Office } from './office.ts'
import { hashOfPassword, refuseWeakPassword } from './passwords.ts'
import { tokenHashOf } from './secret-token.ts'
import { noteSecurity, type Origin } from './security-log.server.ts'
import { beginSession, type NewSession } from './session.server.ts'
import { forgetTry } from './sign-in-limits.server.ts'

export interface Acceptance extends Origin {
  token: string
  password: string
  repeated: string
  replacesTokenHash: string | null
}

/**
 * Sets the password of an invited person and signs them in. The invitation works once; sessions begun with
 * an earlier password end.
 */
export async function acceptInvitation(office: Office, input: Acceptance): Promise<NewSession> {
  const at = office.now()
  const { address, agent } = input
  const tokenHash = tokenHashOf(input.token)
  const { read } = office.store
  const invitation = await openInvitation(read, { tokenHash, now: at })
  const account = invitation && (await accountOf(read, invitation.personId))
  if (!account || account.closedAt !== null) {
    await office.store.tx((db) =>
      noteSecurity(db, {
        kind: 'invitation-refused',
        at,
        personId: account?.personId ?? null,
        address,
        agent,
      }),
    )
    throw await noLonger(read, tokenHash)
  }
  refuseDifferent(input.password, input.repeated)
  refuseWeakPassword(input.password, [account.login, account.personName])
  const passwordHash = await hashOfPassword(input.password)
  const { personId, login } = account
  return office.store.tx(async (db) => {
    // Two windows may accept at once: the one that comes second finds it closed.
    if (!(await openInvitation(db, { tokenHash, now: at }))) throw await noLonger(db, tokenHash)
    await closeInvitationsOf(db, { personId, at })
    await updateAccount(db, personId, { passwordHash, passwordChangedAt: at })
    await endSessionsOf(db, { personId, at, reason: 'password-changed' })
    await forgetTry(db, { login, address })
    const session = await beginSession(db, { personId, at, replacesTokenHash: input.replacesTokenHash })
    const { sessionId } = session
    await noteSecurity(db, { kind: 'invitation-accepted', at, personId, sessionId, address, agent })
    return session
  })
}

/** Refuses a new password that was not typed the same way twice. */
export function refuseDifferent(password: string, repeated: string): void {
  if (password === repeated) return
  const sentence = 'Kedua kata sandi tidak sama. Tulis sekali lagi.'
  throw new AppError('invalid', sentence, [`sandiUlang: ${sentence}`])
}

/** A link that is too old says since when; of one that was used or taken back there is nothing to say. */
async function noLonger(db: Db, tokenHash: string): Promise<AppError> {
  const invitation = await invitationOfLink(db, tokenHash)
  if (invitation === undefined) return new AppError('refused', invitationText.gone)
  return new AppError('refused', invitationOver(await cityMoment(db, invitation.expiresAt)))
}
