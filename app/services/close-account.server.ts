import { accountOf, closeInvitationsOf, updateAccount } from '#db/accounts.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { accountSeen } from './account-seen.server.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Closes an account: nobody signs in with it, its sessions and invitations end at once. Nobody closes their own. */
export function closeAccount(
  office: Office,
  command: Command,
  { personId }: { personId: string },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('accountRegistered')
    if (personId === act.actor.personId)
      throw new AppError('refused', 'Akun Anda sendiri tidak dapat Anda tutup. Minta administrator lain.')
    found(await accountOf(act.db, personId), 'Akun orang ini')
    const { expectedVersion } = command
    const version = await accountSeen(act, { personId, expectedVersion })
    await updateAccount(act.db, personId, { closedAt: act.at })
    await closeInvitationsOf(act.db, { personId, at: act.at })
    await endSessionsOf(act.db, { personId, at: act.at, reason: 'account-closed' })
    act.note({ kind: 'account', id: personId, version, type: 'closed', payload: { personId } })
  })
}
