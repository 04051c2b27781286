import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateOf, dayNumber } from './calendar-date.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay, nextWorkingDay } from './working-days.ts'

const none: ReadonlySet<string> = new Set()
const independence = new Set(['2026-08-17'])

test('Saturday, Sunday and holidays are no working days', () => {
  expect(isWorkingDay('2026-08-14', independence)).toBe(true)
  expect(isWorkingDay('2026-08-15', independence)).toBe(false)
  expect(isWorkingDay('2026-08-16', independence)).toBe(false)
  expect(isWorkingDay('2026-08-17', independence)).toBe(false)
  expect(isWorkingDay('2026-08-18', independence)).toBe(true)
})

test('the next working day of a working day is itself', () => {
  expect(nextWorkingDay('2026-08-14', independence)).toBe('2026-08-14')
})

test('the next working day skips a weekend and the holiday after it', () => {
  expect(nextWorkingDay('2026-08-15', independence)).toBe('2026-08-18')
})

test('three working days after a Thursday before a long weekend end on Wednesday', () => {
  expect(addWorkingDays({ from: '2026-08-13', days: 3, holidays: independence })).toBe('2026-08-19')
})

test('zero working days moves a day off to the next working day', () => {
  expect(addWorkingDays({ from: '2026-08-14', days: 0, holidays: none })).toBe('2026-08-14')
  expect(addWorkingDays({ from: '2026-08-15', days: 0, holidays: none })).toBe('2026-08-17')
})

test('a negative or broken count is refused', () => {
  for (const days of [-1, 1.5, Number.NaN]) {
    expect(() => addWorkingDays({ from: '2026-08-14', days, holidays: none })).toThrow('bilangan bulat')
  }
})

test('counting is the inverse of adding', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20_000, max: 21_500 }),
      fc.integer({ min: 1, max: 60 }),
      fc.uniqueArray(fc.integer({ min: 20_000, max: 21_600 }), { maxLength: 40 }),
      (start, days, off) => {
        const holidays = new Set(off.map(dateOf))
        const from = dateOf(start)
        const to = addWorkingDays({ from, days, holidays })
        expect(isWorkingDay(to, holidays)).toBe(true)
        expect(countWorkingDays({ from, to, holidays })).toBe(days)
        expect(dayNumber(to)).toBeGreaterThan(dayNumber(from))
      },
    ),
  )
})

test('a week holds five working days, and looking back counts none', () => {
  expect(countWorkingDays({ from: '2026-08-02', to: '2026-08-09', holidays: none })).toBe(5)
  expect(countWorkingDays({ from: '2026-08-09', to: '2026-08-02', holidays: none })).toBe(0)
})

test('a holiday list that covers a whole year is a mistake in the settings', () => {
  const everything = new Set(Array.from({ length: 400 }, (_, offset) => addDays('2026-01-01', offset)))
  expect(() => nextWorkingDay('2026-01-01', everything)).toThrow('pengaturan hari libur')
})
