import { expect, test } from 'vitest'
import { governmentOf, governmentSettings, subjectInFull } from './government.ts'

test('a city that sets nothing is Malang', () => {
  const malang = {
    name: 'Kota Malang',
    place: 'Malang',
    headTitle: 'Wali Kota Malang',
    instrument: 'Keputusan Wali Kota',
    province: 'Provinsi Jawa Timur',
    numberMask: '100.3.3.3/{urut}/35.73.112/{tahun}',
    utcOffsetHours: 7,
    decreeStyle: {},
  }
  expect(governmentOf(undefined)).toEqual(malang)
  expect(governmentOf(null)).toEqual(malang)
  expect(governmentOf({})).toEqual(malang)
})

test('what a city sets stands, the rest stays', () => {
  expect(governmentOf({ name: 'Kota Batu', place: 'Batu' })).toMatchObject({
    name: 'Kota Batu',
    place: 'Batu',
    headTitle: 'Wali Kota Malang',
  })
})

test('the line of the province may be left out, the others may not', () => {
  expect(governmentOf({ province: '' }).province).toBe('')
  for (const field of ['name', 'place', 'headTitle', 'instrument', 'numberMask'])
    expect([field, governmentSettings.safeParse({ [field]: '' }).success]).toEqual([field, false])
})

test('Indonesia has three times, seven to nine hours ahead of UTC', () => {
  const fitting = [6, 7, 8, 9, 10, 7.5].filter(
    (utcOffsetHours) => governmentSettings.safeParse({ utcOffsetHours }).success,
  )
  expect(fitting).toEqual([7, 8, 9])
})

test('a setting that is no setting is refused', () => {
  for (const setting of ['Kota Malang', 7, []]) expect(() => governmentOf(setting)).toThrow()
})

test('the abbreviation is written out, other nouns are not touched', () => {
  expect(subjectInFull('SPBE')).toBe('Sistem Pemerintahan Berbasis Elektronik')
  expect(subjectInFull('Pemerintah Digital')).toBe('Pemerintah Digital')
})
