import { type Role, roles } from '#workflows/engine/actor.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'

/** Everybody with a part in the review; the administrator keeps accounts, not the inventory. */
export const applicationReaders: readonly Role[] = roles.filter((role) => role !== 'administrator')

export const applicationWriters: readonly Role[] = recordPermissions.applicationRecorded.map(
  ({ role }) => role,
)

export const observationWriters: readonly Role[] = recordPermissions.observationRecorded.map(
  ({ role }) => role,
)

export const applicationConfirmers: readonly Role[] = recordPermissions.applicationConfirmed.map(
  ({ role }) => role,
)
