import { clearCounter, counterOf, loginCounterKey, writeCounter } from '#db/accounts.ts'
import type { Db } from '#db/open.ts'
import { lockedUntil, type SignInSettings } from '#workflows/records/sign-in-settings.ts'

const minute = 60_000
const addressWindowMinutes = 10
/** Failures of a login are forgotten after a day without one. */
const loginWindowMinutes = 24 * 60

/** What a try is counted under. Logins are counted whether they exist or not, so a wait betrays nothing. */
export interface TryKeys {
  login: string
  address: string | null
}

/** How a try stands before its password is looked at. */
export type TryState =
  | { kind: 'free' }
  | { kind: 'locked'; until: string }
  | { kind: 'throttled'; isFirst: boolean }

/**
 * Counts a try as failed before its password is verified, so that many tries at once do not slip through;
 * `forgetTry` takes it back when the password fits. A try that has to wait costs no hashing.
 */
export async function reserveTry(
  db: Db,
  { keys, at, settings }: { keys: TryKeys; at: string; settings: SignInSettings },
): Promise<TryState> {
  const address = await failuresOf(db, { key: addressKey(keys), at, windowMinutes: addressWindowMinutes })
  const isFirst = address.failures === settings.addressFailuresAllowed
  // Counted once beyond the limit, so that a flood leaves one line in the security log.
  if (isFirst) await writeCounter(db, { ...address, failures: address.failures + 1, lastAt: at })
  if (address.failures >= settings.addressFailuresAllowed) return { kind: 'throttled', isFirst }
  await writeCounter(db, { ...address, failures: address.failures + 1, lastAt: at })
  const login = await failuresOf(db, {
    key: loginCounterKey(keys.login),
    at,
    windowMinutes: loginWindowMinutes,
  })
  const until = lockedUntil(login, settings)
  if (until > at) return { kind: 'locked', until }
  await writeCounter(db, { ...login, failures: login.failures + 1, lastAt: at })
  return { kind: 'free' }
}

/** Takes back a try that was none: the login starts anew, the address loses one failure. */
export async function forgetTry(db: Db, keys: TryKeys): Promise<void> {
  await clearCounter(db, loginCounterKey(keys.login))
  const address = await counterOf(db, addressKey(keys))
  if (address && address.failures > 0) await writeCounter(db, { ...address, failures: address.failures - 1 })
}

/** Until when a login has to wait after the failures counted so far; null when it need not. */
export async function waitOf(
  db: Db,
  { keys, at, settings }: { keys: TryKeys; at: string; settings: SignInSettings },
): Promise<string | null> {
  const login = await failuresOf(db, {
    key: loginCounterKey(keys.login),
    at,
    windowMinutes: loginWindowMinutes,
  })
  const until = lockedUntil(login, settings)
  return until > at ? until : null
}

async function failuresOf(db: Db, counter: { key: string; at: string; windowMinutes: number }) {
  const { key, at, windowMinutes } = counter
  const row = await counterOf(db, key)
  const isRecent =
    row !== undefined && Date.parse(at) - Date.parse(windowOf(row, key)) < windowMinutes * minute
  return isRecent ? row : { key, failures: 0, firstAt: at, lastAt: at }
}

/** A window of an address begins with its first failure; a login's lasts from its latest. */
function windowOf(row: { firstAt: string; lastAt: string }, key: string): string {
  return key.startsWith('address:') ? row.firstAt : row.lastAt
}

function addressKey({ address }: TryKeys): string {
  return `address:${address ?? 'unknown'}`
}
