import { expect, test } from 'vitest'
import { endPosition } from '#app/services/end-position.server.ts'
import { registerPosition } from '#app/services/register-position.server.ts'
import { actors } from '#app/views/actors.ts'
import { aCity } from '../factories/city.ts'

test('an acting official acts between the two dates of the letter only', async () => {
  const world = await aCity().registered()
  const { personId, name, organisationId } = world.representative('pertanian')
  await world.as(world.role('administrator'))(registerPosition, {
    personId,
    name,
    position: {
      organisationId,
      role: 'agency-head',
      title: 'Kepala Dinas Pertanian',
      actingPrefix: 'Plt.',
      letterNumber: '821/7/2026',
      validFrom: '2026-07-01',
      validTo: '2026-08-01',
    },
  })
  const titles = async (day: string) =>
    (await actors(world.office.store, day))
      .filter((actor) => actor.personId === personId && actor.role === 'agency-head')
      .map((actor) => actor.positionTitle)
  expect(await titles('2026-06-30')).toEqual([])
  expect(await titles('2026-07-01')).toEqual(['Plt. Kepala Dinas Pertanian'])
  expect(await titles('2026-07-31')).toEqual(['Plt. Kepala Dinas Pertanian'])
  expect(await titles('2026-08-01')).toEqual([])
})

test('from the day a position ends, nobody acts under it', async () => {
  const world = await aCity().registered()
  const { positionId } = world.head('pertanian')
  await world.as(world.role('administrator'))(endPosition, { positionId, on: '2026-07-01' })
  const holds = async (day: string) =>
    (await actors(world.office.store, day)).some((actor) => actor.positionId === positionId)
  expect([await holds('2026-06-30'), await holds('2026-07-01')]).toEqual([true, false])
})
