import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sheetNames, sheets } from '#app/components/kit/sheets.tsx'
import { openBrowser } from '../setup/browser.ts'
import { kitDocument } from './kit-page.tsx'

const widths = [360, 1366, 1920]
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(sheetNames)(
  'the sheet %s fits every width, is clean for axe, and its targets can be touched',
  async (name) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 900 } })
    const page = await context.newPage()
    await page.setContent(await kitDocument(sheets[name]))
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const shot = process.env.KIT_SHOTS
      if (shot) await page.screenshot({ path: `${shot}/${name}-${width}.png`, fullPage: true })
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(width)
      expect((await new AxeBuilder({ page }).analyze()).violations, `${width} px`).toEqual([])
    }
    await context.close()
  },
)
