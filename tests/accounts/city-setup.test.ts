import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { postForm, signInAs } from '../setup/sign-in.ts'
import { type Site, send, startSite } from '../setup/site.ts'
import { rawRows } from './record.ts'

// Each file starts the built site, some of them several times.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const dataDir = mkdtempSync(join(tmpdir(), 'desk-city-'))
const password = 'lampu ungu berjalan pelan'
let site: Site
let printed = ''
beforeAll(async () => {
  process.env.DESK_CITY = '1'
  site = await startSite({ dataDir, onOutput: (text) => (printed += text) })
})
afterAll(async () => {
  delete process.env.DESK_CITY
  await site.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const setUp = (more: Record<string, string>) =>
  postForm(site, {
    path: '/pemasangan',
    fields: {
      kota: 'Kota Contoh',
      perangkatDaerah: 'Dinas Komunikasi dan Informatika',
      singkatan: 'Diskominfo',
      nama: 'Sekar Administrator',
      jabatan: 'Pranata Komputer',
      pengguna: 'sekar',
      surel: '',
      sandiBaru: password,
      sandiUlang: password,
      ...more,
    },
  })
const code = () => /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(printed)?.[0] ?? ''

test('a real city is empty, and its first visit asks for its first administrator', async () => {
  expect(await rawRows(dataDir, 'SELECT id FROM organisations')).toEqual([])
  expect((await send(site.url)).headers.location).toBe('/pemasangan')
  expect((await send(`${site.url}/masuk`)).headers.location).toBe('/pemasangan')
  expect((await send(`${site.url}/pemasangan`)).status).toBe(200)
  expect(code()).not.toBe('')
})

test('without the code of the console nobody becomes administrator', async () => {
  for (const typed of ['', 'AAAA-AAAA-AAAA', code().slice(0, -1)])
    expect((await setUp({ 'kode-masuk': typed })).status).toBe(422)
  expect(await rawRows(dataDir, 'SELECT person_id FROM accounts')).toEqual([])
})

test('the first administrator is set up once, signed in, and keeps what was typed until then', async () => {
  const weak = await setUp({
    'kode-masuk': code(),
    sandiBaru: 'kota contoh 12',
    sandiUlang: 'kota contoh 12',
  })
  expect(weak.status).toBe(422)
  expect(weak.body).toContain('value="Sekar Administrator"')
  expect((await setUp({ 'kode-masuk': code(), nama: '' })).body).toContain(
    'Tulis nama lengkap administrator.',
  )
  const done = await setUp({ 'kode-masuk': code().toLowerCase().replaceAll('-', '') })
  expect(done.status).toBe(303)
  const cookie = done.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  expect((await send(`${site.url}/pengaturan/orang`, { headers: { Cookie: cookie } })).status).toBe(200)
  const second = await setUp({ 'kode-masuk': code(), pengguna: 'kedua' })
  expect([second.headers.location, second.headers['set-cookie']]).toEqual(['/masuk', undefined])
  expect(await rawRows(dataDir, 'SELECT login FROM accounts')).toEqual([{ login: 'sekar' }])
  expect((await send(`${site.url}/pemasangan`)).headers.location).toBe('/masuk')
  await signInAs(site, 'sekar', password)
})

test('a city that is set up stays one, with and without the switch', async () => {
  await site.stop()
  delete process.env.DESK_CITY
  printed = ''
  site = await startSite({ dataDir, onOutput: (text) => (printed += text) })
  expect(printed).not.toMatch(/kata sandi|kode pemasangan/)
  expect(await rawRows(dataDir, 'SELECT name FROM organisations')).toEqual([
    { name: 'Dinas Komunikasi dan Informatika' },
  ])
  await signInAs(site, 'sekar', password)
})

test('the demo tells its logins once, and is never served as a real city', async () => {
  const demo = mkdtempSync(join(tmpdir(), 'desk-demo-'))
  try {
    const outputs: string[] = []
    for (const start of [0, 1]) {
      const started = await startSite({
        dataDir: demo,
        onOutput: (text) => (outputs[start] = (outputs[start] ?? '') + text),
      })
      await started.stop()
    }
    expect(outputs.map((text) => text.includes('kata sandi:'))).toEqual([true, false])
    process.env.DESK_CITY = '1'
    await expect(startSite({ dataDir: demo })).rejects.toThrow('berisi kota contoh')
  } finally {
    delete process.env.DESK_CITY
    rmSync(demo, { recursive: true, force: true })
  }
})
