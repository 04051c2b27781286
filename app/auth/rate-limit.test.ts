import { expect, test } from 'vitest'
import { rateLimit } from './rate-limit.ts'

test('an address is held to its number a minute, others are not', () => {
  let now = 0
  const limit = rateLimit(2, () => now)
  expect([1, 2, 3].map(() => limit.allows('10.0.0.1'))).toEqual([true, true, false])
  expect(limit.allows('10.0.0.2')).toBe(true)
  now = 59_999
  expect(limit.allows('10.0.0.1')).toBe(false)
  now = 60_000
  expect(limit.allows('10.0.0.1')).toBe(true)
})

test('a flood of addresses pushes the oldest out and takes no more room', () => {
  const limit = rateLimit(1, () => 0)
  expect(limit.allows('first')).toBe(true)
  for (let index = 0; index < 10_000; index += 1) limit.allows(`address-${index}`)
  expect(limit.allows('first')).toBe(true)
})
