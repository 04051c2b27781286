import { accountOf } from '#db/accounts.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { accountSeen } from './account-seen.server.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { noteSecurity, type Origin } from './security-log.server.ts'

/**
 * Ends every session of a person at once, with the ground: a lost laptop, a browser left open. Also the
 * administrator's own, when it is theirs. The account itself stays as it is.
 */
export function endSessions(
  office: Office,
  command: Command,
  { personId, ground, ...origin }: { personId: string; ground: string } & Origin,
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('sessionsEnded')
    found(await accountOf(act.db, personId), 'Akun orang ini')
    const { expectedVersion } = command
    const version = await accountSeen(act, { personId, expectedVersion })
    if (ground.trim() === '')
      throw new AppError('invalid', 'Tulis alasannya.', ['alasan: Tulis alasan sesi diakhiri.'])
    const { at } = act
    const sessions = await endSessionsOf(act.db, { personId, at, reason: 'ended-by-administrator' })
    const payload = { personId, ground: ground.trim(), sessions }
    act.note({ kind: 'account', id: personId, version, type: 'sessionsEnded', payload })
    await noteSecurity(act.db, { ...origin, kind: 'sessions-ended', at, personId })
  })
}
