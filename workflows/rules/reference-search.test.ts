import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReferenceCode } from '#workflows/catalogue/reference.ts'
import { upperCodes } from '#workflows/catalogue/reference.ts'
import { searchReference } from './reference-search.ts'

const names: Readonly<Record<string, string>> = {
  'RAB.02': 'Ekonomi dan Industri',
  'RAB.02.10': 'Usaha Kecil dan Menengah',
  'RAB.02.10.01': 'Pembiayaan Usaha Kecil dan Menengah',
  'RAB.03': 'Pembangunan Kewilayahan',
  'RAB.03.07': 'Kependudukan',
  'RAB.04': 'Perlindungan Sosial dan Kesehatan',
  'RAB.04.01': 'Kesehatan',
  'RAB.04.03': 'Pemberdayaan Perempuan',
  'RAB.04.03.01': 'Pelindungan Hak Perempuan dan Anak',
  'RAB.09': 'Pemerintahan Umum',
  'RAB.09.01': 'Dalam Negeri',
  'RAB.09.01.07': 'Kependudukan dan Pencatatan Sipil',
}
const codes = Object.entries(names).map(([code, name]): ReferenceCode => ({ code, name, standing: 'listed' }))
const found = (text: string, most = 20) =>
  searchReference(codes, text, { most })
    .hits.filter(({ isWay }) => !isWay)
    .map(({ code }) => code.code)

test('words are found by their beginnings, in any order and case', () => {
  expect(found('kesehatan')).toEqual(['RAB.04', 'RAB.04.01'])
  expect(found('MENENGAH usaha')).toEqual(['RAB.02.10', 'RAB.02.10.01'])
  expect(found('pencat sip')).toEqual(['RAB.09.01.07'])
})

test('what offices write in short is understood', () => {
  expect(found('adminduk')).toEqual(['RAB.03.07', 'RAB.09.01.07'])
  expect(found('UMKM')).toEqual(['RAB.02.10', 'RAB.02.10.01'])
  expect(found('pembiayaan umkm')).toEqual(['RAB.02.10.01'])
})

test('first letters of words that follow each other find a name, others do not', () => {
  expect(found('hpa')).toEqual(['RAB.04.03.01'])
  expect(found('ukm')).toContain('RAB.02.10')
  expect(found('zq')).toEqual([])
})

test('a code is found by itself and by what it begins with', () => {
  expect(found('RAB.04.03')).toEqual(['RAB.04.03', 'RAB.04.03.01'])
  expect(found('09.01')).toEqual(['RAB.09.01', 'RAB.09.01.07'])
  expect(found('rab.02.10.01')).toEqual(['RAB.02.10.01'])
})

test('everything a find lies in comes before it, marked as the way', () => {
  const { hits } = searchReference(codes, 'pencatatan', { most: 20 })
  expect(hits.map(({ code, level, isWay }) => [code.code, level, isWay])).toEqual([
    ['RAB.09', 1, true],
    ['RAB.09.01', 2, true],
    ['RAB.09.01.07', 3, false],
  ])
})

test('the best are shown when there are too many, and the count tells all', () => {
  const { hits, found: total } = searchReference(codes, 'kependudukan', { most: 1 })
  expect(hits.filter(({ isWay }) => !isWay).map(({ code }) => code.code)).toEqual(['RAB.03.07'])
  expect(total).toBe(2)
})

test('whatever is typed, a find never stands without its way, and nothing finds everything', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', '.', '09.', 'a e i')),
      (text) => {
        const { hits } = searchReference(codes, text, { most: 5 })
        const shown = new Set(hits.map(({ code }) => code.code))
        for (const { code } of hits)
          for (const upper of upperCodes(code.code)) expect(shown.has(upper)).toBe(true)
        expect(hits.filter(({ isWay }) => !isWay).length).toBeLessThanOrEqual(5)
      },
    ),
  )
  expect(found('  ')).toEqual([])
})
