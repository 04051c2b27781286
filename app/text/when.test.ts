import { expect, test } from 'vitest'
import { byDay, byWhen, daysAway, sinceDay } from './when.ts'

// 21 July 2026, 17.30 WIB; at 17.00 UTC it is the next day in the city.
const clock = { now: '2026-07-21T10:30:00.000Z', utcOffsetHours: 7 }

test.each([
  ['2026-07-21T09:00:00.000Z', 'baru saja lewat'],
  ['2026-07-21T16:59:00.000Z', 'hari ini'],
  ['2026-07-21T17:00:00.000Z', 'besok'],
  ['2026-08-07T09:00:00.000Z', '17 hari lagi'],
  ['2026-07-19T09:00:00.000Z', 'lewat 2 hari'],
])('%s is %s', (at, words) => {
  expect(daysAway(at, clock)).toBe(words)
})

test('a deadline says its day, its hour and how far it is', () => {
  expect(byWhen('2026-08-07T09:00:00.000Z', clock)).toBe(
    'Paling lambat Jumat, 7 Agustus 2026 pukul 16.00 WIB (17 hari lagi)',
  )
})

test.each([
  ['2026-08-07T09:00:00.000Z', 'Paling lambat Jumat, 7 Agustus (17 hari lagi)'],
  ['2026-07-21T16:00:00.000Z', 'Paling lambat hari ini pukul 23.00 WIB'],
  ['2027-01-04T09:00:00.000Z', 'Paling lambat Senin, 4 Januari 2027 (167 hari lagi)'],
])('in a row a deadline at %s is short: %s', (at, words) => {
  expect(byDay(at, clock)).toBe(words)
})

test('in a row what waits names the year only of another year', () => {
  expect(sinceDay('2026-07-20T01:00:00.000Z', clock)).toBe('Sejak Senin, 20 Juli (kemarin)')
  expect(sinceDay('2025-12-30T01:00:00.000Z', clock)).toBe('Sejak Selasa, 30 Desember 2025 (203 hari)')
})
