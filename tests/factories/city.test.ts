import { expect, test } from 'vitest'
import { checkRecord } from '#app/views/record-check.ts'
import { aCity, cityAt, discard, stages } from './city.ts'
import { cycleOf, stageOfCase } from './lookups.ts'

test('every stage of the year is reached through the services, and its record holds', async () => {
  for (const stage of stages) {
    const world = await cityAt(stage)
    const { log, strays } = await checkRecord(world.office.store)
    expect({ stage, isWhole: log.ok, strays }).toEqual({ stage, isWhole: true, strays: [] })
    await discard(world)
  }
})

test('a city whose review only some agencies take part in goes the whole way', async () => {
  const world = await aCity({ taking: ['pertanian'] }).decreePublished()
  expect(await stageOfCase(world, await cycleOf(world))).toBe('execution')
})
