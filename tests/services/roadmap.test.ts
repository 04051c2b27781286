import { expect, test } from 'vitest'
import { cancelInitiative, restoreInitiative } from '#app/services/cancel-initiative.server.ts'
import { confirmDecision } from '#app/services/confirm-decision.server.ts'
import { leaveDecision, takeDecision } from '#app/services/judge-decision.server.ts'
import { mergeOrganisation } from '#app/services/merge-organisations.server.ts'
import { moveInitiative } from '#app/services/move-initiative.server.ts'
import { postponeInitiative } from '#app/services/postpone-initiative.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { recordInitiative } from '#app/services/record-initiative.server.ts'
import { recordNomenclature } from '#app/services/record-nomenclature.server.ts'
import { recordRoadmap } from '#app/services/record-roadmap.server.ts'
import { relateInitiative } from '#app/services/relate-initiative.server.ts'
import { roadmapComparison } from '#app/views/roadmap-comparison.ts'
import { gapById } from '#db/gaps.ts'
import { linksOfInitiative, linksOfRoadmap } from '#db/initiative-links.ts'
import { originOfInitiative } from '#db/initiative-origins.ts'
import { initiativeById, initiativesOfRoadmap } from '#db/initiatives.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { recordedObject } from '../factories/architecture.ts'
import { aCity } from '../factories/city.ts'
import { improve } from '../factories/decisions.ts'
import { applicationsOf, itemOf, itemsOf } from '../factories/lookups.ts'
import { gapOf, initiativeFields, initiativeOf, roadmapInput, roadmapOf } from '../factories/roadmap.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian', 'perpustakaan'] })
const agency = 'pertanian'

async function rowOf(world: World, id: string) {
  const row = await initiativeById(world.office.store.read, id)
  if (row === undefined) throw new Error('No initiative')
  return row
}

function change(world: World, initiativeId: string, fields: FieldValues, expectedVersion?: number) {
  const extra = expectedVersion === undefined ? {} : { expectedVersion }
  return world.as(world.representative(agency), extra)(recordInitiative, {
    initiativeId,
    fields: { ...initiativeFields(agency), ...fields },
  })
}

test('a change of one year is kept as that year alone, with what stood there before', async () => {
  const world = await city.withApplications()
  const id = await initiativeOf(world, agency)
  expect((await rowOf(world, id)).unfundedYears).toBe(1)
  await change(world, id, { 'ceiling.2027': 9_999_999_999 })
  expect(await rowOf(world, id)).toMatchObject({ version: 2, unfundedYears: 0 })
  const events = await eventsOfSubject(world.office.store.read, 'initiative', id)
  expect(events.at(-1)).toMatchObject({
    type: 'changed',
    payload: { fields: { 'ceiling.2027': { from: null, to: 9_999_999_999 } } },
  })
  expect((await change(world, id, { 'ceiling.2027': 9_999_999_999 })).events).toEqual([])
})

test('what its declaration does not allow is refused in words, and changes nothing', async () => {
  const world = await city.withApplications()
  const id = await initiativeOf(world, agency)
  const before = world.contents()
  const wrong: [FieldValues, string][] = [
    [{ name: '' }, 'Kegiatan belum diisi.'],
    [{ 'ceiling.2026': 'banyak' }, 'Pagu indikatif 2026: tulis bilangan bulat'],
    [{ 'ceiling.2030': 5 }, 'Unrecognized key'],
    [{ startsOn: '2026-02-30' }, 'Mulai: tulis tanggal'],
    [{ status: 'postponed' }, 'Alasan ditunda belum diisi.'],
    [{ part: 'lainnya' }, 'Muatan: pilih salah satu'],
  ]
  for (const [fields, sentence] of wrong) await expect(change(world, id, fields)).rejects.toThrow(sentence)
  await expect(initiativeOf(world, agency)).rejects.toThrow('sudah tercatat')
  expect(world.contents()).toBe(before)
})

test('who looked at an older version is told who was faster', async () => {
  const world = await city.withApplications()
  const id = await initiativeOf(world, agency)
  await change(world, id, { unit: 'loket' }, 1)
  const late = change(world, id, { unit: 'kantor' }, 1)
  await expect(late).rejects.toMatchObject({ code: 'stale' })
  await expect(late).rejects.toThrow('sudah diubah oleh Admin pertanian')
})

test('moving leaves all but the dates, and never ends before it begins', async () => {
  const world = await city.withApplications()
  const initiativeId = await initiativeOf(world, agency)
  const by = world.as(world.representative(agency))
  await by(moveInitiative, { initiativeId, startsOn: '2026-07-01', endsOn: '2028-03-31' })
  const row = await rowOf(world, initiativeId)
  expect(row).toMatchObject({ startsOn: '2026-07-01', endsOn: '2028-03-31', unfundedYears: 2 })
  expect(row.fields).toEqual({ ...initiativeFields(agency), startsOn: '2026-07-01', endsOn: '2028-03-31' })
  const back = by(moveInitiative, { initiativeId, startsOn: '2028-07-01', endsOn: '2028-03-31' })
  await expect(back).rejects.toThrow('sebelum mulai')
})

test('what is put off keeps its reason, what is called off is changed no more until it is restored', async () => {
  const world = await city.withApplications()
  const initiativeId = await initiativeOf(world, agency)
  const head = world.as(world.head(agency))
  await head(postponeInitiative, { initiativeId, reason: ' Menunggu pusat. ' })
  expect((await rowOf(world, initiativeId)).fields).toMatchObject({
    status: 'postponed',
    postponedBecause: 'Menunggu pusat.',
  })
  await head(cancelInitiative, { initiativeId, reason: 'Diganti kegiatan lain.' })
  await expect(change(world, initiativeId, {})).rejects.toThrow('sudah dibatalkan')
  await expect(head(cancelInitiative, { initiativeId, reason: 'Lagi.' })).rejects.toThrow('sudah dibatalkan')
  await head(restoreInitiative, { initiativeId })
  await expect(head(restoreInitiative, { initiativeId })).rejects.toThrow('tidak sedang dibatalkan')
  await change(world, initiativeId, { status: 'continuing' })
  expect(await rowOf(world, initiativeId)).toMatchObject({
    status: 'continuing',
    cancelledAt: null,
    version: 5,
  })
})

test('when an agency is merged, its roadmap goes along, and what it supported stays supported', async () => {
  const world = await city.withApplications()
  const id = await initiativeOf(world, agency)
  const gap = await gapOf(world, agency)
  const [fromId, intoId] = [world.organisationId(agency), world.organisationId('perpustakaan')]
  const supported = await initiativeOf(world, 'bappeda')
  const target = { kind: 'organisation', id: fromId }
  const link = { initiativeId: supported, relation: 'supported-by' as const, target }
  await world.as(world.role('desk-officer'))(relateInitiative, link)
  const ground = { on: '2026-06-02', basis: 'Perda 1/2026' }
  await world.as(world.role('administrator'))(mergeOrganisation, { fromId, intoId, ...ground })
  expect(await rowOf(world, id)).toMatchObject({ organisationId: intoId, version: 2 })
  const { read } = world.office.store
  expect((await gapById(read, gap))?.organisationId).toBe(intoId)
  expect((await linksOfInitiative(read, supported)).map(({ targetId }) => targetId)).toEqual([intoId])
})

test('what became of the roadmap since a day is told field by field, within scope and clearance', async () => {
  const world = await city.withApplications()
  const kept = await initiativeOf(world, agency)
  const gone = await initiativeOf(world, agency, { place: 2 })
  const since = world.clock.now().slice(0, 10)
  world.clock.moveTo('2026-07-20T03:00:00.000Z')
  await change(world, kept, { 'ceiling.2027': 5_000_000, status: 'continuing' })
  await world.as(world.head(agency))(cancelInitiative, { initiativeId: gone, reason: 'Tidak perlu.' })
  const fresh = await initiativeOf(world, 'perpustakaan')
  const query = new URLSearchParams({ sejak: since })
  const asked = (actor: Actor) =>
    roadmapComparison(world.office.store, { actor, query, now: world.clock.now() })
  const all = await asked(world.role('desk-officer'))
  expect(all?.added.map(({ id }) => id)).toEqual([fresh])
  expect(all?.dropped.map(({ id }) => id)).toEqual([gone])
  expect(all?.changed).toMatchObject([
    {
      id: kept,
      fields: [
        { label: 'Pagu indikatif 2027', from: null, to: 'Rp5.000.000' },
        { label: 'Status', from: 'Belum dilakukan', to: 'Berkelanjutan' },
      ],
    },
  ])
  expect(await asked(world.representative('perpustakaan'))).toMatchObject({ dropped: [], changed: [] })
})

test('a link stands once, between things that are there and may be linked so', async () => {
  const world = await city.withApplications()
  const initiativeId = await initiativeOf(world, agency)
  const other = await initiativeOf(world, agency, { place: 2 })
  const gap = await gapOf(world, agency)
  const by = world.as(world.representative(agency))
  const relate = (relation: 'depends-on' | 'closes' | 'changes' | 'supported-by', kind: string, id: string) =>
    by(relateInitiative, { initiativeId, relation, target: { kind, id } })
  await relate('depends-on', 'initiative', other)
  await relate('closes', 'gap', gap)
  await expect(relate('closes', 'gap', gap)).rejects.toThrow('sudah tercatat')
  await expect(relate('closes', 'initiative', other)).rejects.toThrow('tidak dikenal')
  await expect(relate('depends-on', 'initiative', initiativeId)).rejects.toThrow('dirinya sendiri')
  await expect(relate('changes', 'application', 'tidak-ada')).rejects.toThrow('tidak ditemukan')
  await expect(relate('supported-by', 'organisation', world.organisationId(agency))).rejects.toThrow(
    'sudah penanggung jawabnya',
  )
  const service = await recordedObject(world, agency, { kind: 'service', name: 'Layanan loket' })
  const closed = { kind: 'security-audit', name: 'Audit rahasia', objectClass: 'restricted' } as const
  const secret = await recordedObject(world, agency, closed)
  await expect(relate('changes', 'architecture-object', secret)).rejects.toThrow('Objek terbatas')
  await expect(relate('closes', 'architecture-object', service)).rejects.toThrow('tidak dikenal')
  const links = await linksOfRoadmap(world.office.store.read, await roadmapOf(world))
  expect(links.map(({ relation }) => relation)).toEqual(['depends-on', 'closes'])
  expect((await rowOf(world, initiativeId)).version).toBe(3)
  await relate('changes', 'architecture-object', service)
  expect((await rowOf(world, initiativeId)).version).toBe(4)
})

test('a roadmap loses no year that holds an answer, and what is unfunded follows its years', async () => {
  const world = await city.withApplications()
  const id = await initiativeOf(world, agency, { fields: { 'target.2029': '9' } })
  const roadmapId = await roadmapOf(world)
  const by = world.as(world.role('desk-officer'))
  const shorter = by(recordRoadmap, { ...roadmapInput, roadmapId, lastYear: 2028 })
  await expect(shorter).rejects.toThrow('Tahun 2029 masih berisi')
  await by(recordRoadmap, { ...roadmapInput, roadmapId, firstYear: 2024, lastYear: 2030 })
  await change(world, id, { 'target.2029': '9', 'target.2030': '10' })
  await expect(by(recordRoadmap, { ...roadmapInput, firstYear: 2030, lastYear: 2034 })).rejects.toThrow(
    'berimpit',
  )
  await expect(by(recordRoadmap, { ...roadmapInput, firstYear: 2036, lastYear: 2035 })).rejects.toThrow(
    'Tahun akhir',
  )
})

test('a decision is taken into the roadmap once, filled in and bound to its application', async () => {
  const world = await city.decided()
  const roadmapId = await roadmapOf(world)
  const item = (await itemsOf(world, agency))[1]
  const itemId = item?.id ?? ''
  const head = world.as(world.head(agency))
  await head(takeDecision, { itemId })
  const [row] = await initiativesOfRoadmap(world.office.store.read, roadmapId)
  const [, application] = await applicationsOf(world, agency)
  expect(row).toMatchObject({
    name: `Mengembangkan ${application?.name}`,
    work: 'improve',
    endsOn: '2030-06-30',
  })
  const links = await linksOfRoadmap(world.office.store.read, roadmapId)
  expect(links).toMatchObject([{ relation: 'changes', targetKind: 'application', targetId: application?.id }])
  await expect(head(takeDecision, { itemId })).rejects.toThrow('sudah dimasukkan ke peta rencana oleh')
  await expect(head(leaveDecision, { itemId, reason: 'Lain.' })).rejects.toThrow('sudah dimasukkan')
  const origin = await originOfInitiative(world.office.store.read, row?.id ?? '')
  expect(origin).toMatchObject({ itemId, decisionCode: 'improve', followUpId: null })
})

test('an initiative of that name is bound instead of doubled, a decision left out keeps its reason', async () => {
  const world = await city.decided()
  const items = await itemsOf(world, agency)
  const [, application] = await applicationsOf(world, agency)
  const id = await initiativeOf(world, agency, { fields: { name: `mengembangkan  ${application?.name}` } })
  await world.as(world.head(agency))(takeDecision, { itemId: items[1]?.id ?? '' })
  expect(await initiativesOfRoadmap(world.office.store.read, await roadmapOf(world))).toHaveLength(1)
  expect((await originOfInitiative(world.office.store.read, id))?.application).toBe(application?.name)
  const kept = world.as(world.head(agency))(takeDecision, { itemId: items[0]?.id ?? '' })
  await expect(kept).rejects.toThrow('tidak meminta kegiatan')
  const other = (await itemsOf(world, 'perpustakaan'))[1]?.id ?? ''
  await world.as(world.head('perpustakaan'))(leaveDecision, { itemId: other, reason: 'Cukup pemeliharaan.' })
  const again = world.as(world.head('perpustakaan'))(takeDecision, { itemId: other })
  await expect(again).rejects.toThrow('tidak dimasukkan ke peta rencana oleh')
})

test('a decision that nobody has confirmed is not there to be taken', async () => {
  const world = await city.heard()
  await roadmapOf(world)
  const { id: itemId } = await itemOf(world, agency)
  await world.as(world.role('desk-officer'))(recordDecision, { itemId, decision: improve })
  const head = world.as(world.head(agency))
  await expect(head(takeDecision, { itemId })).rejects.toMatchObject({ code: 'not-found' })
  await world.as(world.role('ict-head'))(confirmDecision, { itemId })
  await expect(head(takeDecision, { itemId })).resolves.toBeDefined()
})

test('a successor becomes a link where exactly one application bears its name', async () => {
  const world = await city.heard()
  const roadmapId = await roadmapOf(world)
  const { id: itemId } = await itemOf(world, agency)
  const [successor] = await applicationsOf(world, 'perpustakaan')
  const decision = {
    ...improve,
    code: 'integrate' as const,
    reasons: ['duplicate' as const],
    successor: successor?.name.toUpperCase() ?? '',
  }
  await world.as(world.role('desk-officer'))(recordDecision, { itemId, decision })
  await world.as(world.role('ict-head'))(confirmDecision, { itemId })
  await world.as(world.head(agency))(takeDecision, { itemId })
  const links = await linksOfRoadmap(world.office.store.read, roadmapId)
  expect(links.map(({ relation, targetId }) => [relation, targetId])).toContainEqual([
    'delivers',
    successor?.id,
  ])
})

test('names of the codes come from the edition in use, and what was typed stays', async () => {
  const world = await city.withApplications()
  const by = world.as(world.role('desk-officer'))
  const rows = [
    { row: 2, code: '2.16.03', name: 'Program Pengelolaan Aplikasi Informatika' },
    { row: 3, code: ' 2.16.03.2.02. ', name: 'Pengelolaan e-government' },
    { row: 4, code: '2.16.03.2.02.0013', name: 'Pengembangan Aplikasi' },
  ]
  await by(recordNomenclature, { edition: 'Contoh 2021', rows })
  await expect(by(recordNomenclature, { edition: 'Contoh 2021', rows })).rejects.toThrow('sudah tercatat')
  const bad = [...rows, { row: 5, code: 'abc', name: 'x' }, { row: 6, code: '2.16.03', name: 'Dua kali' }]
  await expect(by(recordNomenclature, { edition: 'Lain', rows: bad })).rejects.toMatchObject({
    details: ['Baris 5: "abc" bukan kode nomenklatur.', 'Baris 6: kode 2.16.03 sudah ada pada baris lain.'],
  })
  const code = { subActivityCode: '2.16.03.2.02.0013' }
  const id = await initiativeOf(world, agency, { fields: code })
  expect((await rowOf(world, id)).fields).toMatchObject({
    subActivity: 'Pengembangan Aplikasi',
    activity: '2.16.03.2.02 Pengelolaan e-government',
    programme: '2.16.03 Program Pengelolaan Aplikasi Informatika',
  })
  await change(world, id, { ...code, subActivity: 'Nama sendiri' })
  expect((await rowOf(world, id)).fields).toMatchObject({ subActivity: 'Nama sendiri' })
})
