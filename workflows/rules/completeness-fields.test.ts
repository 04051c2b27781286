import fc from 'fast-check'
import { expect, test } from 'vitest'
import { application } from '#workflows/catalogue/application.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { completeness } from './completeness.ts'

const website: FieldValues = {
  name: 'SI CONTOH',
  purpose: 'Mencatat contoh.',
  classification: 'khusus',
  origin: 'lokal',
  medium: 'website',
  address: 'https://contoh.kota-contoh.go.id',
  userUnits: 'Dinas Perhubungan',
  operationalStatus: 'active',
  yearBuilt: 2021,
  legalBasis: 'Peraturan Wali Kota',
  nationalIssue: 'none',
  personInCharge: 'Kepala Bidang',
}

test.each(Object.keys(website).filter((key) => key !== 'medium'))(
  'without %s, that is what is asked next',
  (key) => {
    const values = Object.fromEntries(Object.entries(website).filter(([each]) => each !== key))
    const result = completeness({ kind: application, values })
    expect(result.next?.key).toBe(key)
    expect(result.missing).toHaveLength(1)
    expect(result.percent).toBe(91)
    expect(result.sentence).toContain(`"${result.next?.label}"`)
  },
)

const anyValues = fc.dictionary(
  fc.constantFrom(...Object.keys(website)),
  fc.constantFrom<string | number>('website', 'aktif', '', ' ', 0, 2021),
)

test('the share lies between 0 and 1 and counts add up, whatever is filled in', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const result = completeness({ kind: application, values })
      expect(result.share).toBeGreaterThanOrEqual(0)
      expect(result.share).toBeLessThanOrEqual(1)
      expect(result.filled + result.missing.length + result.notKnown.length).toBe(result.total)
      expect(result.next === null).toBe(result.missing.length === 0)
    }),
  )
})

test('filling in one more answer never lowers the number of answers', () => {
  fc.assert(
    fc.property(anyValues, fc.constantFrom(...Object.keys(website)), (values, key) => {
      const before = completeness({ kind: application, values }).filled
      const after = completeness({
        kind: application,
        values: { ...values, [key]: website[key] ?? '' },
      }).filled
      // Naming the medium may only add a question, never take an answer away.
      expect(after).toBeGreaterThanOrEqual(before - (key === 'medium' ? 1 : 0))
    }),
  )
})

test('what completeness calls complete, the schema lets pass', () => {
  const schema = recordSchema(application, { moment: 'submission' })
  const keys = Object.keys(website)
  fc.assert(
    fc.property(fc.subarray(keys), (kept) => {
      const values = Object.fromEntries(kept.map((key) => [key, website[key] ?? '']))
      const isComplete = completeness({ kind: application, values }).missing.length === 0
      expect(schema.safeParse(values).success).toBe(isComplete)
    }),
  )
})

test('a figure needs its source, its counts may stay unknown', () => {
  expect(completeness({ kind: observation, values: {} }).missing).toEqual([])
  const bare = completeness({ kind: observation, values: { activeUsers: 0 } })
  expect(bare.missing).toEqual([{ key: 'readingSource', label: 'Sumber angka' }])
  const named = completeness({ kind: observation, values: { readingSource: 'server-log', activeUsers: 0 } })
  expect(named.missing).toEqual([])
  expect(named.share).toBeLessThan(1)
})
