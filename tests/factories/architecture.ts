import { confirmApplications } from '#app/services/confirm-applications.server.ts'
import { confirmObjects } from '#app/services/confirm-objects.server.ts'
import { createdId } from '#app/services/perform.server.ts'
import { recordObject } from '#app/services/record-object.server.ts'
import { relateObjects } from '#app/services/relate-objects.server.ts'
import type { ObjectKindName } from '#workflows/catalogue/architecture/kinds.ts'
import type { RelationKindName } from '#workflows/catalogue/architecture/relations.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Agency } from './agencies.ts'
import { applicationsOf } from './lookups.ts'
import type { World } from './world.ts'

/** What every object begins with: there today, in use, for officials. */
export const plainState = { condition: 'as-is', lifecycle: 'active', objectClass: 'internal' } as const

/** The agency's representative records one object; its id. */
export async function recordedObject(
  world: World,
  agency: Agency,
  { kind, ...fields }: { kind: ObjectKindName } & FieldValues,
): Promise<string> {
  const outcome = await world.as(world.representative(agency))(recordObject, {
    organisationId: world.organisationId(agency),
    kind,
    fields: { name: `${kind} ${agency}`, ...plainState, ...fields },
  })
  return createdId(outcome, 'architecture-object')
}

/** The agency's representative relates two things; the id of the relation. */
export async function related(
  world: World,
  agency: Agency,
  [fromId, kind, toId]: readonly [fromId: string, kind: RelationKindName, toId: string],
): Promise<string> {
  const outcome = await world.as(world.representative(agency))(relateObjects, { fromId, kind, toId })
  return createdId(outcome, 'relation')
}

/** Two processes, a service and a data set of the agency, hanging together with its first application. */
export async function smallArchitecture(world: World, agency: Agency) {
  const [application = { id: '' }] = await applicationsOf(world, agency)
  const process = await recordedObject(world, agency, { kind: 'business-process', name: 'Melayani warga' })
  const spare = await recordedObject(world, agency, { kind: 'business-process', name: 'Membina kelompok' })
  const service = await recordedObject(world, agency, { kind: 'service', name: 'Layanan loket' })
  const data = await recordedObject(world, agency, { kind: 'data', name: 'Data pemohon' })
  const relation = await related(world, agency, [application.id, 'application-process', process])
  const use = await related(world, agency, [application.id, 'application-uses', data])
  return { application: application.id, process, spare, service, data, relation, use }
}

/** A service of the agency that Diskominfo has recorded for it: the agency has not spoken for it yet. */
export async function unconfirmedObject(world: World, agency: Agency): Promise<void> {
  await world.as(world.role('desk-officer'))(recordObject, {
    organisationId: world.organisationId(agency),
    kind: 'service',
    fields: { name: 'Layanan loket', ...plainState },
  })
}

/** The same, after the agency has said that it is still the same. */
export async function confirmedObject(world: World, agency: Agency): Promise<void> {
  await unconfirmedObject(world, agency)
  const objectIds = [objectNamed(world, agency, 'Layanan loket')]
  await world.as(world.representative(agency))(confirmObjects, { objectIds })
}

/** The first application of an agency, which it has said to be still the same. */
export async function confirmedApplication(world: World, agency: Agency): Promise<void> {
  const [application] = await applicationsOf(world, agency)
  const applicationIds = [application?.id ?? '']
  await world.as(world.representative(agency))(confirmApplications, { applicationIds })
}

/** The id of an agency's object by its name. */
export function objectNamed(world: World, agency: Agency, name: string): string {
  const query = 'SELECT id FROM architecture_objects WHERE organisation_id = ? AND name = ?'
  return (
    world.raw.prepare<[string, string], { id: string }>(query).get(world.organisationId(agency), name)?.id ??
    ''
  )
}

/** The relation between an agency's application and a thing. */
export function relationTo(world: World, toId: string): string {
  const query = 'SELECT id FROM relations WHERE to_object_id = ? ORDER BY created_at LIMIT 1'
  return world.raw.prepare<[string], { id: string }>(query).get(toId)?.id ?? ''
}
