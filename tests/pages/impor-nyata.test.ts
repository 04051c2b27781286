import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recorded } from '../services/import-file.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

const inventory = '../shared/data/real-inventory-sample.csv'
const isAbsent = !existsSync(inventory)
const rowCount = 80

let at: StageSite
let browser: Browser
beforeAll(async () => {
  if (isAbsent) return
  ;[at, browser] = await Promise.all([siteAt('cycleOpen'), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await at?.stop()
})

test.skipIf(isAbsent)(
  'the inventory of a real city goes in by the pages, with all its gaps, and out again',
  async () => {
    const page = await at.open(browser, at.world.role('desk-officer'))
    const before = recorded(at.world)
    const main = async () => (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    await page.goto(`${at.site.url}/impor/baru?untuk=kota`)
    await page.getByLabel('Berkas yang diunggah').setInputFiles(inventory)
    await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
    await page.waitForURL(/\/impor\/[\da-f]+\?kabar=dibaca/)
    expect(await main()).toContain(`Semua baris ${rowCount}`)
    // Another city's agencies: each is told to belong to one of this one.
    const owners = await page.getByLabel(/^Pemilik: /).all()
    expect(owners.length).toBeGreaterThan(10)
    for (const owner of owners) await owner.selectOption('Dinas Pertanian')
    await page.getByRole('button', { name: 'Pakai pilihan ini' }).click()
    await page.waitForURL(/kabar=pemilik/)
    expect(await main()).toContain(`Semua baris ${rowCount} Baru ${rowCount}`)
    await page.getByRole('button', { name: `Terapkan ${rowCount} aplikasi` }).click()
    expect(await main()).toContain(`${rowCount} aplikasi ditulis pada`)
    expect(recorded(at.world)).not.toBe(before)
    await page.locator('summary', { hasText: 'Batalkan impor ini' }).click()
    await page.getByRole('button', { name: 'Batalkan impor ini' }).click()
    expect(await main()).toContain('Impor dibatalkan; data kembali seperti sebelum diterapkan.')
    expect(recorded(at.world)).toBe(before)
  },
)
