import { expect, test } from 'vitest'
import { application } from '#workflows/catalogue/application.ts'
import { fieldOf } from '#workflows/catalogue/field.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import { readValue } from './read-value.ts'

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

test.each(['seratus juta', '1.2.3', '-5', '12.34.567', '1e9'])(
  '%j is no amount and is emptied with a warning',
  (text) => {
    expect(read('contractValue', text)).toMatchObject({
      value: null,
      warning: expect.stringContaining('dikosongkan'),
    })
  },
)

test('a year is found in a date, two years are not one', () => {
  expect(read('yearBuilt', '2019')).toEqual({ value: 2019 })
  expect(read('yearBuilt', '12 Mei 2019')).toEqual({ value: 2019 })
  expect(read('yearBuilt', '2019-2020').value).toBeNull()
  expect(read('yearBuilt', '19').value).toBeNull()
  expect(read('yearBuilt', '120190').value).toBeNull()
})

test('yes and no are read from the first word', () => {
  expect(read('isIntegrated', 'Sudah')).toEqual({ value: true })
  expect(read('isIntegrated', 'Belum terintegrasi')).toEqual({ value: false })
  expect(read('isIntegrated', 'mungkin').warning).toContain('tulis ya atau tidak')
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

test('dates are read in both orders that are used, and only days of the calendar', () => {
  const lastUpdate = fieldOf(observation, 'lastUpdate')
  expect(readValue(lastUpdate, '2026-08-08')).toEqual({ value: '2026-08-08' })
  expect(readValue(lastUpdate, '8/8/2026')).toEqual({ value: '2026-08-08' })
  expect(readValue(lastUpdate, '31/02/2026').value).toBeNull()
  expect(readValue(lastUpdate, 'Agustus').value).toBeNull()
})
