import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { demoPassword, postForm, signInAs } from '../setup/sign-in.ts'
import { type Site, send, startSite } from '../setup/site.ts'
import { rawRows } from './record.ts'

// Each file starts the built site, some of them several times.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const dataDir = mkdtempSync(join(tmpdir(), 'desk-accounts-'))
let site: Site
beforeAll(async () => {
  site = await startSite({ dataDir })
})
afterAll(async () => {
  await site.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const signIn = (pengguna: string, sandi: string, more: Record<string, string> = {}, cookie = '') =>
  postForm(site, { path: '/masuk', fields: { pengguna, sandi, ...more }, cookie })
const open = (path: string, cookie = '') =>
  send(site.url + path, cookie ? { headers: { Cookie: cookie } } : {})
const sentence = (body: string) => /role="alert".*?<p[^>]*>(.*?)<\/p>/s.exec(body)?.[1] ?? ''

test('a page for people signed in sends others to sign in and back again', async () => {
  const answer = await open('/ganti-sandi?x=1')
  expect([answer.status, answer.headers.location]).toEqual([303, '/masuk?kembali=%2Fganti-sandi%3Fx%3D1'])
  const back = await signIn('bappeda', demoPassword, { kembali: '/ganti-sandi?x=1' })
  expect([back.status, back.headers.location]).toEqual([303, '/ganti-sandi?x=1'])
})

test.each(['//evil.id', '/\\evil.id', 'https://evil.id', 'javascript:alert(1)'])(
  'nobody is sent to %s after signing in',
  async (kembali) => {
    const answer = await signIn('bkad', demoPassword, { kembali })
    expect([answer.status, answer.headers.location]).toEqual([303, '/'])
  },
)

test('the cookie is out of reach of scripts and of other sites', async () => {
  const answer = await signIn('bappeda', demoPassword)
  const [cookie = ''] = answer.headers['set-cookie'] ?? []
  expect(cookie).toMatch(/^desk=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
})

test('with a public address of https the cookie is bound to the host and to TLS', async () => {
  process.env.DESK_URL = 'https://reviu.example.go.id'
  const secure = await startSite({ dataDir }).finally(() => delete process.env.DESK_URL)
  try {
    const fields = { pengguna: 'bappeda', sandi: demoPassword }
    const answer = await postForm(secure, { path: '/masuk', fields })
    const [cookie = ''] = answer.headers['set-cookie'] ?? []
    expect(cookie).toMatch(/^__Host-desk=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/)
    expect(cookie).not.toContain('Domain')
  } finally {
    await secure.stop()
  }
})

test('a session planted before signing in is not the session afterwards', async () => {
  const planted = `desk=${'A'.repeat(43)}`
  const own = await signIn('hukum', demoPassword, {}, planted)
  expect(own.headers['set-cookie']?.[0]).not.toContain('A'.repeat(43))
  expect((await open('/ganti-sandi', planted)).status).toBe(303)
  const first = await signInAs(site, 'hukum')
  const [second = ''] = (await signIn('hukum', demoPassword, {}, first)).headers['set-cookie'] ?? []
  expect((await open('/ganti-sandi', second.split(';')[0])).status).toBe(200)
  expect((await open('/ganti-sandi', first)).status).toBe(303)
})

test('signing out ends the session itself, not only the cookie', async () => {
  const cookie = await signInAs(site, 'bkad')
  expect((await open('/ganti-sandi', cookie)).status).toBe(200)
  const answer = await postForm(site, { path: '/keluar', fields: {}, cookie })
  expect(answer.headers['set-cookie']?.[0]).toMatch(/^desk=; Path=\/; Max-Age=0;/)
  expect((await open('/ganti-sandi', cookie)).status).toBe(303)
  expect((await open('/keluar', cookie)).status).toBe(200)
})

test('a login that is nobody’s and a wrong password get the same answer after the same work', async () => {
  const times: Record<string, number[]> = { nobody: [], known: [] }
  const bodies = new Set<string>()
  for (let round = 0; round < 3; round += 1) {
    for (const [kind, login] of [
      ['nobody', 'bukan.siapa-siapa'],
      ['known', 'inspektorat'],
    ] as const) {
      const began = performance.now()
      const answer = await signIn(login, 'kata sandi yang salah')
      times[kind]?.push(performance.now() - began)
      expect(answer.status).toBe(422)
      bodies.add(sentence(answer.body))
    }
  }
  expect([...bodies]).toEqual([
    'Nama pengguna atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
  ])
  const [nobody, known] = [Math.min(...(times.nobody ?? [])), Math.min(...(times.known ?? []))]
  // Without the hash the answer comes in a tenth of the time.
  expect(Math.max(nobody, known) / Math.min(nobody, known)).toBeLessThan(3)
})

test.each(['asisten', 'tidak.ada'])(
  'after five failures %s has to wait, also with the right password',
  async (login) => {
    for (let failure = 0; failure < 5; failure += 1) expect((await signIn(login, 'salah')).status).toBe(422)
    const answer = await signIn(login, demoPassword)
    expect(answer.status).toBe(409)
    expect(sentence(answer.body)).toMatch(
      /^Terlalu banyak percobaan yang gagal. Coba lagi pukul \d\d\.\d\d WIB/,
    )
  },
)

test('tries sent at once do not slip through the count', async () => {
  const statuses = await Promise.all(Array.from({ length: 12 }, () => signIn('walikota', 'salah')))
  expect(statuses.filter(({ status }) => status === 422)).toHaveLength(5)
})

test('every try leaves its line, and no line holds what was typed', async () => {
  const rows = await rawRows(dataDir, 'SELECT kind, person_id, address, agent FROM security_events')
  const kinds = new Set(rows.map(({ kind }) => kind))
  for (const kind of ['signed-in', 'refused', 'locked', 'signed-out']) expect(kinds).toContain(kind)
  expect(rows.every(({ address }) => address === '127.0.0.1')).toBe(true)
  expect(JSON.stringify(rows)).not.toMatch(/kata sandi yang salah|bukan\.siapa/)
})

test('an address that fails too often waits, whoever it tries to be', async () => {
  await rawRows(
    dataDir,
    `UPDATE sign_in_counters SET failures = 50, first_at = '${new Date().toISOString()}' WHERE key LIKE 'address:%'`,
  )
  const answer = await signIn('bappeda', demoPassword)
  expect(answer.status).toBe(409)
  expect(sentence(answer.body)).toContain('dari jaringan ini')
  const lines = () => rawRows(dataDir, `SELECT id FROM security_events WHERE kind = 'throttled'`)
  expect(await lines()).toHaveLength(1)
  await signIn('bkad', demoPassword)
  expect(await lines()).toHaveLength(1)
  await rawRows(dataDir, `DELETE FROM sign_in_counters WHERE key LIKE 'address:%'`)
  expect((await signIn('bappeda', demoPassword)).status).toBe(303)
})

test('the sign-in page works for a known address with the form left empty', async () => {
  const answer = await signIn('', '')
  expect(answer.status).toBe(422)
  expect(answer.body).toContain('name="sandi"')
})
