import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practiceTimetable } from '#app/commands/rehearsal/calendar.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import { caseOf, cycleOf, cycleRow, dossierOf, stageOfCase } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let site: StageSite
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([siteAt('registered'), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const plan = {
  tahun: '2026',
  dasar: 'monitoring-result',
  instrumen: 'SPBE 47',
  sebutan: 'SPBE',
  ...practiceTimetable,
}

test('before the first cycle the page leads to its set-up, for those whose task it is', async () => {
  const { world } = site
  const { body } = await site.get(world.role('desk-officer'), '/siklus')
  expect(body).toContain('href="/siklus/baru"')
  expect((await site.get(world.role('regional-secretary'), '/siklus')).body).not.toContain('/siklus/baru')
  expect((await site.get(world.role('regional-secretary'), '/siklus/baru')).status).toBe(403)
  expect((await site.get(world.head('pertanian'), '/siklus')).status).toBe(403)
})

test('dates out of order come back with the sentence of the timetable and what was typed', async () => {
  const page = await site.open(browser, site.world.role('desk-officer'))
  await page.goto(`${site.site.url}/siklus/baru`)
  await page.getByLabel('Hasil pemantauan dan evaluasi SPBE').check()
  await page.getByLabel('Tahun').fill('2026')
  for (const [key, date] of Object.entries(practiceTimetable)) await page.fill(`[name="${key}"]`, date)
  await page.fill('[name="hardDueOn"]', '2026-07-01')
  await page.getByRole('button', { name: 'Simpan dan pilih perangkat daerah' }).click()
  const sentence = 'Batas akhir pengajuan (1 Juli 2026) tidak boleh sebelum batas pengajuan (10 Juli 2026).'
  await page.locator('#f-hardDueOn-galat').waitFor()
  expect(await page.locator('#f-hardDueOn-galat').innerText()).toContain(sentence)
  expect(await page.inputValue('[name="hardDueOn"]')).toBe('2026-07-01')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.context().close()
})

test('a cycle is prepared, its agencies chosen, and opened', async () => {
  const { world } = site
  const officer = world.role('desk-officer')
  const prepared = await site.post(officer, '/siklus/baru', plan)
  const cycleId = await cycleOf(world)
  expect([prepared.status, prepared.headers.location]).toEqual([303, `/siklus/${cycleId}/buka`])
  expect((await site.post(officer, `/siklus/${cycleId}/buka`, {})).status).toBe(422)
  const chosen = { perangkat: [world.organisationId('pertanian'), world.organisationId('diskominfo')] }
  expect((await site.post(officer, `/siklus/${cycleId}/buka`, chosen)).status).toBe(303)
  const { body } = await site.get(officer, '/siklus')
  expect(body).toContain('Dinas Pertanian')
  expect(body).toContain('Admin pertanian')
  expect(body).not.toContain('Dinas Perpustakaan')
  const second = await site.post(officer, '/siklus/baru', { ...plan, tahun: '2027' })
  expect([second.status, second.body.includes('Reviu SPBE Tahun 2026 masih berjalan')]).toEqual([409, true])
})

test('a moved timetable moves every open dossier with its grace, that of the organiser too, and the page says so', async () => {
  const { world } = site
  const officer = world.role('desk-officer')
  const path = `/siklus/${await cycleOf(world)}/jadwal`
  const dates = { softDueOn: '2026-07-13', hardDueOn: '2026-07-17', replyDueOn: '2026-08-18' }
  const holiday = await site.post(officer, path, { ...dates, softDueOn: '2026-07-12', alasan: 'Libur.' })
  expect([holiday.status, holiday.body.includes('jatuh pada hari libur')]).toEqual([422, true])
  expect((await site.get(officer, path)).body).toContain('2 berkas yang masih terbuka mengikuti jadwal baru')
  const moved = await site.post(world.role('ict-head'), path, {
    ...dates,
    alasan: 'Jaringan kota terganggu.',
  })
  expect(moved.status).toBe(303)
  expect((await cycleRow(world)).submissionHardDueAt).toBe('2026-07-17T09:00:00.000Z')
  const dueOf = async (agency: 'pertanian' | 'diskominfo') =>
    submissionContext.parse((await caseOf(world, await dossierOf(world, agency))).context)
  const time = { dueAt: '2026-07-13T09:00:00.000Z', hardDueAt: '2026-07-17T09:00:00.000Z' }
  expect(await dueOf('pertanian')).toMatchObject(time)
  expect(await dueOf('diskominfo')).toMatchObject(time)
})

test('a stage is not left while something stands in the way, and the page names it', async () => {
  const { world } = site
  const officer = world.role('desk-officer')
  const cycleId = await cycleOf(world)
  const { body } = await site.get(officer, `/siklus/${cycleId}/tahap`)
  expect(body).toContain('Yang masih menghalangi')
  expect(body).toContain(`/pengajuan/${await dossierOf(world, 'pertanian')}/batas`)
  const refused = await site.post(officer, `/siklus/${cycleId}/tahap`, { langkah: 'submissionClosed' })
  expect([refused.status, refused.body.includes('Masih ada berkas yang belum diajukan')]).toEqual([409, true])
  for (const agency of ['pertanian', 'diskominfo'] as const) {
    const submit = `/pengajuan/${await dossierOf(world, agency)}/ajukan`
    expect((await site.post(world.head(agency), submit, { pernyataan: 'ya' })).status).toBe(303)
  }
  const closed = await site.post(officer, `/siklus/${cycleId}/tahap`, { langkah: 'submissionClosed' })
  expect([closed.status, await stageOfCase(world, cycleId)]).toEqual([303, 'review'])
})

test('the pages of the cycle fit a telephone and are clean for axe', async () => {
  const cycleId = await cycleOf(site.world)
  for (const path of ['/siklus', `/siklus/${cycleId}/jadwal`, `/siklus/${cycleId}/tahap`]) {
    const page = await site.open(browser, site.world.role('desk-officer'), { width: 360 })
    await page.goto(site.site.url + path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(
      true,
    )
    expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([])
    await page.context().close()
  }
})
