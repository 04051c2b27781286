import { expect, test } from 'vitest'
import { roleLabels } from '#workflows/engine/actor.ts'
import { allInitials, decreeSamples as samples } from '#workflows/testing/decree-events.ts'
import { type DecreeEvent, decreeEventLabels, decreeEvents, initialOrder } from './events.ts'

function fits(event: DecreeEvent, changes: Record<string, unknown> = {}): boolean {
  const { type, at: _at, ...payload } = event
  return decreeEvents[type].safeParse({ ...payload, ...changes }).success
}

test('every sample is an event the edge takes', () => {
  for (const event of [...Object.values(samples), ...allInitials])
    expect([event.type, fits(event)]).toEqual([event.type, true])
})

test('a hash is 64 small hexadecimal digits', () => {
  for (const sha256 of ['', 'f'.repeat(63), 'F'.repeat(64), `${'f'.repeat(64)}\n`, 'g'.repeat(64)])
    expect([sha256, fits(samples.scanFiled, { sha256 })]).toEqual([sha256, false])
})

test('days are days of the calendar', () => {
  for (const dated of ['2026-02-29', '2026-13-01', '22-09-2026', '2026-09-22T00:00:00Z'])
    expect([dated, fits(samples.numbered, { dated })]).toEqual([dated, false])
  expect(fits(samples.signedWithPen, { signedOn: '2026-9-1' })).toBe(false)
})

test('a decree has a number of words, and is returned with a note', () => {
  expect(fits(samples.numbered, { number: '  ' })).toBe(false)
  expect(fits(samples.returned, { note: '' })).toBe(false)
  expect(fits(samples.checked, { note: null })).toBe(true)
})

test('only the five posts initial', () => {
  expect(initialOrder.map((step) => roleLabels[step])).toEqual([
    'Bidang Aplikasi Diskominfo',
    'Kepala Diskominfo',
    'Bagian Hukum',
    'Asisten Sekretaris Daerah',
    'Sekretaris Daerah',
  ])
  expect(fits(samples.initialled, { step: 'mayor' })).toBe(false)
})

test('each event has a label of its own', () => {
  const labels = Object.values(decreeEventLabels)
  expect(new Set(labels).size).toBe(labels.length)
})
