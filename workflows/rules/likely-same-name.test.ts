import { expect, test } from 'vitest'
import { isLikelySameForm, nameForms } from './likely-same-name.ts'

function alike(one: string, other: string): boolean {
  return nameForms(one).some((form) => nameForms(other).some((each) => isLikelySameForm(form, each)))
}

test.each([
  ['SIMPEG', 'Aplikasi SIMPEG (Sistem Informasi Kepegawaian)'],
  ['Sistem Informasi Kepegawaian', 'SIMPEG (Sistem Informasi Kepegawaian)'],
  ['Pengaduan Masyarakat', 'Pengaduan Masyarkat'],
  ['E-Perpustakaan', 'e perpustakan'],
  ['Layanan Perizinan Terpadu', 'Layanan Perijinan Terpadu'],
])('%s and %s are worth a question', (one, other) => {
  expect(alike(one, other)).toBe(true)
  expect(alike(other, one)).toBe(true)
})

test.each([
  ['SIAK', 'SIAP'],
  ['Pengadaan tahap 1', 'Pengadaan tahap 2'],
  ['Layanan pertanian 1', 'Layanan pertanian 11'],
  ['E-Surat', 'E-Arsip'],
  ['Perpustakaan Daerah', 'Perpustakaan Sekolah'],
  ['ab', 'ab'],
])('%s and %s are two names', (one, other) => {
  expect(alike(one, other)).toBe(false)
})
