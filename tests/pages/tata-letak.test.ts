import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applicationsOf } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let at: StageSite
let browser: Browser
let forms: string[]
let card: string

beforeAll(async () => {
  ;[at, browser] = await Promise.all([siteAt('cycleOpen', { taking: ['pertanian'] }), openBrowser()])
  const [application] = await applicationsOf(at.world, 'pertanian')
  card = `/aplikasi/${application?.id}`
  forms = ['/aplikasi/baru', `/bukti/baru?untuk=application.${application?.id}`, '/impor/baru']
})
afterAll(async () => {
  await browser.close()
  await at.stop()
})

const owner = () => at.world.representative('pertanian')

/** Where the first help of a form stands to its control, and how far the control reaches. */
async function firstField(page: Page, path: string) {
  await page.goto(at.site.url + path)
  const field = page.locator('.field:has(> .field-help)').first()
  const help = await field.locator('> .field-help').boundingBox()
  const control = await field.locator('input:not([type=hidden])').first().boundingBox()
  if (help === null || control === null) throw new Error(`No field on ${path}`)
  return { help, control }
}

test('on every form the help stands beside its answer where there is room, and all answers end alike', async () => {
  for (const width of [1366, 1920]) {
    const page = await at.open(browser, owner(), { width })
    const ends = new Set<number>()
    for (const path of forms) {
      const { help, control } = await firstField(page, path)
      expect(help.x, path).toBeGreaterThan(control.x + control.width)
      expect(help.x + help.width, path).toBeLessThanOrEqual(width)
      ends.add(Math.round(control.x + control.width))
    }
    expect([...ends], `${width} px`).toHaveLength(1)
  }
})

test('on a telephone the help stands over its answer and nothing is wider than the screen', async () => {
  const page = await at.open(browser, owner(), { width: 360 })
  for (const path of forms) {
    const { help, control } = await firstField(page, path)
    expect(help.y + help.height, path).toBeLessThanOrEqual(control.y)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360)
  }
})

test('on paper the marks of a history are whole, and who printed it stands in the first line', async () => {
  // A4 between its margins.
  const page = await at.open(browser, owner(), { width: 672 })
  await page.goto(at.site.url + card)
  await page.emulateMedia({ media: 'print' })
  const marks = page.locator('ol > li > span[aria-hidden]')
  expect(await marks.count()).toBeGreaterThan(0)
  expect((await marks.first().boundingBox())?.x).toBeGreaterThanOrEqual(0)
  const product = await page.locator('header a').first().boundingBox()
  const person = await page.locator('header p strong').last().boundingBox()
  expect(person?.y).toBeLessThan((product?.y ?? 0) + (product?.height ?? 0))
})
