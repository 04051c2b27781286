import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applicationsOf } from '../factories/lookups.ts'
import { recorded } from '../services/import-file.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let at: StageSite
let browser: Browser
beforeAll(async () => {
  ;[at, browser] = await Promise.all([siteAt('cycleOpen', { taking: ['pertanian'] }), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await at.stop()
})

function fileWith(name: string, lines: readonly string[]): string {
  const path = join(at.world.folder, name)
  writeFileSync(path, lines.join('\r\n'))
  return path
}

async function upload(page: Page, path: string): Promise<void> {
  await page.goto(`${at.site.url}/impor/baru`)
  await page.getByLabel('Berkas yang diunggah').setInputFiles(path)
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
  await page.waitForURL(/\/impor\/[\da-f]+\?kabar=dibaca/)
}

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

/** The text of the page's main part, as it is read. */
async function mainOf(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ')
}

const lines = [
  'Kol A;Kol B;Kol C',
  'E-Panen;Mencatat panen.;aktif',
  'E-Tanam;Mencatat tanam.;entahlah',
  'Layanan pertannian 1;Mencatat.;aktif',
]

test('text under the name of a program is refused at its field', async () => {
  const page = await at.open(browser, at.world.representative('pertanian'))
  await page.goto(`${at.site.url}/impor/baru`)
  await page.getByLabel('Berkas yang diunggah').setInputFiles(fileWith('catatan.exe', ['Nama;Fungsi', 'A;B']))
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
  await page.getByText('Akhiran nama berkas ini bukan akhiran sebuah daftar.').first().waitFor()
  expect(page.url()).not.toMatch(/impor\/[\da-f]{8}/)
})

test('an agency maps columns, repairs an error in the file that comes back, answers, applies and takes back', async () => {
  const page = await at.open(browser, at.world.representative('pertanian'))
  const before = recorded(at.world)
  await page.goto(`${at.site.url}/aplikasi`)
  await page.getByRole('link', { name: 'Impor dari Excel' }).click()
  await expectClean(page)
  await upload(page, fileWith('daftar.csv', lines))
  expect(await mainOf(page)).toContain('Pilih kolom yang berisi nama aplikasi.')
  // Nothing was read yet: that is no success.
  expect(await mainOf(page)).toContain('Kolom yang wajib belum dikenali, jadi barisnya belum dapat dibaca')
  expect(await mainOf(page)).not.toContain('Berkas selesai dibaca')
  await expectClean(page)
  await page.getByLabel('Dibaca sebagai: Kol A').selectOption('Nama aplikasi')
  await page.getByLabel('Dibaca sebagai: Kol B').selectOption('Fungsi')
  await page.getByLabel('Dibaca sebagai: Kol C').selectOption('Status operasional')
  await page.getByRole('button', { name: 'Baca ulang dengan kolom ini' }).click()
  await page.waitForURL(/kabar=kolom/)
  expect(await mainOf(page)).toMatch(/Semua baris 3 Baru 1 Galat 1 Pertanyaan 1/)
  expect(await mainOf(page)).toContain('Status operasional "entahlah" tidak dikenal; pakai salah satu dari')
  await expectClean(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Unduh lembar perbaikan' }).click()
  const repaired = join(at.world.folder, 'perbaikan.csv')
  await (await download).saveAs(repaired)
  const text = readFileSync(repaired, 'utf8')
  expect(text).toContain('Catatan Desk Reviu')
  expect(text).toMatch(/entahlah;"?Status operasional ""entahlah"" tidak dikenal/)
  writeFileSync(repaired, text.replace('tanam.;entahlah', 'tanam.;aktif'))
  await upload(page, repaired)
  expect(await mainOf(page)).toMatch(/Semua baris 3 Baru 2 Pertanyaan 1/)
  await page.getByRole('link', { name: 'Pertanyaan 1' }).click()
  await expectClean(page)
  await page.getByLabel('Ya, sama dengan "Layanan pertanian 1"').check()
  await page.getByRole('button', { name: 'Simpan jawaban' }).click()
  await page.waitForURL(/kabar=jawaban/)
  expect(await mainOf(page)).toContain('2 aplikasi baru dan 2 isian pada 1 aplikasi berubah')
  expect(recorded(at.world)).toBe(before)
  await page.getByRole('button', { name: 'Terapkan 3 aplikasi' }).click()
  await page.waitForURL(/kabar=diterapkan/)
  expect(await mainOf(page)).toContain('3 aplikasi ditulis pada')
  const names = (await applicationsOf(at.world, 'pertanian')).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['E-Panen', 'E-Tanam', 'Layanan pertannian 1']))
  await expectClean(page)
  await page.locator('summary', { hasText: 'Batalkan impor ini' }).click()
  await page.getByRole('button', { name: 'Batalkan impor ini' }).click()
  await page.waitForURL(/kabar=dibatalkan/)
  expect(recorded(at.world)).toBe(before)
})

test('without scripts a file is uploaded, told wrong beside its field, applied and taken back', async () => {
  const page = await at.open(browser, at.world.head('pertanian'), { javaScriptEnabled: false })
  const before = recorded(at.world)
  await page.goto(`${at.site.url}/impor/baru`)
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
  expect(await mainOf(page)).toContain('Pilih berkas inventaris yang akan diunggah.')
  await page.getByLabel('Berkas yang diunggah').setInputFiles(fileWith('gambar.xlsx', ['%PDF-1.7']))
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
  expect(await mainOf(page)).toContain('Berkas ini PDF, bukan lembar kerja.')
  await upload(page, fileWith('baru.csv', ['Nama Aplikasi;Fungsi', 'E-Ternak;Mencatat ternak.']))
  await page.getByRole('button', { name: 'Terapkan 1 aplikasi' }).click()
  expect(await mainOf(page)).toContain('1 aplikasi ditulis pada')
  await page.locator('summary', { hasText: 'Batalkan impor ini' }).click()
  await page.getByRole('button', { name: 'Batalkan impor ini' }).click()
  expect(await mainOf(page)).toContain('Impor dibatalkan; data kembali seperti sebelum diterapkan.')
  expect(recorded(at.world)).toBe(before)
})

test('the workbook that is downloaded says nothing new when it is uploaded', async () => {
  const page = await at.open(browser, at.world.representative('pertanian'))
  await page.goto(`${at.site.url}/impor/baru`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Unduh buku kerja terisi' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Inventaris pertanian \d{4}\.xlsx$/)
  const path = join(at.world.folder, 'isi.xlsx')
  await file.saveAs(path)
  await upload(page, path)
  expect(await mainOf(page)).toMatch(/Semua baris 2 Sama 2/)
  expect(await mainOf(page)).toContain('Tidak ada yang perlu diterapkan')
})

test('a file of the whole city asks whose unknown owners are, and takes the answer for the next file', async () => {
  const page = await at.open(browser, at.world.role('desk-officer'))
  const path = fileWith('kota.csv', [
    'Nama Aplikasi;Perangkat Daerah',
    'E-Benih;Dinas Pertanian dan Pangan',
    'E-Pasar;PD Pasar',
    'E-Buku;Dinas Perpustakaan',
  ])
  const send = async () => {
    await page.goto(`${at.site.url}/impor/baru?untuk=kota`)
    await page.getByLabel('Berkas yang diunggah').setInputFiles(path)
    await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
    await page.waitForURL(/\/impor\/[\da-f]+\?kabar=dibaca/)
  }
  await send()
  expect(await mainOf(page)).toMatch(/Semua baris 3 Baru 1 Galat 2/)
  await expectClean(page)
  await page.getByLabel('Pemilik: Dinas Pertanian dan Pangan').selectOption('Dinas Pertanian')
  await page.getByLabel('Pemilik: PD Pasar').selectOption('Jangan ikutkan barisnya')
  await page.getByRole('button', { name: 'Pakai pilihan ini' }).click()
  await page.waitForURL(/kabar=pemilik/)
  expect(await mainOf(page)).toMatch(/Semua baris 3 Baru 2 Tidak ikut 1/)
  await send()
  expect(await mainOf(page)).toMatch(/Semua baris 3 Baru 2 Tidak ikut 1/)
  expect(await mainOf(page)).toContain('Berkas yang sama persis sudah pernah diunggah')
})

test('the file of another agency is told to be so, and the pages fit a telephone', async () => {
  const page = await at.open(browser, at.world.representative('pertanian'), { width: 360 })
  const rows = ['Nama Aplikasi;Perangkat Daerah', 'E-Buku;Dinas Perpustakaan', 'E-Baca;Dinas Perpustakaan']
  await upload(page, fileWith('lain.csv', rows))
  expect(await mainOf(page)).toContain('Berkas ini tampaknya bukan milik perangkat daerah Anda')
  for (const address of [page.url(), `${at.site.url}/impor`, `${at.site.url}/impor/baru`]) {
    await page.goto(address)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, address).toBeLessThanOrEqual(360)
    await expectClean(page)
  }
  await page.goto(`${at.site.url}/impor`)
  await page.getByRole('link', { name: 'lain.csv' }).click()
  await page.locator('summary', { hasText: 'Buang berkas ini' }).click()
  await page.getByRole('button', { name: 'Buang berkas ini' }).click()
  await page.waitForURL(/kabar=dibuang/)
})
