import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { initiativeOpinionsOfCycle } from '#db/initiative-opinions.ts'
import { cycleOf } from '../factories/lookups.ts'
import { initiativeOf } from '../factories/roadmap.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let at: StageSite
let browser: Browser
let id = ''

beforeAll(async () => {
  ;[at, browser] = await Promise.all([siteAt('inReview'), openBrowser()])
  id = await initiativeOf(at.world, 'pertanian')
  await initiativeOf(at.world, 'perpustakaan')
  await initiativeOf(at.world, 'bappeda')
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await at?.stop()
})

const planner = () => at.world.role('planning-reviewer')

async function opinions() {
  return initiativeOpinionsOfCycle(at.world.office.store.read, await cycleOf(at.world))
}

test('the bench leads to the initiatives that wait, all of them get one opinion, and a single one another', async () => {
  const page = await at.open(browser, planner())
  await page.goto(`${at.site.url}/telaah`)
  await page.getByRole('link', { name: '2 kegiatan peta rencana menunggu telaah Anda.' }).click()
  await page.getByLabel('Selaras', { exact: true }).check()
  await page.getByText('2 dipilih').waitFor()
  await page.getByRole('button', { name: 'Simpan telaah' }).click()
  await page.getByText('Telaah Anda tersimpan.').waitFor()
  expect((await opinions()).map(({ code }) => code)).toEqual(['aligned', 'aligned'])
  await page.goto(`${at.site.url}/peta-rencana/${id}`)
  await page.getByRole('link', { name: 'Beri telaah' }).click()
  await page.getByLabel('Tidak selaras').check()
  await page.getByRole('button', { name: 'Simpan telaah' }).click()
  await page.getByText('Tulis mengapa tidak selaras.').first().waitFor()
  await page.getByLabel('Catatan').fill('Tidak ada dalam Renja.')
  await page.getByRole('button', { name: 'Simpan telaah' }).click()
  await page.getByText('Telaah Anda tersimpan.').waitFor()
  expect((await opinions()).find(({ initiativeId }) => initiativeId === id)?.code).toBe('not-aligned')
  await page.context().close()
})

test('the first screen names them, and one opinion goes to the ticked ones alone', async () => {
  const budget = at.world.role('budget-reviewer')
  const home = async () => (await at.get(budget, '/beranda?semua=ya')).body
  expect(await home()).toContain('3 kegiatan peta rencana menunggu telaah Anda.')
  const page = await at.open(browser, budget)
  await page.goto(`${at.site.url}/peta-rencana/telaah`)
  const boxes = page.locator('input[name=kegiatan]')
  for (const box of await boxes.all()) await box.uncheck()
  await page.getByLabel('Selaras', { exact: true }).check()
  await page.getByRole('button', { name: 'Simpan telaah' }).click()
  await page.getByText('Centang sekurang-kurangnya satu kegiatan.').first().waitFor()
  expect(await page.getByLabel('Selaras', { exact: true }).isChecked()).toBe(true)
  await boxes.first().check()
  await page.getByRole('button', { name: 'Simpan telaah' }).click()
  await page.getByText('Telaah Anda tersimpan.').waitFor()
  expect((await opinions()).filter(({ reviewer }) => reviewer === 'budget')).toHaveLength(1)
  expect(await home()).toContain('2 kegiatan peta rencana menunggu telaah Anda.')
  await page.context().close()
})

test('while the offices still think, the agency is told only that they do', async () => {
  const own = (await at.get(at.world.representative('pertanian'), `/peta-rencana/${id}`)).body
  expect(own).toContain('dapat dibaca perangkat daerah sesudah desk berakhir')
  expect(own).not.toContain('Tidak ada dalam Renja.')
  expect((await at.get(at.world.role('auditor'), `/peta-rencana/${id}`)).body).toContain(
    'Tidak ada dalam Renja.',
  )
})

test('the pages have no fault that axe finds, and none is wider than a phone', async () => {
  const page = await at.open(browser, planner(), { width: 360 })
  for (const path of ['/peta-rencana/telaah', `/peta-rencana/telaah?kegiatan=${id}`, `/peta-rencana/${id}`]) {
    await page.goto(`${at.site.url}${path}`)
    expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(360)
  }
  await page.context().close()
})
