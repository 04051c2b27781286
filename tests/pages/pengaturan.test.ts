import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerAccounts } from '#app/services/register-account.server.ts'
import { writeHolidays } from '#app/services/write-holidays.server.ts'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { citySetup } from '#app/views/city-setup.ts'
import { readHolidays, readSetting } from '#db/settings.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { answersOf } from '#workflows/settings/setting.ts'
import { settings } from '#workflows/settings/settings.ts'
import { openBrowser } from '../setup/browser.ts'
import { formsOf } from '../setup/forms-of.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let site: StageSite
let browser: Browser
let administrator: Actor
beforeAll(async () => {
  ;[site, browser] = await Promise.all([siteAt('cycleOpen'), openBrowser()])
  administrator = site.world.role('administrator')
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

/** The hidden fields of the one form of a page. */
async function hidden(path: string): Promise<Record<string, string>> {
  const forms = formsOf((await site.get(administrator, path)).body)
  return forms.find(({ fields }) => '_perintah' in fields)?.fields ?? {}
}

test('the list says in words what holds, since when and by whom, and is the administrator’s alone', async () => {
  const { status, body } = await site.get(administrator, '/pengaturan')
  expect(status).toBe(200)
  for (const words of [
    'WIB (UTC+7)',
    '30 menit',
    'Nilai bawaan; belum pernah diubah',
    'Hari libur',
    'Dasar hukum',
  ])
    expect(body).toContain(words)
  const head = site.world.head('pertanian')
  for (const path of ['', '/masuk', '/masuk/periksa', '/hari-libur', '/hari-libur/periksa'])
    expect((await site.get(head, `/pengaturan${path}`)).status, path).toBe(403)
  expect((await site.post(head, '/pengaturan/masuk/periksa', { idleMinutes: '5' })).status).toBe(403)
  expect((await site.get(administrator, '/pengaturan/tidak-ada')).status).toBe(404)
})

test('a setting is typed, looked over with what it touches, saved, and its history says what it was', async () => {
  const path = '/pengaturan/ambang-tidak-dipakai'
  const wrong = await site.post(administrator, path, { users: 'banyak', transactions: '<script>' })
  expect(wrong.status).toBe(422)
  expect(wrong.body).toContain('Tulis bilangan bulat dari 0 sampai 1000000.')
  expect(wrong.body).toContain('value="banyak"')
  const checked = await site.post(administrator, path, { users: '5', transactions: '1.000' })
  expect(checked.status).toBe(303)
  const check = checked.headers.location ?? ''
  const { body } = await site.get(administrator, check)
  for (const words of [
    'Semula',
    '0 orang',
    '5 orang',
    '1.000 transaksi',
    'tidak dinilai ulang',
    'dengan ambang baru',
  ])
    expect(body).toContain(words)
  const { store } = site.world.office
  expect(await readSetting(store.read, 'disuse-threshold')).toBeNull()
  const saved = await site.post(administrator, check, await hidden(check))
  expect([saved.status, saved.headers.location]).toEqual([303, `${path}?tersimpan=1`])
  expect(await readSetting(store.read, 'disuse-threshold')).toEqual({ users: 5, transactions: 1000 })
  const after = (await site.get(administrator, saved.headers.location ?? '')).body
  for (const words of ['Tersimpan', administrator.name, '0 orang', '5 orang']) expect(after).toContain(words)
  const again = await site.post(administrator, path, { users: '5', transactions: '1.000' })
  expect([again.status, again.body.includes('Belum ada yang berubah.')]).toEqual([409, true])
})

test('of two administrators the second is told who was faster, before and at saving', async () => {
  const { world } = site
  const base =
    '/pengaturan/masuk/periksa?idleMinutes=45&absoluteHours=12&failuresAllowed=5&addressFailuresAllowed=50&invitationDays=7'
  const form = await hidden(`${base}&versi=0`)
  await world.as(administrator)(writeSetting, { key: 'sign-in', value: { idleMinutes: 20 } })
  const late = await site.post(administrator, base, form)
  expect(late.status).toBe(409)
  expect(late.body).toContain(`sudah diubah oleh ${administrator.name}`)
  const outdated = await site.get(administrator, `${base}&versi=0`)
  expect(outdated.body).toContain('Sementara itu sudah berubah')
  expect(outdated.body).toContain('20 menit')
  expect((await site.post(administrator, base, await hidden(base))).status).toBe(303)
  expect(await readSetting(world.office.store.read, 'sign-in')).toMatchObject({ idleMinutes: 45 })
})

test('a pasted list shows the deadlines it meets before anything is saved', async () => {
  const { world } = site
  const path = '/pengaturan/hari-libur?tahun=2026'
  const wrong = await site.post(administrator, path, {
    tindakan: 'tempel',
    isi: 'Cuti bersama',
    _formulir: 'tempel',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.body).toContain('Baris 1 tidak dapat dibaca')
  const due = world.raw.prepare<[], string>('SELECT submission_due_at FROM review_cycles').pluck().get() ?? ''
  const isi = `${due.slice(0, 10)} Hari Jadi Kota\n24 Desember 2026; Cuti bersama`
  const checked = await site.post(administrator, path, { tindakan: 'tempel', isi, sumber: 'SKB 3 Menteri' })
  const check = checked.headers.location ?? ''
  const { body } = await site.get(administrator, check)
  for (const words of [
    'Hari Jadi Kota',
    'Ditambahkan',
    'Batas pengajuan',
    'tidak pindah sendiri',
    'SKB 3 Menteri',
  ])
    expect(body).toContain(words)
  const days = async () => (await readHolidays(world.office.store.read)).map(({ date }) => date)
  expect(await days()).not.toContain('2026-12-24')
  const page = await site.open(browser, administrator, { javaScriptEnabled: false })
  await page.goto(site.site.url + check)
  await page.getByRole('button', { name: 'Simpan hari libur' }).click()
  expect(await page.getByText('Tersimpan').isVisible()).toBe(true)
  expect(await days()).toContain('2026-12-24')
  await page
    .getByRole('checkbox', { name: /Cuti bersama/ })
    .first()
    .check()
  await page.getByRole('button', { name: 'Periksa penghapusan' }).click()
  await page.getByRole('button', { name: 'Simpan hari libur' }).click()
  await page.getByText('Tersimpan').waitFor()
  await page.context().close()
})

test('the address of a check brings nothing in that a form would refuse', async () => {
  const { headers } = await site.get(
    administrator,
    '/pengaturan/hari-libur/periksa?hari=2026-13-40|x&hapus=kemarin',
  )
  expect(headers.location).toBe('/pengaturan/hari-libur')
  const bad = await site.get(administrator, '/pengaturan/masuk/periksa?idleMinutes=1')
  expect(bad.headers.location).toBe('/pengaturan/masuk')
})

test('holidays written meanwhile are told, and the later list is not lost', async () => {
  const { world } = site
  const path = '/pengaturan/hari-libur/periksa?hari=2026-11-10|Hari+Pahlawan|Setempat'
  const form = await hidden(path)
  const day = { date: '2026-11-11', name: 'Libur setempat', source: 'Perwal' }
  await world.as(administrator)(writeHolidays, { holidays: [day] })
  const late = await site.post(administrator, path, form)
  expect(late.status).toBe(409)
  expect(late.body).toContain('Daftar hari libur sudah diubah oleh')
  expect(late.body).toContain('Hari Pahlawan')
})

test('the security log is read by administrator and auditor, filtered, paged by its place, and downloaded', async () => {
  const { world } = site
  const auditor = world.role('auditor')
  const path = '/pengaturan/keamanan'
  const insert = world.raw.prepare(
    "INSERT INTO security_events (id, at, kind, person_id, address, agent) VALUES (?, '2026-07-01T01:00:00.000Z', ?, ?, '10.0.0.7', '=cmd()')",
  )
  for (let line = 0; line < 70; line += 1)
    insert.run(
      `line-${String(line).padStart(3, '0')}`,
      line % 2 ? 'refused' : 'signed-in',
      line % 2 ? null : auditor.personId,
    )
  const first = await site.get(auditor, `${path}?cari=10.0.0.7`)
  expect(first.status).toBe(200)
  expect(first.body).toContain('70 kejadian')
  const older = /href="([^"]*sebelum=[^"]*)"/.exec(first.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = await site.get(auditor, path + older)
  expect([...second.body.matchAll(/10\.0\.0\.7<\/a>/g)]).toHaveLength(20)
  const refused = await site.get(administrator, `${path}?kejadian=refused&dari=2026-07-01&sampai=2026-07-01`)
  expect(refused.body).toContain('35 kejadian')
  const { body, headers } = await site.get(auditor, `${path}/unduh.csv?kejadian=refused&cari=10.0.0.7`)
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  expect([...body.matchAll(/refused/g)]).toHaveLength(35)
  expect(body).toContain("'=cmd()")
  for (const role of ['desk-officer', 'mayor', 'regional-secretary'] as const)
    for (const each of [path, `${path}/unduh.csv`, `/pengaturan/orang/${auditor.personId}/keamanan`])
      expect((await site.get(world.role(role), each)).status, `${role} ${each}`).toBe(403)
})

test('the sessions of a person are ended with a ground, by the administrator alone', async () => {
  const { world } = site
  const head = world.head('pertanian')
  expect((await site.get(head, '/beranda')).status).toBe(200)
  const own = { personId: head.personId, login: 'kepala', email: null, passwordHash: 'sidik' }
  await world.as(administrator)(registerAccounts, { accounts: [own] })
  const path = `/pengaturan/orang/${head.personId}/keamanan`
  const act = { tindakan: 'sesi', _formulir: 'sesi' }
  expect((await site.get(world.role('auditor'), path)).body).not.toContain('name="tindakan"')
  expect((await site.post(world.role('auditor'), path, { ...act, alasan: 'x' })).status).toBe(403)
  const groundless = await site.post(administrator, path, { ...act, alasan: ' ' })
  expect([groundless.status, groundless.body.includes('Tulis alasan sesi diakhiri.')]).toEqual([422, true])
  expect((await site.post(administrator, path, { ...act, alasan: 'Laptop hilang.' })).status).toBe(303)
  expect((await site.get(head, '/beranda')).headers.location).toContain('/masuk')
  const { body } = await site.get(administrator, path)
  expect(body).toContain('Semua sesi diakhiri')
  expect(body).toContain('Tidak ada sesi yang terbuka.')
})

const pages = [
  '',
  '/masuk/periksa?idleMinutes=60&absoluteHours=12&failuresAllowed=5&addressFailuresAllowed=50&invitationDays=7',
  '/hari-libur?tahun=2027',
  '/hari-libur/periksa?hari=2026-07-14|Libur+kota|Perwal&hapus=2026-08-17',
  '/keamanan?sampai=2020-01-01',
]

test('axe finds nothing on the pages, and they fit a phone', async () => {
  const page = await site.open(browser, administrator, { width: 360 })
  for (const path of pages) {
    await page.goto(`${site.site.url}/pengaturan${path}`)
    expect([path, (await new AxeBuilder({ page }).analyze()).violations]).toEqual([path, []])
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(360)
  }
  await page.context().close()
})

test('a new city’s administrator sees what is still to be set up, until all of it is', async () => {
  const { world } = site
  const { store } = world.office
  const today = '2026-06-10'
  world.raw.prepare("DELETE FROM settings WHERE key = 'practice'").run()
  const states = async () =>
    (await citySetup(store, { today }))?.map(({ key, state, status }) => `${key} ${state} ${status}`)
  world.raw.prepare("DELETE FROM holidays WHERE date LIKE '2026%'").run()
  expect(await states()).toEqual([
    'government to-do Belum diperiksa',
    expect.stringMatching(/^organisations done \d+ terdaftar$/),
    'holidays to-do Belum ada',
    'people to-do 1 dari 12 peran',
  ])
  expect((await site.get(administrator, '/beranda')).body).toContain('Siapkan kota Anda')
  expect((await site.get(world.role('desk-officer'), '/beranda')).body).not.toContain('Siapkan kota Anda')
  const by = world.as(administrator)
  // What the installation came with is right for this city: it is confirmed as it is.
  const path = '/pengaturan/pemerintah-daerah'
  const answers = answersOf(settings.government, await readSetting(store.read, 'government'))
  const typed = Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, value === null ? '' : String(value)]),
  )
  const check = (await site.post(administrator, path, typed)).headers.location ?? ''
  expect((await site.get(administrator, check)).body).toContain('sudah diperiksa dan benar')
  expect((await site.post(administrator, check, await hidden(check))).status).toBe(303)
  expect((await site.post(administrator, path, typed)).status).toBe(409)
  await by(writeHolidays, { holidays: [{ date: '2026-08-17', name: 'Kemerdekaan', source: 'SKB' }] })
  const { personId: known } = world.head('pertanian')
  const people = new Set(world.people.map(({ personId }) => personId).filter((id) => id !== known))
  const accounts = [...people].map((personId, index) => ({
    personId,
    login: `orang-${index}`,
    email: null,
    passwordHash: 'sidik',
  }))
  await by(registerAccounts, { accounts })
  expect(await states()).toBeUndefined()
})
