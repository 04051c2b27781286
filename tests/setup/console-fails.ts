import { afterEach, beforeEach, expect, vi } from 'vitest'

// A warning nobody reads is a defect nobody finds: anything printed through
// console.error or console.warn while a test runs fails that test.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  // biome-ignore lint/suspicious/noConsole: nothing is printed here, what was printed is read
  const [errors, warnings] = [vi.mocked(console.error), vi.mocked(console.warn)]
  const printed = [...errors.mock.calls, ...warnings.mock.calls]
  vi.restoreAllMocks()
  expect(printed, 'the test printed to console.error or console.warn').toEqual([])
})
