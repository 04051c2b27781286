import { expect, test } from 'vitest'
import { at } from '#app/commands/rehearsal/calendar.ts'
import type { Command } from '#app/services/office.ts'
import { type Reading, recordObservation } from '#app/services/record-observation.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { observationOfQuarter } from '#db/inventory.ts'
import { aCity } from '../factories/city.ts'
import { applicationsOf } from '../factories/lookups.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian'] })
const fields = { activeUsers: 12, transactions: 30, readingSource: 'other' }

async function read(world: World, change: Partial<Reading> = {}, command: Partial<Command> = {}) {
  const [application] = await applicationsOf(world, 'pertanian')
  const applicationId = application?.id ?? ''
  const reading = { applicationId, year: 2026, quarter: 2 as const, fields }
  await world.as(world.representative('pertanian'), command)(recordObservation, { ...reading, ...change })
  return observationOfQuarter(world.office.store.read, { ...reading, ...change })
}

test('a quarter that still runs has no reading yet, by the calendar of the city', async () => {
  const world = await city.withCycleOpen()
  world.clock.moveTo('2026-06-30T16:59:00.000Z')
  await expect(read(world)).rejects.toThrow(
    'Triwulan II 2026 belum berakhir. Pemantauannya dapat dicatat mulai 1 Juli 2026.',
  )
  world.clock.moveTo('2026-06-30T17:00:00.000Z')
  expect(await read(world)).toMatchObject({ activeUsers: 12, version: 1 })
})

test('a quarter is one of four, of a year that can be', async () => {
  const world = await city.submitted()
  const before = world.contents()
  for (const wrong of [{ quarter: 5 as 4 }, { quarter: 0 as 1 }, { year: 26 }, { year: 2026.5 }])
    await expect(read(world, wrong)).rejects.toMatchObject({ code: 'invalid' })
  expect(world.contents()).toBe(before)
})

test('who corrects a reading that was corrected meanwhile is told by whom and when', async () => {
  const world = await city.withCycleOpen()
  world.clock.moveTo(at('2026-07-02', 9))
  await read(world, {}, { expectedVersion: 0 })
  const name = world.representative('pertanian').name
  await expect(read(world, {}, { expectedVersion: 0 })).rejects.toThrow(
    `Pemantauan triwulan ini sudah diubah oleh ${name} pada 2 Juli 2026 pukul 09.00 WIB.`,
  )
  expect(await read(world, {}, { expectedVersion: 1 })).toMatchObject({ version: 2 })
})

test('a real city reads real numbers, a practice record only made-up ones', async () => {
  const world = await city.submitted()
  expect(await read(world)).toMatchObject({ isSimulated: false })
  expect(await read(world, { quarter: 1, isSimulated: true })).toMatchObject({ isSimulated: true })
  await world.as(setupActor)(writeSetting, { key: 'practice', value: 'Ini latihan.' })
  expect(await read(world)).toMatchObject({ isSimulated: true, version: 2 })
})
