import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askQuestion } from '#app/services/ask-question.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { bring } from '../factories/evidence.ts'
import { applicationsOf, dossierOf, stageOfCase } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let site: StageSite
let browser: Browser
let id: string
beforeAll(async () => {
  ;[site, browser] = await Promise.all([siteAt('cycleOpen'), openBrowser()])
  id = await dossierOf(site.world, 'pertanian')
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

test('a head submits by check-answers, without scripts, and gets a receipt number', async () => {
  const head = site.world.head('pertanian')
  const owner = site.world.representative('pertanian')
  expect((await site.get(owner, '/aplikasi')).body).toContain('sebelum berkas diajukan.')
  const page = await site.open(browser, head, { javaScriptEnabled: false })
  await page.goto(`${site.site.url}/pengajuan/${id}/ajukan`)
  await page.getByRole('button', { name: 'Ajukan ke Diskominfo' }).click()
  await page.getByText('Ada yang perlu diperbaiki').waitFor()
  expect(await stageOfCase(site.world, id)).toBe('draft')
  await page.getByLabel('Saya menyatakan data ini benar', { exact: false }).check()
  await page.getByRole('button', { name: 'Ajukan ke Diskominfo' }).click()
  expect(new URL(page.url()).pathname).toBe(`/pengajuan/${id}/diajukan`)
  expect(await page.innerText('main')).toContain('TT-001/2026')
  expect(await stageOfCase(site.world, id)).toBe('submitted')
  await page.context().close()
  const frozen = (await site.get(owner, '/aplikasi')).body
  expect(frozen).toContain('Berkas sudah diajukan, jadi data aplikasi untuk dibaca;')
  expect(frozen).not.toContain('sebelum berkas diajukan.')
})

test('card, dossier and receipt say alike what may still be done, and offer exactly that', async () => {
  const { world } = site
  const [head, owner] = [world.head('pertanian'), world.representative('pertanian')]
  const [application] = await applicationsOf(world, 'pertanian')
  const card = `/aplikasi/${application?.id}`
  const mend =
    /Kepala perangkat daerah dapat menarik kembali berkas sampai [^<]+, selama telaah belum dimulai\./
  const [said] = mend.exec((await site.get(head, `/pengajuan/${id}`)).body) ?? []
  expect(said).toBeDefined()
  for (const [actor, path] of [
    [owner, card],
    [owner, `${card}/ubah`],
    [owner, `/pengajuan/${id}`],
    [owner, `/pengajuan/${id}/diajukan`],
    [head, `/pengajuan/${id}/diajukan`],
  ] as const) {
    const { body } = await site.get(actor, path)
    expect(body, path).toContain(said)
    expect(body, path).toContain(
      'Bukti dan angka triwulan yang belum dicatat tetap dapat ditambah; angka yang sudah diajukan hanya dapat diperbaiki dengan alasan.',
    )
    expect(body, path).not.toContain('dapat dilengkapi bila')
    const mayWithdraw = actor === head
    expect(body.includes(`href="/pengajuan/${id}/tarik"`), path).toBe(mayWithdraw)
  }
  // What the sentence leaves open is open.
  const [, more = ''] = /href="(\/bukti\/baru[^"]*)"/.exec((await site.get(owner, card)).body) ?? []
  expect((await site.get(owner, more.replaceAll('&amp;', '&'))).status).toBe(200)
  const dossier = async () => (await site.get(owner, `/pengajuan/${id}`)).body
  expect(await dossier()).not.toMatch(/Boleh dilengkapi|bukti\.zip/)
  const reading = { activeUsers: '4', transactions: '9', readingSource: 'report' }
  expect((await site.post(owner, `${card}/pemantauan/2026/1`, reading)).status).toBe(303)
  expect((await site.get(owner, '/beranda')).body).toContain(`${application?.name}, Triwulan I 2026`)
  // A figure wants its evidence, which nobody is stopped by; the bundle is offered once there is a file in it.
  expect(await dossier()).toMatch(/Boleh dilengkapi[\s\S]*0 dari 1 berbukti/)
  expect(await dossier()).not.toContain('bukti.zip')
  await bring(world, 'pertanian')
  expect(await dossier()).toContain(`/pengajuan/${id}/bukti.zip`)
})

test('while the receipt is made its page says that it comes by itself, with a way for who has no scripts', async () => {
  const { body } = await site.get(site.world.head('pertanian'), `/pengajuan/${id}/diajukan`)
  expect(body).toContain('Tanda terima sedang dibuat.')
  expect(body).toMatch(new RegExp(`<noscript><a href="/pengajuan/${id}/diajukan"`))
})

test('what was submitted is taken back with a reason, and submitted again', async () => {
  const head = site.world.head('pertanian')
  const without = await site.post(head, `/pengajuan/${id}/tarik`, { alasan: '  ' })
  expect([without.status, without.body.includes('Tulis alasan penarikan.')]).toEqual([422, true])
  const done = await site.post(head, `/pengajuan/${id}/tarik`, { alasan: 'Salah satu aplikasi terlewat.' })
  expect([done.status, done.headers.location]).toEqual([303, `/pengajuan/${id}`])
  const again = await site.post(head, `/pengajuan/${id}/ajukan`, { pernyataan: 'ya' })
  expect(again.status).toBe(303)
})

test("another agency's dossier is not there, to read or to write", async () => {
  const stranger = site.world.head('perpustakaan')
  for (const path of ['', '/ajukan', '/diajukan', '/tarik'])
    expect((await site.get(stranger, `/pengajuan/${id}${path}`)).status, path).toBe(404)
  expect((await site.post(stranger, `/pengajuan/${id}/ajukan`, { pernyataan: 'ya' })).status).toBe(404)
  expect((await site.get(site.world.role('administrator'), `/pengajuan/${id}`)).status).toBe(404)
})

test('only who may starts the review; a question is then answered by the agency', async () => {
  const { world } = site
  expect((await site.post(world.role('auditor'), `/pengajuan/${id}`, {})).status).toBe(403)
  expect((await site.post(world.role('desk-officer'), `/pengajuan/${id}`, {})).status).toBe(303)
  expect(await stageOfCase(world, id)).toBe('inReview')
  const question = {
    submissionId: id,
    reviewer: 'planning' as const,
    itemId: null,
    question: 'Subkegiatan mana?',
  }
  const dueAt = '2026-07-30T09:00:00.000Z'
  const asked = await world.as(world.role('planning-reviewer'))(askQuestion, { ...question, dueAt })
  const questionId = (asked.events[0]?.payload as { questionId?: string } | undefined)?.questionId ?? ''
  const head = world.representative('pertanian')
  expect((await site.get(head, '/beranda')).body).toContain('Bappeda meminta klarifikasi')
  const path = `/pengajuan/${id}/klarifikasi/${questionId}`
  expect((await site.post(head, path, { jawaban: '' })).status).toBe(422)
  expect((await site.post(head, path, { jawaban: 'Subkegiatan 2.16.03.' })).status).toBe(303)
  expect((await site.get(head, `/pengajuan/${id}`)).body).toContain('Subkegiatan 2.16.03.')
})

test('a dossier goes back with what is missing and a day ahead; the agency reads that first', async () => {
  const { world } = site
  const officer = world.role('desk-officer')
  const past = await site.post(officer, `/pengajuan/${id}/kembalikan`, {
    kurang: 'Bukti.',
    batas: '2026-01-05',
  })
  expect([past.status, /Pilih tanggal sesudah \d+ \p{L}+ 2026/u.test(past.body)]).toEqual([422, true])
  const fields = { kurang: 'Lampirkan <b>bukti</b> pemakaian.', batas: '2026-07-20' }
  expect((await site.post(officer, `/pengajuan/${id}/kembalikan`, fields)).status).toBe(303)
  const { body } = await site.get(world.head('pertanian'), `/pengajuan/${id}`)
  expect(body).toContain('Lampirkan &lt;b&gt;bukti&lt;/b&gt; pemakaian.')
  expect(body).toContain('Senin, 20 Juli 2026 pukul 16.00 WIB')
})

test('who was slower is told, and keeps what was typed', async () => {
  const { world } = site
  const other = await dossierOf(world, 'perpustakaan')
  await site.post(world.head('perpustakaan'), `/pengajuan/${other}/ajukan`, { pernyataan: 'ya' })
  await world.as(world.role('desk-officer'))(startReview, { submissionId: other })
  const late = await site.post(world.head('perpustakaan'), `/pengajuan/${other}/tarik`, {
    alasan: 'Keliru',
    _versi: '2',
  })
  expect(late.status).toBe(409)
  expect(late.body).toContain('Keliru')
})

test('more time is given to one agency, on a day ahead and with the ground', async () => {
  const { world } = site
  const other = await dossierOf(world, 'setda')
  const officer = world.role('desk-officer')
  expect(
    (await site.post(officer, `/pengajuan/${other}/batas`, { batas: '2026-07-24', alasan: '' })).status,
  ).toBe(422)
  const given = { batas: '2026-07-24', alasan: 'Pergantian admin.' }
  expect((await site.post(officer, `/pengajuan/${other}/batas`, given)).status).toBe(303)
  expect((await site.get(officer, `/pengajuan/${other}`)).body).toContain('Jumat, 24 Juli 2026')
  const own = await dossierOf(world, 'diskominfo')
  expect((await site.post(officer, `/pengajuan/${own}/batas`, given)).status).toBe(403)
})

test('list, dossier and check fit a telephone and are clean for axe', async () => {
  const other = await dossierOf(site.world, 'bappeda')
  const officer = site.world.role('desk-officer')
  const visits = [
    [officer, '/pengajuan'],
    [officer, `/pengajuan/${id}`],
    [site.world.head('bappeda'), `/pengajuan/${other}/ajukan`],
  ] as const
  for (const [actor, path] of visits) {
    const page = await site.open(browser, actor, { width: 360 })
    await page.goto(site.site.url + path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(
      true,
    )
    expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([])
    await page.context().close()
  }
})
