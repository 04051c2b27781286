import { expect, test } from 'vitest'
import { asOnRecord, isOnRecord } from './on-record.ts'

test('only what is read back from the log counts as on record', () => {
  const event = { type: 'extended', at: '2026-08-08T01:00:00.000Z' }
  expect(isOnRecord(event)).toBe(false)
  expect(isOnRecord(asOnRecord(event))).toBe(true)
})

test('the mark changes nothing that is stored, and cannot be sent', () => {
  const event = { type: 'extended', at: '2026-08-08T01:00:00.000Z' }
  const marked = asOnRecord(event)
  expect(JSON.stringify(marked)).toBe(JSON.stringify(event))
  expect(isOnRecord(JSON.parse(JSON.stringify(marked)) as object)).toBe(false)
  expect(isOnRecord({ ...event, 'on record': true })).toBe(false)
})
