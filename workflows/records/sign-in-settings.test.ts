import { expect, test } from 'vitest'
import { lockMinutes, sessionEnd, signInSettingsOf } from './sign-in-settings.ts'

const settings = signInSettingsOf(null)

test('the wait after failures begins late, doubles, and is at most an hour', () => {
  const waits = [0, 4, 5, 6, 7, 8, 9, 10, 11, 50].map((failures) => lockMinutes(failures, settings))
  expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 60, 60])
})

test('a session ends by its idle time, and never after its absolute end', () => {
  const expiresAt = '2026-08-08T12:00:00.000Z'
  expect(sessionEnd({ seenAt: '2026-08-08T01:00:00.000Z', expiresAt }, settings)).toBe(
    '2026-08-08T01:30:00.000Z',
  )
  expect(sessionEnd({ seenAt: '2026-08-08T11:50:00.000Z', expiresAt }, settings)).toBe(expiresAt)
})

test('what is not set takes its default, what cannot be is refused', () => {
  expect(signInSettingsOf({ idleMinutes: 60 })).toMatchObject({ idleMinutes: 60, absoluteHours: 12 })
  expect(() => signInSettingsOf({ idleMinutes: 0 })).toThrow()
})
