import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { returnDossier } from '#app/services/return-dossier.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { forgetLetters, giveAddresses } from '../factories/letters.ts'
import { cycleOf, dossierOf } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let site: StageSite
let browser: Browser
let page: string
beforeAll(async () => {
  ;[site, browser] = await Promise.all([
    siteAt('cycleOpen', { taking: ['pertanian', 'perpustakaan'] }),
    openBrowser(),
  ])
  forgetLetters(site.world)
  await giveAddresses(site.world)
  page = `/siklus/${await cycleOf(site.world)}/ingatkan`
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

/** Letters that were laid down, whole ones only. */
function mail(): string[] {
  const folder = join(site.world.folder, 'mail')
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  } catch {
    return []
  }
}

test('the board leads to the reminder; names and count stand there before anything is sent', async () => {
  const { world } = site
  const officer = world.role('desk-officer')
  expect((await site.get(officer, '/siklus')).body).toContain(`href="${page}"`)
  expect((await site.get(world.role('regional-secretary'), '/siklus')).body).not.toContain('/ingatkan')
  const { body } = await site.get(officer, page)
  expect(body).toMatch(/>Semua(<[^>]*>|\s)*2</)
  expect(body.match(/<input type="checkbox"[^>]*name="berkas"[^>]* checked=""/g)).toHaveLength(2)
  expect(body).toContain('Dinas Pertanian')
  expect(body).toContain('Kirim pengingat')
  expect(body).toContain(
    '1. Dinas Perpustakaan: belum diajukan. Batas Jumat, 10 Juli (18 hari lagi), masih diterima sampai Rabu, 15 Juli',
  )
  expect((await site.get(officer, `${page}?saring=terlambat`)).body).toContain('Tidak ada perangkat daerah')
  expect(mail()).toEqual([])
})

test('an agency gets its letter as a file with step, day and page, and not twice a day', async () => {
  const { world } = site
  const officer = world.role('desk-officer')
  const berkas = await dossierOf(world, 'pertanian')
  const none = await site.post(officer, page, {})
  expect([none.status, none.body]).toEqual([422, expect.stringContaining('Centang sekurang-kurangnya satu')])
  expect(none.body).not.toMatch(/<input type="checkbox"[^>]*name="berkas"[^>]* checked=""/)
  const sent = await site.post(officer, page, { berkas })
  expect([sent.status, sent.headers.location]).toEqual([303, `${page}?saring=semua&terkirim=1`])
  await expect.poll(() => mail().length, { timeout: 15_000 }).toBe(2)
  for (const letter of mail()) {
    expect(letter).toContain('Perihal: Pengingat: berkas Dinas Pertanian belum diajukan')
    expect(letter).toContain('Yang perlu Anda lakukan: Lengkapi data aplikasi')
    expect(letter).toContain('Batas Jumat, 10 Juli (18 hari lagi), masih diterima sampai Rabu, 15 Juli')
    expect(letter).toContain(`/pengajuan/${berkas}`)
  }
  const again = await site.post(officer, page, { berkas })
  expect(again.status).toBe(409)
  expect(again.body).toContain('sudah diingatkan hari ini')
  expect((await site.get(officer, page)).body).toContain('Sudah diingatkan hari ini')
})

test('an agency that submits is told so, and Diskominfo what is next, within seconds', async () => {
  const { world } = site
  const before = mail().length
  const submission = await dossierOf(world, 'perpustakaan')
  await world.as(world.head('perpustakaan'))(submitDossier, { submissionId: submission })
  await expect.poll(() => mail().length, { timeout: 15_000 }).toBeGreaterThan(before + 1)
  const letters = mail().join('\n')
  expect(letters).toContain('Dinas Perpustakaan mengajukan berkas')
  expect(letters).toContain('Yang perlu Anda lakukan: Mulai telaahnya.')
})

test('a dossier returned for repair was handed in: it is counted apart, here as on the board', async () => {
  const { world } = site
  const officer = world.role('desk-officer')
  const submissionId = await dossierOf(world, 'perpustakaan')
  await world.as(officer)(startReview, { submissionId })
  await world.as(officer)(returnDossier, {
    submissionId,
    missing: 'Dasar hukum belum ada.',
    dueAt: '2026-07-20T09:00:00.000Z',
  })
  const { body } = await site.get(officer, `${page}?saring=dikembalikan`)
  expect(body).toMatch(/checked=""[^>]*>(<[^>]*>)*Dinas Perpustakaan</)
  expect(body).toContain('Paling lambat Senin, 20 Juli')
  const countsOf = (html: string) =>
    ['Terlambat', 'Dikembalikan', 'Belum diajukan'].map(
      (label) => html.match(new RegExp(`>${label}(?:<[^>]*>|\\s)*(\\d+)<`))?.[1],
    )
  expect(countsOf(body)).toEqual(['0', '1', '1'])
  expect(countsOf((await site.get(officer, '/siklus')).body)).toEqual(['0', '1', '1'])
})

test('who needs no reminder is left out, and the count follows', async () => {
  const { world } = site
  const tab = await site.open(browser, world.role('desk-officer'))
  await tab.goto(site.site.url + page)
  await expect.poll(() => tab.getByText('1 dipilih').count()).toBe(1)
  await tab.getByRole('checkbox', { name: 'Dinas Perpustakaan' }).uncheck()
  await expect.poll(() => tab.getByText('0 dipilih').count()).toBe(1)
  await tab.context().close()
})

test.each([360, 1366])('the page has no fault of access at %i px and nothing sticks out', async (width) => {
  const tab = await site.open(browser, site.world.role('ict-head'), { width })
  await tab.goto(site.site.url + page)
  expect((await new AxeBuilder({ page: tab }).analyze()).violations).toEqual([])
  expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  if (process.env.SHOTS)
    await tab.screenshot({ path: `${process.env.SHOTS}/ingatkan-${width}.png`, fullPage: true })
  await tab.context().close()
})
