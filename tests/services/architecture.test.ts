import { beforeEach, expect, test } from 'vitest'
import { AppError } from '#app/services/app-error.ts'
import { confirmObjects, unconfirmObjects } from '#app/services/confirm-objects.server.ts'
import { recordObject } from '#app/services/record-object.server.ts'
import { relateObjects } from '#app/services/relate-objects.server.ts'
import { retireObject } from '#app/services/retire-object.server.ts'
import { unrelateObjects } from '#app/services/unrelate-objects.server.ts'
import { objectById } from '#db/architecture.ts'
import { eventsOfSubject } from '#db/log.ts'
import { standingObjectAttestations } from '#db/object-attestations.ts'
import { relationById, standingRelationsOf } from '#db/relations.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { plainState, recordedObject, related, smallArchitecture } from '../factories/architecture.ts'
import { aCity } from '../factories/city.ts'
import { cycleOf } from '../factories/lookups.ts'
import { submit } from '../factories/stages.ts'
import type { World } from '../factories/world.ts'

let world: World
beforeEach(async () => {
  world = await aCity().at('cycleOpen')
})

const agency = 'pertanian'
const own = () => world.as(world.representative(agency))

async function refusalOf(act: Promise<unknown>): Promise<AppError> {
  const error = await act.catch((reason: unknown) => reason)
  if (error instanceof AppError) return error
  throw new Error('It was not refused')
}

function change(objectId: string, fields: FieldValues) {
  const organisationId = world.organisationId(agency)
  return own()(recordObject, {
    organisationId,
    kind: 'service',
    objectId,
    fields: { ...plainState, ...fields },
  })
}

test('an object is recorded, changed field by field, and its history is in the log', async () => {
  const id = await recordedObject(world, agency, { kind: 'service', name: 'Layanan  benih ' })
  await change(id, { name: 'Layanan benih', code: 'RAL.01.07', description: 'Benih bagi kelompok tani.' })
  const { store } = world.office
  expect(await objectById(store.read, id)).toMatchObject({
    name: 'Layanan benih',
    nameKey: 'layanan benih',
    domain: 'service',
    code: 'RAL.01.07',
    description: 'Benih bagi kelompok tani.',
    version: 2,
  })
  const events = await eventsOfSubject(store.read, 'architecture-object', id)
  expect(
    events.map(({ type, payload }) => [type, Object.keys((payload as { fields: object }).fields)]),
  ).toEqual([
    ['recorded', ['name', 'condition', 'lifecycle', 'objectClass']],
    ['changed', ['description', 'code']],
  ])
  const before = world.contents()
  await change(id, { name: 'Layanan benih', code: 'RAL.01.07', description: 'Benih bagi kelompok tani.' })
  expect(world.contents()).toBe(before)
})

test('a code that no edition lists, a choice that no list has, and a second of one name are refused at their field', async () => {
  const id = await recordedObject(world, agency, { kind: 'service', name: 'Layanan benih' })
  const code = await refusalOf(change(id, { name: 'Layanan benih', code: 'RAL.01.99' }))
  expect([code.code, code.message]).toEqual([
    'invalid',
    'Kode RAL: kode RAL.01.99 tidak ada dalam referensi 2020-2024. Cari kodenya di halaman Kode acuan.',
  ])
  const choice = await refusalOf(change(id, { name: 'Layanan benih', method: 'Telepati' }))
  expect(choice.message).toBe('Metode layanan: pilih salah satu dari Elektronik, Hibrida, Tatap muka.')
  const twin = await refusalOf(recordedObject(world, agency, { kind: 'service', name: 'LAYANAN benih' }))
  expect(twin.message).toContain('Nama: Layanan "Layanan benih" sudah tercatat')
  expect(await recordedObject(world, agency, { kind: 'data', name: 'Layanan benih' })).not.toBe(id)
})

test('relations are kept from both sides and checked on every change', async () => {
  const { application, process, spare, relation } = await smallArchitecture(world, agency)
  const { store } = world.office
  for (const end of [application, process])
    expect((await standingRelationsOf(store.read, [end])).map(({ id }) => id)).toContain(relation)
  const last = await refusalOf(own()(unrelateObjects, { relationId: relation }))
  expect(last.message).toContain('harus tetap punya hubungan "Mendukung proses bisnis"')
  const input = { kind: 'application-process', fromId: application, toId: process } as const
  expect((await refusalOf(own()(relateObjects, input))).message).toContain('sudah terhubung')
  await related(world, agency, [application, 'application-process', spare])
  await own()(unrelateObjects, { relationId: relation })
  expect((await relationById(store.read, relation))?.endedAt).toBe(world.clock.now())
  expect((await refusalOf(own()(unrelateObjects, { relationId: relation }))).message).toBe(
    'Hubungan ini sudah dilepas.',
  )
  const again = await related(world, agency, [application, 'application-process', process])
  expect(again).not.toBe(relation)
})

test('what others need alone does not leave the architecture; what leaves takes its relations along', async () => {
  const { application, process, spare } = await smallArchitecture(world, agency)
  const { store } = world.office
  const needed = await refusalOf(own()(retireObject, { objectId: process, reason: 'Digabung.' }))
  expect(needed.message).toContain('masih satu-satunya yang dimiliki')
  await related(world, agency, [application, 'application-process', spare])
  await own()(retireObject, { objectId: process, reason: 'Digabung.' })
  expect((await standingRelationsOf(store.read, [application])).map(({ toId }) => toId)).not.toContain(
    process,
  )
  expect((await objectById(store.read, process))?.retiredAt).not.toBeNull()
  for (const refused of [
    own()(retireObject, { objectId: process, reason: 'Lagi.' }),
    own()(relateObjects, { kind: 'application-process', fromId: application, toId: process }),
    own()(confirmObjects, { objectIds: [process] }),
  ])
    expect((await refusalOf(refused)).code).toBe('refused')
})

test('an object leaves with a reason, told at its field', async () => {
  const objectId = await recordedObject(world, agency, { kind: 'server' })
  for (const reason of ['  ', 'x'.repeat(1001)]) {
    const refusal = await refusalOf(own()(retireObject, { objectId, reason }))
    expect([refusal.code, refusal.details[0]]).toEqual(['invalid', expect.stringMatching(/^reason: Tulis/)])
  }
})

test('an agency relates its own with what the city shares, and not with what it does not see', async () => {
  const { application } = await smallArchitecture(world, agency)
  const shared = await recordedObject(world, 'diskominfo', { kind: 'server', name: 'Server bersama' })
  const sealed = await recordedObject(world, 'diskominfo', {
    kind: 'server',
    name: 'Server rahasia',
    objectClass: 'restricted',
  })
  await related(world, agency, [application, 'application-infrastructure', shared])
  const unseen = { kind: 'application-infrastructure', fromId: application, toId: sealed } as const
  expect((await refusalOf(own()(relateObjects, unseen))).code).toBe('not-found')
  const foreign = await recordedObject(world, 'diskominfo', { kind: 'service', name: 'Layanan kota' })
  const process = await recordedObject(world, 'diskominfo', { kind: 'business-process', name: 'Proses kota' })
  const notOwn = { kind: 'service-process', fromId: foreign, toId: process } as const
  expect((await refusalOf(own()(relateObjects, notOwn))).code).toBe('forbidden')
})

test('the agency stands by its objects, until somebody else changes one', async () => {
  const { service } = await smallArchitecture(world, agency)
  const { store } = world.office
  const cycleId = await cycleOf(world)
  const standing = async () =>
    (
      await standingObjectAttestations(store.read, { cycleId, organisationId: world.organisationId(agency) })
    ).get(service)?.kind
  expect(await standing()).toBe('changed')
  const organisationId = world.organisationId(agency)
  await world.as(world.role('desk-officer'))(recordObject, {
    organisationId,
    kind: 'service',
    objectId: service,
    fields: { name: 'Layanan loket', ...plainState, description: 'Diperbaiki Diskominfo.' },
  })
  expect(await standing()).toBeUndefined()
  const unread = { objectIds: [service], versionsSeen: new Map([[service, 1]]) }
  expect((await refusalOf(own()(confirmObjects, unread))).code).toBe('stale')
  const { events } = await own()(confirmObjects, { objectIds: [service] })
  expect(await standing()).toBe('unchanged')
  await own()(unconfirmObjects, { confirmedBy: events[0]?.commandId ?? '' })
  expect(await standing()).toBeUndefined()
})

test('what was handed in lies with the reviewers', async () => {
  const { service, process } = await smallArchitecture(world, agency)
  await submit(world, agency)
  const relate = { kind: 'service-process', fromId: service, toId: process } as const
  for (const act of [
    change(service, { name: 'Layanan lain' }),
    own()(retireObject, { objectId: service, reason: 'Digabung.' }),
    own()(relateObjects, relate),
    own()(confirmObjects, { objectIds: [service] }),
  ])
    expect((await refusalOf(act)).message).toContain('Berkas sudah diajukan')
})
