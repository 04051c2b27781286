import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dependencyCycles } from './dependency-cycles.ts'

const waiting = (edges: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(edges).map(([id, waitsFor]) => ({ id, waitsFor }))

test('what waits for what waits for it is a ring, named once and in order', () => {
  expect(dependencyCycles(waiting({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] }))).toEqual([['a', 'b', 'c']])
  expect(dependencyCycles(waiting({ a: ['a'] }))).toEqual([['a']])
  expect(dependencyCycles(waiting({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }))).toHaveLength(2)
})

test('two ways to one thing are no ring, and what is not there is waited for in vain only', () => {
  expect(dependencyCycles(waiting({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([])
  expect(dependencyCycles(waiting({ a: ['gone'] }))).toEqual([])
})

test('things in a row make no ring; one way back makes one, of things that really wait for each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), fc.nat(), (count, from, to) => {
      const row = Array.from({ length: count }, (_, place) => ({
        id: `${place}`,
        waitsFor: place + 1 < count ? [`${place + 1}`] : [],
      }))
      expect(dependencyCycles(row)).toEqual([])
      const [late, early] = [from % count, to % count].toSorted((a, b) => b - a) as [number, number]
      const back = row.map((each, place) =>
        place === late ? { ...each, waitsFor: [...each.waitsFor, `${early}`] } : each,
      )
      const cycles = dependencyCycles(back)
      expect(cycles).toHaveLength(1)
      expect(cycles[0]).toHaveLength(late - early + 1)
    }),
  )
})
