import { AppError } from '#app/services/app-error.ts'
import type { Office } from '#app/services/office.ts'
import { refuseWhileFrozen } from '#app/services/record-application.server.ts'

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
