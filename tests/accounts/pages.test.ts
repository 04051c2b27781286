import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from '../setup/browser.ts'
import { demoPassword, signInBrowser } from '../setup/sign-in.ts'
import { type Site, startSite } from '../setup/site.ts'

// Each file starts the built site, some of them several times.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

interface Opening {
  path: string
  login?: string
  width?: number
  javaScriptEnabled?: boolean
}

async function openPage({ path, login, width = 1366, javaScriptEnabled = true }: Opening): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } })
  if (login !== undefined) await signInBrowser(site, context, login)
  const page = await context.newPage()
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  return page
}

async function expectClean(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
}

const pages: Opening[] = [
  { path: '/masuk' },
  { path: '/keluar' },
  { path: '/undangan/tidak-ada' },
  { path: '/pilih-posisi', login: 'sekda' },
  { path: '/ganti-sandi', login: 'bappeda' },
  { path: '/pengaturan/orang', login: 'bappeda' },
  { path: '/pengaturan/orang?cari=dinkes', login: 'administrator' },
  { path: '/pengaturan/orang/undang', login: 'administrator' },
  { path: '/pengaturan/perangkat-daerah', login: 'administrator' },
]

test.each(pages.flatMap((page) => [360, 1366].map((width) => ({ ...page, width }))))(
  '$path fits $width px and is clean for axe',
  async (opening) => {
    const page = await openPage(opening)
    await expectClean(page)
    await page.context().close()
  },
)

test.each([360, 1366])(
  'the pages of one person and one organisation are clean for axe at %i px',
  async (width) => {
    const page = await openPage({
      path: '/pengaturan/orang?cari=admin.dinkes',
      login: 'administrator',
      width,
    })
    await page.locator('main tbody a').first().click()
    await page.waitForURL(/pengaturan\/orang\/[a-f0-9]+$/)
    for (const summary of await page.locator('main details > summary').all()) await summary.click()
    await expectClean(page)
    await page.locator('main tbody a').first().click()
    await page.waitForURL(/akhiri/)
    await expectClean(page)
    await page.goto(`${site.url}/pengaturan/perangkat-daerah`)
    await page.getByRole('link', { name: 'Dinas Kesehatan', exact: true }).click()
    await page.waitForURL(/perangkat-daerah\/[a-f0-9]+$/)
    for (const summary of await page.locator('main details > summary').all()) await summary.click()
    await expectClean(page)
    await page.context().close()
  },
)

test('a refused attempt says so over the form, at any width, and is clean for axe', async () => {
  const page = await openPage({ path: '/masuk', width: 360 })
  await page.getByLabel('Nama pengguna').fill('bappeda')
  await page.getByLabel('Kata sandi').fill('bukan ini')
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel('Nama pengguna').inputValue()).toBe('bappeda')
  expect(await page.getByLabel('Kata sandi').inputValue()).toBe('')
  await expectClean(page)
})

test.each([true, false])(
  'a person signs in, works and signs out (scripts: %s)',
  async (javaScriptEnabled) => {
    const page = await openPage({ path: '/ganti-sandi', javaScriptEnabled })
    expect(new URL(page.url()).pathname).toBe('/masuk')
    await page.getByLabel('Nama pengguna').fill('kepala.diskominfo')
    await page.getByLabel('Kata sandi').fill(demoPassword)
    await page.getByRole('button', { name: 'Masuk' }).click()
    await page.waitForURL(/pilih-posisi/)
    await page.locator('input[type=radio]').nth(1).check()
    await page.getByRole('button', { name: 'Lanjutkan' }).click()
    await page.waitForURL(/ganti-sandi/)
    await page.goto(`${site.url}/keluar`)
    await page.locator('main').getByRole('button', { name: 'Keluar' }).click()
    await page.waitForURL(/masuk/)
    await page.goto(`${site.url}/ganti-sandi`)
    expect(new URL(page.url()).pathname).toBe('/masuk')
  },
)

test('five minutes before its end the session says so, and can be kept', async () => {
  const context = await browser.newContext()
  await signInBrowser(site, context, 'bkad')
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(`${site.url}/ganti-sandi`, { waitUntil: 'networkidle' })
  const soon = new Date(Date.now() + 4 * 60_000).toISOString()
  let isKept = false
  await page.route('**/sesi', (route) => {
    isKept ||= route.request().method() === 'POST'
    const expiresAt = isKept ? new Date(Date.now() + 90 * 60_000).toISOString() : soon
    return route.fulfill({ json: { expiresAt, leftMs: isKept ? 90 * 60_000 : 4 * 60_000 } })
  })
  await page.clock.fastForward(25 * 60_000 + 1_000)
  await page.getByText('Sesi Anda hampir berakhir').waitFor()
  await expectClean(page)
  await page.getByRole('button', { name: 'Tetap masuk' }).click()
  await page.getByText('Sesi Anda hampir berakhir').waitFor({ state: 'detached' })
  expect(isKept).toBe(true)
})
