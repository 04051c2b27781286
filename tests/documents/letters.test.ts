import { expect, test } from 'vitest'
import { controlSheet, receipt } from './letter-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'
import { allEmbedded, judge } from './tools.ts'

const renderer = realRenderer()

test('a receipt of a usual dossier is one page with list, fingerprint, code and signature', async () => {
  const data = receipt()
  const document = judge((await renderer.render('receipt', data)).bytes)
  expect(document.pages).toHaveLength(1)
  expect(allEmbedded(document)).toBe(true)
  for (const phrase of [
    'TANDA TERIMA PENGAJUAN NOMOR 000.8/TT-014/35.73.126/2026',
    'Waktu pengajuan : Senin, 3 Agustus 2026 pukul 09.15 WIB',
    data.fingerprint.sha256,
    'K7QF-2M9D',
    'Laksmi Paramita Dewanti, S.Kom.',
    'Halaman 1 dari 1',
  ]) {
    expect(document.text).toContain(phrase)
  }
})

test('a long receipt repeats the header of its list and never leaves the signature alone', async () => {
  for (const count of [14, 16, 18, 20, 22, 24, 26, 28, 30, 60]) {
    const { pages } = judge((await renderer.render('receipt', receipt(count))).bytes)
    const withRows = pages.filter((page) => /Aplikasi Parkir|Uji Kendaraan/u.test(page))
    expect(withRows.every((page) => page.includes('No. Nama aplikasi Kelengkapan isian'))).toBe(true)
    expect(pages.at(-1), `${count} rows`).toContain('sah tanpa cap dinas')
    expect(pages.at(-1)).toContain('NIP 19830202')
  }
})

test('a control sheet keeps the returned round beside the running one on one page', async () => {
  const document = judge((await renderer.render('control-sheet', controlSheet())).bytes)
  expect(document.pages).toHaveLength(1)
  expect(document.text).toMatch(/Putaran 1: dikembalikan.*Dikembalikan.*Putaran 2: berjalan.*Menunggu/u)
})
