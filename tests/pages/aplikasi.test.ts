import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApplicationRow, allApplications } from '#db/inventory.ts'
import { type CitySite, openCitySite, type Reader } from './city-site.ts'

let site: CitySite
let owner: Reader
let rows: ApplicationRow[] = []

beforeAll(async () => {
  site = await openCitySite('cycleOpen')
  const own = site.people.find(({ role, name }) => role === 'representative' && name.includes('pertanian'))
  owner = await site.as('representative', own?.organisationId)
  rows = await allApplications(site.store.read)
}, 120_000)
afterAll(() => site.stop())

test('an agency lists its own applications, a reviewer those of all with counts by agency', async () => {
  const own = await owner.get('/aplikasi')
  const all = await (await site.as('planning-reviewer')).get('/aplikasi')
  for (const { id, organisationId } of rows) {
    expect(own.body.includes(`/aplikasi/${id}"`), id).toBe(organisationId === owner.actor.organisationId)
    expect(all.body, id).toContain(`/aplikasi/${id}"`)
  }
  expect(own.body).not.toContain('name="perangkat"')
  expect(all.body.match(/name="perangkat"/g)).toHaveLength(7)
  expect((await (await site.as('administrator')).get('/aplikasi')).status).toBe(403)
})

test('the database filters, orders and searches, and another agency in the address adds nothing', async () => {
  const officer = await site.as('desk-officer')
  const address = `/aplikasi?perangkat=${owner.actor.organisationId}&status=active&keputusan=belum&urut=-nama&kolom=teknis`
  const { body } = await officer.get(address)
  const names = [...body.matchAll(/role="rowheader"[\s\S]*?<a href="\/aplikasi\/([\w-]+)"/g)].map(
    ([, id]) => rows.find((row) => row.id === id)?.nameKey,
  )
  const expected = rows.filter(
    (row) => row.organisationId === owner.actor.organisationId && row.operationalStatus === 'active',
  )
  expect(names).toEqual(
    expected
      .map((row) => row.nameKey)
      .toSorted()
      .toReversed(),
  )
  expect(body).toContain('Basis data')
  expect((await officer.get('/aplikasi?cari=100%25')).body).toContain('Tidak ada yang cocok')
  expect((await officer.get('/aplikasi?keputusan=keep')).body).toContain('Tidak ada yang cocok')
  const other = rows.find((row) => row.organisationId !== owner.actor.organisationId)
  expect((await owner.get(`/aplikasi?perangkat=${other?.organisationId}`)).body).toContain(
    'Tidak ada yang cocok',
  )
})
