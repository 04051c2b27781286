import type { Command, Office } from '#app/services/office.ts'
import { createdId } from '#app/services/perform.server.ts'
import { recordObject } from '#app/services/record-object.server.ts'
import { relateObjects } from '#app/services/relate-objects.server.ts'
import type { DemoCity } from '#app/views/demo-city.ts'
import type { Actor } from '#workflows/engine/actor.ts'

interface Seeding {
  architecture: DemoCity['architecture']
  officer: Actor
  /** Ids by the keys of the demo city. */
  organisations: ReadonlyMap<string, string>
  applicationIds: ReadonlyMap<string, string>
}

/** Records the objects of the demo city and relates them, as the desk officer would by hand. */
export async function seedArchitecture(
  office: Office,
  { architecture, officer, organisations, applicationIds }: Seeding,
): Promise<void> {
  const as = (id: string): Command => ({ id: `demo:${id}`, actor: officer })
  const ids = new Map(applicationIds)
  for (const [index, { key, organisation, kind, fields }] of architecture.objects.entries()) {
    const organisationId = organisations.get(organisation) ?? ''
    const recorded = await recordObject(office, as(`object ${index}`), { organisationId, kind, fields })
    ids.set(key, createdId(recorded, 'architecture-object'))
  }
  for (const [index, { kind, from, to }] of architecture.relations.entries())
    await relateObjects(office, as(`relation ${index}`), {
      kind,
      fromId: ids.get(from) ?? '',
      toId: ids.get(to) ?? '',
    })
}
