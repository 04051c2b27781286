import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOfEvidence } from '#db/evidence.ts'
import { eventsOfSubject } from '#db/log.ts'
import { bring, firstSubject, secretWords } from '../factories/evidence.ts'
import { dossierOf } from '../factories/lookups.ts'
import { pdf } from '../hostile-evidence/files.ts'
import { openBrowser } from '../setup/browser.ts'
import { type CutLine, cutLineTo } from '../setup/cut-line.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let site: StageSite
let browser: Browser
let line: CutLine
let folder: string
let card: string
let secret: string

beforeAll(async () => {
  site = await siteAt('cycleOpen', { taking: ['pertanian', 'perpustakaan'] })
  browser = await openBrowser()
  line = await cutLineTo(site.site.url)
  folder = mkdtempSync(join(tmpdir(), 'desk-bukti-'))
  const { world } = site
  const { id } = await firstSubject(world, 'pertanian')
  card = `/aplikasi/${id}`
  secret = await bring(world, 'pertanian', { fields: secretWords, name: 'kontrak "asli" é.pdf' })
  await bring(world, 'perpustakaan')
}, 120_000)

afterAll(async () => {
  line.close()
  await browser.close()
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
})

const owner = () => site.world.representative('pertanian')
const written = (name: string, bytes: Buffer) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const status = (page: Page) => page.locator('form [role=status]').first()

/** The form for evidence about the agency's first application. */
async function newEvidence(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/bukti/baru?untuk=application.${card.split('/')[2]}`, { waitUntil: 'networkidle' })
  await page.selectOption('select[name=kind]', 'usage')
  await page.fill('input[name=proves]', 'Jumlah pengguna Triwulan II 2026')
}

async function filed(page: Page): Promise<string> {
  await page.click('button:has-text("Simpan bukti")')
  await page.waitForURL(/\/bukti\/\w+\?kabar=tersimpan/)
  return /bukti\/(\w+)\?/.exec(page.url())?.[1] ?? ''
}

test('a file comes whole over a line that is cut three times, and hardly anything goes twice', async () => {
  const bytes = pdf(randomBytes(2_000_000).toString('hex'))
  const page = await site.open(browser, owner())
  const [{ name = '', value = '' } = {}] = await page.context().cookies()
  await page.context().addCookies([{ name, value, url: line.url }])
  await newEvidence(page, line.url)
  const before = line.sent()
  line.cutAfter(700_000)
  await page.setInputFiles('input[type=file]', written('pemakaian.pdf', bytes))
  for (const cuts of [1, 2, 3]) {
    await expect.poll(() => line.cuts(), { timeout: 20_000 }).toBe(cuts)
    if (cuts < 3) line.cutAfter(900_000)
  }
  await status(page).getByText('Berkas sudah sampai: pemakaian.pdf').waitFor({ timeout: 40_000 })
  // Three broken pieces, and what HTTP says around each.
  expect(line.sent() - before).toBeLessThan(bytes.byteLength * 1.2)
  const id = await filed(page)
  const [{ file } = {}] = await filesOfEvidence(site.world.office.store.read, id)
  expect(file?.byteSize).toBe(bytes.byteLength)
  expect(readFileSync(site.world.office.vault.pathOf(file?.sha256 ?? '')).equals(bytes)).toBe(true)
}, 120_000)

test('a photo of a phone is small, upright and without its place when it leaves the browser', async () => {
  const page = await site.open(browser, owner())
  await newEvidence(page, site.site.url)
  // Drawn here, so that the test needs no photo: red at the left, turned by the camera a quarter to the right.
  const plain = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 3000
    canvas.height = 2000
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('no canvas')
    for (let at = 0; at < 3000; at += 4) {
      pen.fillStyle = at < 1500 ? `rgb(250,${at % 40},0)` : `rgb(0,${at % 40},250)`
      pen.fillRect(at, 0, 4, 2000)
    }
    return canvas.toDataURL('image/jpeg', 0.99).split(',')[1] ?? ''
  })
  const tags = '4d4d002a000000080002011200030000000100060000882500040000000100000000'
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from(`${tags}00000000`, 'hex')])
  const size = Buffer.alloc(2)
  size.writeUInt16BE(exif.byteLength + 2)
  const drawn = Buffer.from(plain, 'base64')
  const photo = Buffer.concat([
    drawn.subarray(0, 2),
    Buffer.from('ffe1', 'hex'),
    size,
    exif,
    drawn.subarray(2),
  ])
  await page.setInputFiles('input[type=file]', written('IMG_0001.JPG', photo))
  await status(page).getByText('Letak (GPS) dan data kameranya sudah dihapus').waitFor({ timeout: 30_000 })
  const id = await filed(page)
  const [{ file } = {}] = await filesOfEvidence(site.world.office.store.read, id)
  expect(file?.fileName).toBe('IMG_0001.jpg')
  expect(file?.byteSize).toBeLessThanOrEqual(400_000)
  const sent = readFileSync(site.world.office.vault.pathOf(file?.sha256 ?? ''))
  expect(sent.includes('Exif')).toBe(false)
  // The frame of a JPEG: its marker, its length, the depth, then height and width.
  const frame = sent.indexOf(Buffer.from('ffc0001108', 'hex'))
  expect(frame).toBeGreaterThan(0)
  // Wider than high by the camera, higher than wide once it stands upright.
  expect(sent.readUInt16BE(frame + 5)).toBeGreaterThan(sent.readUInt16BE(frame + 7))
}, 60_000)

test('without scripts a file comes with its form, and a form refused for its words keeps it', async () => {
  const page = await site.open(browser, owner(), { javaScriptEnabled: false })
  await page.goto(`${site.site.url}/bukti/baru?untuk=application.${card.split('/')[2]}`)
  await page.setInputFiles('input[type=file]', written('surat.pdf', pdf()))
  await page.click('button:has-text("Simpan bukti")')
  await page.getByText('Sudah terunggah: surat.pdf').waitFor()
  expect(await page.locator('[role=alert]').innerText()).toContain('Jenis bukti belum diisi.')
  await page.selectOption('select[name=kind]', 'statement')
  await page.fill('input[name=proves]', 'Pernyataan kepala dinas')
  const id = await filed(page)
  const [{ file } = {}] = await filesOfEvidence(site.world.office.store.read, id)
  expect(file?.fileName).toBe('surat.pdf')
})

test('an empty form is told everything at once, and a name that lies is told with what it holds', async () => {
  const page = await site.open(browser, owner(), { javaScriptEnabled: false })
  await page.goto(`${site.site.url}/bukti/baru?untuk=application.${card.split('/')[2]}`)
  await page.click('button:has-text("Simpan bukti")')
  const told = await page.locator('[role=alert]').innerText()
  expect(told).toContain('Pilih berkas yang menjadi bukti.')
  expect(told).toContain('Jenis bukti belum diisi.')
  await page.selectOption('select[name=kind]', 'statement')
  await page.fill('input[name=proves]', 'Catatan rapat')
  await page.setInputFiles('input[type=file]', written('palsu.pdf', Buffer.from('hanya teks biasa')))
  await filed(page)
  expect(await page.locator('main').innerText()).toContain(
    'Isi berkas ini teks biasa, bukan .pdf seperti namanya, karena itu "palsu.pdf" disimpan sebagai "palsu.pdf.txt".',
  )
})

test('a file over the limit is refused with the sentence at its field, and what was typed stays', async () => {
  const page = await site.open(browser, owner(), { javaScriptEnabled: false })
  await newEvidence(page, site.site.url)
  await page.setInputFiles('input[type=file]', written('besar.pdf', pdf('x'.repeat(10_100_000))))
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.click('button:has-text("Simpan bukti")')
  expect((await answer).status()).toBe(413)
  expect(await page.locator('#f-berkas-galat').innerText()).toContain('lebih besar dari 10 MB')
  expect(await page.inputValue('input[name=proves]')).toBe('Jumlah pengguna Triwulan II 2026')
})

test('a file is a download under its own name, and nothing else', async () => {
  const answer = await site.get(owner(), `/bukti/${secret}/berkas/1`)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="kontrak-asli-.pdf"; filename*=UTF-8''kontrak%20asli%20%C3%A9.pdf`,
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers['cache-control']).toContain('no-store')
  const openings = await eventsOfSubject(site.world.office.store.read, 'evidence-opening', secret)
  expect(openings.at(-1)).toMatchObject({ type: 'opened', actor: { personId: owner().personId } })
})

test('the evidence of a dossier comes as one archive with an index, restricted files for who may', async () => {
  const id = await dossierOf(site.world, 'pertanian')
  const names = async (actor: ReturnType<typeof owner>) => {
    const page = await site.open(browser, actor)
    const response = await page.request.get(`${site.site.url}/pengajuan/${id}/bukti.zip`)
    expect(response.status()).toBe(200)
    const path = written('bukti.zip', await response.body())
    const tested = spawnSync('python3', ['-m', 'zipfile', '-t', path], { encoding: 'utf8' })
    expect(tested.stdout).toContain('Done testing')
    return spawnSync('python3', ['-m', 'zipfile', '-l', path], { encoding: 'utf8' }).stdout
  }
  const before = (await eventsOfSubject(site.world.office.store.read, 'evidence-opening', secret)).length
  const own = await names(owner())
  expect(own).toContain('000 Daftar bukti.txt')
  expect(own).toContain('000 Daftar bukti.csv')
  expect(own).toContain('kontrak asli')
  expect(await names(site.world.role('planning-reviewer'))).not.toContain('kontrak asli')
  const after = (await eventsOfSubject(site.world.office.store.read, 'evidence-opening', secret)).length
  expect(after).toBe(before + 1)
})

test('the list finds, filters and shows an agency nothing of another', async () => {
  const own = (await site.get(owner(), '/bukti')).body
  expect(own).toContain('Kontrak pemeliharaan tahun 2026')
  expect(own).not.toContain('Perpustakaan')
  const officer = site.world.role('desk-officer')
  expect((await site.get(officer, '/bukti?sifat=restricted')).body).toContain('kontrak asli')
  expect((await site.get(officer, '/bukti?sifat=public')).body).toContain('Tidak ada yang cocok')
  expect((await site.get(site.world.role('planning-reviewer'), '/bukti')).body).not.toContain('kontrak asli')
  const csv = (await site.get(officer, '/bukti/unduh.csv?jenis=contract')).body
  expect(csv.trim().split('\n')).toHaveLength(3)
})

test('what is still unproven is counted as it is listed', async () => {
  const { world } = site
  const other = world.representative('perpustakaan')
  const { id } = await firstSubject(world, 'perpustakaan')
  const reading = { activeUsers: '4', transactions: '9', readingSource: 'report' }
  for (const quarter of ['2025/4', '2026/1'])
    expect((await site.post(other, `/aplikasi/${id}/pemantauan/${quarter}`, reading)).status).toBe(303)
  const { body } = await site.get(other, '/bukti/belum')
  const [, proved, stated] = /(\d+) dari (\d+) keterangan sudah berbukti/.exec(body) ?? []
  const listed = body.match(/href="\/bukti\/baru\?untuk=/g) ?? []
  expect(Number(stated)).toBeGreaterThanOrEqual(2)
  expect(listed).toHaveLength(Number(stated) - Number(proved))
})

test('every page of evidence is clean for axe, at a desk and on a phone', async () => {
  const pages = [
    '/bukti',
    '/bukti/belum',
    `/bukti/${secret}`,
    `/bukti/${secret}/ganti`,
    `/bukti/${secret}/ubah`,
    `/bukti/${secret}/tarik`,
  ]
  const form = `/bukti/baru?untuk=application.${card.split('/')[2]}`
  for (const width of [1366, 360]) {
    const page = await site.open(browser, owner(), { width })
    for (const path of [...pages, form, card]) {
      await page.goto(site.site.url + path)
      expect((await new AxeBuilder({ page }).analyze()).violations, `${path} ${width}`).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `${path} ${width}`).toBeLessThanOrEqual(0)
    }
  }
}, 120_000)
