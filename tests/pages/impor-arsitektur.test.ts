import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { readXlsx, writeXlsx } from 'hucre'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allObjects } from '#db/architecture.ts'
import { initiativesOfRoadmap } from '#db/initiatives.ts'
import { allStandingRelations } from '#db/relations.ts'
import { smallArchitecture } from '../factories/architecture.ts'
import { initiativeFields, initiativeOf, roadmapIn } from '../factories/roadmap.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let at: StageSite
let browser: Browser
beforeAll(async () => {
  ;[at, browser] = await Promise.all([siteAt('cycleOpen', { taking: ['pertanian'] }), openBrowser()])
  await smallArchitecture(at.world, 'pertanian')
  await initiativeOf(at.world, 'pertanian')
})
afterAll(async () => {
  await browser.close()
  await at.stop()
})

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

async function mainOf(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ')
}

async function download(page: Page, link: string, name: string): Promise<string> {
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  const path = join(at.world.folder, name)
  await (await file).saveAs(path)
  return path
}

async function upload(page: Page, path: string): Promise<void> {
  await page.goto(`${at.site.url}/impor/baru`)
  await page.getByLabel('Berkas yang diunggah').setInputFiles(path)
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
  await page.waitForURL(/\/impor\/[\da-f]+\?kabar=dibaca/)
}

const planned = 'Kegiatan peta rencana'

/** Opens a workbook as a spreadsheet does, writes cells by sheet, row and header, and saves it. */
async function edit(
  path: string,
  cells: readonly { sheet: string; find: string; header: string; value: string }[],
): Promise<void> {
  const book = await readXlsx(readFileSync(path))
  for (const { sheet, find, header, value } of cells) {
    const rows = book.sheets.find(({ name }) => name === sheet)?.rows ?? []
    const place = rows[0]?.indexOf(header) ?? -1
    const blank = rows.findIndex(
      (row, index) => index > 0 && row.every((cell) => cell === null || cell === ''),
    )
    const own = find === '' ? rows[blank < 0 ? rows.length : blank] : rows.find((row) => row.includes(find))
    if (own === undefined || place < 0) throw new Error(`No cell for ${header} of ${find} in ${sheet}`)
    own[place] = value
  }
  const sheets = book.sheets.map(({ name, rows, hidden = false }) => ({ name, rows, hidden }))
  writeFileSync(path, await writeXlsx({ sheets }))
}

async function standing() {
  const { read } = at.world.office.store
  const objects = (await allObjects(read)).map(({ name, fields }) => `${name} ${JSON.stringify(fields)}`)
  const relations = (await allStandingRelations(read)).map(
    ({ kind, fromId, toId }) => `${kind} ${fromId} ${toId}`,
  )
  const planned = (await initiativesOfRoadmap(read, roadmapIn(at.world))).map(({ fields }) => fields)
  return { objects: objects.toSorted(), relations: relations.toSorted(), planned }
}

test('an agency edits the workbook of its architecture and roadmap, repairs an error in the file that comes back, applies and takes back', async () => {
  const page = await at.open(browser, at.world.representative('pertanian'))
  const before = await standing()
  await page.goto(`${at.site.url}/arsitektur/objek`)
  await page.getByRole('link', { name: 'Unduh atau unggah Excel' }).click()
  await page.waitForURL(/impor\/baru/)
  await expectClean(page)
  const path = await download(page, 'Unduh buku kerja lengkap', 'arsitektur.xlsx')
  await upload(page, path)
  expect(await mainOf(page)).toContain('Tidak ada yang perlu diterapkan')
  await edit(path, [
    { sheet: 'Layanan', find: 'Layanan loket', header: 'Uraian', value: 'Melayani petani di loket.' },
    { sheet: 'Layanan', find: 'Layanan loket', header: 'Status', value: 'Jalan terus' },
    { sheet: 'Hubungan', find: 'Data pemohon', header: 'Keadaan hubungan', value: 'Dilepas' },
    { sheet: planned, find: initiativeFields('pertanian').name, header: 'Target 2028', value: '9' },
  ])
  await upload(page, path)
  expect(await mainOf(page)).toMatch(/Layanan 1 - - - - 1/)
  expect(await mainOf(page)).toContain('Direncanakan, Aktif, Dalam perbaikan, Tidak aktif')
  await expectClean(page)
  const repaired = await download(page, 'Unduh lembar perbaikan', 'perbaikan.xlsx')
  const book = await readXlsx(readFileSync(repaired), { readStyles: true })
  const services = book.sheets.find(({ name }) => name === 'Layanan')
  expect(services?.rows[1]?.join(' ')).toContain('tidak dikenal; pakai salah satu dari')
  expect(services?.protection?.sheet).toBe(true)
  expect(services?.dataValidations?.some(({ type }) => type === 'list')).toBe(true)
  const place = services?.rows[0]?.indexOf('Status') ?? -1
  expect(services?.cells?.get(`1,${place}`)?.style?.fill).toMatchObject({
    fgColor: { rgb: expect.stringContaining('F9D2CF') },
  })
  await edit(repaired, [
    { sheet: 'Layanan', find: 'Layanan loket', header: 'Status', value: 'Dalam perbaikan' },
  ])
  await upload(page, repaired)
  expect(await mainOf(page)).toMatch(/4 isian pada 3 data berubah/)
  // What changes is not looked for among rows that stay the same, which are a press away.
  expect(await mainOf(page)).not.toContain('Tidak ada yang berubah.')
  await page.getByRole('link', { name: /^Semua baris/ }).click()
  await page.getByText('Tidak ada yang berubah.').first().waitFor()
  await page.getByRole('link', { name: 'Layanan', exact: true }).click()
  expect(await mainOf(page)).toMatch(/Uraian Belum diisi menjadi Melayani petani di loket\./)
  await page.goto(`${page.url().split('?')[0]}?lembar=initiative`)
  expect(await mainOf(page)).toMatch(/Target 2028 Belum diisi menjadi 9/)
  await expectClean(page)
  expect(await standing()).toEqual(before)
  await page.getByRole('button', { name: 'Terapkan 3 data' }).click()
  await page.waitForURL(/kabar=diterapkan/)
  const after = await standing()
  expect(after.objects.join(' ')).toContain('Melayani petani di loket.')
  expect(after.relations).toHaveLength(before.relations.length - 1)
  expect(after.planned).toMatchObject([{ 'target.2028': '9' }])
  await expectClean(page)
  await page.locator('summary', { hasText: 'Batalkan impor ini' }).click()
  await page.getByRole('button', { name: 'Batalkan impor ini' }).click()
  await page.waitForURL(/kabar=dibatalkan/)
  expect(await standing()).toEqual(before)
})

test('the pages of the workbook fit a telephone, and the desk officer gets the whole city', async () => {
  const page = await at.open(browser, at.world.role('desk-officer'), { width: 360 })
  await page.goto(`${at.site.url}/impor/baru`)
  const path = await download(page, 'Unduh buku kerja lengkap', 'kota.xlsx')
  await page.getByLabel('Untuk', { exact: true }).selectOption('Seluruh kota')
  await page.getByLabel('Berkas yang diunggah').setInputFiles(path)
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
  await page.waitForURL(/\/impor\/[\da-f]+\?kabar=dibaca/)
  expect(await mainOf(page)).toContain('Tidak ada yang perlu diterapkan')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
  await expectClean(page)
})
