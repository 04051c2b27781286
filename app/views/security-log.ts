import { dateTimeText } from '#app/text/dates.ts'
import { deviceWords } from '#app/text/device.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { securityText as text } from '#app/text/security.ts'
import { allAccounts, failingLogins, loginCounterKey } from '#db/accounts.ts'
import type { Db, Store } from '#db/open.ts'
import { personById } from '#db/organisations.ts'
import {
  countSecurityKinds,
  type NamedSecurityEvent,
  type SecurityPlace,
  type SecuritySearch,
  searchSecurityEvents,
} from '#db/security-events.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { notableKinds, securityEventLabels } from '#workflows/records/security-events.ts'
import { lockedUntil, signInSettingsOf } from '#workflows/records/sign-in-settings.ts'

/** The filters as the address carries them; dates are the city's, "2026-08-08". */
export interface SecurityFilter {
  kinds: readonly string[]
  personId: string
  address: string
  from: string
  until: string
}

/** One line in words. */
export interface SecurityLine {
  id: string
  at: string
  when: string
  kind: string
  label: string
  isNotable: boolean
  personId: string | null
  person: string
  address: string
  /** The browser and its system, as people call them. */
  device: string
  /** What the browser says of itself, word for word. */
  agent: string
}

const pageSize = 50
const partSize = 1000
const dayMs = 24 * 3_600_000

/** A page of the security log; `place` is where the page before ended, as the address carries it. */
export async function securityPage(
  { read }: Pick<Store, 'read'>,
  { filter, place }: { filter: SecurityFilter; place: string },
) {
  const { search, utcOffsetHours } = await searchOf(read, filter)
  const rows = await searchSecurityEvents(read, { ...search, after: placeFrom(place), limit: pageSize + 1 })
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  const kinds = await countSecurityKinds(read, search)
  const counted = kinds.filter(({ kind }) => filter.kinds.length === 0 || filter.kinds.includes(kind))
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  const person = filter.personId === '' ? undefined : await personById(read, filter.personId)
  return {
    lines: shown.map((row) => lineOf(row, utcOffsetHours)),
    total: text.total(wholeNumber(total)),
    older: rows.length > pageSize && last !== undefined ? `${last.at}~${last.id}` : null,
    person: filter.personId === '' ? null : (person?.name ?? text.unknown),
    facets: [
      {
        name: 'kejadian',
        label: text.kind,
        choices: kinds
          .map(({ kind, count }) => ({ value: kind, label: labelOf(kind), count }))
          .toSorted((one, other) => one.label.localeCompare(other.label, 'id')),
      },
    ],
  }
}

/** The filtered log in words, newest first, part by part. */
export async function* wholeSecurityLog(
  { read }: Pick<Store, 'read'>,
  filter: SecurityFilter,
): AsyncGenerator<SecurityLine[]> {
  const { search, utcOffsetHours } = await searchOf(read, filter)
  for (let after: SecurityPlace | null = null; ; ) {
    const rows: NamedSecurityEvent[] = await searchSecurityEvents(read, { ...search, after, limit: partSize })
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map((row) => lineOf(row, utcOffsetHours))
    after = last
  }
}

/** The newest lines of one person. */
export async function latestSecurity(
  { read }: Pick<Store, 'read'>,
  { personId, limit }: { personId: string; limit: number },
): Promise<SecurityLine[]> {
  const filter = { kinds: [], personId, address: '', from: '', until: '' }
  const { search, utcOffsetHours } = await searchOf(read, filter)
  const rows = await searchSecurityEvents(read, { ...search, after: null, limit })
  return rows.map((row) => lineOf(row, utcOffsetHours))
}

/** Accounts whose login has to wait now. */
export async function lockedAccounts({ read }: Pick<Store, 'read'>, { now }: { now: string }) {
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const settings = signInSettingsOf(await readSetting(read, 'sign-in'))
  const since = new Date(Date.parse(now) - dayMs).toISOString()
  const failing = await failingLogins(read, { least: settings.failuresAllowed, since })
  if (failing.length === 0) return []
  const counters = new Map(failing.map((row) => [row.key, row]))
  return (await allAccounts(read)).flatMap(({ personId, personName, login }) => {
    const counter = counters.get(loginCounterKey(login))
    const until = counter === undefined ? '' : lockedUntil(counter, settings)
    if (counter === undefined || until <= now) return []
    const failures = wholeNumber(counter.failures)
    return [{ personId, person: personName, failures, until: dateTimeText(until, utcOffsetHours) }]
  })
}

function placeFrom(place: string): SecurityPlace | null {
  const [at = '', id = ''] = place.split('~')
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(at) && id !== '' ? { at, id } : null
}

async function searchOf(read: Db, filter: SecurityFilter) {
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const { from, until, ...rest } = filter
  const search: SecuritySearch = {
    ...rest,
    from: dayBegins(from, { utcOffsetHours, daysLater: 0 }),
    before: dayBegins(until, { utcOffsetHours, daysLater: 1 }),
  }
  return { search, utcOffsetHours }
}

/** The instant a city's day begins; null when the text is no day. */
function dayBegins(
  day: string,
  { utcOffsetHours, daysLater }: { utcOffsetHours: number; daysLater: number },
): string | null {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00.000Z`) : Number.NaN
  if (Number.isNaN(midnight)) return null
  return new Date(midnight + (daysLater * 24 - utcOffsetHours) * 3_600_000).toISOString()
}

function lineOf(row: NamedSecurityEvent, utcOffsetHours: number): SecurityLine {
  const { id, at, kind, personId, personName, address, agent } = row
  return {
    id,
    at,
    when: dateTimeText(at, utcOffsetHours),
    kind,
    label: labelOf(kind),
    isNotable: notableKinds.some((each) => each === kind),
    personId,
    person: personName ?? text.unknown,
    address: address ?? text.noAddress,
    device: deviceWords(agent) ?? text.noAddress,
    agent: agent ?? text.noAddress,
  }
}

function labelOf(kind: string): string {
  return (securityEventLabels as Readonly<Record<string, string>>)[kind] ?? kind
}
