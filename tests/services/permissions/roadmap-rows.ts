import { cancelInitiative, restoreInitiative } from '#app/services/cancel-initiative.server.ts'
import { confirmDecision } from '#app/services/confirm-decision.server.ts'
import { leaveDecision, takeDecision } from '#app/services/judge-decision.server.ts'
import { moveInitiative } from '#app/services/move-initiative.server.ts'
import { opineOnInitiatives } from '#app/services/opine-on-initiatives.server.ts'
import { postponeInitiative } from '#app/services/postpone-initiative.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { recordGap } from '#app/services/record-gap.server.ts'
import { recordInitiative } from '#app/services/record-initiative.server.ts'
import { recordNomenclature } from '#app/services/record-nomenclature.server.ts'
import { recordRoadmap } from '#app/services/record-roadmap.server.ts'
import { relateInitiative, unrelateInitiative } from '#app/services/relate-initiative.server.ts'
import type { Agency } from '../../factories/agencies.ts'
import { improve } from '../../factories/decisions.ts'
import { applicationsOf, itemOf } from '../../factories/lookups.ts'
import {
  gapFields,
  gapOf,
  initiativeFields,
  initiativeOf,
  roadmapIn,
  roadmapInput,
  roadmapOf,
} from '../../factories/roadmap.ts'
import type { World } from '../../factories/world.ts'
import { cases, type Row } from './row.ts'

const keepers: Row['may'] = { representative: 'own', 'agency-head': 'own', 'desk-officer': 'any' }
const reason = 'Menunggu pusat.'

function only(world: World, agency: Agency, table: 'initiatives' | 'gaps'): string {
  const found = world.raw.prepare<[string], { id: string }>(
    `SELECT id FROM ${table} WHERE organisation_id = ? ORDER BY created_at`,
  )
  return found.get(world.organisationId(agency))?.id ?? ''
}

/** The initiative of the agency, and an application of the city that it touches. */
async function link(world: World, agency: Agency) {
  const [touched] = await applicationsOf(world, 'pertanian')
  const target = { kind: 'application', id: touched?.id ?? '' }
  return { initiativeId: only(world, agency, 'initiatives'), relation: 'changes' as const, target }
}

async function linked(world: World, agency: Agency): Promise<void> {
  await initiativeOf(world, agency)
  await world.as(world.role('desk-officer'))(relateInitiative, await link(world, agency))
}

async function calledOff(world: World, agency: Agency): Promise<void> {
  const initiativeId = await initiativeOf(world, agency)
  await world.as(world.head(agency))(cancelInitiative, { initiativeId, reason })
}

/** The first application of the agency is to be improved, and that is confirmed. */
async function decidedToImprove(world: World, agency: Agency): Promise<void> {
  await roadmapOf(world)
  const { id: itemId } = await itemOf(world, agency)
  await world.as(world.decider('desk-officer', agency))(recordDecision, { itemId, decision: improve })
  await world.as(world.decider('ict-head', agency))(confirmDecision, { itemId })
}

/** The roadmap: its years, its initiatives and what they hang together with, its gaps and codes. */
export const roadmapRows: readonly Row[] = [
  {
    service: 'record-roadmap',
    stage: 'registered',
    may: { 'desk-officer': 'any' },
    attempt: async (by) => by(recordRoadmap, roadmapInput),
  },
  {
    service: 'record-initiative',
    stage: 'applications',
    subjects: cases,
    before: roadmapOf,
    may: keepers,
    attempt: async (by, world, agency) => {
      const organisationId = world.organisationId(agency)
      return by(recordInitiative, {
        roadmapId: roadmapIn(world),
        organisationId,
        fields: initiativeFields(agency),
      })
    },
  },
  {
    service: 'record-initiative',
    act: 'change',
    stage: 'applications',
    subjects: cases,
    before: initiativeOf,
    may: keepers,
    attempt: async (by, world, agency) => {
      const fields = { ...initiativeFields(agency), status: 'continuing' }
      return by(recordInitiative, { initiativeId: only(world, agency, 'initiatives'), fields })
    },
  },
  {
    service: 'move-initiative',
    stage: 'applications',
    subjects: cases,
    before: initiativeOf,
    may: keepers,
    attempt: async (by, world, agency) => {
      const dates = { startsOn: '2026-07-01', endsOn: '2027-12-31' }
      return by(moveInitiative, { initiativeId: only(world, agency, 'initiatives'), ...dates })
    },
  },
  {
    service: 'postpone-initiative',
    stage: 'applications',
    subjects: cases,
    before: initiativeOf,
    may: keepers,
    attempt: async (by, world, agency) =>
      by(postponeInitiative, { initiativeId: only(world, agency, 'initiatives'), reason }),
  },
  {
    service: 'cancel-initiative',
    stage: 'applications',
    subjects: cases,
    before: initiativeOf,
    may: { 'agency-head': 'own', 'desk-officer': 'any' },
    attempt: async (by, world, agency) =>
      by(cancelInitiative, { initiativeId: only(world, agency, 'initiatives'), reason }),
  },
  {
    service: 'cancel-initiative',
    act: 'restore',
    stage: 'applications',
    subjects: cases,
    before: calledOff,
    may: { 'agency-head': 'own', 'desk-officer': 'any' },
    attempt: async (by, world, agency) =>
      by(restoreInitiative, { initiativeId: only(world, agency, 'initiatives') }),
  },
  {
    service: 'opine-on-initiatives',
    stage: 'inReview',
    subjects: [...cases, 'bappeda', 'bkad'],
    before: initiativeOf,
    may: { 'planning-reviewer': 'other', 'budget-reviewer': 'other' },
    attempt: async (by, world, agency) =>
      by(opineOnInitiatives, {
        initiativeIds: [only(world, agency, 'initiatives')],
        code: 'aligned',
        note: '',
      }),
  },
  {
    service: 'relate-initiative',
    stage: 'applications',
    subjects: cases,
    before: initiativeOf,
    may: keepers,
    attempt: async (by, world, agency) => by(relateInitiative, await link(world, agency)),
  },
  {
    service: 'relate-initiative',
    act: 'unrelate',
    stage: 'applications',
    subjects: cases,
    before: linked,
    may: keepers,
    attempt: async (by, world, agency) => by(unrelateInitiative, await link(world, agency)),
  },
  {
    service: 'record-gap',
    stage: 'applications',
    subjects: cases,
    before: roadmapOf,
    may: keepers,
    attempt: async (by, world, agency) => {
      const organisationId = world.organisationId(agency)
      return by(recordGap, { roadmapId: roadmapIn(world), organisationId, fields: gapFields })
    },
  },
  {
    service: 'record-gap',
    act: 'change',
    stage: 'applications',
    subjects: cases,
    before: gapOf,
    may: keepers,
    attempt: async (by, world, agency) =>
      by(recordGap, { gapId: only(world, agency, 'gaps'), fields: { ...gapFields, status: 'closed' } }),
  },
  {
    service: 'judge-decision',
    stage: 'heard',
    subjects: cases,
    before: decidedToImprove,
    may: keepers,
    attempt: async (by, world, agency) => by(takeDecision, { itemId: (await itemOf(world, agency)).id }),
  },
  {
    service: 'judge-decision',
    act: 'leave out',
    stage: 'heard',
    subjects: cases,
    before: decidedToImprove,
    may: keepers,
    attempt: async (by, world, agency) =>
      by(leaveDecision, { itemId: (await itemOf(world, agency)).id, reason }),
  },
  {
    service: 'record-nomenclature',
    stage: 'registered',
    may: { 'desk-officer': 'any', administrator: 'any' },
    attempt: async (by) =>
      by(recordNomenclature, {
        edition: 'Kepmendagri 050-5889/2021',
        rows: [{ row: 2, code: '2.16.03', name: 'Program Pengelolaan Aplikasi Informatika' }],
      }),
  },
]
