import { expect, test } from 'vitest'
import { dossierUntil, handInUntil, ownEnds } from './hand-in-time.ts'

const at = (now: string) => ({ now, utcOffsetHours: 7 })
const time = { dueAt: '2026-12-11T09:00:00.000Z', hardDueAt: '2026-12-16T09:00:00.000Z' }

test.each([
  [
    '2026-11-27T03:00:00.000Z',
    'Batas Jumat, 11 Desember (14 hari lagi), masih diterima sampai Rabu, 16 Desember',
  ],
  [
    '2026-12-11T03:00:00.000Z',
    'Batas Jumat, 11 Desember (hari ini pukul 16.00 WIB), masih diterima sampai Rabu, 16 Desember',
  ],
  [
    '2026-12-14T03:00:00.000Z',
    'Batas Jumat, 11 Desember sudah lewat, masih diterima sampai Rabu, 16 Desember (2 hari lagi)',
  ],
  ['2026-12-17T03:00:00.000Z', 'Batas Jumat, 11 Desember dan batas akhir Rabu, 16 Desember sudah lewat'],
])('at %s both ends are said: %s', (now, words) => {
  expect(handInUntil(time, at(now))).toBe(words)
})

test('a dossier with a date of its own has one end, and a returned one that of its repair', () => {
  const clock = at('2026-11-27T03:00:00.000Z')
  const one = '2026-12-04T09:00:00.000Z'
  expect(handInUntil({ dueAt: one, hardDueAt: one }, clock)).toBe(
    'Paling lambat Jumat, 4 Desember (7 hari lagi)',
  )
  const context = { ...time, repairDueAt: one }
  expect(dossierUntil({ stage: 'returned', context }, clock)).toBe(
    'Paling lambat Jumat, 4 Desember (7 hari lagi)',
  )
  expect(dossierUntil({ stage: 'draft', context }, clock)).toContain('masih diterima sampai')
  expect(dossierUntil({ stage: 'submitted', context }, clock)).toBeNull()
  expect(ownEnds([one], clock)).toBe(
    '1 perangkat daerah punya batas sendiri, paling akhir Jumat, 4 Desember 2026.',
  )
  expect(ownEnds([], clock)).toBeNull()
})
