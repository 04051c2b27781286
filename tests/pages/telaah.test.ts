import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveOpinion } from '#app/services/give-opinion.server.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import type { Agency } from '../factories/agencies.ts'
import { caseOf, itemsOf } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let at: StageSite
let browser: Browser
beforeAll(async () => {
  ;[at, browser] = await Promise.all([siteAt('inReview'), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await at.stop()
})

async function itemId(agency: Agency, place = 0): Promise<string> {
  return (await itemsOf(at.world, agency))[place]?.id ?? ''
}

async function opinionsOn(id: string) {
  return reviewItemContext.parse((await caseOf(at.world, id)).context).opinions
}

const planner = () => at.world.role('planning-reviewer')
const opinion = (butir: string, extra: Record<string, string> = {}) => ({
  _formulir: 'telaah',
  butir,
  terlihat: '',
  isi: 'aligned',
  catatan: '',
  ...extra,
})

test("another office's opinion shows only after one's own is saved, and saving leads to the next one", async () => {
  const id = await itemId('perpustakaan')
  const note = 'Aset tercatat tahun 2019.'
  const given = { itemId: id, reviewer: 'budget' as const, code: 'recorded', note, condition: null }
  await at.world.as(at.world.role('budget-reviewer'))(giveOpinion, given)
  const before = await at.get(planner(), `/telaah?butir=${id}`)
  expect(before.status).toBe(200)
  expect(before.body).not.toContain(note)
  const saved = await at.post(planner(), `/telaah?butir=${id}&keadaan=waiting`, opinion(id))
  expect(saved.status).toBe(303)
  const target = new URL(saved.headers.location ?? '', at.site.url)
  expect(target.searchParams.get('butir')).toBe(await itemId('perpustakaan', 1))
  expect(target.searchParams.get('keadaan')).toBe('waiting')
  expect((await at.get(planner(), target.pathname + target.search)).body).toContain(
    'Telaah atas Layanan perpustakaan 1 tersimpan',
  )
  expect((await at.get(planner(), `/telaah?butir=${id}`)).body).toContain(note)
})

test('a reviewer of the same office who was faster is named, and what was typed stays', async () => {
  const id = await itemId('perpustakaan')
  const answer = await at.post(
    planner(),
    '/telaah',
    opinion(id, { isi: 'not-aligned', catatan: 'Kata saya.' }),
  )
  expect(answer.status).toBe(409)
  expect(answer.body).toContain(
    'Telaah kantor Anda atas aplikasi ini sudah diubah: Pejabat planning-reviewer',
  )
  expect(answer.body).toContain('Kata saya.')
  expect((await opinionsOn(id)).planning).toBe('aligned')
})

test('an opinion with conditions asks for them and keeps the note', async () => {
  const id = await itemId('setda')
  const typed = opinion(id, { isi: 'aligned-with-conditions', catatan: 'Lihat Renja.', syarat: ' ' })
  const answer = await at.post(planner(), '/telaah', typed)
  expect(answer.status).toBe(422)
  expect(answer.body).toContain('Tulis syaratnya')
  expect(answer.body).toContain('Lihat Renja.')
})

test("nobody reviews their own organisation's application", async () => {
  const id = await itemId('bappeda')
  expect((await at.get(planner(), `/telaah?butir=${id}`)).body).toContain(
    'milik perangkat daerah Anda sendiri',
  )
  const answer = await at.post(planner(), '/telaah', opinion(id))
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect((await opinionsOn(id)).planning).toBe('recused')
})

test('a question needs a day to come and is shown with its answer still out', async () => {
  const id = await itemId('inspektorat')
  const typed = { _formulir: 'tanya', butir: id, pertanyaan: 'Siapa pemakainya?', tentang: 'aplikasi' }
  const late = await at.post(planner(), '/telaah', { ...typed, batas: '2026-07-01' })
  expect(late.status).toBe(422)
  expect(late.body).toMatch(/Pilih tanggal sesudah \d+ \p{L}+ 2026/u)
  expect(late.body).toContain('Siapa pemakainya?')
  expect((await at.post(planner(), '/telaah', { ...typed, batas: '2026-07-20' })).status).toBe(303)
  const page = await at.get(planner(), `/telaah?butir=${id}`)
  expect(page.body).toContain('ditunggu sampai 20 Juli 2026')
})

test('one opinion for a filtered list names every application first and tells the result of each', async () => {
  const filter = `perangkat=${at.world.organisationId('pertanian')}`
  const list = await at.get(planner(), `/telaah/massal?${filter}`)
  expect(list.body).toContain('2 aplikasi akan mendapat telaah yang sama')
  const own = await itemId('bappeda')
  const ids = [await itemId('pertanian', 0), await itemId('pertanian', 1), own]
  const fields = { _formulir: 'massal', butir: ids, isi: 'outside-plan', catatan: '' }
  const answer = await at.post(planner(), `/telaah/massal?${filter}`, fields)
  expect(answer.status).toBe(303)
  const result = await at.get(planner(), answer.headers.location ?? '')
  expect(result.body).toContain('2 telaah tersimpan, 1 tidak.')
  expect(result.body).toContain('Perangkat daerah sendiri: tidak diberi telaah.')
  expect((await opinionsOn(ids[1] ?? '')).planning).toBe('outside-plan')
  expect((await opinionsOn(own)).planning).toBe('recused')
})

test('above twenty the count has to be typed', async () => {
  const butir = Array.from({ length: 21 }, (_, index) => `butir-${index}`)
  const fields = { _formulir: 'massal', butir, isi: 'aligned', catatan: '', jumlah: '20' }
  const answer = await at.post(planner(), '/telaah/massal', fields)
  expect(answer.status).toBe(422)
  expect(answer.body).toContain('Jumlah yang ditulis tidak sama')
})

test('a dossier without applications is ended by hand', async () => {
  const page = await at.get(planner(), '/telaah')
  expect(page.body).toContain('Kecamatan Lembah')
  const berkas = /name="berkas" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  expect((await at.post(planner(), '/telaah', { _formulir: 'tombol', berkas })).status).toBe(303)
  expect((await at.get(planner(), '/telaah')).body).not.toContain('Berkas nihil')
})

test('agencies have no bench, the inspectorate reads it, an application that is not there is not found', async () => {
  expect((await at.get(at.world.representative('pertanian'), '/telaah')).status).toBe(403)
  const auditor = at.world.role('auditor')
  expect((await at.get(auditor, '/telaah')).status).toBe(200)
  expect((await at.post(auditor, '/telaah', opinion(await itemId('setda')))).status).toBe(403)
  expect((await at.get(planner(), '/telaah?butir=tidak-ada')).status).toBe(404)
})

test('the bench is worked by keys and fits a phone', async () => {
  const page = await at.open(browser, at.world.role('desk-officer'))
  await page.goto(`${at.site.url}/telaah`, { waitUntil: 'networkidle' })
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('6')
  expect(await page.locator('input[value=deactivate]').isChecked()).toBe(true)
  await page.keyboard.press('c')
  expect(await page.locator('#klarifikasi textarea').isVisible()).toBe(true)
  await page.locator('h2#aplikasi').click()
  const first = await page.locator('h2#aplikasi').innerText()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await Promise.all([page.waitForURL(/butir=/), page.keyboard.press('j')])
  expect(await page.locator('h2#aplikasi').innerText()).not.toBe(first)
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.context().close()
})
