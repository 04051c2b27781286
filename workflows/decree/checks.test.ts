import { expect, test } from 'vitest'
import type { LegalBasis, LegalBasisFields } from '#workflows/rules/legal-basis.ts'
import { draftOf, fewWords, figuresOf, plainWords, rowsOf } from '#workflows/testing/decree-text.ts'
import { paragraphsOf } from './check.ts'
import { type CheckedDecree, decreeChecks, stopping } from './checks.ts'
import { draftWords } from './template.ts'
import type { DecreeWords } from './words.ts'

const law: LegalBasisFields = {
  kind: 'perpres',
  number: '95',
  year: '2018',
  about: 'Sistem Pemerintahan Berbasis Elektronik',
  status: 'in-force',
  checkedOn: '2026-05-01',
  isUsed: true,
}
const older: LegalBasisFields = { ...law, kind: 'uu', number: '43', year: '2009', about: 'Kearsipan' }
const library: LegalBasis[] = [
  { id: 'perpres', fields: law },
  { id: 'uu', fields: older },
]
const rows = rowsOf(['keep', 'Dinas Pertanian'], ['deactivate', 'Dinas Perpustakaan'])
const { counts } = figuresOf(rows)
const counted = counts && { register: counts, annex: counts }
const drafted = draftWords(draftOf('new'))

const check = (words: Partial<DecreeWords>, more: Partial<CheckedDecree> = {}) => {
  const given = { rows, counted, decided: 2, library, day: '2026-08-20', numberWords: fewWords, ...more }
  return decreeChecks({ ...given, words: { ...drafted, ...words } })
}
const found = (checks: ReturnType<typeof decreeChecks>, key: string) => {
  const one = checks.find((each) => each.key === key)
  return {
    tone: one?.tone,
    places: one?.details.map(({ place }) => place),
    text: JSON.stringify(one?.details),
  }
}
const dictum = (text: string) => ({ text, items: [] })

test.each(['new', 'amendment', 'revoke-and-replace'] as const)(
  'what the template writes (%s) passes every check',
  (mode) => {
    const checks = check(draftWords(draftOf(mode)))
    expect(checks.filter(({ tone }) => tone !== 'good')).toEqual([])
  },
)

test('counts that differ stop the decree and name all three', () => {
  const { tone, text } = found(check({}, { decided: 3 }), 'jumlah')
  expect(tone).toBe('danger')
  expect(text).toContain('Daftar keputusan: 3')
  expect(text).toContain('Batang tubuh: 2')
})

test('an empty paragraph and an empty part stop it, each with its place', () => {
  const checks = check({ considering: ['bahwa satu;', ' '], inViewOf: [] })
  expect(found(checks, 'kosong')).toMatchObject({ tone: 'danger', places: ['considering.1', null] })
  expect(stopping(checks).map(({ key }) => key)).toContain('kosong')
})

test('a mark nobody knows is found where it stands', () => {
  const checks = check({ noting: ['Rapat {{harga}};'] })
  expect(found(checks, 'tanda')).toMatchObject({ tone: 'danger', places: ['noting.0'] })
})

test('an annex no dictum names is a warning', () => {
  const checks = check({
    dicta: [dictum('Menetapkan Lampiran I dan Lampiran III atas {{jumlah}} aplikasi.')],
  })
  const { tone, text } = found(checks, 'lampiran')
  expect(tone).toBe('warning')
  expect(text).toContain('Lampiran II ')
  expect(text).not.toContain('Lampiran III')
})

test('a basis revoked by the decree’s day stops it, and not the day before', () => {
  const fields = { ...law, status: 'revoked', revokedOn: '2026-08-20', revokedBy: 'Perpres 1/2026' } as const
  const revoked = [{ id: 'perpres', fields }]
  expect(found(check({}, { library: revoked }), 'dasar-hukum')).toMatchObject({
    tone: 'danger',
    places: ['inViewOf.0'],
  })
  expect(found(check({}, { library: revoked, day: '2026-08-19' }), 'dasar-hukum').tone).toBe('good')
})

test('an act the library does not hold is for a person to judge', () => {
  const checks = check({ inViewOf: ['Peraturan Desa Nomor 1 Tahun 2020 tentang Irigasi;'] })
  expect(found(checks, 'dasar-hukum')).toMatchObject({ tone: 'warning', places: ['inViewOf.0'] })
})

test('Mengingat out of order, and an act named twice, are pointed at', () => {
  const [first = ''] = drafted.inViewOf
  const law43 = 'Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;'
  expect(found(check({ inViewOf: [first, law43] }), 'urutan')).toMatchObject({
    tone: 'warning',
    places: ['inViewOf.0'],
  })
  expect(found(check({ inViewOf: [law43, first, first] }), 'urutan').places).toContain('inViewOf.2')
  expect(found(check({ inViewOf: [law43, first] }), 'urutan').tone).toBe('good')
})

test('a reference to a dictum or a letter that is not there stops it', () => {
  const dicta = [
    ...drafted.dicta.slice(0, -1),
    dictum('Pelaksanaan Diktum KEDUA dan Diktum KEDUA BELAS dilaporkan.'),
    ...drafted.dicta.slice(-1),
  ]
  const { tone, text } = found(check({ dicta }), 'rujukan')
  expect(tone).toBe('danger')
  expect(text).toContain('Diktum KEDUA BELAS tidak ada')
  expect(text).not.toContain('Diktum KEDUA tidak')
  const considering = [
    'bahwa satu;',
    'bahwa sebagaimana dimaksud dalam huruf a dan huruf c, perlu menetapkan ini;',
  ]
  expect(found(check({ considering }), 'rujukan').text).toContain('Huruf c tidak ada')
})

test('an abbreviation is written out where it is first used; one that is defined is not asked for again', () => {
  const loose = check({ noting: ['Hasil rapat TIM SPBE;'] })
  expect(found(loose, 'istilah')).toMatchObject({ tone: 'warning', places: ['noting.0', 'noting.0'] })
  const defined = check({
    noting: ['Sistem Pemerintahan Berbasis Elektronik yang selanjutnya disingkat SPBE, dan SPBE;'],
  })
  expect(found(defined, 'istilah').tone).toBe('good')
  const unused = check({ noting: ['Dinas yang selanjutnya disebut Dinas Pemrakarsa;'] })
  expect(found(unused, 'istilah').text).toContain('tidak dipakai lagi')
})

test('names of dicta, Roman numbers and marks are no abbreviations', () => {
  const noting = ['Diktum KEDUA PULUH SATU, Lampiran XII, {{jumlah}} aplikasi;']
  expect(found(check({ noting }), 'istilah').tone).toBe('good')
})

test('how a paragraph begins and ends is looked at', () => {
  const checks = check({ considering: ['karena perlu'], dicta: [dictum('Menetapkan')] })
  expect(found(checks, 'bentuk')).toMatchObject({
    tone: 'warning',
    places: ['considering.0', 'considering.0', 'considering.0', 'dicta.0.text', 'dicta.0.text'],
  })
})

test('decisions made on practice data are told', () => {
  const practice = rows.map((row) => ({ ...row, isSimulated: true }))
  expect(found(check({}, { rows: practice }), 'latihan').tone).toBe('warning')
})

test('every paragraph has a place, in the order of the paper', () => {
  const words = { ...plainWords, dicta: [{ text: 'Satu', items: ['a', 'b'] }] }
  expect(paragraphsOf(words).map(({ place }) => place)).toEqual([
    'title',
    'considering.0',
    'inViewOf.0',
    'dicta.0.text',
    'dicta.0.items.0',
    'dicta.0.items.1',
    'distribution.0',
  ])
})
