import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordObservation } from '#app/services/record-observation.server.ts'
import { latestCompletedQuarters } from '#workflows/rules/quarters.ts'
import { applicationsOf } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let site: StageSite
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([siteAt('cycleOpen'), openBrowser()])
  const { world } = site
  const quarters = latestCompletedQuarters(world.office.now().slice(0, 10), 2)
  const [idle, used] = await applicationsOf(world, 'pertanian')
  const by = world.as(world.role('desk-officer'))
  for (const quarter of quarters) {
    for (const [application, count] of [
      [idle, 0],
      [used, 1250],
    ] as const) {
      await by(recordObservation, {
        applicationId: application?.id ?? '',
        year: Number(quarter.slice(0, 4)),
        quarter: Number(quarter.slice(-1)) as 1 | 2 | 3 | 4,
        fields: { activeUsers: count, transactions: count, readingSource: 'server-log' },
        isSimulated: false,
      })
    }
  }
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

test('two quarters in a row at the threshold are told as fit for deactivation, with the rule above', async () => {
  const { world } = site
  const [idle, used] = await applicationsOf(world, 'pertanian')
  const { body } = await site.get(world.representative('pertanian'), '/pemantauan')
  expect(body).toContain('Layak nonaktif')
  expect(body).toContain('Aturan versi')
  expect(body).toContain('1.250')
  const [quarter = ''] = latestCompletedQuarters(world.office.now().slice(0, 10), 1)
  const form = (id: string) => `/aplikasi/${id}/pemantauan/${quarter.slice(0, 4)}/${quarter.slice(-1)}`
  expect(body).toContain(`href="${form(idle?.id ?? '')}"`)
  expect((await site.get(world.representative('pertanian'), form(used?.id ?? ''))).status).toBe(200)
})

test('an agency sees its own applications, the offices those of all', async () => {
  const { world } = site
  const [own] = await applicationsOf(world, 'pertanian')
  const [other] = await applicationsOf(world, 'perpustakaan')
  const ofAgency = (await site.get(world.representative('pertanian'), '/pemantauan')).body
  expect(ofAgency).toContain(own?.name)
  expect(ofAgency).not.toContain(other?.name)
  const ofOffice = (await site.get(world.role('planning-reviewer'), '/pemantauan')).body
  expect(ofOffice).toContain(own?.name)
  expect(ofOffice).toContain(other?.name)
  expect(ofOffice).not.toMatch(/href="[^"]*\/pemantauan\/20/)
  expect((await site.get(world.role('administrator'), '/pemantauan')).status).toBe(403)
})

test('the address holds the filters, and another agency in it opens nothing', async () => {
  const { world } = site
  const [idle, used] = await applicationsOf(world, 'pertanian')
  const officer = world.role('desk-officer')
  const { body } = await site.get(officer, '/pemantauan?hasil=idle')
  expect(body).toContain(idle?.name)
  expect(body).not.toContain(`>${used?.name}<`)
  const foreign = `/pemantauan?perangkat=${world.organisationId('perpustakaan')}`
  expect((await site.get(world.representative('pertanian'), foreign)).body).toContain(
    'Tidak ada aplikasi yang cocok',
  )
})

test.each([360, 1366, 1920])(
  'the grid has no fault of access at %i px and the page does not stick out',
  async (width) => {
    const tab = await site.open(browser, site.world.role('desk-officer'), { width })
    await tab.goto(`${site.site.url}/pemantauan`)
    expect((await new AxeBuilder({ page: tab }).analyze()).violations).toEqual([])
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    if (process.env.SHOTS)
      await tab.screenshot({ path: `${process.env.SHOTS}/pemantauan-${width}.png`, fullPage: true })
    await tab.context().close()
  },
)
