import { expect, test } from 'vitest'
import { deskDays } from './desk-days.ts'

const none: ReadonlySet<string> = new Set()

test.each([
  ['2027-01-08', '2027-01-11', 'Jumat, 8 Januari dan Senin, 11 Januari 2027'],
  ['2027-01-11', '2027-01-11', 'Senin, 11 Januari 2027'],
  ['2026-12-31', '2027-01-04', 'Kamis, 31 Desember 2026, Jumat, 1 Januari dan Senin, 4 Januari 2027'],
  ['2027-01-04', '2027-01-12', 'Senin, 4 Januari sampai Selasa, 12 Januari 2027 (7 hari kerja)'],
])('a desk from %s to %s is on %s', (from, to, words) => {
  expect(deskDays({ from, to, holidays: none })).toBe(words)
})

test('a holiday between is no day of the desk', () => {
  const holidays = new Set(['2027-01-01'])
  expect(deskDays({ from: '2026-12-31', to: '2027-01-04', holidays })).toBe(
    'Kamis, 31 Desember 2026 dan Senin, 4 Januari 2027',
  )
})
