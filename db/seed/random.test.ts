import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from './random.ts'

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number) => {
    const random = seededRandom(seed)
    return Array.from({ length: 20 }, () => random.integer(0, 1_000_000))
  }
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

test('fractions fill the range evenly enough', () => {
  const random = seededRandom(1)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let count = 0; count < 10_000; count += 1) {
    const tenth = Math.floor(random.fraction() * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  expect(tenths).toHaveLength(10)
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test('whole numbers stay within both bounds and reach them', () => {
  const random = seededRandom(3)
  const seen = new Set(Array.from({ length: 200 }, () => random.integer(2, 5)))
  expect([...seen].toSorted()).toEqual([2, 3, 4, 5])
})

test('shuffling keeps every item, and quotas are exact', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 0, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (seed, count, share) => {
        const random = seededRandom(seed)
        const items = Array.from({ length: count }, (_, index) => index)
        expect([...random.shuffled(items)].toSorted((one, other) => one - other)).toEqual(items)
        expect(random.positions(count, share).size).toBe(Math.round(count * share))
      },
    ),
  )
})

test('nothing can be picked from an empty list', () => {
  expect(() => seededRandom(1).pick([])).toThrow('empty list')
})
