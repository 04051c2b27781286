import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NationalApp } from './national-app.ts'
import { type CounterpartQuestion, findNationalCounterparts } from './national-counterpart.ts'

const srikandi: NationalApp = {
  id: 'srikandi',
  name: 'SRIKANDI',
  aliases: ['SRIKANDI'],
  fullName: 'Sistem Informasi Kearsipan Dinamis Terintegrasi',
  otherFullNames: [],
  owner: 'Arsip Nasional Republik Indonesia',
  field: 'Kearsipan dinamis',
  covers: ['arsip surat', 'surat masuk', 'naskah dinas'],
  notFor: [],
  hosts: ['srikandi.arsip.go.id'],
  standing: 'umum',
  isMandatory: true,
  legalBasis: ['Kepmen PANRB 679/2020'],
  verified: true,
}
const complaints: NationalApp = {
  ...srikandi,
  id: 'sp4n-lapor',
  name: 'SP4N-LAPOR!',
  aliases: ['SP4N-LAPOR'],
  fullName: 'Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional',
  field: 'Pengaduan pelayanan publik',
  covers: ['pengaduan masyarakat'],
  notFor: ['pelanggan'],
  hosts: ['lapor.go.id'],
}
const staff: NationalApp = {
  ...srikandi,
  id: 'siasn',
  name: 'SIASN',
  aliases: ['SIASN'],
  fullName: 'Sistem Informasi Aparatur Sipil Negara',
  field: 'Kepegawaian',
  covers: ['data kepegawaian', 'simpeg'],
  hosts: [],
  standing: 'unclear',
  isMandatory: false,
  legalBasis: [],
}
const all = [staff, complaints, srikandi]

function found(question: CounterpartQuestion): string[] {
  return findNationalCounterparts(question, all).map(
    (match) => `${match.strength} ${match.kind} ${match.app.id}`,
  )
}

test('a local letter archive plainly does the work of SRIKANDI', () => {
  const [match] = findNationalCounterparts(
    { name: 'Arsip Kita', purpose: 'Mengolah, mencatat dan menyimpan data arsip surat', origin: 'lokal' },
    all,
  )
  expect(match).toMatchObject({ kind: 'same-function', strength: 'clear' })
  expect(match?.sentence).toBe(
    'Fungsinya sudah disediakan SRIKANDI milik Arsip Nasional Republik Indonesia, yang wajib digunakan.',
  )
  expect(match?.reasons).toEqual([
    'Fungsinya menyebut "arsip surat", yaitu bidang kearsipan dinamis.',
    'SRIKANDI adalah aplikasi umum: Kepmen PANRB 679/2020.',
  ])
})

test('the national application itself is recognised by name', () => {
  expect(found({ name: 'SRIKANDI', origin: 'pusat' })).toEqual(['clear same-application srikandi'])
  expect(found({ name: 'Sistem Informasi Kearsipan Dinamis Terintegrasi (SRIKANDI)' })).toEqual([
    'clear same-application srikandi',
  ])
})

test('the national application itself is recognised by address', () => {
  expect(found({ name: 'Surat Digital', address: 'https://srikandi.arsip.go.id/login' })).toEqual([
    'clear same-application srikandi',
  ])
  expect(found({ name: 'Surat Digital', address: 'https://srikandi.arsip.go.id.contoh.com' })).toEqual([])
})

test('a function of a national application that is not mandatory is only possible', () => {
  expect(found({ name: 'SIMPEGKU', purpose: 'Pengelolaan data kepegawaian' })).toEqual([
    'possible same-function siasn',
  ])
})

test('complaints of customers are not complaints about public service', () => {
  expect(found({ name: 'SAPA', purpose: 'Mengelola data pengaduan pelanggan air minum' })).toEqual([])
  expect(found({ name: 'SAPA', purpose: 'Mengelola pengaduan masyarakat dan pelanggan' })).toEqual([])
  expect(found({ name: 'SAPA', purpose: 'Mengelola pengaduan masyarakat' })).toEqual([
    'clear same-function sp4n-lapor',
  ])
})

test('a letter that is not an archive does not match', () => {
  expect(found({ name: 'SIREKOM', purpose: 'Mengurus surat rekomendasi izin penelitian' })).toEqual([])
})

test('an application of the centre is never told to be replaced by function', () => {
  expect(found({ name: 'Arsip Kita', purpose: 'Menyimpan arsip surat', origin: 'pusat' })).toEqual([])
})

test('a function mentioned late in a long text is only possible', () => {
  const purpose = `${'Layanan terpadu warga kota '.repeat(5)} termasuk surat masuk`
  expect(found({ name: 'SUPER APP', purpose })).toEqual(['possible same-function srikandi'])
})

test('an application that does many things is plainly none of them', () => {
  const purpose = 'Melayani pengaduan masyarakat dan mencatat surat masuk'
  expect(found({ name: 'SERBA BISA', purpose })).toEqual([
    'possible same-function sp4n-lapor',
    'possible same-function srikandi',
  ])
  expect(found({ name: 'Surat Masuk dan Pengaduan', purpose })).toContain('clear same-function srikandi')
})

test('a telling host name is a hint, not a proof', () => {
  expect(found({ name: 'Hati Kita', address: 'https://simpeg.contoh.go.id' })).toEqual([
    'possible same-function siasn',
  ])
})

test('an unverified national application never matches clearly by function', () => {
  const matches = findNationalCounterparts({ name: 'Arsip', purpose: 'arsip surat' }, [
    { ...srikandi, verified: false },
  ])
  expect(matches[0]?.strength).toBe('possible')
})

test('clear matches come before possible ones', () => {
  const matches = found({ name: 'SIASN', purpose: 'Pengaduan masyarakat' })
  expect(matches).toEqual(['clear same-application siasn', 'clear same-function sp4n-lapor'])
})

test('empty words match nothing', () => {
  expect(found({ name: '' })).toEqual([])
  expect(found({ name: '-', purpose: '-', address: '-', origin: 'lokal' })).toEqual([])
})

test('any text is answered, each national application at most once, clear ones first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (name, purpose, address) => {
      const matches = findNationalCounterparts({ name, purpose, address }, all)
      expect(new Set(matches.map((match) => match.app.id)).size).toBe(matches.length)
      const strengths = matches.map((match) => match.strength)
      expect(strengths.lastIndexOf('clear')).toBeLessThanOrEqual(
        strengths.indexOf('possible') === -1 ? strengths.length : strengths.indexOf('possible'),
      )
    }),
  )
})
