import { expect, test } from 'vitest'
import { roman } from './roman.ts'

test.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [90, 'XC'],
  [400, 'CD'],
  [1994, 'MCMXCIV'],
  [3999, 'MMMCMXCIX'],
])('%i is written %s', (value, figures) => {
  expect(roman(value)).toBe(figures)
})

test('no two numbers share their figures', () => {
  const all = Array.from({ length: 3999 }, (_, index) => roman(index + 1))
  expect(new Set(all).size).toBe(3999)
})

test('zero, negatives, fractions and 4,000 are refused', () => {
  for (const value of [0, -1, 2.5, 4000]) expect(() => roman(value)).toThrow(RangeError)
})
