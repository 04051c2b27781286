import { type Role, roles } from '#workflows/engine/actor.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'

/** Everybody with a part in the review; the administrator keeps accounts, not the roadmap. */
export const roadmapReaders: readonly Role[] = roles.filter((role) => role !== 'administrator')

export const initiativeWriters: readonly Role[] = rolesOf('initiativeRecorded')
export const initiativeOpinionGivers: readonly Role[] = rolesOf('initiativeOpined')
export const gapWriters: readonly Role[] = rolesOf('gapRecorded')
export const decisionJudges: readonly Role[] = rolesOf('decisionJudged')
export const roadmapKeepers: readonly Role[] = rolesOf('roadmapRecorded')

function rolesOf(act: keyof typeof recordPermissions): Role[] {
  return recordPermissions[act].map(({ role }) => role)
}
