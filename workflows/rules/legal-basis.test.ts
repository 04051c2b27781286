import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  basisNamedIn,
  isInForce,
  type LegalBasisFields,
  type LegalKind,
  legalBasisWarnings,
  mengingatOf,
  orderLegalBases,
  printLegalBasis,
  shortTitle,
  titleKeyOf,
} from './legal-basis.ts'

const bare: LegalBasisFields = {
  kind: 'uu',
  number: '43',
  year: '2009',
  about: 'Kearsipan',
  gazette: 'Lembaran Negara Republik Indonesia Tahun 2009 Nomor 152',
  status: 'in-force',
  checkedOn: '2026-05-01',
  checkedAt: 'jdih.setneg.go.id',
  isUsed: true,
}

test('a law prints with its gazette in brackets, and without brackets where none is known', () => {
  expect(printLegalBasis(bare)).toBe(
    'Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 152)',
  )
  const { gazette: _none, ...unknown } = bare
  expect(printLegalBasis({ ...unknown, kind: 'perpres' })).toBe(
    'Peraturan Presiden Nomor 43 Tahun 2009 tentang Kearsipan',
  )
})

test('changed once and changed several times read differently', () => {
  const latestAmendment = 'Undang-Undang Nomor 72 Tahun 2019 tentang Perubahan'
  expect(printLegalBasis({ ...bare, status: 'amended', timesAmended: 'once', latestAmendment })).toContain(
    ') sebagaimana telah diubah dengan Undang-Undang Nomor 72 Tahun 2019 tentang Perubahan',
  )
  expect(printLegalBasis({ ...bare, status: 'amended', timesAmended: 'several', latestAmendment })).toContain(
    'sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 72',
  )
})

test.each([
  ['permen', 'Menteri Dalam Negeri', 'Peraturan Menteri Dalam Negeri Nomor 43 Tahun 2009'],
  ['perban', 'Badan Siber dan Sandi Negara', 'Peraturan Badan Siber dan Sandi Negara Nomor 43 Tahun 2009'],
  ['pp', undefined, 'Peraturan Pemerintah Nomor 43 Tahun 2009'],
  ['perda', 'Kota Malang', 'Peraturan Daerah Kota Malang Nomor 43 Tahun 2009'],
  ['perwal', 'Kota Malang', 'Peraturan Wali Kota Malang Nomor 43 Tahun 2009'],
] as const)('%s is named in full', (kind, issuer, title) => {
  expect(shortTitle({ ...bare, kind, ...(issuer === undefined ? {} : { issuer }) })).toBe(title)
})

test('rank goes before year, year before number, and 9 before 10', () => {
  const bases = [
    { ...bare, kind: 'perwal', year: '1990' },
    { ...bare, kind: 'perban', year: '2021' },
    { ...bare, kind: 'permen', year: '2025' },
    { ...bare, kind: 'uu', year: '2014', number: '10' },
    { ...bare, kind: 'uu', year: '2014', number: '9' },
    { ...bare, kind: 'uu', year: '2008' },
  ] as const satisfies readonly LegalBasisFields[]
  expect(
    orderLegalBases<LegalBasisFields>(bases).map((each) => `${each.kind} ${each.number}/${each.year}`),
  ).toEqual(['uu 43/2008', 'uu 9/2014', 'uu 10/2014', 'perban 43/2021', 'permen 43/2025', 'perwal 43/1990'])
})

test('ordering keeps every entry and does not depend on the order given', () => {
  const kinds: readonly LegalKind[] = ['uu', 'pp', 'perpres', 'permen', 'perda', 'perwal']
  const anyBasis = fc.record({ kind: fc.constantFrom(...kinds), year: fc.integer({ min: 1950, max: 2026 }) })
  fc.assert(
    fc.property(fc.uniqueArray(anyBasis, { selector: (each) => `${each.kind}${each.year}` }), (list) => {
      const bases = list.map(({ kind, year }) => ({ ...bare, kind, year: String(year) }))
      expect(orderLegalBases(bases.toReversed())).toEqual(orderLegalBases(bases))
      expect(orderLegalBases(bases)).toHaveLength(bases.length)
    }),
  )
})

test('Mengingat is made in the official order, and a sentence finds the entry it names', () => {
  const bases = [
    { id: 'a', fields: { ...bare, kind: 'perpres', number: '95', year: '2018' } },
    { id: 'b', fields: { ...bare, number: '4' } },
    { id: 'c', fields: bare },
  ] as const
  const sentences = mengingatOf(bases)
  expect(sentences.map((each) => basisNamedIn(each, bases)?.id)).toEqual(['b', 'c', 'a'])
  expect(sentences.every((each) => each.endsWith(';'))).toBe(true)
  expect(basisNamedIn('Undang-Undang Nomor 430 Tahun 2009 tentang X;', bases)).toBeUndefined()
})

test('an entry checked within a year raises nothing; an old or a missing check is pointed out', () => {
  expect(legalBasisWarnings(bare, '2027-05-01')).toEqual([])
  expect(legalBasisWarnings(bare, '2027-05-02')[0]).toContain('terakhir diperiksa 1 Mei 2026')
  const { checkedOn: _never, ...unchecked } = bare
  expect(legalBasisWarnings(unchecked, '2026-05-02')[0]).toContain('catat tanggal pemeriksaan')
})

test('a revoked entry may be named by a decree dated before its last day, and by none after', () => {
  const revoked: LegalBasisFields = {
    ...bare,
    status: 'revoked',
    revokedOn: '2026-08-01',
    revokedBy: 'Undang-Undang Nomor 1 Tahun 2026',
  }
  expect(isInForce(revoked, '2026-07-31')).toBe(true)
  expect(isInForce(revoked, '2026-08-01')).toBe(false)
  expect(legalBasisWarnings(revoked, '2026-07-31')).toEqual([])
  expect(legalBasisWarnings(revoked, '2026-08-01')[0]).toContain(
    'sudah dicabut dengan Undang-Undang Nomor 1 Tahun 2026',
  )
  const { revokedOn: _unknown, ...undated } = revoked
  expect(isInForce(undated, '2026-01-01')).toBe(false)
})

test('one regulation has one key, however its issuer is typed', () => {
  const typed = { ...bare, kind: 'perda', issuer: ' Kota  Malang ', number: '3 ' } as const
  expect(titleKeyOf(typed)).toBe('perda kota malang 3/2009')
  expect(titleKeyOf(bare)).toBe('uu  43/2009')
})
