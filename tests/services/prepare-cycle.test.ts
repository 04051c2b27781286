import { expect, test } from 'vitest'
import { latestReviewCycle } from '#db/review-cycles.ts'
import { aCity } from '../factories/city.ts'
import { prepare } from '../factories/stages.ts'

const city = aCity({ taking: ['pertanian'] })

test('no new cycle is prepared while one is under way', async () => {
  for (const stage of ['prepared', 'cycleOpen', 'deskClosed', 'decreeExecuted'] as const) {
    const world = await city.at(stage)
    const before = world.contents()
    await expect(prepare(world, 2027)).rejects.toThrow('Reviu SPBE Tahun 2026 masih berjalan.')
    expect(world.contents()).toBe(before)
  }
})

test('once its decree is published the next year may begin', async () => {
  const world = await city.decreePublished()
  await prepare(world, 2027)
  expect((await latestReviewCycle(world.office.store.read))?.year).toBe(2027)
})
