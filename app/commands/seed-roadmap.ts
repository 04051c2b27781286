import type { Command, Office } from '#app/services/office.ts'
import { createdId } from '#app/services/perform.server.ts'
import { recordGap } from '#app/services/record-gap.server.ts'
import { recordInitiative } from '#app/services/record-initiative.server.ts'
import { recordNomenclature } from '#app/services/record-nomenclature.server.ts'
import { recordRoadmap } from '#app/services/record-roadmap.server.ts'
import { relateInitiative } from '#app/services/relate-initiative.server.ts'
import { demoNomenclature, demoRoadmapFor } from '#app/views/demo-roadmap.ts'
import type { Actor } from '#workflows/engine/actor.ts'

/**
 * Fills the roadmap of the demo city.
 * @param ids the ids of the organisations by their keys of the reference
 */
export async function seedRoadmap(
  office: Office,
  { officer, ids, today }: { officer: Actor; ids: ReadonlyMap<string, string>; today: string },
): Promise<void> {
  const as = (id: string): Command => ({ id: `demo:roadmap ${id}`, actor: officer })
  await recordNomenclature(office, as('codes'), demoNomenclature)
  const { initiatives, gaps, ...period } = demoRoadmapFor(today)
  const roadmapId = createdId(await recordRoadmap(office, as('period'), period), 'roadmap')
  const known = new Map<string, string>()
  for (const { key, organisation, fields } of initiatives) {
    const organisationId = ids.get(organisation) ?? ''
    const outcome = await recordInitiative(office, as(key), { roadmapId, organisationId, fields })
    known.set(key, createdId(outcome, 'initiative'))
  }
  for (const { key, waitsFor, supportedBy } of initiatives) {
    const initiativeId = known.get(key) ?? ''
    for (const other of waitsFor) {
      const target = { kind: 'initiative', id: known.get(other) ?? '' }
      const link = { initiativeId, relation: 'depends-on' as const, target }
      await relateInitiative(office, as(`${key} after ${other}`), link)
    }
    for (const agency of supportedBy) {
      const target = { kind: 'organisation', id: ids.get(agency) ?? '' }
      const link = { initiativeId, relation: 'supported-by' as const, target }
      await relateInitiative(office, as(`${key} with ${agency}`), link)
    }
  }
  for (const [place, { organisation, fields }] of gaps.entries()) {
    const organisationId = ids.get(organisation) ?? ''
    await recordGap(office, as(`gap ${place}`), { roadmapId, organisationId, fields })
  }
}
