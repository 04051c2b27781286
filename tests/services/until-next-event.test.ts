import { expect, test } from 'vitest'
import { untilNextEvent } from '#app/views/until-next-event.ts'
import { aCity } from '../factories/city.ts'
import { submit } from '../factories/stages.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian', 'perpustakaan'] })

/** Counts under these words; how often it was really counted is what it gives. */
function counterOf({ office }: World) {
  let times = 0
  return (...asked: unknown[]) => untilNextEvent(office.store, asked, async () => ++times)
}

test('figures are counted once while nothing happens, and again after anything did', async () => {
  const world = await city.withCycleOpen()
  const counted = counterOf(world)
  expect([await counted('a'), await counted('a')]).toEqual([1, 1])
  await submit(world, 'pertanian')
  expect([await counted('a'), await counted('a')]).toEqual([2, 2])
})

test('who sees less is not given what was counted for others', async () => {
  const counted = counterOf(await city.withCycleOpen())
  const own = (organisationId: string) => counted('a', { scope: { kind: 'own', organisationId } })
  expect([await counted('a', { scope: { kind: 'all' } }), await own('x'), await own('y')]).toEqual([1, 2, 3])
})

test('what happened while it was being counted makes the next reader count again', async () => {
  const world = await city.withCycleOpen()
  const { store } = world.office
  const first = await untilNextEvent(store, ['a'], async () => {
    await submit(world, 'perpustakaan')
    return 'half of it'
  })
  expect(first).toBe('half of it')
  expect(await untilNextEvent(store, ['a'], async () => 'all of it')).toBe('all of it')
})

test('two records are counted apart, and a count that failed is not kept', async () => {
  const [one, other] = [counterOf(await city.withCycleOpen()), counterOf(await city.withCycleOpen())]
  expect([await one('a'), await one('a'), await other('a')]).toEqual([1, 1, 1])
  const { office } = await city.withCycleOpen()
  const failing = untilNextEvent(office.store, ['b'], () => Promise.reject(new Error('disk')))
  await expect(failing).rejects.toThrow('disk')
  expect(await untilNextEvent(office.store, ['b'], async () => 1)).toBe(1)
})
