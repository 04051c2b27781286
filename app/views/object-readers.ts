import { type Role, roles } from '#workflows/engine/actor.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'

/** Everybody with a part in the review; the administrator keeps accounts, not the architecture. */
export const objectReaders: readonly Role[] = roles.filter((role) => role !== 'administrator')

export const objectWriters: readonly Role[] = recordPermissions.objectRecorded.map(({ role }) => role)

export const objectConfirmers: readonly Role[] = recordPermissions.objectConfirmed.map(({ role }) => role)
