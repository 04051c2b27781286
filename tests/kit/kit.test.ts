import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sheetNames, sheets } from '#app/components/kit/sheets.tsx'
import { openBrowser } from '../setup/browser.ts'
import { kitDocument } from './kit-page.tsx'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(sheetNames)('the sheet %s fits every width and is clean for axe', async (name) => {
  const context = await browser.newContext({
    javaScriptEnabled: true,
    viewport: { width: 1920, height: 900 },
  })
  const page = await context.newPage()
  await page.setContent(await kitDocument(sheets[name]))
  for (const width of [1920, 1366, 1024, 640, 360]) {
    await page.setViewportSize({ width, height: 900 })
    const drawn = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(drawn, `${width} px`).toBeLessThanOrEqual(width)
  }
  // From 640 px up the same elements only stand wider, so axe reads the two extremes.
  for (const width of [360, 1366]) {
    await page.setViewportSize({ width, height: 900 })
    expect((await new AxeBuilder({ page }).analyze()).violations, `${width} px`).toEqual([])
  }
  await context.close()
})

test('nothing is cut off on A4 paper', async () => {
  // 210 mm less two margins of 16 mm, at 96 dots an inch.
  const paper = 672
  const page = await browser.newPage({ viewport: { width: paper, height: 900 } })
  await page.emulateMedia({ media: 'print' })
  for (const name of sheetNames) {
    await page.setContent(await kitDocument(sheets[name]))
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(paper)
  }
  await page.close()
})
