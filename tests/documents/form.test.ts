import { expect, test } from 'vitest'
import { beritaAcara, letter, sheetBook } from './form-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'
import { allEmbedded, judge, preflight } from './tools.ts'

const renderer = realRenderer()

test('minutes print their parts in order, with four who sign, on one page', async () => {
  const document = judge((await renderer.render('form', beritaAcara())).bytes)
  expect(document.pages).toHaveLength(1)
  expect(allEmbedded(document)).toBe(true)
  const order = [
    'PEMERINTAH KOTA MALANG',
    'BERITA ACARA DESK REVIU',
    'NOMOR 000.8/17/35.73.126/2026',
    'Pada hari ini, Kamis, tanggal dua puluh',
    '1. Laksmi Paramita Dewanti',
    '2. Bagas Nurcahya',
    'No. Aplikasi Hasil Alasan Batas waktu',
    'Sistem Uji Kendaraan 4',
    'Demikian Berita Acara',
    'PIHAK KEDUA,',
    'PIHAK KESATU,',
    'Saksi dari Badan Perencanaan',
    'Saksi dari Badan Keuangan',
    'Halaman 1 dari 1',
  ]
  let from = 0
  for (const phrase of order.slice(0, -1)) {
    const at = document.text.indexOf(phrase, from)
    expect(at, phrase).toBeGreaterThanOrEqual(from)
    from = at
  }
  expect(document.text).toContain('Halaman 1 dari 1')
})

test('however many rows minutes have, nobody signs on a page without the closing sentence and the last row', async () => {
  for (const count of [4, 7, 8, 9, 10, 11, 12, 14, 16, 30]) {
    const { pages } = judge((await renderer.render('form', beritaAcara(count))).bytes)
    const signed = pages.find((page) => page.includes('PIHAK KESATU, ')) ?? ''
    expect(signed, `${count} rows`).toContain('untuk dipergunakan sebagaimana mestinya')
    expect(signed).toContain(`${count} Sistem Uji Kendaraan ${count}`)
    expect(signed).toContain('Saksi dari Badan Keuangan')
  }
})

test('a letter has its date, addressee, signature and copies, quotes and ampersands as they were written', async () => {
  const { text, pages } = judge((await renderer.render('form', letter())).bytes)
  expect(pages).toHaveLength(1)
  for (const phrase of [
    'Malang, 20 Agustus 2026',
    'Hal : Rekomendasi penonaktifan aplikasi "Lapor & Pantau"',
    'Yth. Kepala Dinas Perhubungan di Malang',
    'c. menghentikan layanan',
    'Hardian Wirasena, S.T., M.T.',
    'Tembusan: 1. Wali Kota Malang',
  ]) {
    expect(text).toContain(phrase)
  }
})

test('a book of sheets begins each on a page of its own and its contents name them', async () => {
  const { pages } = judge((await renderer.render('form', sheetBook())).bytes)
  expect(pages).toHaveLength(7)
  expect(pages[1]).toMatch(/DAFTAR ISI Lembar 1 [. ]*3 Lembar 2 [. ]*4/u)
  for (let sheet = 1; sheet <= 5; sheet += 1) expect(pages[sheet + 1]).toContain(`Lembar ${sheet}`)
})

test.each([
  ['minutes', beritaAcara()],
  ['a letter', letter()],
  ['a book of sheets', sheetBook()],
] as const)('%s built as PDF/A-1b is valid to PDFBox Preflight', async (_, form) => {
  expect(preflight((await renderer.render('form', form, { conformance: 'PDF/A-1b' })).bytes)).toBe('valid')
})
