import { expect, test } from 'vitest'
import { application } from '#workflows/catalogue/application.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { completeness } from './completeness.ts'

const complete: FieldValues = {
  name: 'SI CONTOH',
  purpose: 'Mencatat contoh.',
  classification: 'khusus',
  origin: 'lokal',
  medium: 'desktop',
  userUnits: 'Dinas Perhubungan',
  operationalStatus: 'active',
  yearBuilt: 2021,
  legalBasis: 'Peraturan Wali Kota',
  nationalIssue: 'none',
  personInCharge: 'Kepala Bidang',
}

function without(key: string): FieldValues {
  return Object.fromEntries(Object.entries(complete).filter(([each]) => each !== key))
}

test('a record with every basic answer is complete', () => {
  const result = completeness({ kind: application, values: complete })
  expect(result).toMatchObject({ share: 1, percent: 100, filled: 11, total: 11, next: null })
  expect(result.sentence).toBe('Semua isian sudah lengkap.')
})

test('a website is asked for its address, a desktop application is not', () => {
  const result = completeness({ kind: application, values: { ...complete, medium: 'website' } })
  expect(result.total).toBe(12)
  expect(result.next).toEqual({ key: 'address', label: 'Alamat' })
  expect(result.percent).toBe(91)
})

test('the next missing thing is named in words', () => {
  const result = completeness({ kind: application, values: without('legalBasis') })
  expect(result.sentence).toBe('Isi "Dasar hukum" atau tandai tidak diketahui.')
  const two = completeness({ kind: application, values: { ...without('legalBasis'), purpose: '  ' } })
  expect(two.sentence).toBe('Isi "Fungsi". Masih ada 1 isian lain.')
})

test('"tidak diketahui" with a reason stops nobody but lowers the share', () => {
  const result = completeness({
    kind: application,
    values: without('yearBuilt'),
    notKnown: { yearBuilt: 'Arsip tidak ditemukan' },
  })
  expect(result.missing).toEqual([])
  expect(result.share).toBeCloseTo(10 / 11)
  expect(result.notKnown).toEqual([
    { key: 'yearBuilt', label: 'Tahun pembuatan', reason: 'Arsip tidak ditemukan' },
  ])
  expect(result.sentence).toBe('Semua isian dijawab; 1 ditandai tidak diketahui.')
})

test('"tidak diketahui" without a reason is no answer', () => {
  const result = completeness({
    kind: application,
    values: without('yearBuilt'),
    notKnown: { yearBuilt: ' ' },
  })
  expect(result.missing.map((field) => field.key)).toEqual(['yearBuilt'])
})

test('zero and "tidak" are answers', () => {
  const technical = completeness({
    kind: application,
    values: { ...complete, contractValue: 0, isIntegrated: false },
    tier: 'technical',
  })
  const bare = completeness({ kind: application, values: complete, tier: 'technical' })
  expect(technical.filled - bare.filled).toBe(2)
})

test('an empty record has everything before it', () => {
  const result = completeness({ kind: application, values: {} })
  expect(result.percent).toBe(0)
  expect(result.next?.key).toBe('name')
  expect(result.missing).toHaveLength(11)
})

test('a share just below one is never shown as 100 percent', () => {
  const result = completeness({ kind: { ...application }, values: without('personInCharge') })
  expect(result.percent).toBeLessThan(100)
})
