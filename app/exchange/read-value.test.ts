import { expect, test } from 'vitest'
import { application } from '#workflows/catalogue/application.ts'
import { fieldOf } from '#workflows/catalogue/field.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import { habitOf } from './column-habit.ts'
import { readCell, readValue } from './read-value.ts'
import type { WorkbookCell } from './workbook/workbook.ts'

function read(key: string, text: string) {
  return readValue(fieldOf(application, key), text)
}

test.each([
  ['operationalStatus', 'naktif', 'inactive'],
  ['operationalStatus', 'Non-Aktif', 'inactive'],
  ['operationalStatus', 'AKTIF', 'active'],
  ['operationalStatus', 'Aktif (2023)', 'active'],
  ['operationalStatus', 'Tidak Digunakan', 'inactive'],
  ['origin', 'Pemerintah Pusat', 'pusat'],
  ['origin', 'Daerah', 'lokal'],
  ['medium', 'Android/iOS', 'mobile'],
  ['medium', 'Web Based', 'website'],
  ['classification', 'Aplikasi Khusus', 'khusus'],
])('%s reads %j as %s', (key, text, value) => {
  expect(read(key, text)).toEqual({ value })
})

test('a choice between two meanings is not guessed', () => {
  expect(read('operationalStatus', 'aktif/tidak aktif').problem).toContain(
    'pakai salah satu dari Aktif, Tidak aktif',
  )
  expect(read('medium', 'Website dan Mobile').value).toBeNull()
})

test.each([
  ['Rp 1.250.000,00', 1_250_000],
  ['Rp. 15.000.000,-', 15_000_000],
  ['1,250,000.50', 1_250_001],
  ['0', 0],
  ['98500000', 98_500_000],
])('%j is %d rupiah', (text, value) => {
  expect(read('contractValue', text)).toEqual({ value })
})

test.each(['seratus juta', '1.2.3', '-5', '12.34.567', '1e9'])('%j is no amount, and says why', (text) => {
  expect(read('contractValue', text)).toMatchObject({
    value: null,
    unread: expect.stringContaining('"'),
  })
})

test('a year is found in a date, two years are not one', () => {
  expect(read('yearBuilt', '2019')).toEqual({ value: 2019 })
  expect(read('yearBuilt', '12 Mei 2019')).toEqual({ value: 2019 })
  expect(read('yearBuilt', '2019-2020').value).toBeNull()
  expect(read('yearBuilt', '19').value).toBeNull()
  expect(read('yearBuilt', '120190').value).toBeNull()
  expect(read('yearBuilt', '1970')).toEqual({ value: 1970 })
  for (const outside of ['1969', '2100', '3019'])
    expect(read('yearBuilt', outside), outside).toEqual({
      value: null,
      unread: expect.stringContaining(`"${outside}" bukan satu tahun`),
    })
})

test('yes and no are read from the first word', () => {
  expect(read('isIntegrated', 'Sudah')).toEqual({ value: true })
  expect(read('isIntegrated', 'Belum terintegrasi')).toEqual({ value: false })
  expect(read('isIntegrated', 'mungkin').unread).toContain('tulis ya atau tidak')
})

test('an address that runs as a program is emptied, one that cannot be opened is kept', () => {
  expect(read('address', 'javascript:alert(1)')).toMatchObject({ value: null })
  expect(read('address', '10.1.2.3')).toMatchObject({
    value: '10.1.2.3',
    warning: expect.stringContaining('tautan'),
  })
  expect(read('address', 'contoh.go.id')).toEqual({ value: 'contoh.go.id' })
})

test('a text over the limit of its field is a problem, never cut', () => {
  expect(read('name', 'x'.repeat(201))).toEqual({
    value: null,
    problem: 'Nama aplikasi berisi 201 huruf; paling panjang 200.',
  })
})

const lastUpdate = fieldOf(observation, 'lastUpdate')

test.each([
  '08/08/2026',
  '8 Agustus 2026',
  '8-8-26',
  '2026-08-08',
  '46242',
  '8.8.2026',
  'Sabtu, 8 Agustus 2026',
  '08-Agu-26',
  '8 AGT 2026',
  'August 8, 2026',
  '2026-08-08 13:05:00',
  '08/08/2026 13.05 WIB',
])('%j is the eighth of August 2026', (text) => {
  expect(readValue(lastUpdate, text)).toEqual({ value: '2026-08-08' })
})

test.each(['31/02/2026', 'Agustus', '2026', '8 Bulan 2026', '8/8', '99999'])('%j is no date', (text) => {
  expect(readValue(lastUpdate, text)).toMatchObject({
    value: null,
    unread: expect.stringContaining('bukan tanggal'),
  })
})

function texts(...values: readonly string[]): readonly WorkbookCell[] {
  return values.map((text) => ({ kind: 'text', text }))
}

function column(field: ReturnType<typeof fieldOf>, cells: readonly WorkbookCell[]) {
  const habit = habitOf(field, cells)
  return cells.map((cell) => readCell({ field, cell, habit }).value)
}

test('the order of day and month is that of the column', () => {
  expect(column(lastUpdate, texts('08/09/2026', '12/31/2026'))).toEqual(['2026-08-09', '2026-12-31'])
  expect(column(lastUpdate, texts('08/09/2026', '31/12/2026'))).toEqual(['2026-09-08', '2026-12-31'])
  expect(column(lastUpdate, texts('08/09/2026'))).toEqual(['2026-09-08'])
  // A column that contradicts itself is read the way of the country.
  expect(column(lastUpdate, texts('08/09/2026', '12/31/2026', '31/12/2026'))[0]).toBe('2026-09-08')
})

const contractValue = fieldOf(application, 'contractValue')

test('whether a point groups or divides is told by the column, and not guessed where it contradicts itself', () => {
  expect(column(contractValue, texts('Rp 1.500.000,00', '1.500'))).toEqual([1_500_000, 1500])
  expect(column(contractValue, texts('1,500,000.00', '1,500'))).toEqual([1_500_000, 1500])
  expect(column(contractValue, texts('1,500,000.00', '1.500'))).toEqual([1_500_000, null])
  expect(column(contractValue, texts('1,500,000.00', '1.500.000,00', '2.000'))).toEqual([
    1_500_000,
    1_500_000,
    null,
  ])
  expect(column(contractValue, texts('1.500', '2,500'))).toEqual([1500, 2500])
})

test('thousands and millions in words are amounts', () => {
  expect(column(contractValue, texts('2,5 juta', 'Rp 150 jt', '1,2 Miliar', '750 ribu'))).toEqual([
    2_500_000, 150_000_000, 1_200_000_000, 750_000,
  ])
})

test('what a cell stores goes before what it shows', () => {
  const stored = (number: number, text: string): WorkbookCell => ({ kind: 'number', number, text })
  const habit = habitOf(contractValue, [])
  const value = (key: string, cell: WorkbookCell) =>
    readCell({ field: fieldOf(application, key), cell, habit }).value
  expect(value('contractValue', stored(1_500_000, 'Rp 1,5 juta'))).toBe(1_500_000)
  expect(value('contractValue', stored(-5, '-5'))).toBeNull()
  expect(value('yearBuilt', stored(2019, '2.019'))).toBe(2019)
  expect(value('name', stored(7, '007'))).toBe('007')
  expect(value('isIntegrated', stored(1, '1,00'))).toBe(true)
  expect(value('isIntegrated', { kind: 'boolean', value: false, text: 'Tidak' })).toBe(false)
  expect(value('operationalStatus', { kind: 'boolean', value: true, text: 'Ya' })).toBe('active')
  expect(value('yearBuilt', { kind: 'date', date: '2019-05-12', text: '12/05/2019' })).toBe(2019)
  expect(readCell({ field: lastUpdate, cell: stored(46242, '46242'), habit }).value).toBe('2026-08-08')
  expect(readCell({ field: lastUpdate, cell: stored(46242.5, '46242.5'), habit }).value).toBe('2026-08-08')
  expect(readCell({ field: contractValue, cell: { kind: 'error', text: '#REF!' }, habit }).unread).toContain(
    'galat "#REF!"',
  )
})

test.each([
  ['ya', true],
  ['Aktif', true],
  ['1', true],
  ['✓', true],
  ['tidak', false],
  ['Nonaktif', false],
  ['Non-aktif', false],
  ['0', false],
])('%j answers a question as %s', (text, value) => {
  expect(read('isIntegrated', text)).toEqual({ value })
})

test.each([
  ['ya', 'active'],
  ['1', 'active'],
  ['TIDAK', 'inactive'],
  ['0', 'inactive'],
])('the status %j is %s', (text, value) => {
  expect(read('operationalStatus', text)).toEqual({ value })
})
