import type { Actor } from '#workflows/engine/actor.ts'

/** Who fills an empty record before it has its first administrator: the installation itself. */
export const setupActor: Actor = {
  personId: 'system:setup',
  name: 'Pemasangan awal',
  role: 'administrator',
  positionId: 'system:setup',
  positionTitle: 'Pemasangan awal',
  organisationId: 'system:setup',
}
