import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { relateInitiative } from '#app/services/relate-initiative.server.ts'
import { initiativeById } from '#db/initiatives.ts'
import { gap, gapKept } from '../access/scenes-roadmap.ts'
import { initiativeOf } from '../factories/roadmap.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let stage: StageSite
let browser: Browser
let id = ''
let elsewhere = ''
let gapId = ''

beforeAll(async () => {
  stage = await siteAt('applications')
  browser = await openBrowser()
  const { world } = stage
  id = await initiativeOf(world, 'pertanian')
  elsewhere = await initiativeOf(world, 'perpustakaan')
  await gapKept(world, 'pertanian')
  gapId = (await gap(world, 'pertanian')).id ?? ''
  const target = { kind: 'initiative', id: elsewhere }
  const link = { initiativeId: id, relation: 'depends-on' as const, target }
  await world.as(world.role('desk-officer'))(relateInitiative, link)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await stage?.stop()
})

async function dates() {
  const row = await initiativeById(stage.world.office.store.read, id)
  return [row?.startsOn, row?.endsOn]
}

function bar(page: Page) {
  return page.locator(`a.chart-bar[data-id="${id}"]`)
}

test('an agency lists and downloads its own part of the roadmap, and finds nobody else’s in the address', async () => {
  const owner = stage.world.representative('pertanian')
  const own = (await stage.get(owner, '/peta-rencana')).body
  expect(own).toContain(`/peta-rencana/${id}"`)
  expect(own).not.toContain(`/peta-rencana/${elsewhere}"`)
  const other = stage.world.organisationId('perpustakaan')
  expect((await stage.get(owner, `/peta-rencana?perangkat=${other}`)).body).toContain('Tidak ada yang cocok')
  expect((await stage.get(owner, '/peta-rencana?pagu=kurang&tahun=2027')).body).toContain(
    `/peta-rencana/${id}"`,
  )
  expect((await stage.get(owner, '/peta-rencana?tahun=2025')).body).toContain('Tidak ada yang cocok')
  const file = await stage.get(owner, '/peta-rencana/unduh.csv?kolom=anggaran')
  expect(file.body).toContain('Pagu indikatif 2026')
  expect(file.body).toContain('Rp1.250.000.000')
  expect(file.body).not.toContain('perpustakaan')
})

test('who is not cleared for money reads none of it: not on the card, not in the list, not in the file', async () => {
  const { world } = stage
  const target = { kind: 'organisation', id: world.organisationId('kecamatan') }
  const link = { initiativeId: id, relation: 'supported-by' as const, target }
  await world.as(world.role('desk-officer'))(relateInitiative, link)
  const supporter = world.representative('kecamatan')
  for (const path of [
    `/peta-rencana/${id}`,
    '/peta-rencana?kolom=anggaran',
    '/peta-rencana/unduh.csv?kolom=anggaran',
  ]) {
    const { status, body } = await stage.get(supporter, path)
    expect([path, status]).toEqual([path, 200])
    expect(body, path).toContain('Menata layanan pertanian 1')
    expect(body, path).not.toContain('1.250.000.000')
  }
  expect((await stage.get(supporter, `/peta-rencana/${id}/ubah`)).status).toBe(404)
})

test('a bar is moved by keys and saved by Enter, and by drag and its button; Escape leaves it as it was', async () => {
  const page = await stage.open(browser, stage.world.representative('pertanian'))
  await page.goto(`${stage.site.url}/peta-rencana/bagan`, { waitUntil: 'networkidle' })
  await bar(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText('Belum tersimpan.').first().waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('button', { name: 'Simpan jadwal' }).count()).toBe(0)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await page.waitForURL(/kabar=digeser/)
  expect(await dates()).toEqual(['2026-07-01', '2027-12-31'])
  await page.waitForLoadState('networkidle')
  const box = await bar(page).locator('svg.bar rect').first().boundingBox()
  if (box === null) throw new Error('No bar')
  const quarter = box.width / 6
  await page.mouse.move(box.x + box.width / 2, box.y + 8)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 - quarter, box.y + 8, { steps: 4 })
  await page.mouse.up()
  expect(page.url()).toContain('/peta-rencana/bagan')
  await page.getByRole('button', { name: 'Simpan jadwal' }).click()
  await page.waitForURL(/kabar=digeser/)
  await expect.poll(dates).toEqual(['2026-04-01', '2027-09-30'])
  await page.context().close()
})

test('without scripts a bar is a link to the dates of its form', async () => {
  const owner = stage.world.representative('pertanian')
  const page = await stage.open(browser, owner, { javaScriptEnabled: false })
  await page.goto(`${stage.site.url}/peta-rencana/bagan`)
  await bar(page).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/peta-rencana/${id}/ubah#f-startsOn$`))
  expect(await page.locator('#f-startsOn').inputValue()).toMatch(/^2026-/)
  await page.context().close()
})

test('the pages of the roadmap have no fault that axe finds, and none is wider than a phone', async () => {
  const officer = stage.world.role('desk-officer')
  const paths = [
    '',
    '/bagan',
    '/konflik',
    '/kesenjangan',
    '/usulan',
    '/perbandingan',
    '/nomenklatur',
    '/masa',
    '/baru',
    '/kesenjangan/baru',
    `/kesenjangan/${gapId}`,
    `/kesenjangan/${gapId}/ubah`,
  ]
  for (const width of [360, 1366]) {
    const page = await stage.open(browser, officer, { width })
    for (const path of [...paths, `/${id}`, `/${id}/ubah`, `/${id}/hubungan`, `/${id}/status`]) {
      await page.goto(`${stage.site.url}/peta-rencana${path}`)
      // The rules are the same at every width, and slow: narrow pages are measured only.
      const { violations } = width < 1000 ? { violations: [] } : await new AxeBuilder({ page }).analyze()
      expect([path, width, violations.map((each) => each.id)]).toEqual([path, width, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([path, width, Math.max(0, overflow)]).toEqual([path, width, 0])
    }
    await page.context().close()
  }
})
