import { cancelInitiative } from '#app/services/cancel-initiative.server.ts'
import { confirmDecision } from '#app/services/confirm-decision.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { relateInitiative } from '#app/services/relate-initiative.server.ts'
import type { Agency } from '../factories/agencies.ts'
import { improve } from '../factories/decisions.ts'
import { applicationsOf, itemOf } from '../factories/lookups.ts'
import { gapOf, initiativeOf, roadmapOf } from '../factories/roadmap.ts'
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

/** The agency has a gap. */
export async function gapKept(world: World, about: Agency): Promise<void> {
  await gapOf(world, about)
}

export async function gap(world: World, about: Agency): Promise<Ids> {
  const kept = world.raw.prepare<[string], { id: string }>('SELECT id FROM gaps WHERE organisation_id = ?')
  return { id: kept.get(world.organisationId(about))?.id ?? '' }
}

/** The first application of the agency is to be improved, and that is confirmed. */
export async function decidedToImprove(world: World, about: Agency): Promise<void> {
  await roadmapOf(world)
  const { id: itemId } = await itemOf(world, about)
  await world.as(world.decider('desk-officer', about))(recordDecision, { itemId, decision: improve })
  await world.as(world.decider('ict-head', about))(confirmDecision, { itemId })
}
