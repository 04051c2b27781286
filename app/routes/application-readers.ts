import { AppError } from '#app/services/app-error.ts'
import type { Office } from '#app/services/office.ts'
import { refuseWhileFrozen } from '#app/services/record-application.server.ts'
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

/** The sentence why an agency's data cannot be changed now, or null. */
export async function whyFrozen({ store }: Office, organisationId: string): Promise<string | null> {
  try {
    await refuseWhileFrozen(store.read, organisationId)
    return null
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}
