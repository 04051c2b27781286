import { expect, test } from 'vitest'
import { zonedInstantWords, zonedTimeWords, zonedWeekdayInstantWords } from './dates-with-zone.ts'

test('an instant is told in the time of the place, with its zone', () => {
  expect(zonedTimeWords('2026-08-08T01:05:59.999Z', 7)).toBe('08.05 WIB')
  expect(zonedInstantWords('2026-08-08T01:05:00.000Z', 7)).toBe('8 Agustus 2026 pukul 08.05 WIB')
  expect(zonedWeekdayInstantWords('2026-08-08T01:05:00.000Z', 8)).toBe(
    'Sabtu, 8 Agustus 2026 pukul 09.05 WITA',
  )
  expect(zonedTimeWords('2026-08-08T01:05:00.000Z', 9)).toBe('10.05 WIT')
})

test('an instant late in the year in UTC is the new year in the city', () => {
  expect(zonedInstantWords('2026-12-31T17:00:00.000Z', 7)).toBe('1 Januari 2027 pukul 00.00 WIB')
  expect(zonedInstantWords('2026-12-31T16:59:59.999Z', 7)).toBe('31 Desember 2026 pukul 23.59 WIB')
})

test('an offset without a name of its own is written as UTC', () => {
  expect(zonedTimeWords('2026-08-08T01:05:00.000Z', 0)).toBe('01.05 UTC+0')
  expect(zonedTimeWords('2026-08-08T01:05:00.000Z', -3)).toBe('22.05 UTC-3')
})

test('an instant without a zone is refused', () => {
  expect(() => zonedInstantWords('2026-08-08T01:05:00', 7)).toThrow(RangeError)
  expect(() => zonedInstantWords('2026-08-08', 7)).toThrow(RangeError)
})
