import { lockIsOver } from '#app/text/security.ts'
import { accountOf, clearCounter, counterOf, loginCounterKey } from '#db/accounts.ts'
import { readSetting } from '#db/settings.ts'
import { lockedUntil, signInSettingsOf } from '#workflows/records/sign-in-settings.ts'
import { accountSeen } from './account-seen.server.ts'
import { AppError, found } from './app-error.ts'
import { cityMoment } from './city-day.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { noteSecurity, type Origin } from './security-log.server.ts'

/**
 * Lets a login try again before its wait is over, with the ground (how the administrator knows that it is
 * really them). Refused when it does not wait.
 */
export function unlockAccount(
  office: Office,
  command: Command,
  { personId, ground, ...origin }: { personId: string; ground: string } & Origin,
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('accountUnlocked')
    const { login } = found(await accountOf(act.db, personId), 'Akun orang ini')
    const { expectedVersion } = command
    const version = await accountSeen(act, { personId, expectedVersion })
    if (ground.trim() === '')
      throw new AppError('invalid', 'Tulis alasannya.', ['alasan: Tulis bagaimana Anda memastikan orangnya.'])
    const key = loginCounterKey(login)
    const counter = await counterOf(act.db, key)
    const settings = signInSettingsOf(await readSetting(act.db, 'sign-in'))
    const until = counter === undefined ? null : lockedUntil(counter, settings)
    if (counter === undefined || until === null || until <= act.at)
      throw new AppError('refused', lockIsOver(until && (await cityMoment(act.db, until))))
    await clearCounter(act.db, key)
    const payload = { personId, ground: ground.trim(), failures: counter.failures }
    act.note({ kind: 'account', id: personId, version, type: 'unlocked', payload })
    await noteSecurity(act.db, { ...origin, kind: 'unlocked', at: act.at, personId })
  })
}
