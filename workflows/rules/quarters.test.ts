import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, dayNumber } from './calendar-date.ts'
import {
  isQuarter,
  latestCompletedQuarters,
  quarterDays,
  quarterLabel,
  quarterOf,
  shiftQuarter,
} from './quarters.ts'

test.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-09-30', '2026-Q3'],
  ['2026-12-31', '2026-Q4'],
])('%s lies in %s', (date, quarter) => {
  expect(quarterOf(date)).toBe(quarter)
})

test('on a desk day in August the first and second quarter are the latest completed ones', () => {
  expect(latestCompletedQuarters('2026-08-08', 2)).toEqual(['2026-Q2', '2026-Q1'])
})

test('a quarter is completed on the day after its last day, not before', () => {
  expect(latestCompletedQuarters('2026-06-30', 2)).toEqual(['2026-Q1', '2025-Q4'])
  expect(latestCompletedQuarters('2026-07-01', 2)).toEqual(['2026-Q2', '2026-Q1'])
  expect(latestCompletedQuarters('2026-01-01', 2)).toEqual(['2025-Q4', '2025-Q3'])
})

test('every day lies between the first and last day of its quarter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 40_000 }), (number) => {
      const quarter = quarterOf(dateOf(number))
      const { from, to } = quarterDays(quarter)
      expect(dayNumber(from)).toBeLessThanOrEqual(number)
      expect(dayNumber(to)).toBeGreaterThanOrEqual(number)
      expect(quarterOf(from)).toBe(quarter)
      expect(quarterOf(to)).toBe(quarter)
    }),
  )
})

test('shifting there and back returns, and text order is time order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
      const later = shiftQuarter('2026-Q2', count)
      expect(shiftQuarter(later, -count)).toBe('2026-Q2')
      expect(later >= '2026-Q2').toBe(true)
    }),
  )
})

test('quarters are read with a Roman numeral', () => {
  expect(quarterLabel('2026-Q1')).toBe('Triwulan I 2026')
  expect(quarterLabel('2026-Q4')).toBe('Triwulan IV 2026')
})

test('what is no quarter or no date is refused', () => {
  for (const text of ['2026-Q5', '2026-Q0', '2026Q1', '26-Q1', '']) {
    expect(isQuarter(text)).toBe(false)
    expect(() => quarterLabel(text)).toThrow('bukan triwulan')
  }
  expect(() => quarterOf('2026-02-30')).toThrow('bukan tanggal')
})
