import { expect, test } from 'vitest'
import { isCountConfirmed } from './confirm-list.tsx'

test.each([
  [20, undefined, true],
  [21, undefined, false],
  [21, '', false],
  [21, '20', false],
  [21, '21', true],
  [1204, ' 1.204 ', true],
])('%i things with %j typed: %j', (count, typed, isConfirmed) => {
  expect(isCountConfirmed(count, typed)).toBe(isConfirmed)
})
