import { settingSchema } from '#workflows/settings/schema.ts'
import type { SettingValues } from '#workflows/settings/setting.ts'
import { signIn } from '#workflows/settings/sign-in.ts'

/** How long people stay signed in, and what wrong passwords cost. All of it is a setting of the city. */
export const signInSettings = settingSchema(signIn)

export type SignInSettings = SettingValues<typeof signIn>

/** Reads the setting `sign-in`; whatever is absent takes its default. */
export function signInSettingsOf(setting: unknown): SignInSettings {
  return signInSettings.parse(setting ?? {})
}

const minute = 60_000

/**
 * When a session ends if nothing more is done: the idle end, never later than the absolute one.
 * Times are ISO text in UTC.
 */
export function sessionEnd(
  session: { seenAt: string; expiresAt: string },
  { idleMinutes }: Pick<SignInSettings, 'idleMinutes'>,
): string {
  const idleEnd = new Date(Date.parse(session.seenAt) + idleMinutes * minute).toISOString()
  return idleEnd < session.expiresAt ? idleEnd : session.expiresAt
}

/** Minutes a login waits after so many failures in a row: none at first, then 1, 2, 4 … at most 60. */
export function lockMinutes(failures: number, { failuresAllowed }: Pick<SignInSettings, 'failuresAllowed'>) {
  return failures < failuresAllowed ? 0 : Math.min(60, 2 ** Math.min(6, failures - failuresAllowed))
}

/** The instant (ISO, UTC) until which a login waits after the failures counted so far; over when it is past. */
export function lockedUntil(
  { failures, lastAt }: { failures: number; lastAt: string },
  settings: Pick<SignInSettings, 'failuresAllowed'>,
): string {
  return new Date(Date.parse(lastAt) + lockMinutes(failures, settings) * minute).toISOString()
}
