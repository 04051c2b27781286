import { dateTimeText } from '#app/text/dates.ts'
import { accountOf } from '#db/accounts.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { personById } from '#db/organisations.ts'
import { openSessionsOf } from '#db/security-events.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Role } from '#workflows/engine/actor.ts'
import { securityLogReaders as readers } from '#workflows/records/security-events.ts'
import { sessionEnd, signInSettingsOf } from '#workflows/records/sign-in-settings.ts'
import { latestSecurity, lockedAccounts } from './security-log.ts'

/** Who reads the security log and the pages beside it. */
export const securityReaders: readonly Role[] = readers

const linesShown = 10

/** The open sessions of a person, whether their login waits, and their latest events; null when unknown. */
export async function personSecurity(store: Pick<Store, 'read'>, { id, now }: { id: string; now: string }) {
  const { read } = store
  const person = await personById(read, id)
  if (person === undefined) return null
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const settings = signInSettingsOf(await readSetting(read, 'sign-in'))
  const sessions = (await openSessionsOf(read, id)).filter((session) => sessionEnd(session, settings) > now)
  const words = (at: string) => dateTimeText(at, utcOffsetHours)
  return {
    id,
    name: person.name,
    accountVersion: (await eventsOfSubject(read, 'account', id)).length,
    hasAccount: (await accountOf(read, id)) !== undefined,
    lock: (await lockedAccounts(store, { now })).find(({ personId }) => personId === id) ?? null,
    sessions: sessions.map((session) => ({
      id: session.id,
      since: words(session.createdAt),
      seen: words(session.seenAt),
      until: words(sessionEnd(session, settings)),
    })),
    lines: await latestSecurity(store, { personId: id, limit: linesShown }),
  }
}
