import { expect } from 'vitest'
import { countApplicationGroups, searchApplications } from './application-list.ts'
import { countStandingObjects, standingObjectHeads, standingObjects } from './architecture.ts'
import { countLacking, countProcesses, lackingThings, processesWith } from './architecture-gaps.ts'
import { countObjectGroups, objectOrders, searchObjectIds, searchObjects } from './architecture-list.ts'
import { collectingCycle, standingAttestations } from './attestations.ts'
import {
  countDoubledData,
  doubledData,
  makersOf,
  matrixApplications,
  matrixCells,
  matrixGroups,
} from './data-matrix.ts'
import { searchDocuments } from './documents.ts'
import { neighboursOf, relationsAmong } from './neighbours.ts'
import { standingObjectAttestations } from './object-attestations.ts'
import { applicationEvents, initiativeEvents, objectEvents } from './record-log.ts'
import { allStandingRelations, searchEnds, standingRelationsOf, visibleEnds } from './relations.ts'
import { benchGroups, benchIds, benchRows } from './review-bench.ts'
import { countServices, groupServices, listServices, servedGroups } from './service-map.ts'
import { testOnEngines } from './testing/engines.ts'

const scope = { kind: 'own', organisationId: 'pertanian' } as const

testOnEngines(
  'the queries of the lists, with every filter set, are good on both engines',
  async ({ store }) => {
    const { read } = store
    const page = { isDown: true, limit: 10, offset: 0 }
    const chosen = {
      organisationIds: ['a'],
      statuses: ['active'],
      origins: ['lokal'],
      decisions: ['keep', 'belum'],
    }
    const applications = { scope, text: '100%', ...chosen, attested: ['unchanged', 'belum'], cycleId: 'c' }
    const search = { ...applications, usersOf: { year: 2026, quarter: 1 } }
    for (const by of ['nama', 'perangkat', 'pengguna', 'keputusan', 'dipastikan'] as const)
      expect(await searchApplications(read, { ...search, ...page, by })).toEqual([])
    expect(await countApplicationGroups(read, search)).toEqual([])
    for (const reviewer of ['planning', 'budget', 'technical', null] as const) {
      const facets = { organisations: ['a'], opinions: ['aligned'], statuses: ['waiting', 'own'] }
      const bench = { cycleId: 'c', scope, reviewer, words: ['sim', '%'], ...facets, itemIds: ['i'] }
      expect(await benchRows(read, { ...bench, limit: 5 })).toEqual([])
      expect(await benchIds(read, bench)).toEqual([])
      expect(await benchGroups(read, bench)).toEqual([])
    }
    const sight = { scope, mayReadDecrees: true, mayReadRestricted: false }
    for (const by of ['dibuat', 'judul', 'tentang', 'halaman'] as const)
      expect(
        await searchDocuments(read, { sight, text: '', kinds: [], organisationIds: ['a'], ...page, by }),
      ).toEqual([])
    expect((await applicationEvents(read, { before: '2026', scope })).size).toBe(0)
    const planned = { before: '2026', changedSince: '2025', roadmapId: 'r' }
    expect((await initiativeEvents(read, { ...planned, scope })).size).toBe(0)
    expect(await collectingCycle(read, 'a')).toBeNull()
    expect((await standingAttestations(read, { cycleId: 'c', organisationId: null })).size).toBe(0)
  },
)

testOnEngines(
  'the queries of the architecture, with every filter set, are good on both engines',
  async ({ store }) => {
    const { read } = store
    const search = {
      ownedBy: 'a',
      text: '100%',
      kinds: ['service'],
      organisationIds: ['a'],
      conditions: ['as-is'],
      statuses: ['active', 'retired'],
      codes: ['belum'],
      attested: ['unchanged', 'belum'],
      cycleId: 'c',
    }
    expect(await relationsAmong(read, ['x', 'y'])).toEqual([])
    for (const sight of [
      { scope, mayReadRestricted: true },
      { scope: { kind: 'all' }, mayReadRestricted: false },
      { scope: { kind: 'none' }, mayReadRestricted: false },
    ] as const) {
      for (const by of objectOrders)
        expect(
          await searchObjects(read, { ...search, sight, by, isDown: true, limit: 5, offset: 0 }),
        ).toEqual([])
      expect(await searchObjectIds(read, { ...search, sight, statuses: [], codes: ['ada'] })).toEqual([])
      expect(await countObjectGroups(read, { ...search, sight })).toEqual([])
      expect(await standingObjects(read, { organisationId: 'a', sight })).toEqual([])
      expect((await objectEvents(read, { before: '2026', sight })).size).toBe(0)
      expect((await visibleEnds(read, { ids: ['x'], sight })).size).toBe(0)
      const gaps = { sight, organisationId: 'a' }
      expect(await lackingThings(read, { ...gaps, kinds: ['data'], limit: 5, offset: 0 })).toEqual([])
      expect(await countLacking(read, gaps)).toEqual([])
      expect(await processesWith(read, { ...gaps, without: 'data', limit: 5, offset: 0 })).toEqual([])
      expect((await countProcesses(read, gaps)).all).toBe(0)
      expect(await standingObjectHeads(read, gaps)).toEqual([])
      expect(await countStandingObjects(read, gaps)).toBe(0)
      expect((await objectEvents(read, { before: '2026', sight, changedSince: '2025' })).size).toBe(0)
      const services = { sight, organisationId: 'a', code: 'RAL.01', text: 'a_b', without: 'data' } as const
      expect(await listServices(read, { ...services, limit: 5, offset: 0 })).toEqual([])
      const none = { total: 0, applications: 0, processes: 0, data: 0 }
      expect(await countServices(read, { ...services, code: 'tanpa' })).toEqual(none)
      for (const grouping of [{ by: 'agency' }, { by: 'code', letters: 6 }] as const) {
        expect(await groupServices(read, { ...services, grouping })).toEqual([])
        expect((await servedGroups(read, { ...services, grouping })).size).toBe(0)
      }
      const matrix = { sight, organisationIds: ['a'], text: 'a_b' }
      const part = { ...matrix, limit: 5, offset: 0 }
      expect(await matrixApplications(read, { ...part, isWithout: true })).toEqual([])
      expect(await matrixApplications(read, { ...part, isWithout: false })).toEqual([])
      expect(await matrixGroups(read, matrix)).toEqual([])
      expect(await matrixCells(read, { applicationIds: ['x'], sight })).toEqual([])
      expect(await doubledData(read, part)).toEqual([])
      expect(await countDoubledData(read, matrix)).toBe(0)
      expect(await makersOf(read, { dataIds: ['x'], sight })).toEqual([])
      expect(await neighboursOf(read, { ids: ['x', 'y'], sight, mostOfKind: 3 })).toEqual([])
      const ends = {
        sight,
        kinds: ['application', 'data'] as const,
        text: 'a_b',
        ownFirst: 'a',
        without: ['x'],
        limit: 5,
      }
      expect(await searchEnds(read, ends)).toEqual([])
    }
    expect(await standingRelationsOf(read, ['x'])).toEqual([])
    expect(await allStandingRelations(read)).toEqual([])
    expect((await standingObjectAttestations(read, { cycleId: 'c', organisationId: 'a' })).size).toBe(0)
  },
)
