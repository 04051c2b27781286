import { expect, test } from 'vitest'
import { type NameLikeness, nameLikeness } from './name-likeness.ts'

const archive = {
  aliases: ['SRIKANDI'],
  fullNames: ['Sistem Informasi Kearsipan Dinamis Terintegrasi'],
}
const planning = {
  aliases: ['SIPD-RI', 'SIPD'],
  fullNames: ['Sistem Informasi Pemerintahan Daerah', 'Sistem Informasi Pembangunan Daerah'],
}
const population = {
  aliases: ['SIAK Terpusat', 'SIAK'],
  fullNames: ['Sistem Informasi Administrasi Kependudukan'],
}
const family = { aliases: ['SIGA', 'Elsimil'], fullNames: ['Sistem Informasi Keluarga'] }

test.each<[string, typeof archive, NameLikeness]>([
  ['SRIKANDI', archive, 'same'],
  ['srikandi', archive, 'same'],
  ['Aplikasi Srikandi Kota Malang', archive, 'same'],
  ['SRIKANDI v3', archive, 'same'],
  ['Srikandi Arsip Kelurahan', archive, 'begins'],
  ['Bank Data Srikandi', archive, 'none'],
  ['SIPD (Sistem Informasi Pembangunan Daerah)', planning, 'same'],
  ['Sistem Informasi Pemerintahan Daerah', planning, 'same'],
  ['SIPD RI', planning, 'same'],
  ['SIPD', planning, 'same-but-short'],
  ['SIPD (Sistem Informasi Peminjaman Dokumen)', planning, 'none'],
  ['Sistem Informasi Administrasi Kependudukan (SIAK)', population, 'same'],
  ['SIAK (siak.contoh.go.id)', population, 'same-but-short'],
  ['Website Kabupaten Siak', population, 'none'],
  ['SIGA (Sistem Informasi Gaji)', family, 'none'],
  ['Sistem Informasi Keluarga Miskin', family, 'none'],
  ['', archive, 'none'],
])('%j is %o: %s', (name, known, likeness) => {
  expect(nameLikeness(name, known)).toBe(likeness)
})
