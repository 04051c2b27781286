import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { recoverAdministrator } from '#app/services/recover-administrator.server.ts'
import { demoPassword, postForm, signInAs } from '../setup/sign-in.ts'
import { type Site, send, startSite } from '../setup/site.ts'
import { officeBeside, rawRows } from './record.ts'

// Each file starts the built site, some of them several times.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const dataDir = mkdtempSync(join(tmpdir(), 'desk-invited-'))
const newPassword = 'lampu ungu berjalan pelan'
let site: Site
let administrator: string
let log = ''
beforeAll(async () => {
  site = await startSite({ dataDir })
  site.process.stderr?.on('data', (bytes) => {
    log += bytes
  })
  administrator = await signInAs(site, 'administrator')
})
afterAll(async () => {
  await site.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const open = (path: string, cookie = '') =>
  send(site.url + path, cookie ? { headers: { Cookie: cookie } } : {})
const accept = (path: string, password = newPassword, repeated = password) =>
  postForm(site, { path, fields: { sandiBaru: password, sandiUlang: repeated } })
let forms = 0

async function invite(login: string, more: Record<string, string> = {}): Promise<string> {
  const [organisation] = await rawRows(dataDir, `SELECT id FROM organisations WHERE abbreviation = 'Dinkes'`)
  const fields = {
    _perintah: `undang-${String(forms++).padStart(5, '0')}`,
    nama: 'Sekar Undangan',
    nip: '',
    pengguna: login,
    surel: `${login}@example.go.id`,
    perangkatDaerah: String(organisation?.id),
    peran: 'representative',
    jabatan: 'Admin SPBE',
    sebutan: 'definitif',
    surat: '',
    mulai: '2026-01-01',
    sampai: '',
    ...more,
  }
  const answer = await postForm(site, { path: '/pengaturan/orang/undang', fields, cookie: administrator })
  expect(answer.status, answer.body.slice(0, 3000)).toBe(303)
  return String(answer.headers.location)
}

async function mailTo(address: string): Promise<string> {
  const folder = join(dataDir, 'mail')
  const find = () => {
    try {
      const letters = readdirSync(folder).filter((name) => name.endsWith('.txt'))
      return letters
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .find((text) => text.includes(address))
    } catch {
      return undefined
    }
  }
  await expect.poll(find, { timeout: 90_000 }).toBeDefined()
  return find() ?? ''
}

const linkIn = (text: string) => /\/undangan\/[\w-]{43}/.exec(text)?.[0] ?? 'no link'

test('an invited person gets a letter, chooses a password once, and works', async () => {
  await invite('sekar.satu')
  const link = linkIn(await mailTo('sekar.satu@example.go.id'))
  const page = await open(link)
  expect(page.status).toBe(200)
  expect(page.body).toContain('sekar.satu')
  for (const [password, repeated] of [
    ['pendek', 'pendek'],
    ['bismillahirrahmanirrahim', 'bismillahirrahmanirrahim'],
    ['sekar.satu', 'sekar.satu'],
    [newPassword, 'lain'],
  ] as const)
    expect((await accept(link, password, repeated)).status).toBe(422)
  const answers = await Promise.all([accept(link), accept(link)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  expect((await open(link)).status).toBe(404)
  expect((await accept(link)).status).toBe(409)
  await signInAs(site, 'sekar.satu', newPassword)
})

test('an invitation that is too old opens nothing', async () => {
  await invite('sekar.dua')
  const link = linkIn(await mailTo('sekar.dua@example.go.id'))
  await rawRows(
    dataDir,
    `UPDATE invitations SET expires_at = '2020-01-01T00:00:00.000Z' WHERE closed_at IS NULL`,
  )
  expect((await open(link)).status).toBe(404)
  expect((await accept(link)).status).toBe(409)
})

test('the link the administrator shows ends the one in the letter', async () => {
  const person = await invite('sekar.tiga')
  const sent = linkIn(await mailTo('sekar.tiga@example.go.id'))
  const page = await open(`${person}/tautan`, administrator)
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page.body)?.[1] ?? ''
  const fields = { _perintah: value('_perintah'), undangan: value('undangan') }
  const shown = await postForm(site, { path: `${person}/tautan`, fields, cookie: administrator })
  expect((await open(sent)).status).toBe(404)
  expect((await open(linkIn(shown.body))).status).toBe(200)
  const again = await postForm(site, { path: `${person}/tautan`, fields, cookie: administrator })
  expect(again.status).toBe(409)
})

test('a login that is taken is refused at its field, with everything typed still there', async () => {
  const [organisation] = await rawRows(dataDir, `SELECT id FROM organisations WHERE abbreviation = 'Dinkes'`)
  const fields = {
    _perintah: 'undang-ganda-1',
    nama: 'Sekar Empat',
    pengguna: 'SEKAR.satu ',
    perangkatDaerah: String(organisation?.id),
    peran: 'representative',
    jabatan: 'Admin SPBE',
    sebutan: 'definitif',
    mulai: '2026-01-01',
  }
  const answer = await postForm(site, { path: '/pengaturan/orang/undang', fields, cookie: administrator })
  expect(answer.status).toBe(422)
  expect(answer.body).toContain('sudah dipakai')
  expect(answer.body).toContain('value="Sekar Empat"')
  const people = await rawRows(dataDir, `SELECT id FROM people WHERE name = 'Sekar Empat'`)
  expect(people).toEqual([])
})

test('a changed password ends every other session and the old password', async () => {
  const [here, elsewhere] = [await signInAs(site, 'bkad'), await signInAs(site, 'bkad')]
  const change = (sandiSekarang: string) =>
    postForm(site, {
      path: '/ganti-sandi',
      fields: { sandiSekarang, sandiBaru: newPassword, sandiUlang: newPassword },
      cookie: here,
    })
  expect((await change('bukan ini sandinya')).status).toBe(422)
  const answer = await change(demoPassword)
  expect(answer.status).toBe(303)
  const fresh = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const statuses = [here, elsewhere, fresh].map(async (cookie) => (await open('/ganti-sandi', cookie)).status)
  expect(await Promise.all(statuses)).toEqual([303, 303, 200])
  await expect(signInAs(site, 'bkad')).rejects.toThrow('422')
  await signInAs(site, 'bkad', newPassword)
})

test('a closed account is out at once and stays out', async () => {
  const cookie = await signInAs(site, 'hukum')
  const [row] = await rawRows(dataDir, `SELECT person_id FROM accounts WHERE login = 'hukum'`)
  const path = `/pengaturan/orang/${row?.person_id}`
  const fields = { _perintah: 'tutup-akun-1', _formulir: 'tutup', tindakan: 'tutup' }
  expect((await postForm(site, { path, fields, cookie: administrator })).status).toBe(303)
  expect((await open('/ganti-sandi', cookie)).status).toBe(303)
  await expect(signInAs(site, 'hukum')).rejects.toThrow('422')
})

test('an administrator who is locked out comes back by a command on the server', async () => {
  const office = await officeBeside(dataDir)
  try {
    await expect(recoverAdministrator(office, { login: 'bappeda' })).rejects.toMatchObject({
      code: 'not-found',
    })
    const { path } = await recoverAdministrator(office, { login: 'administrator' })
    expect((await open('/pengaturan/orang', administrator)).status).toBe(303)
    expect((await accept(path)).status).toBe(303)
    administrator = await signInAs(site, 'administrator', newPassword)
    expect((await open('/pengaturan/orang', administrator)).status).toBe(200)
  } finally {
    await office.store.close()
  }
})

test('no password, token or address of a person stands in the database, the log or the mail', async () => {
  const link = linkIn(await mailTo('sekar.satu@example.go.id'))
  const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dataDir, name))
    .filter((name) => statSync(name).isFile())
  const database = files.filter((name) => name.includes('.db'))
  const mail = files.filter((name) => name.includes('/mail/'))
  expect([database.length > 0, mail.length > 0]).toEqual([true, true])
  const cookies = [administrator.split('=')[1] ?? '', link.split('/').at(-1) ?? '']
  for (const secret of [demoPassword, newPassword, ...cookies]) {
    expect(secret.length).toBeGreaterThan(10)
    for (const name of database)
      expect(readFileSync(name).includes(secret), `${secret} in ${name}`).toBe(false)
    expect(log.includes(secret), 'in the log').toBe(false)
  }
  for (const name of mail) expect(readFileSync(name, 'utf8')).not.toMatch(/kata-sandi-kota|lampu ungu/)
  expect(statSync(mail[0] ?? '').mode & 0o077).toBe(0)
  const events = await rawRows(
    dataDir,
    `SELECT payload FROM events WHERE payload LIKE '%@example.go.id%' OR payload LIKE '%argon2%'`,
  )
  expect(events).toEqual([])
})
