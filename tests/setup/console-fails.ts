import { afterEach, beforeEach, expect, vi } from 'vitest'

// A warning nobody reads is a defect nobody finds: anything printed through
// console.error or console.warn while a test runs fails that test.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const printed = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  expect(printed, 'the test printed to console.error or console.warn').toEqual([])
})
