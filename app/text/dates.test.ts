import { expect, test } from 'vitest'
import { dateWords, dayOf, instantWords, weekdayDateWords } from './dates.ts'

test('a day is written with its weekday and month in words', () => {
  expect(weekdayDateWords('2024-08-08')).toBe('Kamis, 8 Agustus 2024')
  expect(dateWords('2026-12-01')).toBe('1 Desember 2026')
})

test('an instant late in the day of London is the next day in the city', () => {
  expect(dayOf('2026-08-07T18:00:00.000Z')).toBe('2026-08-08')
  expect(instantWords('2026-08-07T09:00:00.000Z')).toBe('Jumat, 7 Agustus 2026 pukul 16.00')
  expect(instantWords('2026-08-07T17:00:00.000Z')).toBe('Sabtu, 8 Agustus 2026 pukul 00.00')
})

test('what is no calendar day is refused', () => {
  expect(() => dateWords('8 Agustus')).toThrow('not a calendar day')
})
