import { z } from 'zod'

/** How long people stay signed in, and what wrong passwords cost. All of it is a setting of the city. */
export const signInSettings = z.object({
  /** Minutes without a request after which a session ends. */
  idleMinutes: z.number().int().min(5).max(480).default(30),
  /** Hours after which a session ends however busy it is. */
  absoluteHours: z.number().int().min(1).max(24).default(12),
  /** Wrong passwords for one login before it has to wait (Peraturan BSSN 4/2021 Pasal 27). */
  failuresAllowed: z.number().int().min(3).max(20).default(5),
  /** Failed tries from one network address in ten minutes; a city hall shares one address. */
  addressFailuresAllowed: z.number().int().min(10).max(1000).default(50),
  /** Days in which an invitation can be accepted. */
  invitationDays: z.number().int().min(1).max(30).default(7),
})

export type SignInSettings = z.infer<typeof signInSettings>

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
