import type { Act } from './act.server.ts'
import { versionSeen } from './version-seen.server.ts'

/**
 * The version the account of a person has after the event being written now; refuses when another
 * administrator did something about it after this one looked.
 */
export function accountSeen(
  act: Act,
  { personId, expectedVersion }: { personId: string; expectedVersion: number | undefined },
): Promise<number> {
  return versionSeen(act.db, { kind: 'account', id: personId, name: 'Akun orang ini', expectedVersion })
}
