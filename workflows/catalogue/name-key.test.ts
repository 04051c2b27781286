import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headerKey, nameKey, organisationKey, tidyName } from './name-key.ts'

test('spellings of one organisation share a key', () => {
  const spellings = ['Dinas Perhubungan', ' DINAS  PERHUBUNGAN ', 'dinas\tperhubungan', 'Dinas_Perhubungan.']
  expect(new Set(spellings.map(organisationKey)).size).toBe(1)
})

test('an ampersand reads as "dan"', () => {
  expect(organisationKey('Dinas Koperasi & UKM')).toBe(organisationKey('Dinas Koperasi dan UKM'))
})

test('different organisations keep different keys', () => {
  expect(organisationKey('Kecamatan Sukun')).not.toBe(organisationKey('Kecamatan Klojen'))
})

test('accents do not part two names', () => {
  expect(nameKey('Café Résumé')).toBe('cafe resume')
})

test('headers are compared without case, underscores and units', () => {
  expect(headerKey('NAMA_APLIKASI')).toBe('nama aplikasi')
  expect(headerKey(' Nama Aplikasi * ')).toBe('nama aplikasi')
  expect(headerKey('Nilai Kontrak (Rp)')).toBe('nilai kontrak')
  expect(headerKey('(nama)')).toBe('nama')
})

test('tidying keeps the spelling and drops invisible characters', () => {
  expect(tidyName('  Dinas \u200B Sosial\u00A0\n')).toBe('Dinas Sosial')
})

test('a key of a key is itself, and tidying never changes a key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name))
      expect(tidyName(tidyName(name))).toBe(tidyName(name))
    }),
  )
})
