import { expect, test } from 'vitest'
import { pastedHolidays } from './pasted-holidays.ts'

test('a list is read as offices write it: dates in three ways, weekdays, tabs from a sheet', () => {
  const text = [
    '2026-08-17 Hari Kemerdekaan',
    'Jumat, 25 Desember 2026; Hari Raya Natal; SKB 3 Menteri',
    '',
    '1/6/2026\tHari Lahir Pancasila\tSKB 3 Menteri',
    '1 Mei 2026 - Hari Buruh',
  ].join('\n')
  expect(pastedHolidays(text)).toEqual({
    days: [
      { date: '2026-05-01', name: 'Hari Buruh', source: '' },
      { date: '2026-06-01', name: 'Hari Lahir Pancasila', source: 'SKB 3 Menteri' },
      { date: '2026-08-17', name: 'Hari Kemerdekaan', source: '' },
      { date: '2026-12-25', name: 'Hari Raya Natal', source: 'SKB 3 Menteri' },
    ],
    wrong: [],
  })
})

test('a line without a date or a name is told by its number, the others are read', () => {
  const { days, wrong } = pastedHolidays(
    'Cuti bersama\n30 Februari 2026 Bukan hari\n17 Agt 2026 Merdeka\n2026-01-01',
  )
  expect(days.map(({ date }) => date)).toEqual(['2026-08-17'])
  expect(wrong.map(({ line }) => line)).toEqual([1, 2, 4])
})

test('of two lines for one date the last counts', () => {
  expect(pastedHolidays('2026-08-17 A\n17-08-2026 B').days).toEqual([
    { date: '2026-08-17', name: 'B', source: '' },
  ])
})
