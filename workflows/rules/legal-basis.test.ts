import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type LegalBasis,
  type LegalKind,
  legalBasisWarnings,
  orderLegalBases,
  printLegalBasis,
  shortTitle,
} from './legal-basis.ts'

const bare: LegalBasis = {
  kind: 'uu',
  issuer: null,
  number: '43',
  year: 2009,
  about: 'Kearsipan',
  ln: { year: 2009, number: '152' },
  tln: '5071',
  bn: null,
  amended: 'never',
  amendedBy: [],
  status: 'berlaku',
  checkedOn: '2026-05-01',
  verified: true,
  note: null,
}

test('a law prints with both gazettes in full', () => {
  expect(printLegalBasis(bare)).toBe(
    'Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 152, Tambahan Lembaran Negara Republik Indonesia Nomor 5071)',
  )
})

test('a regulation without known gazettes prints without brackets', () => {
  const basis: LegalBasis = { ...bare, kind: 'perpres', ln: null, tln: null }
  expect(printLegalBasis(basis)).toBe('Peraturan Presiden Nomor 43 Tahun 2009 tentang Kearsipan')
})

test('changed once and changed several times read differently', () => {
  const amendment = { ...bare, number: '72', year: 2019, about: 'Perubahan', ln: null, tln: null }
  const once = printLegalBasis({ ...bare, amended: 'once', amendedBy: [amendment] })
  expect(once).toContain(
    ') sebagaimana telah diubah dengan Undang-Undang Nomor 72 Tahun 2019 tentang Perubahan',
  )
  const several = printLegalBasis({
    ...bare,
    amended: 'several',
    amendedBy: [{ ...amendment, number: '1' }, amendment],
  })
  expect(several).toContain('sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 72')
})

test.each([
  ['permen', 'Menteri Dalam Negeri', 'Peraturan Menteri Dalam Negeri Nomor 43 Tahun 2009'],
  ['perban', 'Badan Siber dan Sandi Negara', 'Peraturan Badan Siber dan Sandi Negara Nomor 43 Tahun 2009'],
  ['pp', null, 'Peraturan Pemerintah Nomor 43 Tahun 2009'],
  ['perda', 'Kota Malang', 'Peraturan Daerah Kota Malang Nomor 43 Tahun 2009'],
  ['perwal', 'Kota Malang', 'Peraturan Wali Kota Malang Nomor 43 Tahun 2009'],
] as const)('%s is named in full', (kind, issuer, title) => {
  expect(shortTitle({ ...bare, kind, issuer })).toBe(title)
})

test('a ministerial regulation is announced in the Berita Negara, a regional one in its own gazette', () => {
  const ministerial: LegalBasis = {
    ...bare,
    kind: 'permen',
    issuer: 'Menteri Dalam Negeri',
    ln: null,
    tln: null,
    bn: { year: 2020, number: '1781' },
  }
  expect(printLegalBasis(ministerial)).toContain('(Berita Negara Republik Indonesia Tahun 2020 Nomor 1781)')
  const regional: LegalBasis = { ...bare, kind: 'perda', issuer: 'Kota Malang', tln: null }
  expect(printLegalBasis(regional)).toContain('(Lembaran Daerah Kota Malang Tahun 2009 Nomor 152)')
  const mayoral: LegalBasis = { ...ministerial, kind: 'perwal', issuer: 'Kota Malang' }
  expect(printLegalBasis(mayoral)).toContain('(Berita Daerah Kota Malang Tahun 2020 Nomor 1781)')
})

test('rank goes before year, year before number, and 9 before 10', () => {
  const bases = [
    { ...bare, kind: 'perwal', year: 1990 },
    { ...bare, kind: 'perban', year: 2021 },
    { ...bare, kind: 'permen', year: 2025 },
    { ...bare, kind: 'uu', year: 2014, number: '10' },
    { ...bare, kind: 'uu', year: 2014, number: '9' },
    { ...bare, kind: 'uu', year: 2008 },
  ] as const satisfies readonly LegalBasis[]
  expect(
    orderLegalBases<LegalBasis>(bases).map((each) => `${each.kind} ${each.number}/${each.year}`),
  ).toEqual(['uu 43/2008', 'uu 9/2014', 'uu 10/2014', 'perban 43/2021', 'permen 43/2025', 'perwal 43/1990'])
})

test('ordering keeps every entry and does not depend on the order given', () => {
  const kinds: readonly LegalKind[] = ['uu', 'pp', 'perpres', 'permen', 'perda', 'perwal']
  const anyBasis = fc.record({ kind: fc.constantFrom(...kinds), year: fc.integer({ min: 1950, max: 2026 }) })
  fc.assert(
    fc.property(fc.uniqueArray(anyBasis, { selector: (each) => `${each.kind}${each.year}` }), (list) => {
      const bases = list.map((each) => ({ ...bare, ...each }))
      expect(orderLegalBases(bases.toReversed())).toEqual(orderLegalBases(bases))
      expect(orderLegalBases(bases)).toHaveLength(bases.length)
    }),
  )
})

test('an entry checked within a year raises nothing', () => {
  expect(legalBasisWarnings(bare, '2027-05-01')).toEqual([])
})

test('an old, a missing, an unverified and a revoked entry are each pointed out', () => {
  expect(legalBasisWarnings(bare, '2027-05-02')[0]).toContain('terakhir diperiksa 1 Mei 2026')
  expect(legalBasisWarnings({ ...bare, checkedOn: null }, '2026-05-02')[0]).toContain(
    'catat tanggal pemeriksaan',
  )
  expect(legalBasisWarnings({ ...bare, verified: false }, '2026-05-02')[0]).toContain('belum diperiksa')
  expect(legalBasisWarnings({ ...bare, status: 'dicabut' }, '2026-05-02')[0]).toContain('sudah dicabut')
})
