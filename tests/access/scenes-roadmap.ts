import { cancelInitiative } from '#app/services/cancel-initiative.server.ts'
import { relateInitiative } from '#app/services/relate-initiative.server.ts'
import type { Agency } from '../factories/agencies.ts'
import { applicationsOf } from '../factories/lookups.ts'
import { initiativeOf, roadmapOf } from '../factories/roadmap.ts'
import type { World } from '../factories/world.ts'
import type { Ids } from './row.ts'

/** The years of the roadmap are set. */
export async function roadmapKept(world: World): Promise<void> {
  await roadmapOf(world)
}

/** The agency has an initiative. */
export async function initiativeKept(world: World, about: Agency): Promise<void> {
  await initiativeOf(world, about)
}

/** It touches an application of the agency. */
export async function initiativeLinked(world: World, about: Agency): Promise<void> {
  const initiativeId = await initiativeOf(world, about)
  const target = { kind: 'application', id: (await applicationsOf(world, about))[0]?.id ?? '' }
  await world.as(world.role('desk-officer'))(relateInitiative, { initiativeId, relation: 'changes', target })
}

/** It was called off. */
export async function initiativeCalledOff(world: World, about: Agency): Promise<void> {
  const initiativeId = await initiativeOf(world, about)
  await world.as(world.role('desk-officer'))(cancelInitiative, { initiativeId, reason: 'Tidak perlu.' })
}

/** The initiative, and the application that it touches or may touch. */
export async function initiative(world: World, about: Agency): Promise<Ids> {
  const kept = world.raw.prepare<[string], { id: string }>(
    'SELECT id FROM initiatives WHERE organisation_id = ?',
  )
  const [application] = await applicationsOf(world, about)
  return { id: kept.get(world.organisationId(about))?.id ?? '', application: application?.id ?? '' }
}
