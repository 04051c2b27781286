import { expect, test } from 'vitest'
import { eventsOfSubject } from '#db/log.ts'
import { applicationFields } from '../../tests/factories/agencies.ts'
import { aCity } from '../../tests/factories/city.ts'
import { applicationsOf } from '../../tests/factories/lookups.ts'
import type { World } from '../../tests/factories/world.ts'
import { recordApplication } from './record-application.server.ts'

const city = aCity({ taking: ['pertanian'] })

async function record(world: World, change: object = {}) {
  const organisationId = world.organisationId('pertanian')
  const base = applicationFields('pertanian', 1)
  const row = (await applicationsOf(world, 'pertanian')).find((each) => each.name === base.name)
  const input = { organisationId, applicationId: row?.id ?? '', fields: { ...base, ...change } }
  return world.as(world.representative('pertanian'))(recordApplication, input)
}

test('a new application that is on record already is refused, and changes nothing', async () => {
  const world = await city.withCycleOpen()
  const before = world.contents()
  const organisationId = world.organisationId('pertanian')
  const fields = { ...applicationFields('pertanian', 1), purpose: 'Lain.' }
  const again = world.as(world.representative('pertanian'))(recordApplication, { organisationId, fields })
  await expect(again).rejects.toThrow('sudah tercatat pada perangkat daerah ini')
  expect(world.contents()).toBe(before)
})

test('each change keeps what stood there before, field by field', async () => {
  const world = await city.withCycleOpen()
  await record(world, { purpose: 'Mencatat panen.' })
  const [application] = await applicationsOf(world, 'pertanian')
  const events = await eventsOfSubject(world.office.store.read, 'application', application?.id ?? '')
  expect(events.at(-1)).toMatchObject({
    type: 'changed',
    subjectVersion: 2,
    payload: { fields: { purpose: { to: 'Mencatat panen.' } } },
  })
})

test('confirming an unchanged application writes nothing', async () => {
  const world = await city.withCycleOpen()
  expect((await record(world)).events).toEqual([])
  expect((await applicationsOf(world, 'pertanian'))[0]?.version).toBe(1)
})

test('what was submitted stays as it is while it is reviewed', async () => {
  for (const stage of ['submitted', 'inReview', 'scheduled', 'decided'] as const) {
    const world = await city.at(stage)
    const before = world.contents()
    await expect(record(world, { purpose: 'Lain.' })).rejects.toThrow('Berkas sudah diajukan')
    expect(world.contents()).toBe(before)
  }
})

test('when the year is decided, the register may change again', async () => {
  const world = await city.replyClosed()
  await record(world, { purpose: 'Mencatat panen.' })
  expect((await applicationsOf(world, 'pertanian'))[0]?.version).toBe(2)
})

test('an answer that does not fit its field is refused with the field named', async () => {
  const world = await city.withCycleOpen()
  const before = world.contents()
  await expect(record(world, { name: '' })).rejects.toThrow('Nama aplikasi belum diisi.')
  await expect(record(world, { address: 'javascript:alert(1)' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(record(world, { purpose: 'a'.repeat(20_000) })).rejects.toMatchObject({ code: 'invalid' })
  await expect(record(world, { unknownField: 'x' })).rejects.toMatchObject({ code: 'invalid' })
  expect(world.contents()).toBe(before)
})

test('markup in a field is text like any other', async () => {
  const world = await city.withCycleOpen()
  const purpose = `<img src=x onerror=alert(1)> ' OR 1=1 --`
  await record(world, { purpose })
  expect((await applicationsOf(world, 'pertanian'))[0]?.fields).toMatchObject({ purpose })
})
