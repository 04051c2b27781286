import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { formsOf } from '../setup/forms-of.ts'
import { demoPassword, postForm, signInAs } from '../setup/sign-in.ts'
import { type Site, startSite } from '../setup/site.ts'
import { rawRows } from './record.ts'

// Each file starts the built site, some of them several times.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const dataDir = mkdtempSync(join(tmpdir(), 'desk-late-'))
let site: Site
beforeAll(async () => {
  site = await startSite({ dataDir })
})
afterAll(async () => {
  await site.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const typed = 'Pertanyaan <b>panjang</b> "tentang" RKPD & Renja.\nBaris kedua. '.repeat(300)

async function expiredCookie(login: string): Promise<string> {
  const cookie = await signInAs(site, login)
  await rawRows(dataDir, `UPDATE sessions SET seen_at = '2020-01-01T00:00:00.000Z' WHERE ended_at IS NULL`)
  return cookie
}

/** The last form of a page. */
const formOf = (body: string) => formsOf(body).at(-1) ?? { action: '', fields: {} }

const late = (cookie: string) =>
  postForm(site, {
    path: '/ganti-sandi?x=1',
    fields: { _perintah: 'perintah-1', catatan: typed, sandiBaru: 'tidak boleh dibawa' },
    cookie,
  })

test('a form that comes after its session has ended keeps what was typed and is sent again', async () => {
  const page = await late(await expiredCookie('bappeda'))
  expect(page.status).toBe(401)
  expect(page.body).not.toContain('tidak boleh dibawa')
  const carried = formOf(page.body)
  expect(carried.action).toBe('/masuk')
  const credentials = { pengguna: 'bappeda', sandi: 'salah sama sekali' }
  const refused = await postForm(site, { path: '/masuk', fields: { ...carried.fields, ...credentials } })
  expect(refused.status).toBe(422)
  const again = { ...formOf(refused.body).fields, pengguna: 'bappeda', sandi: demoPassword }
  const signedIn = await postForm(site, { path: '/masuk', fields: again })
  expect(signedIn.status).toBe(200)
  expect(signedIn.headers['set-cookie']?.[0]).toMatch(/^desk=[\w-]{43};/)
  const resend = formOf(signedIn.body)
  expect(resend.action).toBe('/ganti-sandi?x=1')
  expect(resend.fields).toEqual({ _perintah: 'perintah-1', catatan: typed })
})

test('what one person typed is never given to another', async () => {
  const page = await late(await expiredCookie('bappeda'))
  const fields = { ...formOf(page.body).fields, pengguna: 'bkad', sandi: demoPassword }
  const answer = await postForm(site, { path: '/masuk', fields })
  expect(answer.status).toBe(200)
  expect(answer.body).toContain('Isian tadi milik orang lain')
  expect(answer.body).not.toContain('RKPD')
})

test('without a session of their own nobody gets anything carried', async () => {
  const page = await late('')
  expect(page.status).toBe(401)
  expect(formOf(page.body).fields.isian).toBeUndefined()
})

test('carried fields are never sent to another site', async () => {
  const page = await late(await expiredCookie('bappeda'))
  const fields = {
    ...formOf(page.body).fields,
    alamat: '//evil.id/x',
    pengguna: 'bappeda',
    sandi: demoPassword,
  }
  const answer = await postForm(site, { path: '/masuk', fields })
  expect(answer.status).toBe(303)
  expect(answer.headers.location).toBe('/')
})

test('a session ends when nothing was done for its idle time, and at the latest at its absolute end', async () => {
  const isIn = async (cookie: string) => {
    const answer = await postForm(site, { path: '/sesi', fields: {}, cookie })
    return (JSON.parse(answer.body) as { expiresAt: string | null }).expiresAt !== null
  }
  const cookie = await signInAs(site, 'hukum')
  expect(await isIn(cookie)).toBe(true)
  await rawRows(dataDir, `UPDATE sessions SET expires_at = '2020-01-01T00:00:00.000Z' WHERE ended_at IS NULL`)
  expect(await isIn(cookie)).toBe(false)
  expect(await isIn(await expiredCookie('hukum'))).toBe(false)
})
