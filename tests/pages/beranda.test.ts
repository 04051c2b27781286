import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertAccount } from '#db/accounts.ts'
import type { Role } from '#workflows/engine/actor.ts'
import { dossierOf } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { send } from '../setup/site.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let site: StageSite
let browser: Browser
beforeAll(async () => {
  // A record in which nobody can sign in asks for its first administrator instead of showing the board.
  ;[site, browser] = await Promise.all([
    siteAt('submitted', { taking: ['pertanian', 'bkad'] }),
    openBrowser(),
  ])
  const { personId } = site.world.role('administrator')
  const at = site.world.clock.now()
  const secrets = { passwordHash: null, passwordChangedAt: null, totpSecret: null, totpConfirmedAt: null }
  const account = { personId, login: 'admin', email: null, ...secrets, closedAt: null, createdAt: at }
  await site.world.office.store.tx((db) => insertAccount(db, account))
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const roles = [
  'planning-reviewer',
  'budget-reviewer',
  'desk-officer',
  'ict-head',
  'administrator',
  'legal-officer',
  'assistant',
  'regional-secretary',
  'mayor',
  'auditor',
] as const satisfies readonly Role[]

test('the first page is the public board with a way to sign in, and for who signed in the first screen', async () => {
  const visitor = await send(site.site.url)
  expect([visitor.status, visitor.body.includes('href="/masuk"')]).toEqual([200, true])
  const head = await site.get(site.world.head('pertanian'), '/')
  expect([head.status, head.headers.location]).toEqual([303, '/beranda'])
})

test('a visitor is asked to sign in', async () => {
  const answer = await send(`${site.site.url}/beranda`)
  expect([answer.status, answer.headers.location]).toEqual([303, '/masuk?kembali=%2Fberanda'])
})

test.each(roles)('%s has a first screen', async (role) => {
  const answer = await site.get(site.world.role(role), '/beranda')
  expect(answer.status).toBe(200)
  for (const part of ['Harus dikerjakan', 'Menunggu pihak lain', 'Baru selesai'])
    expect(answer.body).toContain(part)
})

test('the desk officer is led to every dossier that was submitted', async () => {
  const { body } = await site.get(site.world.role('desk-officer'), '/beranda')
  expect(body).toContain('Tiga hal menunggu Anda')
  expect(body).toContain(`href="/pengajuan/${await dossierOf(site.world, 'pertanian')}"`)
})

test('an agency sees whom it waits for, and nothing of another agency', async () => {
  const { body } = await site.get(site.world.head('pertanian'), '/beranda')
  expect(body).toContain('Diskominfo belum memulai telaah')
  expect(body).not.toContain('Badan Keuangan dan Aset Daerah')
})

test('the first screen fits a telephone and is clean for axe', async () => {
  const page = await site.open(browser, site.world.role('desk-officer'), { width: 360 })
  await page.goto(`${site.site.url}/beranda`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.context().close()
})
