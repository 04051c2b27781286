import { expect, test } from 'vitest'
import { dateText, dateTimeText, dateTimeWithWeekday, dateWithWeekday, localDate, timeText } from './dates.ts'

test('a date is written with its month in words', () => {
  expect(dateText('2024-08-08')).toBe('8 Agustus 2024')
  expect(dateText('2026-12-31')).toBe('31 Desember 2026')
})

test('the first desk day of 2024 was a Thursday', () => {
  expect(dateWithWeekday('2024-08-08')).toBe('Kamis, 8 Agustus 2024')
})

test('each day of a week has its own name', () => {
  const names = Array.from({ length: 7 }, (_, day) => dateWithWeekday(`2026-03-0${day + 1}`).split(',')[0])
  expect(names).toEqual(['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'])
})

test('an instant is told in the time of the city', () => {
  expect(timeText('2026-08-08T01:05:59.999Z', 7)).toBe('08.05 WIB')
  expect(dateTimeText('2026-08-08T01:05:00.000Z', 7)).toBe('8 Agustus 2026 pukul 08.05 WIB')
  expect(dateTimeWithWeekday('2026-08-08T01:05:00.000Z', 8)).toBe('Sabtu, 8 Agustus 2026 pukul 09.05 WITA')
  expect(timeText('2026-08-08T01:05:00.000Z', 9)).toBe('10.05 WIT')
})

test('an instant late in the day in UTC falls on the next day in the city', () => {
  expect(localDate('2026-12-31T17:00:00.000Z', 7)).toBe('2027-01-01')
  expect(dateTimeText('2026-12-31T17:00:00.000Z', 7)).toBe('1 Januari 2027 pukul 00.00 WIB')
  expect(localDate('2026-12-31T16:59:59.999Z', 7)).toBe('2026-12-31')
})

test('an offset without a name of its own is written as UTC', () => {
  expect(timeText('2026-08-08T01:05:00.000Z', 0)).toBe('01.05 UTC+0')
  expect(timeText('2026-08-08T01:05:00.000Z', -3)).toBe('22.05 UTC-3')
})

test('what is no date is refused', () => {
  for (const text of ['2026-02-30', '2026-13-01', '8 Agustus 2026', '', '2026-8-8']) {
    expect(() => dateText(text), text).toThrow(RangeError)
  }
})

test('an instant without a zone is refused', () => {
  expect(() => localDate('2026-08-08T01:05:00', 7)).toThrow(RangeError)
  expect(() => localDate('2026-08-08', 7)).toThrow(RangeError)
})
