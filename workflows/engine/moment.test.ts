import { expect, test } from 'vitest'
import { calendarDay, instant } from './moment.ts'

const accepts = (schema: typeof calendarDay | typeof instant, text: unknown) => schema.safeParse(text).success

test('a day is one of the calendar, written in full', () => {
  for (const day of ['2026-08-08', '2024-02-29', '2000-02-29', '2026-12-31'])
    expect([day, accepts(calendarDay, day)]).toEqual([day, true])
  for (const text of [
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-8-8',
    '8 Agustus',
    '',
    null,
  ])
    expect([text, accepts(calendarDay, text)]).toEqual([text, false])
})

test('an instant is written as it is stored: UTC, with milliseconds', () => {
  for (const text of ['2026-08-08T01:00:00.000Z', '2024-02-29T23:59:59.999Z'])
    expect([text, accepts(instant, text)]).toEqual([text, true])
  for (const text of [
    '2026-08-08',
    '2026-08-08T01:00:00Z',
    '2026-08-08T01:00:00.000+07:00',
    '2026-02-30T01:00:00.000Z',
    '2026-08-08T24:00:00.000Z',
    '2026-08-08T01:00:00.000Zz',
    'besok',
  ])
    expect([text, accepts(instant, text)]).toEqual([text, false])
})
