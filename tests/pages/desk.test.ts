import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionsOfItem } from '#db/review-items.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { Agency } from '../factories/agencies.ts'
import { dossierOf, itemsOf, sessionOf, slotOf, stageOfCase } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { hiddenFields } from './city-site.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let at: StageSite
let browser: Browser
beforeAll(async () => {
  ;[at, browser] = await Promise.all([siteAt('reviewed'), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await at.stop()
})

const officer = () => at.world.role('desk-officer')
const head = () => at.world.role('ict-head')

/** Presses a bare button of a page, with the version the page shows. */
async function press(actor: Actor, path: string, aksi: string) {
  return at.post(actor, path, { ...hiddenFields((await at.get(actor, path)).body, 'tombol'), aksi })
}

async function itemPath(agency: Agency, place = 0): Promise<string> {
  return `/desk/butir/${(await itemsOf(at.world, agency))[place]?.id}`
}

/** Sends the decision form of a page as it stands there, with what is typed into it. */
async function decide(path: string, typed: Record<string, string>, actor = officer()) {
  const page = await at.get(actor, `${path}?putusan=${typed.putusan}`)
  return at.post(actor, `${path}?putusan=${typed.putusan}`, {
    ...hiddenFields(page.body, 'putusan'),
    ...typed,
  })
}

test('a day is planned, two dossiers get their turns one after the other, the day begins', async () => {
  const outside = { _formulir: 'rencana', tanggal: '2026-09-01', ruang: 'Ruang A' }
  const refused = await at.post(officer(), '/desk', outside)
  expect(refused.status).toBe(422)
  expect(refused.body).toContain('Ruang A')
  const planned = await at.post(officer(), '/desk', { ...outside, tanggal: '2026-08-06' })
  expect(planned.status).toBe(303)
  const day = planned.headers.location ?? ''
  const berkas = [await dossierOf(at.world, 'pertanian'), await dossierOf(at.world, 'diskominfo')]
  const form = { _formulir: 'jadwal', berkas, menit: '' }
  const wrong = await at.post(officer(), day, { ...form, mulai: 'pagi' })
  expect(wrong.status).toBe(422)
  expect((await at.post(officer(), day, { ...form, mulai: '08.30' })).status).toBe(303)
  const page = await at.get(officer(), day)
  expect(page.body).toMatch(
    /08\.30 WIB, 8 menit[\s\S]*Dinas Pertanian[\s\S]*08\.38 WIB, 6 menit[\s\S]*Dinas Komunikasi/,
  )
  expect((await press(officer(), '/desk', 'mulai')).status).toBe(303)
  expect((await press(officer(), day, 'mulai')).status).toBe(303)
  expect(await stageOfCase(at.world, await sessionOf(at.world))).toBe('open')
})

test("an agency sees its own turn and nobody else's, and the opinions only once it is decided", async () => {
  const own = await at.get(at.world.head('pertanian'), '/desk')
  expect(own.body).toContain('Kamis, 6 Agustus 2026, pukul 08.30 WIB')
  const stranger = at.world.head('perpustakaan')
  expect((await at.get(stranger, '/desk')).body).toContain('belum dijadwalkan')
  expect((await at.get(stranger, `/desk/giliran/${await slotOf(at.world, 'pertanian')}`)).status).toBe(404)
  expect((await at.get(stranger, `/desk/hari/${await sessionOf(at.world)}`)).status).toBe(404)
  expect((await at.get(stranger, await itemPath('pertanian'))).status).toBe(404)
  const before = await at.get(at.world.head('pertanian'), await itemPath('pertanian'))
  expect(before.body).toContain('Telaah tampil sesudah keputusan dicatat.')
  expect(before.body).not.toContain('Tercatat<')
})

test('nothing is decided before the turn begins; then the form asks only for what the decision needs', async () => {
  const path = await itemPath('pertanian')
  expect((await at.get(officer(), path)).body).toContain('Buka giliran perangkat daerah ini dahulu')
  const turn = `/desk/giliran/${await slotOf(at.world, 'pertanian')}`
  expect((await press(officer(), turn, 'panggil')).status).toBe(303)
  expect((await press(officer(), turn, 'mulai')).status).toBe(303)
  const keep = (await at.get(officer(), `${path}?putusan=keep`)).body
  expect(keep).not.toContain('name="batas"')
  expect(keep).not.toContain('name="pengganti"')
  const replace = (await at.get(officer(), `${path}?putusan=replace-national`)).body
  expect(replace).toContain('name="batas"')
  expect(replace).toContain('name="pengganti"')
})

test('disuse that is not proven is refused at its field, with everything typed kept', async () => {
  const path = await itemPath('pertanian')
  const typed = { putusan: 'deactivate', alasan: 'not-used', batas: '2026-12-31', catatan: 'Sudah mati.' }
  const answer = await decide(path, typed)
  expect(answer.status).toBe(422)
  expect(answer.body).toContain('Dua triwulan terakhir belum terbukti tanpa pemakaian')
  expect(answer.body).toContain('Sudah mati.')
  const sekda = at.world.role('regional-secretary')
  const form = hiddenFields((await at.get(sekda, path)).body, 'kecuali')
  const exception = { ...form, dasar: 'Server rusak total.', surat: '800/12/2026' }
  expect((await at.post(sekda, path, exception)).status).toBe(303)
  expect((await decide(path, typed)).status).toBe(303)
})

test('of two who decide at once one wins; the other is told who and when, and keeps the text', async () => {
  const path = await itemPath('pertanian', 1)
  const page = await at.get(officer(), `${path}?putusan=improve`)
  const form = hiddenFields(page.body, 'putusan')
  const first = { ...form, alasan: 'technical', batas: '2027-06-30', catatan: 'Yang pertama.' }
  expect((await at.post(officer(), path, first)).status).toBe(303)
  const second = { ...first, catatan: 'Yang kedua.' }
  const answer = await at.post(officer(), `${path}?putusan=improve`, second)
  expect(answer.status).toBe(409)
  expect(answer.body).toMatch(/sudah diubah oleh Pejabat desk-officer pada \d+ \w+ 2026 pukul \d\d\.\d\d WIB/)
  expect(answer.body).toContain('Yang kedua.')
  const id = path.slice('/desk/butir/'.length)
  expect((await decisionsOfItem(at.world.office.store.read, id)).map((row) => row.note)).toEqual([
    'Yang pertama.',
  ])
})

test('an item is put aside and taken up again; a dissent stands beside the decision', async () => {
  const path = await itemPath('pertanian', 1)
  const none = await at.post(officer(), path, { _formulir: 'tunda', alasan: ' ' })
  expect(none.status).toBe(422)
  expect((await at.post(officer(), path, { _formulir: 'tunda', alasan: 'Data belum ada.' })).status).toBe(303)
  expect((await press(officer(), path, 'lanjut')).status).toBe(303)
  expect((await decide(path, { putusan: 'keep' })).status).toBe(303)
  const typed = { _formulir: 'berbeda', pendapat: 'Kami masih memakainya.' }
  expect((await at.post(at.world.head('pertanian'), path, typed)).status).toBe(303)
  const page = await at.get(officer(), path)
  expect(page.body).toContain('Kami masih memakainya.')
  expect(page.body).toContain('Kepala pertanian')
})

test('the ICT head confirms the turn, opens a decision again with a reason, and the turn closes', async () => {
  const turn = `/desk/giliran/${await slotOf(at.world, 'pertanian')}`
  expect((await press(officer(), turn, 'sahkan')).status).toBe(403)
  expect((await press(head(), turn, 'sahkan')).status).toBe(303)
  const path = await itemPath('pertanian')
  expect((await at.post(head(), path, { _formulir: 'buka', alasan: 'Tenggat keliru.' })).status).toBe(303)
  expect((await decide(path, { putusan: 'keep' })).status).toBe(303)
  expect((await press(head(), path, 'sahkan')).status).toBe(303)
  expect((await at.get(officer(), path)).body).toContain('Versi 2')
  expect((await press(officer(), turn, 'tutup')).status).toBe(303)
  expect(await stageOfCase(at.world, await dossierOf(at.world, 'pertanian'))).toBe('decided')
})

test("Diskominfo's own applications are decided and confirmed by the Sekda, here without the agency", async () => {
  const sekda = at.world.role('regional-secretary')
  const turn = `/desk/giliran/${await slotOf(at.world, 'diskominfo')}`
  expect((await at.post(officer(), turn, { _formulir: 'absen', alasan: 'Rapat lain.' })).status).toBe(303)
  expect((await press(officer(), turn, 'tanpa-hadir')).status).toBe(403)
  expect((await press(sekda, turn, 'tanpa-hadir')).status).toBe(303)
  const path = await itemPath('diskominfo')
  expect((await at.post(officer(), path, { _formulir: 'putusan', putusan: 'keep' })).status).toBe(403)
  expect((await decide(path, { putusan: 'keep' }, sekda)).status).toBe(303)
  expect((await press(head(), turn, 'sahkan')).status).toBe(403)
  expect((await press(sekda, turn, 'sahkan')).status).toBe(303)
  expect((await at.get(sekda, turn)).body).toContain('Diputus tanpa kehadiran perangkat daerah')
})

test('the pages of the desk have no barrier, and fit a phone', async () => {
  const page = await at.open(browser, officer())
  const paths = [
    '/desk',
    `/desk/hari/${await sessionOf(at.world)}`,
    `/desk/giliran/${await slotOf(at.world, 'pertanian')}`,
    await itemPath('pertanian'),
  ]
  for (const path of paths) {
    await page.setViewportSize({ width: 1366, height: 900 })
    await page.goto(at.site.url + path, { waitUntil: 'networkidle' })
    expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([])
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360)
  }
  await page.context().close()
})
