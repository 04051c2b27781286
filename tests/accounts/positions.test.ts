import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { endPosition } from '#app/services/end-position.server.ts'
import type { Office } from '#app/services/office.ts'
import { registerPosition } from '#app/services/register-position.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import { actors } from '#app/views/actors.ts'
import { addDays } from '#workflows/rules/calendar-date.ts'
import { postForm, signInAs } from '../setup/sign-in.ts'
import { type Site, send, startSite } from '../setup/site.ts'
import { officeBeside, rawRows } from './record.ts'

// Each file starts the built site, some of them several times.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const dataDir = mkdtempSync(join(tmpdir(), 'desk-positions-'))
let site: Site
let office: Office
beforeAll(async () => {
  site = await startSite({ dataDir })
  office = await officeBeside(dataDir)
})
afterAll(async () => {
  await office.store.close()
  await site.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

let commands = 0
const command = () => ({ id: `test:positions:${commands++}`, actor: setupActor })
const open = (path: string, cookie: string) => send(site.url + path, { headers: { Cookie: cookie } })
// The city's day, whatever the zone of this machine.
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

async function personOf(login: string): Promise<{ personId: string; organisationId: string }> {
  const [row] = await rawRows(
    dataDir,
    `SELECT a.person_id, p.organisation_id FROM accounts a JOIN positions p ON p.person_id = a.person_id WHERE a.login = '${login}'`,
  )
  return { personId: String(row?.person_id), organisationId: String(row?.organisation_id) }
}

test('who holds several positions chooses one, and works under it until another is chosen', async () => {
  const cookie = await signInAs(site, 'sekda')
  const first = await open('/ganti-sandi', cookie)
  expect([first.status, first.headers.location]).toEqual([303, '/pilih-posisi?kembali=%2Fganti-sandi'])
  const page = await open('/pilih-posisi?kembali=%2Fganti-sandi', cookie)
  const ids = [...page.body.matchAll(/type="radio"[^>]*value="([^"]+)"/g)].map(([, id]) => id ?? '')
  expect(ids).toHaveLength(2)
  const choose = (jabatan: string) =>
    postForm(site, {
      path: '/pilih-posisi?kembali=%2Fganti-sandi',
      fields: { _perintah: 'pilih-12345', jabatan },
      cookie,
    })
  expect((await choose('')).status).toBe(422)
  const foreign = (await personOf('bkad')).personId
  expect((await choose(foreign)).status).toBe(403)
  const chosen = await choose(ids[1] ?? '')
  expect([chosen.status, chosen.headers.location]).toEqual([303, '/ganti-sandi'])
  expect((await open('/ganti-sandi', cookie)).status).toBe(200)
})

test('nobody chooses a position that is somebody else’s', async () => {
  const [foreign] = await rawRows(dataDir, `SELECT id FROM positions WHERE role = 'mayor'`)
  const cookie = await signInAs(site, 'kepala.diskominfo')
  const fields = { _perintah: 'pilih-67890', jabatan: String(foreign?.id) }
  expect((await postForm(site, { path: '/pilih-posisi', fields, cookie })).status).toBe(403)
})

test.each([
  ['before it begins', 1, 5, 0],
  ['on its first day', 0, 5, 1],
  ['on its last day', -4, 1, 1],
  ['on the day it is over', -4, 0, 0],
])('an acting official %s', async (_name, from, to, held) => {
  const { personId, organisationId } = await personOf('admin.dishub')
  const title = `Kepala Dinas ${from} ${to}`
  await registerPosition(office, command(), {
    personId,
    name: 'Pelaksana Tugas',
    position: {
      organisationId,
      role: 'agency-head',
      title,
      actingPrefix: 'Plt.',
      letterNumber: '800/12/2026',
      validFrom: addDays(today(), from),
      validTo: addDays(today(), to),
    },
  })
  const cookie = await signInAs(site, 'admin.dishub')
  const page = await open('/pilih-posisi', cookie)
  expect(page.body.includes(`Plt. ${title}`)).toBe(held === 1)
  const known = (await actors(office.store, today())).filter(
    (actor) => actor.positionTitle === `Plt. ${title}`,
  )
  expect(known).toHaveLength(held)
  await rawRows(dataDir, `UPDATE positions SET valid_to = valid_from WHERE title = '${title}'`)
})

test('an acting official needs a letter and an end', async () => {
  const { personId, organisationId } = await personOf('admin.dishub')
  const position = {
    organisationId,
    role: 'agency-head' as const,
    title: 'Kepala Dinas',
    actingPrefix: 'Plh.',
    letterNumber: null,
    validFrom: today(),
    validTo: null,
  }
  await expect(registerPosition(office, command(), { personId, name: 'X', position })).rejects.toMatchObject({
    details: ['surat: Tulis nomor surat penunjukannya.', 'sampai: Isi tanggal berakhir penunjukan.'],
  })
})

test('a reviewer sits where the duty is', async () => {
  const { personId, organisationId } = await personOf('admin.dishub')
  const position = {
    organisationId,
    role: 'planning-reviewer' as const,
    title: 'Perencana',
    actingPrefix: null,
    letterNumber: null,
    validFrom: today(),
    validTo: null,
  }
  await expect(registerPosition(office, command(), { personId, name: 'X', position })).rejects.toMatchObject({
    code: 'invalid',
  })
})

test('a position that ends today is lost at once, in a running session too', async () => {
  const { personId } = await personOf('admin.disdikbud')
  const cookie = await signInAs(site, 'admin.disdikbud')
  expect((await open('/ganti-sandi', cookie)).status).toBe(200)
  const [position] = await rawRows(dataDir, `SELECT id FROM positions WHERE person_id = '${personId}'`)
  await endPosition(office, command(), { positionId: String(position?.id), on: today() })
  const answer = await open('/ganti-sandi', cookie)
  expect(answer.status).toBe(403)
  expect(answer.body).toContain('tidak memegang jabatan yang berlaku hari ini')
})

test('a page of another role is refused in words', async () => {
  const cookie = await signInAs(site, 'inspektorat')
  const answer = await open('/pengaturan/orang', cookie)
  expect(answer.status).toBe(403)
  expect(answer.body).toContain('Halaman ini tidak terbuka untuk')
})

test('the last administrator who can sign in cannot be ended', async () => {
  const [position] = await rawRows(dataDir, `SELECT id FROM positions WHERE role = 'administrator'`)
  await expect(
    endPosition(office, command(), { positionId: String(position?.id), on: today() }),
  ).rejects.toMatchObject({ code: 'refused' })
  const [kept] = await rawRows(dataDir, `SELECT valid_to FROM positions WHERE role = 'administrator'`)
  expect(kept?.valid_to).toBeNull()
})
