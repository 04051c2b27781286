import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../setup/browser.ts'
import { type Site, send, startSite } from '../setup/site.ts'
import { boardBeforeFirstCycle, boardInDesk } from './board-fixture.ts'
import { staticBoard } from './static-page.tsx'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

async function openPage(options: { width?: number; javaScriptEnabled?: boolean } = {}) {
  const { width = 1366, javaScriptEnabled = true } = options
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } })
  return context.newPage()
}

test.each(['/', '/tidak-ada'])('%s loads its scripts without a complaint of the browser', async (path) => {
  const page = await openPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('404'))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  expect(await page.evaluate(() => '__remixRouteModules' in window)).toBe(true)
  expect(complaints).toEqual([])
})

test('the first page can be read without scripts', async () => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(site.url)
  expect(await page.locator('h1').innerText()).not.toBe('')
  expect(await page.locator('html').getAttribute('lang')).toBe('id')
})

test('the scripts of the first page weigh at most 130 kB', async () => {
  const page = await openPage()
  const addresses: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) addresses.push(request.url())
  })
  await page.goto(site.url, { waitUntil: 'networkidle' })
  const weights = await Promise.all(addresses.map(async (url) => gzipSync((await send(url)).body).byteLength))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  expect(total).toBeGreaterThan(10_000)
  expect(total).toBeLessThanOrEqual(130_000)
})

test.each(['/', '/tidak-ada'])('%s asks nothing of another host', async (path) => {
  const page = await openPage()
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  expect([...hosts]).toEqual([new URL(site.url).host])
})

const states = {
  'a cycle in its desk': boardInDesk({ note: 'Latihan: bacaan triwulan dua aplikasi adalah simulasi.' }),
  'a cycle just opened': boardInDesk({ stageIndex: 0, dossiers: [], documents: [] }),
  'no cycle yet': boardBeforeFirstCycle,
}

test.each(
  Object.entries(states).flatMap(([name, model]) =>
    [360, 1366, 1920].map((width) => ({ name, model, width })),
  ),
)('the page of $name fits $width px and is clean for axe', async ({ model, width }) => {
  const page = await openPage({ width })
  await page.setContent(staticBoard(model))
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test.each(['/', '/tidak-ada'])('%s as served is clean for axe', async (path) => {
  const page = await openPage()
  await page.goto(site.url + path)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('the keyboard reaches the content first', async () => {
  const page = await openPage()
  await page.goto(site.url)
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').innerText()).toBe('Langsung ke isi')
})
