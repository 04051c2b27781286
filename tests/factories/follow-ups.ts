import type { FollowUpStatus } from '#workflows/records/follow-up.ts'
import type { Agency } from './agencies.ts'
import { itemOf } from './lookups.ts'
import type { World } from './world.ts'

/** The follow-up that `followUpAs` makes for an agency. */
export const followUpIdOf = (agency: Agency) => `tindak-lanjut-${agency}`

/** A follow-up of this agency in a status, whatever the desk decided on it. */
export function followUpAs(status: FollowUpStatus) {
  return async (world: World, agency: Agency): Promise<void> => {
    const { id: itemId, applicationId, organisationId, cycleId } = await itemOf(world, agency)
    const columns = 'id, cycle_id, item_id, application_id, organisation_id, action, status, created_at'
    const values = [cycleId, itemId, applicationId, organisationId, 'improve', status, world.clock.now()]
    world.raw
      .prepare(`INSERT INTO follow_ups (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
      .run(followUpIdOf(agency), ...values)
  }
}
