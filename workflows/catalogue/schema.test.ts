import { expect, test } from 'vitest'
import { application } from './application.ts'
import { fieldOf } from './field.ts'
import { observation } from './observation.ts'
import { fieldSchema, recordSchema } from './schema.ts'

const complete = {
  name: 'SI CONTOH',
  purpose: 'Mencatat contoh untuk uji coba.',
  classification: 'khusus',
  origin: 'lokal',
  medium: 'website',
  address: 'contoh.malangkota.go.id',
  userUnits: 'Seluruh Perangkat Daerah',
  operationalStatus: 'active',
  yearBuilt: 2021,
  legalBasis: 'Peraturan Wali Kota',
  nationalIssue: 'none',
  personInCharge: 'Kepala Bidang',
}

function sentences(result: {
  success: boolean
  error?: { issues: { message: string }[] } | undefined
}): string[] {
  return result.error?.issues.map((issue) => issue.message) ?? []
}

test('a complete record passes on submission', () => {
  expect(recordSchema(application, { moment: 'submission' }).safeParse(complete).success).toBe(true)
})

test('a bare name may be saved, and submission names what is missing', () => {
  expect(recordSchema(application, { moment: 'saving' }).safeParse({ name: 'SI CONTOH' }).success).toBe(true)
  const refused = recordSchema(application, { moment: 'submission' }).safeParse({ name: 'SI CONTOH' })
  expect(sentences(refused)).toContain('Fungsi belum diisi.')
  expect(sentences(refused)).not.toContain('Alamat belum diisi.')
})

test('"tidak diketahui" with a reason lets a submission pass, but never for the name', () => {
  const { yearBuilt, name, ...rest } = complete
  const notKnown = { yearBuilt: 'Arsip tidak ditemukan', name: 'Lupa' }
  const schema = recordSchema(application, { moment: 'submission', notKnown })
  expect(sentences(schema.safeParse({ name, ...rest }))).toEqual([])
  expect(sentences(schema.safeParse({ yearBuilt, ...rest }))).toEqual(['Nama aplikasi belum diisi.'])
  const blank = recordSchema(application, { moment: 'submission', notKnown: { yearBuilt: '  ' } })
  expect(sentences(blank.safeParse({ name, ...rest }))).toEqual(['Tahun pembuatan belum diisi.'])
})

test('a key that was never declared is refused', () => {
  const schema = recordSchema(application, { moment: 'saving' })
  expect(schema.safeParse({ name: 'SI CONTOH', isAdmin: true }).success).toBe(false)
})

test('a choice outside the list is refused with the allowed labels', () => {
  const refused = fieldSchema(fieldOf(application, 'operationalStatus')).safeParse('mungkin')
  expect(sentences(refused)[0]).toContain('Aktif, Tidak aktif')
})

test('an address that would run as a program is refused, a bare host or number is kept', () => {
  const schema = fieldSchema(fieldOf(application, 'address'))
  for (const address of ['javascript:alert(1)', ' JAVA\tSCRIPT:alert(1)', 'data:text/html,x']) {
    expect(schema.safeParse(address).success, address).toBe(false)
  }
  for (const address of ['contoh.go.id/masuk', 'https://contoh.go.id', '10.0.0.4']) {
    expect(schema.safeParse(address).success, address).toBe(true)
  }
})

test('a text over its length is refused with the limit', () => {
  const refused = fieldSchema(fieldOf(application, 'name')).safeParse('x'.repeat(201))
  expect(sentences(refused)).toEqual(['Nama aplikasi: paling panjang 200 huruf.'])
})

test('years, numbers, dates and yes-no keep their type', () => {
  const year = fieldSchema(fieldOf(application, 'yearBuilt'))
  expect(year.safeParse(2019).success).toBe(true)
  for (const wrong of [19, 2019.5, '2019', 3019])
    expect(year.safeParse(wrong).success, String(wrong)).toBe(false)
  const users = fieldSchema(fieldOf(observation, 'activeUsers'))
  expect(users.safeParse(0).success).toBe(true)
  expect(users.safeParse(-1).success).toBe(false)
  const date = fieldSchema(fieldOf(observation, 'lastUpdate'))
  expect(date.safeParse('2026-08-08').success).toBe(true)
  expect(date.safeParse('8/8/2026').success).toBe(false)
  expect(fieldSchema(fieldOf(application, 'isIntegrated')).safeParse('ya').success).toBe(false)
})

test('a year that has not come is no answer, but for the next one', () => {
  const schema = recordSchema(application, { moment: 'saving', thisYear: 2026 })
  const wrong = (yearBuilt: number) =>
    schema.safeParse({ name: 'SIPENA', yearBuilt }).error?.issues.find(({ path }) => path[0] === 'yearBuilt')
      ?.message
  expect(wrong(2099)).toBe('Tahun pembuatan: tulis tahun paling lambat 2027.')
  expect(wrong(2027)).toBeUndefined()
})
