import { expect } from 'vitest'
import { gapsOfRoadmap, visibleGap } from './gaps.ts'
import { linksOfRoadmap, linksTo, linkTargetNames } from './initiative-links.ts'
import { countInitiativeGroups, initiativeOrders, searchInitiatives } from './initiative-list.ts'
import { originOfInitiative, settledDecision, unjudgedDecisions } from './initiative-origins.ts'
import { insertInitiative, visibleInitiative } from './initiatives.ts'
import {
  insertNomenclature,
  nomenclatureCodes,
  nomenclatureEditions,
  searchNomenclature,
} from './nomenclature.ts'
import type { Store } from './open.ts'
import { insertOrganisation } from './organisations.ts'
import { insertRoadmap, roadmapOfYear, updateRoadmap } from './roadmaps.ts'
import { testOnEngines } from './testing/engines.ts'

const at = '2026-01-01T00:00:00.000Z'
const roadmap = {
  id: 'peta',
  title: 'Peta Rencana',
  firstYear: 2025,
  lastYear: 2029,
  // More than an integer of PostgreSQL holds.
  ceilings: { 2026: 9_000_000_000 },
  version: 1,
  createdAt: at,
  updatedAt: at,
}

function initiative(id: string, change: object = {}) {
  return {
    id,
    roadmapId: 'peta',
    organisationId: 'dinas',
    name: id,
    nameKey: id,
    about: 'Layanan perizinan 100%',
    part: 'services',
    work: 'build',
    status: 'not-started',
    startsOn: '2026-01-01',
    endsOn: '2027-12-31',
    unfundedYears: 1,
    cancelledAt: null,
    fields: { 'ceiling.2026': 9_000_000_000 },
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...change,
  }
}

async function filled({ tx }: Store): Promise<void> {
  await tx(async (db) => {
    for (const id of ['dinas', 'badan'])
      await insertOrganisation(db, {
        id,
        name: id,
        nameKey: id,
        abbreviation: id,
        kind: 'perangkat-daerah',
        parentId: null,
        duty: null,
        validFrom: '2020-01-01',
        validTo: null,
      })
    await insertRoadmap(db, roadmap)
    await insertInitiative(db, initiative('a'))
    await insertInitiative(db, initiative('b', { organisationId: 'badan', unfundedYears: 0, about: '' }))
    await insertInitiative(db, initiative('c', { cancelledAt: at, startsOn: null, endsOn: null }))
    await db.q.insert(db.t.initiativeLinks).values({
      id: 'l',
      initiativeId: 'b',
      relation: 'supported-by',
      targetKind: 'organisation',
      targetId: 'dinas',
      createdAt: at,
    })
  })
}

const all = {
  roadmapId: 'peta',
  scope: { kind: 'all' },
  text: '',
  organisationIds: [],
  parts: [],
  works: [],
  statuses: [],
  years: [],
  funding: [],
} as const
const page = { by: 'kegiatan', isDown: false, limit: 10, offset: 0 } as const

testOnEngines('initiatives are found by every facet, and only within the scope', async ({ store }) => {
  await filled(store)
  const { read } = store
  const found = async (change: object) =>
    (await searchInitiatives(read, { ...all, ...page, ...change })).map(({ id }) => id)
  expect(await found({})).toEqual(['a', 'b'])
  expect(await found({ statuses: ['cancelled'] })).toEqual(['c'])
  expect(await found({ years: ['2027'] })).toEqual(['a', 'b'])
  expect(await found({ years: ['2028'] })).toEqual([])
  expect(await found({ funding: ['kurang'] })).toEqual(['a'])
  expect(await found({ funding: ['kurang', 'ada'] })).toEqual(['a', 'b'])
  expect(await found({ text: '100%' })).toEqual(['a'])
  expect(await found({ parts: ['audit'], works: ['build'], organisationIds: ['dinas'] })).toEqual([])
  expect(await found({ scope: { kind: 'own', organisationId: 'dinas' } })).toEqual(['a', 'b'])
  expect(await found({ scope: { kind: 'own', organisationId: 'badan' } })).toEqual(['b'])
  expect(await found({ scope: { kind: 'none' } })).toEqual([])
  for (const by of initiativeOrders) expect(await found({ by, isDown: true })).toHaveLength(2)
  const groups = await countInitiativeGroups(read, all)
  expect(groups.map(({ standing, count }) => [standing, count]).toSorted()).toEqual([
    ['cancelled', 1],
    ['not-started', 1],
    ['not-started', 1],
  ])
  const [first] = await searchInitiatives(read, { ...all, ...page })
  expect(first?.fields).toEqual({ 'ceiling.2026': 9_000_000_000 })
})

testOnEngines('the other queries of the roadmap are good on both engines', async ({ store }) => {
  await filled(store)
  const { read, tx } = store
  const scope = { kind: 'own', organisationId: 'badan' } as const
  expect((await roadmapOfYear(read, 2027))?.ceilings).toEqual(roadmap.ceilings)
  expect((await roadmapOfYear(read, 2040))?.id).toBe('peta')
  expect(await tx((db) => updateRoadmap(db, { ...roadmap, version: 2 }, 7))).toBe(false)
  expect((await visibleInitiative(read, { id: 'a', scope }))?.id).toBeUndefined()
  expect((await visibleInitiative(read, { id: 'b', scope }))?.id).toBe('b')
  expect(await linksOfRoadmap(read, 'peta')).toHaveLength(1)
  expect(await linksTo(read, { targetKind: 'organisation', targetId: 'dinas' })).toMatchObject([
    { name: 'b' },
  ])
  expect(await linkTargetNames(read, ['dinas', 'a', 'tidak-ada'])).toEqual(
    new Map([
      ['dinas', 'dinas'],
      ['a', 'a'],
    ]),
  )
  expect(await gapsOfRoadmap(read, { roadmapId: 'peta', scope })).toEqual([])
  expect(await visibleGap(read, { id: 'x', scope })).toBeUndefined()
  expect(await unjudgedDecisions(read, { cycleId: 'x', codes: ['improve'], scope })).toEqual([])
  expect(await settledDecision(read, 'x')).toBeUndefined()
  expect(await originOfInitiative(read, 'a')).toBeUndefined()
})

testOnEngines(
  'the edition brought in last is the one in use, and is searched by code or words',
  async ({ store }) => {
    const { read, tx } = store
    const code = (edition: string, number: string, createdAt: string) => ({
      id: `${edition} ${number}`,
      edition,
      code: number,
      level: 'sub-activity',
      name: 'Pengelolaan Aplikasi',
      createdAt,
    })
    await tx((db) => insertNomenclature(db, [code('lama', '2.16.01', at)]))
    await tx((db) => insertNomenclature(db, [code('baru', '2.16.02', '2026-02-01T00:00:00.000Z')]))
    expect((await nomenclatureEditions(read)).map(({ edition }) => edition)).toEqual(['baru', 'lama'])
    const search = { edition: 'baru', level: 'sub-activity', limit: 5 }
    expect(await searchNomenclature(read, { ...search, text: '16.02' })).toHaveLength(1)
    expect(await searchNomenclature(read, { ...search, text: 'aplikasi gelola' })).toHaveLength(1)
    expect(await searchNomenclature(read, { ...search, text: '%' })).toEqual([])
    expect(await nomenclatureCodes(read, { edition: 'lama', codes: ['2.16.01', '2.16.02'] })).toHaveLength(1)
  },
)
