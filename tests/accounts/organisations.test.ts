import { expect, test } from 'vitest'
import { endPosition } from '#app/services/end-position.server.ts'
import { mergeOrganisation } from '#app/services/merge-organisations.server.ts'
import { createdId } from '#app/services/perform.server.ts'
import { renameOrganisation } from '#app/services/rename-organisation.server.ts'
import { splitOrganisation } from '#app/services/split-organisation.server.ts'
import { actors } from '#app/views/actors.ts'
import { organisationPage } from '#app/views/organisations.ts'
import { checkRecord } from '#app/views/record-check.ts'
import { objectById } from '#db/architecture.ts'
import { applicationsOfOrganisation } from '#db/inventory.ts'
import { eventsOfSubject } from '#db/log.ts'
import { objectAsOf } from '#workflows/rules/object-as-of.ts'
import { smallArchitecture } from '../factories/architecture.ts'
import { aCity } from '../factories/city.ts'
import type { World } from '../factories/world.ts'

const basis = 'Peraturan Daerah Nomor 1 Tahun 2026'
const day = (world: World) => world.clock.now().slice(0, 10)
const page = (world: World, id: string) =>
  organisationPage(world.office.store, { id, now: world.clock.now() })
const applications = (world: World, id: string) => applicationsOfOrganisation(world.office.store.read, id)

test('an organisation keeps its former names, each for its days', async () => {
  const world = await aCity().withApplications()
  const organisationId = world.organisationId('pertanian')
  const by = world.as(world.role('administrator'))
  const rename = (name: string, on: string) =>
    by(renameOrganisation, { organisationId, name, abbreviation: 'DKPP', on, basis })
  await rename('Dinas Ketahanan Pangan dan Pertanian', '2026-02-01')
  await rename('Dinas Pangan', '2026-03-01')
  await expect(rename('Dinas Lain', '2026-02-15')).rejects.toMatchObject({ code: 'invalid' })
  await expect(rename('Dinas Lain', '2099-01-01')).rejects.toMatchObject({
    details: ['berlaku: Catat perubahan ini pada hari berlakunya.'],
  })
  await expect(rename('Dinas Perpustakaan', day(world))).rejects.toMatchObject({ code: 'invalid' })
  const shown = await page(world, organisationId)
  expect(shown?.name).toBe('Dinas Pangan')
  expect(shown?.history).toEqual([
    'Bernama Dinas Pertanian dari 1 Januari 2026 sampai sebelum 1 Februari 2026.',
    'Bernama Dinas Ketahanan Pangan dan Pertanian dari 1 Februari 2026 sampai sebelum 1 Maret 2026.',
  ])
})

test('a merged organisation hands over its applications, ends its positions and keeps its history', async () => {
  const world = await aCity().withApplications()
  const [fromId, intoId] = [world.organisationId('perpustakaan'), world.organisationId('pertanian')]
  const before = [await applications(world, fromId), await applications(world, intoId)]
  const merge = { fromId, intoId, on: day(world), basis }
  await world.as(world.role('administrator'))(mergeOrganisation, merge)
  expect(await applications(world, fromId)).toEqual([])
  expect((await applications(world, intoId)).map(({ id }) => id).toSorted()).toEqual(
    before
      .flat()
      .map(({ id }) => id)
      .toSorted(),
  )
  const held = await actors(world.office.store, day(world))
  expect(held.filter(({ organisationId }) => organisationId === fromId)).toEqual([])
  expect((await page(world, fromId))?.isLiving).toBe(false)
  expect((await page(world, intoId))?.history[0]).toContain('Menerima gabungan Dinas Perpustakaan')
  await expect(
    world.as(world.role('administrator'))(mergeOrganisation, { ...merge, fromId: intoId, intoId: fromId }),
  ).rejects.toMatchObject({ code: 'invalid' })
  expect((await checkRecord(world.office.store)).log.ok).toBe(true)
})

test('a split organisation divides its applications; one of the new ones may carry its name on', async () => {
  const world = await aCity().withApplications()
  const organisationId = world.organisationId('pertanian')
  const [first, second] = await applications(world, organisationId)
  const outcome = await world.as(world.role('administrator'))(splitOrganisation, {
    organisationId,
    successors: [
      { name: 'Dinas Pertanian', abbreviation: 'Distan' },
      { name: 'Dinas Peternakan', abbreviation: 'Disnak' },
    ],
    applications: { [second?.id ?? '']: 1 },
    on: day(world),
    basis,
  })
  const created = outcome.events
    .filter(({ subjectKind, type }) => subjectKind === 'organisation' && type === 'recorded')
    .map(({ subjectId }) => subjectId)
  expect(created[0]).toBe(createdId(outcome, 'organisation'))
  const divided = created.map(async (id) =>
    (await applications(world, id)).map((application) => application.id),
  )
  expect(await Promise.all(divided)).toEqual([[first?.id], [second?.id]])
  expect((await page(world, organisationId))?.history.join(' ')).toContain('Dipecah menjadi Dinas Peternakan')
})

test('the architecture of an organisation goes where its applications go', async () => {
  const world = await aCity().withApplications()
  const organisationId = world.organisationId('pertanian')
  const { application, process, service } = await smallArchitecture(world, 'pertanian')
  await world.as(world.role('administrator'))(splitOrganisation, {
    organisationId,
    successors: [
      { name: 'Dinas Pertanian', abbreviation: 'Distan' },
      { name: 'Dinas Peternakan', abbreviation: 'Disnak' },
    ],
    applications: { [application]: 1 },
    on: day(world),
    basis,
  })
  const { read } = world.office.store
  const owner = async (id: string) => {
    const row = await objectById(read, id)
    return (
      await organisationPage(world.office.store, { id: row?.organisationId ?? '', now: world.clock.now() })
    )?.name
  }
  expect([await owner(process), await owner(service)]).toEqual(['Dinas Peternakan', 'Dinas Pertanian'])
  const events = await eventsOfSubject(read, 'architecture-object', process)
  expect(objectAsOf(events)?.organisationId).toBe((await objectById(read, process))?.organisationId)
})

test('an organisation with a dossier under way is not taken away', async () => {
  const world = await aCity().withCycleOpen()
  const change = { on: day(world), basis }
  const [fromId, intoId] = [world.organisationId('perpustakaan'), world.organisationId('pertanian')]
  const by = world.as(world.role('administrator'))
  await expect(by(mergeOrganisation, { fromId, intoId, ...change })).rejects.toThrow('siklus yang berjalan')
  expect(await applications(world, fromId)).toHaveLength(2)
})

test('the administrator’s own organisation is not taken away under them', async () => {
  const world = await aCity().withApplications()
  const [fromId, intoId] = [world.organisationId('diskominfo'), world.organisationId('pertanian')]
  const by = world.as(world.role('administrator'))
  await expect(by(mergeOrganisation, { fromId, intoId, on: day(world), basis })).rejects.toThrow(
    'administrator',
  )
  expect((await page(world, fromId))?.isLiving).toBe(true)
})

test('two offices with a duty each are not one', async () => {
  const world = await aCity().withApplications()
  const [fromId, intoId] = [world.organisationId('bkad'), world.organisationId('bappeda')]
  const by = world.as(world.role('administrator'))
  await expect(by(mergeOrganisation, { fromId, intoId, on: day(world), basis })).rejects.toThrow('satu tugas')
})

test('only the administrator changes organisations and ends positions', async () => {
  const world = await aCity().withApplications()
  const organisationId = world.organisationId('pertanian')
  for (const actor of world.people.filter(({ role }) => role !== 'administrator')) {
    const rename = { organisationId, name: 'Dinas X', abbreviation: 'X', on: '2026-02-01', basis }
    await expect(world.as(actor)(renameOrganisation, rename)).rejects.toMatchObject({ code: 'forbidden' })
    const end = { positionId: actor.positionId, on: day(world) }
    await expect(world.as(actor)(endPosition, end)).rejects.toMatchObject({ code: 'forbidden' })
  }
})
