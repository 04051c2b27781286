import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordObject } from '#app/services/record-object.server.ts'
import { standingObjects } from '#db/architecture.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { recordedObject } from '../factories/architecture.ts'
import { type CitySite, hiddenFields, openCitySite, type Reader } from './city-site.ts'

let site: CitySite
let owner: Reader
let officer: Reader
let other: Reader
/** A day on which the site was not yet used. */
let dayBefore = ''

const state = { condition: 'as-is', lifecycle: 'active', objectClass: 'internal' }

beforeAll(async () => {
  site = await openCitySite('cycleOpen', async (world) => {
    await recordedObject(world, 'pertanian', { kind: 'service', name: 'Layanan lama' })
    dayBefore = world.clock.now().slice(0, 10)
  })
  const agencyOf = (word: string) =>
    site.people.find(({ role, name }) => role === 'representative' && name.includes(word))?.organisationId
  owner = await site.as('representative', agencyOf('pertanian'))
  other = await site.as('representative', agencyOf('perpustakaan'))
  officer = await site.as('desk-officer')
}, 120_000)
afterAll(() => site.stop())

/** Fills a form of a page in and sends it; where it leads. */
async function send(reader: Reader, path: string, fields: Record<string, string>): Promise<string> {
  const page = await reader.get(path)
  const answer = await reader.post(path, { ...hiddenFields(page.body), ...fields })
  return String(answer.headers.location ?? `${answer.status} ${answer.body}`)
}

async function idOf(name: string): Promise<string> {
  const sight = objectSightOf(owner.actor)
  const rows = await standingObjects(site.store.read, { organisationId: owner.actor.organisationId, sight })
  return rows.find((row) => row.name === name)?.id ?? ''
}

test('an agency records an object, gives it a code and relates it, without scripts', async () => {
  const made = await send(owner, '/arsitektur/baru/proses-bisnis', { name: 'Penyuluhan tani', ...state })
  expect(made).toMatch(/^\/arsitektur\/objek\/[\w-]+\?kabar=dicatat$/)
  expect((await owner.get(made)).body).toMatch(
    /Objek tercatat\.[^<]*(?:<[^>]*>)*<a href="\/arsitektur\/hubungan\//,
  )
  await send(owner, '/arsitektur/baru/layanan', { name: 'Layanan benih', ...state })
  const [process, service] = [await idOf('Penyuluhan tani'), await idOf('Layanan benih')]
  const found = await owner.get(`/arsitektur/kode/${service}?cari=pertanian`)
  expect(found.body).toContain('value="RAL.01.07"')
  expect(await send(owner, `/arsitektur/kode/${service}?cari=pertanian`, { kode: 'RAL.01.07' })).toContain(
    'berkode',
  )
  const tambah = `/arsitektur/hubungan/${service}/tambah?sebagai=service-process.from`
  expect((await owner.get(tambah)).body).toContain('Penyuluhan tani')
  expect(await send(owner, tambah, { objek: process })).toBe(
    `/arsitektur/hubungan/${service}?kabar=terhubung`,
  )
  const card = (await owner.get(`/arsitektur/objek/${service}`)).body
  for (const words of ['RAL.01', 'Layanan Publik', 'Pertanian', `/arsitektur/objek/${process}`])
    expect(card).toContain(words)
  expect((await owner.get(`/arsitektur/objek/${process}`)).body).toContain(`/arsitektur/objek/${service}`)
})

test('an agency lists its own, the whole city on demand, and never what is restricted', async () => {
  await send(owner, '/arsitektur/baru/audit-keamanan', {
    name: 'Audit rahasia tani',
    ...state,
    objectClass: 'restricted',
  })
  const own = (await other.get('/arsitektur/objek')).body
  expect(own).not.toContain('Layanan benih')
  const city = (await other.get('/arsitektur/objek?lingkup=kota')).body
  expect(city).toContain('Layanan benih')
  expect(city).not.toContain('Audit rahasia tani')
  for (const file of [
    '/arsitektur/objek/unduh.csv?lingkup=kota',
    '/arsitektur/objek/unduh.json?lingkup=kota',
    '/arsitektur/hubungan/unduh.json',
    '/arsitektur/archimate.xml',
  ])
    expect((await other.get(file)).body, file).not.toContain('Audit rahasia tani')
  expect((await owner.get('/arsitektur/archimate.xml')).body).toContain('Audit rahasia tani')
  expect((await officer.get('/arsitektur/objek')).body).toContain('Audit rahasia tani')
  expect((await (await site.as('mayor')).get('/arsitektur/objek')).body).not.toContain('Audit rahasia tani')
})

test('the list is filtered, searched and taken away as a file, under the columns of one kind', async () => {
  const { body } = await officer.get('/arsitektur/objek?jenis=layanan&cari=BENIH&kolom=method&kolom=code')
  expect(body).toContain('Layanan benih')
  expect(body).toContain('Metode layanan')
  expect(body).not.toContain('>Penyuluhan tani<')
  expect((await officer.get('/arsitektur/objek?cari=100%25')).body).toContain('Tidak ada yang cocok')
  expect((await officer.get('/arsitektur/objek?jenis=tidak-ada')).body).toContain('Tidak ada yang cocok')
  const { body: csv } = await officer.get('/arsitektur/objek/unduh.csv?jenis=layanan&kode=ada')
  expect(csv.split('\r\n').filter((line) => line.includes('RAL.01.07'))).toHaveLength(1)
  const { body: json, headers } = await officer.get('/arsitektur/objek/unduh.json?jenis=layanan&kode=ada')
  expect(headers['content-type']).toContain('application/json')
  expect(JSON.parse(json)).toHaveLength(csv.trim().split('\r\n').length - 1)
})

test('any list can be looked at as it was on a day', async () => {
  const service = await idOf('Layanan lama')
  await send(owner, `/arsitektur/objek/${service}/ubah`, { name: 'Layanan baru', ...state })
  const now = (await officer.get('/arsitektur/objek?jenis=layanan')).body
  const then = (await officer.get(`/arsitektur/objek?jenis=layanan&per=${dayBefore}`)).body
  const shows = (body: string) =>
    ['Layanan lama', 'Layanan baru', 'Layanan benih'].map((name) => body.includes(name))
  expect(shows(now)).toEqual([false, true, true])
  expect(shows(then)).toEqual([true, false, false])
  expect(then).toContain('Kembali ke keadaan sekarang')
  const csv = await officer.get(`/arsitektur/objek/unduh.csv?jenis=layanan&per=${dayBefore}`)
  expect(csv.body).toContain('Layanan lama')
  expect((await officer.get('/arsitektur/objek?per=2020-01-01')).body).toContain('Tidak ada yang cocok')
  expect((await officer.get('/arsitektur/objek?per=2999-01-01')).body).toContain(
    'Tanggal ini tidak dapat dipakai',
  )
})

test('what lacks a relation or a code is listed with the way to it', async () => {
  const orphans = (await owner.get('/arsitektur/belum-terhubung')).body
  expect(orphans).toContain('Mendukung proses bisnis (wajib)')
  expect(orphans).not.toContain('Layanan benih')
  const unmapped = (await owner.get('/arsitektur/belum-berkode?domain=process')).body
  expect(unmapped).toContain('Penyuluhan tani')
  expect(unmapped).not.toContain('Layanan benih')
  expect((await other.get('/arsitektur/belum-berkode')).body).not.toContain('Penyuluhan tani')
})

test('a process without data or application is a gap; one with a service is not without one', async () => {
  expect((await owner.get('/arsitektur/celah-proses?tanpa=data')).body).toContain('Penyuluhan tani')
  expect((await owner.get('/arsitektur/celah-proses?tanpa=layanan')).body).not.toContain('Penyuluhan tani')
})

test('everything that is filtered is confirmed with a list and a count', async () => {
  const page = await owner.get('/arsitektur/masih-sama?tersaring=ya&jenis=layanan')
  expect(page.body).toContain('Tidak ada lagi objek yang menunggu kepastian')
  await recordObject(
    site.office,
    { id: 'by-diskominfo', actor: officer.actor },
    {
      organisationId: owner.actor.organisationId,
      kind: 'service',
      fields: { ...state, name: 'Layanan pupuk' },
    },
  )
  const again = await owner.get('/arsitektur/masih-sama?tersaring=ya&jenis=layanan')
  expect(again.body).toContain('1 objek dipastikan masih sama')
  const id = await idOf('Layanan pupuk')
  const sent = await owner.post('/arsitektur/masih-sama', { ...hiddenFields(again.body), objek: id })
  const told = String(sent.headers.location)
  expect(told).toMatch(/^\/arsitektur\/objek\?tindakan=[\w.%-]+&kabar=dipastikan$/)
  expect((await owner.get(`/arsitektur/objek/${id}`)).body).toContain('Dipastikan masih sama pada')
  const [undo = ''] =
    /<form method="post" action="\/arsitektur\/masih-sama"[^>]*>.*?<\/form>/s.exec(
      (await owner.get(told)).body,
    ) ?? []
  expect(undo).toContain('Urungkan')
  const { _sebagai: _owners, ...foreign } = hiddenFields(undo)
  expect((await other.post('/arsitektur/masih-sama', foreign)).status).toBe(404)
  const taken = await owner.post('/arsitektur/masih-sama', hiddenFields(undo))
  expect(taken.headers.location).toBe('/arsitektur/objek?kabar=diurungkan')
  expect((await owner.get('/arsitektur/objek?kabar=diurungkan')).body).toContain('menunggu kepastian lagi')
  expect((await owner.get(`/arsitektur/objek/${id}`)).body).not.toContain('Dipastikan masih sama pada')
})

test('the comparison since a day tells what is new, gone and otherwise, field by field, and in a file', async () => {
  const path = `/arsitektur/perbandingan?sejak=${dayBefore}`
  const added = (await officer.get(path)).body
  expect(added).toContain('Layanan benih')
  expect(added).not.toContain('Layanan baru')
  const changed = (await officer.get(`${path}&tampil=berubah`)).body
  for (const words of ['Layanan lama', 'Layanan baru']) expect(changed).toContain(words)
  expect(changed).not.toContain('Layanan benih')
  expect((await officer.get(`${path}&tampil=berubah&domain=process`)).body).not.toContain('Layanan lama')
  const csv = (await officer.get(`/arsitektur/perbandingan/unduh.csv?sejak=${dayBefore}`)).body.split('\r\n')
  expect(csv.filter((line) => line.includes('Layanan lama') && line.includes('berubah'))).toHaveLength(1)
  expect(added).toContain(`href="/arsitektur/perbandingan/unduh.json?sejak=${dayBefore}"`)
  const json = JSON.parse((await officer.get(`/arsitektur/perbandingan/unduh.json?sejak=${dayBefore}`)).body)
  expect(json).toHaveLength(csv.filter((line) => line !== '').length - 1)
  // Compared with last year nothing had been there; a day that has not passed is not compared with.
  expect((await officer.get('/arsitektur/perbandingan')).body).toContain('Layanan baru')
  expect((await officer.get('/arsitektur/perbandingan?sejak=2999-01-01')).status).toBe(200)
  // Another agency sees only its own; what is restricted stays with those who may read it.
  expect((await other.get(path)).body).not.toContain('Layanan benih')
  expect(added).toContain('Audit rahasia tani')
  expect((await (await site.as('mayor')).get(path)).body).not.toContain('Audit rahasia tani')
  const leaves = { reason: 'Digabung dengan layanan lain.' }
  await send(owner, `/arsitektur/objek/${await idOf('Layanan baru')}/akhiri`, leaves)
  expect((await officer.get(`${path}&tampil=keluar`)).body).toContain('Layanan lama')
})
