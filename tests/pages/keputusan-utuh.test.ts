import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EsignDouble, startEsignDouble } from '#app/signing/double/esign-double.ts'
import { refusalSentences } from '#app/text/signing.ts'
import { printedCode } from '#app/text/verification-code.ts'
import { eventsOfSubject } from '#db/log.ts'
import { signingsOfDecree } from '#db/signings.ts'
import { standingCode } from '#db/verification-codes.ts'
import { decreeOf, stageOfCase } from '../factories/lookups.ts'
import { onePagePdf } from '../factories/stand-ins.ts'
import type { World } from '../factories/world.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

type Role = Parameters<World['role']>[0]

const font = new Uint8Array(readFileSync('app/documents/fonts/liberation-sans/LiberationSans-Bold.ttf'))
const number = '100.3.3.3/1/35.73.112/2026'
const note = 'Sebut hari desk pada pertimbangan huruf b.'
const order: readonly Role[] = [
  'desk-officer',
  'ict-head',
  'legal-officer',
  'assistant',
  'regional-secretary',
]

let double: EsignDouble
let browser: Browser
let city: StageSite
/** The address of the decree. */
let decree = ''
const desks = new Map<Role, Page>()

beforeAll(async () => {
  double = await startEsignDouble({ port: 0, username: 'desk', password: 'kunci', font })
  const credential = { TTE_USERNAME: 'desk', TTE_PASSWORD: 'kunci' }
  Object.assign(process.env, { TTE_MODE: 'bsre-v2', TTE_BASE_URL: double.url, ...credential })
  ;[city, browser] = await Promise.all([siteAt('replyClosed'), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await Promise.all([city.stop(), double.stop()])
})

/** The browser of a person, on a page of the site. */
async function at(role: Role, path: string): Promise<Page> {
  const page = desks.get(role) ?? (await city.open(browser, city.world.role(role)))
  desks.set(role, page)
  await page.goto(city.site.url + path)
  return page
}

async function press(page: Page, name: string, kabar: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.waitForURL(new RegExp(`kabar=${kabar}\\b`))
}

async function initial(role: Role, kabar = 'diparaf'): Promise<void> {
  await press(await at(role, `${decree}/paraf`), 'Bubuhkan paraf', kabar)
}

async function sendAndCheck(): Promise<void> {
  await press(await at('desk-officer', decree), 'Kirim ke Bagian Hukum', 'dikirim')
  await press(await at('legal-officer', decree), 'Nyatakan naskah benar', 'diperiksa')
}

async function axeOf(page: Page): Promise<unknown[]> {
  return (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}

function today(): string {
  return city.world.clock.now().slice(0, 10)
}

test('the desk officer drafts it, the legal office words it, somebody comments and is answered', async () => {
  const officer = await at('desk-officer', '/keputusan')
  await officer.getByRole('link', { name: 'Susun naskah keputusan' }).click()
  await officer.getByRole('button', { name: 'Susun naskah keputusan' }).click()
  await officer.waitForURL(/kabar=disusun/)
  decree = new URL(officer.url()).pathname
  const assistant = await at('assistant', `${decree}/komentar?bagian=considering.0`)
  await assistant.getByRole('textbox', { name: 'Komentar' }).fill('Sebut keterpaduannya.')
  await press(assistant, 'Simpan komentar', 'dikomentari')
  const legal = await at('legal-officer', `${decree}/ubah`)
  expect(await legal.locator('#kata-kata').innerText()).toContain('Sebut keterpaduannya.')
  const first = legal.locator('[name="considering.0"]')
  await first.fill((await first.inputValue()).replace(/;$/, ' yang terpadu antarperangkat daerah;'))
  await legal.locator('#pratinjau').getByText('yang terpadu antarperangkat daerah;').waitFor()
  expect(await axeOf(legal)).toEqual([])
  await press(legal, 'Simpan naskah', 'diubah')
  await legal.goto(`${city.site.url}${decree}/komentar`)
  expect(await legal.locator('main').innerText()).toContain('sudah berubah sejak komentar ditulis')
  await legal.getByRole('button', { name: /^Nyatakan selesai/ }).click()
  await legal.waitForURL(/kabar=komentarSelesai/)
  await legal.goto(`${city.site.url}${decree}/versi?dari=1&ke=2`)
  expect(await legal.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('antarperangkat')])
  expect(await axeOf(legal)).toEqual([])
})

test('it is initialled in order, sent back once, and the initials that fell stay visible as fallen', async () => {
  await sendAndCheck()
  const early = await at('assistant', `${decree}/paraf`)
  expect(await early.getByRole('button', { name: 'Bubuhkan paraf' }).count()).toBe(0)
  for (const role of order.slice(0, 2)) await initial(role)
  // While it is initialled its words are locked.
  const editor = await at('legal-officer', `${decree}/ubah`)
  expect(await editor.getByRole('button', { name: 'Simpan naskah' }).count()).toBe(0)
  expect(await editor.locator('main').innerText()).toContain('Naskah terkunci selama paraf')
  const legal = await at('legal-officer', `${decree}/paraf`)
  await legal.getByText('Kembalikan naskah', { exact: true }).click()
  await legal.getByLabel('Apa yang harus diperbaiki?').fill(note)
  await press(legal, 'Kembalikan dengan catatan', 'dikembalikan')
  const text = await legal.locator('main').innerText()
  for (const said of ['Putaran 2', 'Gugur: naskah dikembalikan', note]) expect(text).toContain(said)
  expect(await legal.locator('.line-through').count()).toBe(2)
  expect(await axeOf(legal)).toEqual([])
  expect(await stageOfCase(city.world, await decreeOf(city.world))).toBe('drafting')
})

test('mended it goes the whole way: five initials, each an event of its own', async () => {
  const legal = await at('legal-officer', `${decree}/ubah`)
  const second = legal.locator('[name="considering.1"]')
  await second.fill((await second.inputValue()).replace(/;$/, ' pada hari desk;'))
  await press(legal, 'Simpan naskah', 'diubah')
  await sendAndCheck()
  for (const role of order.slice(0, -1)) await initial(role)
  await initial('regional-secretary', 'lengkap')
  const events = await eventsOfSubject(city.world.office.store.read, 'decree', await decreeOf(city.world))
  const round = events.slice(events.findLastIndex(({ type }) => type === 'checked') + 1)
  expect(round.map(({ type, payload }) => [type, (payload as { step?: string }).step])).toEqual(
    order.map((step) => ['initialled', step]),
  )
})

test('signing electronically fails once and says why; the pen goes on, and the scan is filed and published', async () => {
  const legal = await at('legal-officer', `${decree}/pengesahan`)
  await legal.getByText('Akan ditandatangani secara elektronik?').click()
  await legal.getByLabel('Nomor keputusan').fill(number)
  await legal.getByRole('textbox', { name: 'Tanggal keputusan' }).fill(today())
  await press(legal, 'Simpan nomor dan tanggal', 'bernomor')
  const toSign = async () =>
    (await at('mayor', `${decree}/pengesahan`)).getByRole('link', { name: 'Baca naskah yang akan' }).count()
  await expect.poll(toSign, { timeout: 60_000, interval: 500 }).toBe(1)
  const mayor = await at('mayor', `${decree}/pengesahan`)
  await mayor.getByLabel('NIK Anda').fill('3573000000000001')
  await mayor.getByLabel('Passphrase', { exact: true }).fill('keliru')
  await mayor.getByRole('button', { name: 'Tandatangani sekarang' }).click()
  await mayor.getByText(refusalSentences.passphrase).first().waitFor()
  expect(double.asked.filter((call) => call === 'POST /api/v2/sign/pdf')).toHaveLength(1)
  const pen = await at('legal-officer', `${decree}/pengesahan`)
  expect(await pen.getByText('Percobaan terakhir tidak berhasil').count()).toBe(1)
  await pen.getByRole('textbox', { name: 'Hari tanda tangan' }).fill(today())
  await press(pen, 'Catat tanda tangan', 'ditandatangani')
  const scanning = await at('legal-officer', `${decree}/pindaian`)
  const scan = { name: 'keputusan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(onePagePdf()) }
  await scanning.locator('input[type=file]').setInputFiles(scan)
  await press(scanning, 'Unggah pindaian', 'dipindai')
  const publishing = await at('legal-officer', `${decree}/pengumuman`)
  await publishing.getByRole('button', { name: 'Umumkan keputusan' }).click()
  await publishing.getByText('Keputusan diumumkan').first().waitFor()
  const decreeId = await decreeOf(city.world)
  expect(await stageOfCase(city.world, decreeId)).toBe('published')
  expect(await signingsOfDecree(city.world.office.store.read, decreeId)).toMatchObject([
    { outcome: 'passphrase' },
  ])
})

test('anybody finds it on the public page: in force, its number, signed with the pen', async () => {
  const { read } = city.world.office.store
  const code = printedCode((await standingCode(read, await decreeOf(city.world)))?.code ?? '')
  const page = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage()
  await page.goto(`${city.site.url}/v`)
  await page.getByLabel('Kode verifikasi').fill(code)
  await page.getByRole('button', { name: 'Periksa' }).click()
  await page.waitForURL(`**/v/${code}`)
  const text = await page.locator('main').innerText()
  for (const said of ['Berlaku', number, 'tanda tangan basah'])
    expect(text.toLowerCase()).toContain(said.toLowerCase())
  expect(text).not.toContain('3573000000000001')
  expect(await axeOf(page)).toEqual([])
  await page
    .getByLabel('Berkas PDF')
    .setInputFiles({ name: 'diterima.pdf', mimeType: 'application/pdf', buffer: Buffer.from(onePagePdf()) })
  await page.getByRole('button', { name: 'Bandingkan' }).click()
  const told = page.getByRole('status').filter({ hasText: 'Berkas Anda' })
  await told.waitFor()
  expect(await told.innerText()).toContain('sama persis')
})
