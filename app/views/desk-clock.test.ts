import { expect, test } from 'vitest'
import { instantAt, minutesLater, nextStart, proposedMinutes } from './desk-clock.ts'

test.each([
  ['08.30', '2026-08-06T01:30:00.000Z'],
  ['8:05', '2026-08-06T01:05:00.000Z'],
  ['00.00', '2026-08-05T17:00:00.000Z'],
])('%s on a day of the city is the instant %s', (time, at) => {
  expect(instantAt({ date: '2026-08-06', time, utcOffsetHours: 7 })).toBe(at)
})

test.each(['24.00', '8', 'pagi', '08.60', ''])('"%s" is no time of day', (time) => {
  expect(instantAt({ date: '2026-08-06', time, utcOffsetHours: 7 })).toBeNull()
})

test('a day begins at eight, and the next turn where the last one ends', () => {
  expect(nextStart([], 7)).toBe('08.00')
  const turns = [
    { startsAt: '2026-08-06T02:00:00.000Z', minutes: 20 },
    { startsAt: '2026-08-06T01:00:00.000Z', minutes: 30 },
  ]
  expect(nextStart(turns, 7)).toBe('09.20')
  expect(minutesLater('2026-08-06T16:50:00.000Z', 20)).toBe('2026-08-06T17:10:00.000Z')
})

test('a turn grows with its applications, within limits', () => {
  expect([0, 1, 2, 5, 41].map(proposedMinutes)).toEqual([6, 6, 8, 17, 40])
})
