import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { endPosition } from '#app/services/end-position.server.ts'
import type { Office } from '#app/services/office.ts'
import { registerPosition } from '#app/services/register-position.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import { addDays } from '#workflows/rules/calendar-date.ts'
import { formsOf } from '../setup/forms-of.ts'
import { postForm, signInAs } from '../setup/sign-in.ts'
import { type Site, send, startSite } from '../setup/site.ts'
import { officeBeside, rawRows } from './record.ts'

// Each file starts the built site, some of them several times.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const dataDir = mkdtempSync(join(tmpdir(), 'desk-late-position-'))
const purpose = 'Mencatat uji berkala kendaraan.\nBaris kedua <b>dengan</b> "tanda". '.repeat(200)
// The city's day, whatever the zone of this machine.
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

let site: Site
let office: Office
let cookie: string
let own: string
let acting: string
beforeAll(async () => {
  site = await startSite({ dataDir })
  office = await officeBeside(dataDir)
  const [row] = await rawRows(
    dataDir,
    `SELECT p.id, p.person_id, p.organisation_id FROM accounts a JOIN positions p ON p.person_id = a.person_id
     WHERE a.login = 'admin.dishub'`,
  )
  own = String(row?.id)
  const position = {
    organisationId: String(row?.organisation_id),
    role: 'agency-head' as const,
    title: 'Kepala Dinas Perhubungan',
    actingPrefix: 'Plt.',
    letterNumber: '800/12/2026',
    validFrom: addDays(today, -3),
    validTo: addDays(today, 30),
  }
  await registerPosition(
    office,
    { id: 'test:late-position', actor: setupActor },
    { personId: String(row?.person_id), name: 'Pelaksana Tugas', position },
  )
  const [found] = await rawRows(dataDir, `SELECT id FROM positions WHERE acting_prefix = 'Plt.'`)
  acting = String(found?.id)
  cookie = await signInAs(site, 'admin.dishub')
})
afterAll(async () => {
  await office.store.close()
  await site.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const post = (path: string, fields: Record<string, string>) => postForm(site, { path, fields, cookie })
const choose = (jabatan: string) => post('/pilih-posisi', { jabatan })

/** What the form of a new application carries as the page is drawn now, with a text typed into it. */
async function typedForm(): Promise<Record<string, string>> {
  const page = await send(`${site.url}/aplikasi/baru`, { headers: { Cookie: cookie } })
  expect(page.status).toBe(200)
  const form = formsOf(page.body).find(({ fields }) => '_perintah' in fields)
  return { ...form?.fields, purpose }
}

test('a form drawn for one position is not accepted under another, and nothing typed is lost', async () => {
  expect((await choose(acting)).status).toBe(303)
  const form = await typedForm()
  expect(form._sebagai).toBe(acting)
  await choose(own)
  const refused = await post('/aplikasi/baru', form)
  expect(refused.status).toBe(409)
  const heading = /<h1[\s\S]*?<\/p>/.exec(refused.body)?.[0] ?? ''
  expect(heading).toContain('sebagai Plt. Kepala Dinas Perhubungan')
  expect(heading).toMatch(/sekarang bekerja sebagai (?!Plt\.).*Dinas Perhubungan/)
  const back = formsOf(refused.body).find(({ action }) => action === '/pilih-posisi')
  expect(back?.fields.jabatan).toBe(acting)
  const resend = formsOf((await post('/pilih-posisi', back?.fields ?? {})).body).find(
    ({ action }) => action === '/aplikasi/baru',
  )
  expect(resend?.fields).toEqual(form)
  // The lines that are still empty are asked for: the form is read again, under its own position.
  const answer = await post('/aplikasi/baru', resend?.fields ?? {})
  expect(answer.status).toBe(422)
})

test('a form that comes while no position is chosen waits for the choice', async () => {
  await choose(own)
  const form = await typedForm()
  await rawRows(dataDir, 'UPDATE sessions SET position_id = NULL WHERE ended_at IS NULL')
  const page = await post('/aplikasi/baru', form)
  expect(page.status).toBe(409)
  expect(page.body).toContain('Anda belum memilih jabatan')
  const chosen = await post('/pilih-posisi', formsOf(page.body).at(-1)?.fields ?? {})
  expect(formsOf(chosen.body).find(({ action }) => action === '/aplikasi/baru')?.fields).toEqual(form)
})

test('a form that does not say its position waits for the choice too, and survives a choice of nothing', async () => {
  await rawRows(dataDir, 'UPDATE sessions SET position_id = NULL WHERE ended_at IS NULL')
  const page = await post('/aplikasi/baru', { _perintah: 'perintah-1', purpose })
  expect(page.status).toBe(409)
  const nothing = await post('/pilih-posisi', formsOf(page.body).at(-1)?.fields ?? {})
  expect(nothing.status).toBe(422)
  const fields = { ...formsOf(nothing.body).at(-1)?.fields, jabatan: own }
  const chosen = await post('/pilih-posisi', fields)
  expect(formsOf(chosen.body).at(-1)).toEqual({
    action: '/aplikasi/baru',
    fields: { _perintah: 'perintah-1', purpose },
  })
})

test('a form drawn for somebody else is neither sent nor shown', async () => {
  const [mayor] = await rawRows(dataDir, `SELECT id FROM positions WHERE role = 'mayor'`)
  const answer = await post('/aplikasi/baru', { ...(await typedForm()), _sebagai: String(mayor?.id) })
  expect(answer.status).toBe(409)
  expect(answer.body).toContain('Isian tadi milik orang lain')
  expect(answer.body).not.toContain('Mencatat uji berkala')
})

test('a form of a substitution that has ended says so and shows what was typed', async () => {
  await choose(acting)
  const form = await typedForm()
  await endPosition(
    office,
    { id: 'test:late-position:end', actor: setupActor },
    { positionId: acting, on: today },
  )
  const answer = await post('/aplikasi/baru', form)
  expect(answer.status).toBe(409)
  expect(answer.body).toContain(
    'sebagai Plt. Kepala Dinas Perhubungan, jabatan yang tidak Anda pegang lagi; Anda sekarang bekerja sebagai',
  )
  expect(answer.body).toContain('Mencatat uji berkala kendaraan.')
  expect(formsOf(answer.body).some(({ action }) => action === '/pilih-posisi')).toBe(false)
})
