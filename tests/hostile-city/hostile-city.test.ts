import { afterAll, beforeAll, expect, test } from 'vitest'
import { discard } from '../factories/city.ts'
import { aWorkbook, judge, type Spoiled } from './judge.ts'
import { mutations } from './mutations.ts'

let spoiled: Spoiled
beforeAll(async () => {
  spoiled = await aWorkbook()
})
afterAll(() => discard(spoiled.world))

test('there are two hundred, each of its own name', () => {
  expect(mutations.length).toBeGreaterThanOrEqual(200)
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length)
})

// One of each sort here; all of them in tests/long.
test.each(mutations.filter((_, place) => place % 16 === 3))('$name', (mutation) => judge(spoiled, mutation))
