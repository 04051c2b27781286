import type { Store } from '#db/open.ts'
import { heldPositions } from '#db/organisations.ts'
import type { Actor, Role } from '#workflows/engine/actor.ts'

/** Everybody who holds a position on a day ("2026-08-08"), as the actor each is when working under it. */
export async function actors({ read }: Pick<Store, 'read'>, today: string): Promise<Actor[]> {
  const positions = await heldPositions(read)
  return positions
    .filter((position) => position.validFrom <= today && (position.validTo ?? '9') > today)
    .map((position) => ({
      personId: position.personId,
      name: position.personName,
      role: position.role as Role,
      positionId: position.id,
      positionTitle: [position.actingPrefix ?? '', position.title].join(' ').trim(),
      organisationId: position.organisationId,
    }))
}
