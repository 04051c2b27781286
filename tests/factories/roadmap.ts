import { createdId } from '#app/services/perform.server.ts'
import { recordGap } from '#app/services/record-gap.server.ts'
import { recordInitiative } from '#app/services/record-initiative.server.ts'
import { recordRoadmap } from '#app/services/record-roadmap.server.ts'
import { relateInitiative } from '#app/services/relate-initiative.server.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Agency } from './agencies.ts'
import { recordedObject } from './architecture.ts'
import { applicationsOf } from './lookups.ts'
import type { World } from './world.ts'

export const roadmapInput = {
  title: 'Peta Rencana SPBE 2025-2029',
  firstYear: 2025,
  lastYear: 2029,
  ceilings: { 2026: 3_000_000_000, 2027: 2_000_000_000 },
}

/** The roadmap of the city, or '' while there is none. */
export function roadmapIn(world: World): string {
  return world.raw.prepare<[], { id: string }>('SELECT id FROM roadmaps').get()?.id ?? ''
}

/** The roadmap of the city; the same one when it is there. */
export async function roadmapOf(world: World): Promise<string> {
  const known = roadmapIn(world)
  if (known !== '') return known
  return createdId(await world.as(world.role('desk-officer'))(recordRoadmap, roadmapInput), 'roadmap')
}

/** Answers of a plain initiative that has no conflict. */
export function initiativeFields(agency: Agency, place = 1) {
  return {
    name: `Menata layanan ${agency} ${place}`,
    part: 'services',
    description: 'Menata layanan supaya satu pintu.',
    work: 'improve',
    startsOn: '2026-04-01',
    endsOn: '2027-06-30',
    indicator: 'Layanan yang tertata',
    unit: 'layanan',
    baseline: '1',
    'target.2026': '2',
    'target.2027': '4',
    'ceiling.2026': 1_250_000_000,
    status: 'not-started',
  } satisfies FieldValues
}

/** An initiative of an agency, recorded by its representative. */
export async function initiativeOf(
  world: World,
  agency: Agency,
  change: { place?: number; fields?: FieldValues } = {},
): Promise<string> {
  const roadmapId = await roadmapOf(world)
  const fields = { ...initiativeFields(agency, change.place), ...change.fields }
  const organisationId = world.organisationId(agency)
  const outcome = await world.as(world.representative(agency))(recordInitiative, {
    roadmapId,
    organisationId,
    fields,
  })
  return createdId(outcome, 'initiative')
}

export const gapFields = {
  title: 'Data layanan belum terhubung',
  domain: 'data',
  asIs: 'Disalin dengan tangan.',
  toBe: 'Terhubung lewat satu penghubung.',
  closingActivity: 'Menghubungkan data layanan',
  target: 'Akhir 2027',
  status: 'open',
} satisfies FieldValues

/** A gap of an agency, recorded by its representative. */
export async function gapOf(world: World, agency: Agency, change: FieldValues = {}): Promise<string> {
  const roadmapId = await roadmapOf(world)
  const organisationId = world.organisationId(agency)
  const outcome = await world.as(world.representative(agency))(recordGap, {
    roadmapId,
    organisationId,
    fields: { ...gapFields, ...change },
  })
  return createdId(outcome, 'gap')
}

/** Two initiatives of an agency and one of Perpustakaan, a gap, and a link of every kind from the first. */
export async function linkedRoadmap(
  world: World,
  agency: Agency,
): Promise<{ first: string; second: string }> {
  const [first, second] = [await initiativeOf(world, agency), await initiativeOf(world, agency, { place: 2 })]
  await initiativeOf(world, 'perpustakaan')
  const gap = await gapOf(world, agency)
  const [application = { id: '' }] = await applicationsOf(world, agency)
  const service = await recordedObject(world, agency, { kind: 'service', name: 'Layanan loket' })
  const by = world.as(world.representative(agency))
  const links = [
    ['supported-by', 'organisation', world.organisationId('perpustakaan')],
    ['depends-on', 'initiative', second],
    ['changes', 'application', application.id],
    ['delivers', 'architecture-object', service],
    ['closes', 'gap', gap],
  ] as const
  for (const [relation, kind, id] of links)
    await by(relateInitiative, { initiativeId: first, relation, target: { kind, id } })
  return { first, second }
}
