import { createdId } from '#app/services/perform.server.ts'
import { recordInitiative } from '#app/services/record-initiative.server.ts'
import { recordObject } from '#app/services/record-object.server.ts'
import { recordRoadmap } from '#app/services/record-roadmap.server.ts'
import { relateInitiative } from '#app/services/relate-initiative.server.ts'
import { relateObjects } from '#app/services/relate-objects.server.ts'
import {
  inventedArchitecture,
  inventedInitiatives,
  practiceRoadmap,
  type Volume,
} from './invented-architecture.ts'
import { play, type Rehearsal } from './rehearsal.ts'
import type { Opened, PracticeCity } from './scene-opening.ts'

/** Architecture and roadmap of the practice city, recorded by its agencies before they submit. */
export async function playArchitecture(
  rehearsal: Rehearsal,
  { cast, city, volume }: { cast: Opened['cast']; city: PracticeCity; volume: Volume },
): Promise<void> {
  const { office } = rehearsal
  const { agencies, applications } = city
  const { objects, relations } = inventedArchitecture({ agencies, applications }, volume)
  const ids = new Map(applications.map(({ id }) => [id, id]))
  for (const [place, { key, organisationId, kind, fields }] of objects.entries()) {
    const actor = cast.of('representative', organisationId)
    const recorded = await play(
      rehearsal,
      { id: `object ${place}`, actor, line: `Objek ${fields.name}` },
      (command) => recordObject(office, command, { organisationId, kind, fields }),
    )
    ids.set(key, createdId(recorded, 'architecture-object'))
  }
  const officer = cast.one('desk-officer')
  for (const [place, { kind, from, to }] of relations.entries())
    await play(rehearsal, { id: `relation ${place}`, actor: officer, line: `Hubungan ${kind}` }, (command) =>
      relateObjects(office, command, { kind, fromId: ids.get(from) ?? '', toId: ids.get(to) ?? '' }),
    )
  await playRoadmap(rehearsal, { agencies, cast })
}

async function playRoadmap(
  rehearsal: Rehearsal,
  { agencies, cast }: { agencies: PracticeCity['agencies']; cast: Opened['cast'] },
): Promise<void> {
  const { office } = rehearsal
  const officer = cast.one('desk-officer')
  const begun = await play(
    rehearsal,
    { id: 'roadmap', actor: officer, line: 'Masa peta rencana ditetapkan' },
    (command) => recordRoadmap(office, command, practiceRoadmap),
  )
  const roadmapId = createdId(begun, 'roadmap')
  for (const [place, { organisationId, fields, supporterId }] of inventedInitiatives({
    agencies,
  }).entries()) {
    const actor = cast.of('representative', organisationId)
    const recorded = await play(
      rehearsal,
      { id: `initiative ${place}`, actor, line: `Kegiatan ${fields.name}` },
      (command) => recordInitiative(office, command, { roadmapId, organisationId, fields }),
    )
    if (supporterId === null) continue
    const target = { kind: 'organisation', id: supporterId }
    const link = {
      initiativeId: createdId(recorded, 'initiative'),
      relation: 'supported-by' as const,
      target,
    }
    await play(rehearsal, { id: `support ${place}`, actor: officer, line: 'Pendukung dicatat' }, (command) =>
      relateInitiative(office, command, link),
    )
  }
}
