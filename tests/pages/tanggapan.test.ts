import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replyItem } from '#app/views/reply-item.ts'
import type { Agency } from '../factories/agencies.ts'
import { itemsOf } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { hiddenFields } from './city-site.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let at: StageSite
let browser: Browser
beforeAll(async () => {
  ;[at, browser] = await Promise.all([siteAt('decided'), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await at.stop()
})

async function itemId(agency: Agency, place = 0): Promise<string> {
  return (await itemsOf(at.world, agency))[place]?.id ?? ''
}

const agencyHead = () => at.world.head('pertanian')
const ictHead = () => at.world.role('ict-head')
const officer = () => at.world.role('desk-officer')

async function object(id: string, dasar: string, actor = agencyHead()) {
  return at.post(actor, `/tanggapan/${id}`, { _formulir: 'keberatan', dasar })
}

test('an agency reads its own confirmed decisions, their reasons and until when it may object', async () => {
  const list = await at.get(agencyHead(), '/tanggapan')
  expect(list.body).toContain('Layanan pertanian 2')
  expect(list.body).toContain('Kendala teknis')
  expect(list.body).toContain('sampai Selasa, 18 Agustus 2026')
  expect(list.body).not.toContain('Layanan perpustakaan 1')
  expect((await at.get(agencyHead(), `/tanggapan/${await itemId('perpustakaan')}`)).status).toBe(404)
  const found = await at.get(officer(), '/tanggapan?cari=perpustakaan+2')
  expect(found.body).toContain('Layanan perpustakaan 2')
  expect(found.body).not.toContain(`/tanggapan/${await itemId('pertanian')}`)
})

test('only the head objects, with a ground', async () => {
  const id = await itemId('pertanian', 1)
  const page = await at.get(at.world.representative('pertanian'), `/tanggapan/${id}`)
  expect(page.body).toContain('Keberatan diajukan oleh kepala perangkat daerah.')
  expect((await object(id, 'Kami keberatan.', at.world.representative('pertanian'))).status).toBe(403)
  expect((await object(id, ' ')).body).toContain('Tulis dasar keberatannya.')
  expect((await object(await itemId('perpustakaan'), 'Bukan milik kami.')).status).toBe(404)
  expect((await object(id, 'Tenggatnya terlalu dekat.')).status).toBe(303)
  expect((await at.get(agencyHead(), `/tanggapan/${id}`)).body).toContain('Keberatan menunggu jawaban')
})

test('an upheld objection leads to a new version, which stands beside the old one once it is confirmed', async () => {
  const id = await itemId('pertanian', 1)
  const form = hiddenFields((await at.get(ictHead(), `/tanggapan/${id}`)).body, 'jawaban')
  const silent = await at.post(ictHead(), `/tanggapan/${id}`, { ...form, jawaban: 'Kami terima.' })
  expect(silent.status).toBe(422)
  expect(silent.body).toContain('Kami terima.')
  const answer = { ...form, diterima: 'ya', jawaban: 'Kami terima.' }
  const anybodys = { ...answer, _sebagai: '' }
  expect((await at.post(officer(), `/tanggapan/${id}`, anybodys)).status).toBe(403)
  expect((await at.post(ictHead(), `/tanggapan/${id}`, answer)).status).toBe(303)
  const path = `/desk/butir/${id}`
  const again = hiddenFields((await at.get(officer(), `${path}?putusan=keep`)).body, 'putusan')
  expect((await at.post(officer(), path, { ...again, putusan: 'keep' })).status).toBe(303)
  const waiting = await at.get(agencyHead(), `/tanggapan/${id}`)
  expect(waiting.body).toContain('Menunggu versi baru keputusan')
  expect(waiting.body).not.toContain('Versi 2')
  const press = hiddenFields((await at.get(ictHead(), path)).body, 'tombol')
  expect((await at.post(ictHead(), path, { ...press, aksi: 'sahkan' })).status).toBe(303)
  const page = await at.get(agencyHead(), `/tanggapan/${id}`)
  expect(page.body).toMatch(
    /Versi keputusan, berdampingan[\s\S]*Versi 2[\s\S]*Dipertahankan[\s\S]*Versi 1[\s\S]*Dikembangkan/,
  )
  expect(page.body).toContain('Diterima: keputusannya diputus ulang')
})

test('an objection that is not upheld leaves the decision as it is', async () => {
  const id = await itemId('pertanian')
  expect((await object(id, 'Kami ingin dikembangkan.')).status).toBe(303)
  const form = hiddenFields((await at.get(ictHead(), `/tanggapan/${id}`)).body, 'jawaban')
  const answer = { ...form, diterima: 'tidak', jawaban: 'Anggaran belum ada.' }
  expect((await at.post(ictHead(), `/tanggapan/${id}`, answer)).status).toBe(303)
  const page = await at.get(agencyHead(), `/tanggapan/${id}`)
  expect(page.body).toContain('Anggaran belum ada.')
  expect(page.body).not.toContain('Versi 2')
})

test('after the window nothing can be objected to, and the page says when it ended', async () => {
  const given = { actor: at.world.head('perpustakaan'), itemId: await itemId('perpustakaan') }
  const store = at.world.office.store
  expect((await replyItem(store, { ...given, now: '2026-08-10T01:00:00.000Z' }))?.mayObject).toBe(true)
  const late = await replyItem(store, { ...given, now: '2026-08-20T01:00:00.000Z' })
  expect(late?.mayObject).toBe(false)
  expect(late?.window.isOpen).toBe(false)
})

test('the reply window has no barrier and fits a phone', async () => {
  const page = await at.open(browser, agencyHead())
  for (const path of ['/tanggapan', `/tanggapan/${await itemId('pertanian', 1)}`]) {
    await page.setViewportSize({ width: 1366, height: 900 })
    await page.goto(at.site.url + path, { waitUntil: 'networkidle' })
    expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([])
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360)
  }
  await page.context().close()
})
