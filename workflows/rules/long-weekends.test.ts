import { expect, test } from 'vitest'
import { addWorkingDays, countWorkingDays, nextWorkingDay } from './working-days.ts'

/** The days off around the feasts of 2026, as an administrator would enter them. */
const holidays: ReadonlySet<string> = new Set([
  '2026-01-01',
  '2026-03-18',
  '2026-03-19',
  '2026-03-20',
  '2026-03-23',
  '2026-03-24',
  '2026-05-14',
  '2026-05-15',
  '2026-05-27',
  '2026-05-28',
  '2026-06-01',
  '2026-08-17',
  '2026-08-25',
  '2026-12-24',
  '2026-12-25',
  '2027-01-01',
])

test.each([
  ['2026-03-17', '2026-03-17'],
  ['2026-03-18', '2026-03-25'],
  ['2026-03-21', '2026-03-25'],
  ['2026-05-14', '2026-05-18'],
  ['2026-05-30', '2026-06-02'],
  ['2026-12-24', '2026-12-28'],
  ['2027-01-01', '2027-01-04'],
])('the first working day from %s is %s', (from, expected) => {
  expect(nextWorkingDay(from, holidays)).toBe(expected)
})

test.each([
  { from: '2026-03-17', days: 1, expected: '2026-03-25' },
  { from: '2026-03-16', days: 2, expected: '2026-03-25' },
  { from: '2026-05-13', days: 5, expected: '2026-05-22' },
  { from: '2026-05-26', days: 3, expected: '2026-06-03' },
  { from: '2026-08-11', days: 10, expected: '2026-08-27' },
  { from: '2026-08-11', days: 14, expected: '2026-09-02' },
  { from: '2026-12-23', days: 3, expected: '2026-12-30' },
  { from: '2026-12-30', days: 2, expected: '2027-01-04' },
])('$days working days after $from end on $expected', ({ from, days, expected }) => {
  expect(addWorkingDays({ from, days, holidays })).toBe(expected)
})

test.each([
  { from: '2026-03-17', to: '2026-03-24', count: 0 },
  { from: '2026-03-17', to: '2026-03-25', count: 1 },
  { from: '2026-07-31', to: '2026-08-31', count: 19 },
  { from: '2025-12-31', to: '2026-01-31', count: 21 },
  { from: '2026-08-11', to: '2026-08-11', count: 0 },
])('between $from and $to lie $count working days', ({ from, to, count }) => {
  expect(countWorkingDays({ from, to, holidays })).toBe(count)
})

test('a reply period is never shorter with more days off', () => {
  for (const days of [1, 3, 5, 10, 20]) {
    const withFeasts = addWorkingDays({ from: '2026-05-12', days, holidays })
    const without = addWorkingDays({ from: '2026-05-12', days, holidays: new Set() })
    expect(withFeasts >= without).toBe(true)
  }
})
