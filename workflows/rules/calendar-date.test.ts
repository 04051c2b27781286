import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  dateOf,
  dayNumber,
  daysBetween,
  isCalendarDate,
  partsOf,
  readableDate,
  weekday,
} from './calendar-date.ts'

test('known days have their known numbers', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('2000-03-01')).toBe(11_017)
  expect(dayNumber('1969-12-31')).toBe(-1)
})

test('day numbers and dates are each other’s inverse, as in the calendar of the computer', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => {
      const date = dateOf(number)
      expect(dayNumber(date)).toBe(number)
      expect(date).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
      expect(weekday(date)).toBe(new Date(number * 86_400_000).getUTCDay())
    }),
  )
})

test.each([
  '2026-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '08-08-2026',
  '',
])('%j is no day of the calendar', (text) => {
  expect(isCalendarDate(text)).toBe(false)
  expect(() => dayNumber(text)).toThrow('bukan tanggal')
  expect(() => readableDate(text)).toThrow('bukan tanggal')
})

test('leap days follow the rule of centuries', () => {
  expect(isCalendarDate('2028-02-29')).toBe(true)
  expect(isCalendarDate('2000-02-29')).toBe(true)
  expect(isCalendarDate('2100-02-29')).toBe(false)
})

test('parts are numbers', () => {
  expect(partsOf('2026-08-09')).toEqual({ year: 2026, month: 8, day: 9 })
})

test('days are added over the end of a month and of a year', () => {
  expect(addDays('2026-01-31', 1)).toBe('2026-02-01')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
})

test('the distance of two days is signed', () => {
  expect(daysBetween('2026-08-08', '2026-08-10')).toBe(2)
  expect(daysBetween('2026-08-10', '2026-08-08')).toBe(-2)
})

test('dates are read in Indonesian', () => {
  expect(readableDate('2026-08-08')).toBe('8 Agustus 2026')
  expect(readableDate('2027-01-31')).toBe('31 Januari 2027')
})
