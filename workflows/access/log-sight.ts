import type { Actor, Role } from '#workflows/engine/actor.ts'

/** Who reads the log: the auditor all of it, the administrator what was done to accounts and settings. */
export const logReaders: readonly Role[] = ['auditor', 'administrator']

/** Kinds of subject that belong to the keeping of the system, not to the review. */
export const administrationKinds = [
  'organisation',
  'position',
  'official',
  'account',
  'invitation',
  'delegation',
  'setting',
] as const

/** The kinds of subject whose events a position reads; null for all of them. A condition of the query. */
export type LogSight = readonly string[] | null

export function logSightOf({ role }: Pick<Actor, 'role'>): LogSight {
  if (role === 'auditor') return null
  return role === 'administrator' ? administrationKinds : []
}
