import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EsignDouble, startEsignDouble } from '#app/signing/double/esign-double.ts'
import { refusalSentences } from '#app/text/signing.ts'
import { printedCode } from '#app/text/verification-code.ts'
import { documentsOfCycle } from '#db/outcomes.ts'
import { signingsOfDecree } from '#db/signings.ts'
import { standingCode } from '#db/verification-codes.ts'
import { cycleOf, decreeOf, stageOfCase } from '../factories/lookups.ts'
import { publish } from '../factories/stages-decree.ts'
import { openBrowser } from '../setup/browser.ts'
import { send } from '../setup/site.ts'
import { opensslCms, pdfsig } from '../signing/outside.ts'
import { type StageSite, siteAt } from './stage-site.ts'

const nik = '3573000000000001'
const wrong = 'kata-sandi-keliru'
const right = 'rahasia123'
const font = new Uint8Array(readFileSync('app/documents/fonts/liberation-sans/LiberationSans-Bold.ttf'))

let double: EsignDouble
let browser: Browser
/** Two cities, because a decree is signed once: in one with the pen in the end, in the other electronically. */
let penCity: StageSite
let city: StageSite

beforeAll(async () => {
  double = await startEsignDouble({ port: 0, username: 'desk', password: 'kunci', font })
  const credential = { TTE_USERNAME: 'desk', TTE_PASSWORD: 'kunci' }
  Object.assign(process.env, { TTE_MODE: 'bsre-v2', TTE_BASE_URL: double.url, ...credential })
  ;[penCity, city, browser] = await Promise.all([
    siteAt('decreeInitialled'),
    siteAt('decreeInitialled'),
    openBrowser(),
  ])
  for (const each of [penCity, city]) await number(each)
})
afterAll(async () => {
  await browser.close()
  await Promise.all([penCity.stop(), city.stop(), double.stop()])
})

/** Bagian Hukum numbers it first, on the day it is in that city. */
async function number({ world, post }: StageSite): Promise<void> {
  const path = `/keputusan/${await decreeOf(world)}/pengesahan`
  const fields = { tindakan: 'nomor', number: '100.3.3.3/1/35.73.112/2026', dated: today(world) }
  expect((await post(world.role('legal-officer'), path, fields)).status).toBe(303)
}

function today({ clock }: StageSite['world']): string {
  return clock.now().slice(0, 10)
}

/** The Mayor at the page where a decree is signed, once the press has printed what is to be signed. */
async function atSigning({ site, world, open }: StageSite, options = {}): Promise<Page> {
  const page = await open(browser, world.role('mayor'), options)
  const path = `${site.url}/keputusan/${await decreeOf(world)}/pengesahan`
  await expect
    .poll(
      async () => {
        await page.goto(path)
        return page.getByRole('link', { name: 'Baca naskah yang akan ditandatangani' }).count()
      },
      { timeout: 40_000, interval: 500 },
    )
    .toBe(1)
  return page
}

async function press(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('NIK Anda').fill(nik)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Tandatangani sekarang' }).click()
  await page.waitForLoadState()
}

/** Fits the width it is shown in, and axe has nothing to say. */
async function judged(page: Page): Promise<[fits: boolean, violations: unknown[]]> {
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
  return [
    fits,
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.length]),
  ]
}

test('a wrong passphrase says what to do, leaves nothing of it anywhere, and the pen goes on', async () => {
  const { world, site } = penCity
  const page = await atSigning(penCity)
  await press(page, wrong)
  const told = page.getByText(refusalSentences.passphrase)
  expect(await told.count()).toBeGreaterThan(0)
  expect(await judged(page)).toEqual([true, []])
  const html = await page.content()
  expect(html).not.toContain(wrong)
  expect(html).not.toContain(nik)
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
    /3573|keliru/,
  )
  const decreeId = await decreeOf(world)
  expect(await stageOfCase(world, decreeId)).toBe('awaitingSignature')
  const record =
    readFileSync(world.file).toString('latin1') + readFileSync(`${world.file}-wal`).toString('latin1')
  expect([record.includes(wrong), record.includes(nik)]).toEqual([false, false])
  expect(await signingsOfDecree(world.office.store.read, decreeId)).toMatchObject([
    { provider: 'bsre-v2', outcome: 'passphrase', providerCode: 2031, identityEnd: '0001' },
  ])
  // Whoever opens the page now reads it too, and Bagian Hukum records the wet signature as ever.
  const legal = await penCity.open(browser, world.role('legal-officer'))
  await legal.goto(`${site.url}/keputusan/${decreeId}/pengesahan`)
  expect(await legal.getByText('Percobaan terakhir tidak berhasil').count()).toBe(1)
  await legal.getByRole('textbox', { name: 'Hari tanda tangan' }).fill(today(world))
  await legal.getByRole('button', { name: 'Catat tanda tangan' }).click()
  await legal.waitForURL(/kabar=ditandatangani/)
  expect(await stageOfCase(world, decreeId)).toBe('awaitingScan')
})

test('signed electronically, also without scripts, and the bytes are kept as they came', async () => {
  const { world } = city
  const page = await atSigning(city, { javaScriptEnabled: false, width: 360 })
  await press(page, right)
  expect(page.url()).toContain('kabar=ditandatanganiElektronik')
  const decreeId = await decreeOf(world)
  expect(await stageOfCase(world, decreeId)).toBe('executed')
  const documents = await documentsOfCycle(world.office.store.read, await cycleOf(world))
  const signed = documents.find(({ kind }) => kind === 'decree-signed')
  const bytes = await world.office.vault.fetch(signed?.sha256 ?? '')
  expect(pdfsig(bytes)).toEqual(['Signature is Valid.'])
  expect(opensslCms(bytes).map(({ verified }) => verified)).toEqual([true])
  const [attempt] = await signingsOfDecree(world.office.store.read, decreeId)
  const [before] = documents.filter(({ kind }) => kind === 'decree-electronic')
  expect(attempt).toMatchObject({
    outcome: 'signed',
    sha256Before: before?.sha256,
    sha256After: signed?.sha256,
  })
  expect(double.asked.filter((call) => call === 'POST /api/v2/sign/pdf')).toHaveLength(2)
})

test('anybody verifies it by its code, and compares what they received', async () => {
  const { world, site } = city
  await publish(world)
  const { read } = world.office.store
  const code = printedCode((await standingCode(read, await decreeOf(world)))?.code ?? '')
  const documents = await documentsOfCycle(read, await cycleOf(world))
  const signed = documents.find(({ kind }) => kind === 'decree-signed')
  const bytes = Buffer.from(await world.office.vault.fetch(signed?.sha256 ?? ''))
  const page = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage()
  await page.goto(`${site.url}/v`)
  expect(await judged(page)).toEqual([true, []])
  await page.getByLabel('Kode verifikasi').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Periksa' }).click()
  await page.waitForURL(`**/v/${code}`)
  const text = await page.locator('main').innerText()
  for (const said of [
    'Berlaku',
    '100.3.3.3/1/35.73.112/2026',
    'tanda tangan elektronik',
    signed?.sha256 ?? '-',
  ])
    expect(text).toContain(said)
  expect(text).not.toContain(nik)
  expect(await judged(page)).toEqual([true, []])
  const compare = async (buffer: Buffer) => {
    await page
      .getByLabel('Berkas PDF')
      .setInputFiles({ name: 'diterima.pdf', mimeType: 'application/pdf', buffer })
    await page.getByRole('button', { name: 'Bandingkan' }).click()
    await page.getByRole('status').filter({ hasText: 'Berkas Anda' }).waitFor()
    const said = await page.getByRole('status').filter({ hasText: 'Berkas Anda' }).innerText()
    await page.goto(`${site.url}/v/${code}`)
    return said
  }
  expect(await compare(bytes)).toContain('sama persis dengan naskah yang tersimpan')
  const longer = await compare(Buffer.concat([bytes, Buffer.from('\n% tambahan')]))
  expect(longer).toContain('ditambahkan 11 bita')
  expect(longer).toContain('tidak ditandatangani siapa pun')
  const flipped = Buffer.from(bytes)
  flipped[2000] = (flipped[2000] ?? 0) ^ 1
  const changed = await compare(flipped)
  expect(changed).toContain('tidak sama dengan naskah yang tersimpan')
  expect(changed).toContain('SUDAH BERUBAH')
})

test('programs get the same facts as JSON, and nobody finds a code by trying', async () => {
  const { world, site } = city
  const code = printedCode((await standingCode(world.office.store.read, await decreeOf(world)))?.code ?? '')
  const { status, headers, body } = await send(`${site.url}/v/${code}.json`)
  expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('application/json')])
  const facts = JSON.parse(body)
  expect(facts).toMatchObject({
    code,
    status: { code: 'valid' },
    decree: { number: '100.3.3.3/1/35.73.112/2026', signers: [{ way: 'electronic' }] },
  })
  expect(body).not.toMatch(new RegExp(`${nik}|identity`, 'i'))
  const asked = await send(`${site.url}/v/${code}`, { headers: { Accept: 'application/json' } })
  expect([asked.status, asked.headers.location]).toEqual([303, `/v/${code}.json`])
  const tries: number[] = []
  for (let index = 0; index < 70; index += 1)
    tries.push((await send(`${site.url}/v/0000-0000-0000-${1000 + index}.json`)).status)
  expect([tries[0], tries.at(-1)]).toEqual([404, 429])
})
