import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesOfCycle, updateCase } from '#db/cases.ts'
import { type ApplicationRow, allApplications, applicationById, observationOfQuarter } from '#db/inventory.ts'
import { latestReviewCycle } from '#db/review-cycles.ts'
import { type CitySite, hiddenFields, openCitySite, type Reader } from './city-site.ts'

let site: CitySite
let owner: Reader
let rows: ApplicationRow[] = []
/** A day on which the site was not yet used. */
let dayBefore = ''

beforeAll(async () => {
  site = await openCitySite('cycleOpen', async (world) => {
    dayBefore = world.clock.now().slice(0, 10)
  })
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

function ownRow(): ApplicationRow {
  const found = rows.find((row) => row.organisationId === owner.actor.organisationId)
  if (found === undefined) throw new Error('The agency has no application')
  return found
}

/** What the form of an application sends when nothing was changed, and some answers changed. */
async function filled(who: Reader, changes: Record<string, string>): Promise<Record<string, string>> {
  const { id, fields } = ownRow()
  const stored = await applicationById(site.store.read, id)
  const answers = Object.entries((stored?.fields ?? fields) as Record<string, string | number | boolean>)
  const texts = answers.map(([key, value]) => [
    key,
    value === true ? 'ya' : value === false ? 'tidak' : `${value}`,
  ])
  return {
    ...Object.fromEntries(texts),
    ...hiddenFields((await who.get(`/aplikasi/${id}/ubah`)).body),
    ...changes,
  }
}

test('another agency’s application is not there: card, form and reading', async () => {
  const other = rows.find((row) => row.organisationId !== owner.actor.organisationId)
  for (const rest of ['', '/ubah', '/pemantauan/2026/1'])
    expect((await owner.get(`/aplikasi/${other?.id}${rest}`)).status, rest).toBe(404)
  const sent = await filled(owner, { name: 'Bukan milik kami' })
  expect((await owner.post(`/aplikasi/${other?.id}/ubah`, sent)).status).toBe(404)
  expect((await (await site.as('planning-reviewer')).get(`/aplikasi/${ownRow().id}/ubah`)).status).toBe(403)
})

test('a change is saved and stands in the history of its field; what is restricted is not for Bappeda', async () => {
  const { id } = ownRow()
  const sent = await filled(owner, { vendorContact: 'Ibu Rahasia 0812', userUnits: 'Kelompok tani' })
  const saved = await owner.post(`/aplikasi/${id}/ubah`, sent)
  expect([saved.status, saved.headers.location]).toEqual([303, `/aplikasi/${id}?kabar=diubah`])
  expect((await owner.post(`/aplikasi/${id}/ubah`, sent)).status).toBe(303)
  const own = (await owner.get(`/aplikasi/${id}?kabar=diubah`)).body
  expect(own).toContain('Perubahan tersimpan')
  expect(own).toMatch(/<ins[^>]*>Kelompok tani<\/ins>/)
  expect(own).toMatch(/<ins[^>]*>Ibu Rahasia 0812<\/ins>/)
  const planning = (await (await site.as('planning-reviewer')).get(`/aplikasi/${id}`)).body
  expect(planning).toMatch(/<ins[^>]*>Kelompok tani<\/ins>/)
  expect(planning).not.toContain('Ibu Rahasia')
  expect(planning).not.toContain('Kontak')
  const stale = await owner.post(`/aplikasi/${id}/ubah`, { ...sent, userUnits: 'Terlambat' })
  expect(stale.status).toBe(409)
  expect(stale.body).toContain('sudah diubah oleh Admin pertanian pada')
  expect(stale.body).toContain('value="Terlambat"')
})

test('the inventory can be looked at as it was on a day, without what belongs to a cycle', async () => {
  const officer = await site.as('desk-officer')
  const [now, then] = await Promise.all(
    ['', `&per=${dayBefore}`].map(
      async (day) => (await officer.get(`/aplikasi?kolom=userUnits&kolom=decision${day}`)).body,
    ),
  )
  expect(now).toContain('Kelompok tani')
  expect(then).not.toContain('Kelompok tani')
  for (const { id } of rows) expect(then, id).toContain(`/aplikasi/${id}"`)
  expect([now?.includes('name="keputusan"'), then?.includes('name="keputusan"')]).toEqual([true, false])
  expect(then).toContain('Kembali ke keadaan sekarang')
  const csv = (await officer.get(`/aplikasi/unduh.csv?kolom=userUnits&per=${dayBefore}`)).body
  expect(csv.trim().split('\r\n')).toHaveLength(rows.length + 1)
  const own = (await owner.get(`/aplikasi?per=${dayBefore}`)).body
  for (const { id, organisationId } of rows)
    expect(own.includes(`/aplikasi/${id}"`), id).toBe(organisationId === owner.actor.organisationId)
  expect(own).not.toContain('Periksa yang dicentang')
  expect((await officer.get('/aplikasi?per=2020-01-01')).body).toContain('Tidak ada yang cocok')
  expect((await officer.get('/aplikasi?per=2999-01-01')).body).toContain('Tanggal ini tidak dapat dipakai')
})

test('a wrong answer is told at its field and everything typed is kept', async () => {
  const wrong = { yearBuilt: 'dua ribu', purpose: '<script>alert(1)</script>' }
  const answer = await owner.post(`/aplikasi/${ownRow().id}/ubah`, await filled(owner, wrong))
  expect(answer.status).toBe(422)
  expect(answer.body).toContain('href="#f-yearBuilt"')
  expect(answer.body).toContain('value="dua ribu"')
  expect(answer.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;</textarea>')
})

test('words that are no address are told at the field of the address, and stay', async () => {
  const path = '/aplikasi/baru'
  const fields = {
    ...hiddenFields((await owner.get(path)).body),
    name: 'Tanpa Alamat',
    address: 'bukan alamat',
  }
  const answer = await owner.post(path, fields)
  expect(answer.status).toBe(422)
  expect(answer.body).toContain('tulis alamat yang diawali https:// atau nama domain')
  expect(answer.body).toContain('value="bukan alamat"')
  expect(answer.body).toContain('value="Tanpa Alamat"')
})

test('a new application is recorded once; its name is not taken a second time', async () => {
  const fields = hiddenFields((await owner.get('/aplikasi/baru')).body)
  const first = await owner.post('/aplikasi/baru', { ...fields, name: 'SI Benih', medium: 'website' })
  const again = await owner.post('/aplikasi/baru', { ...fields, name: 'SI Benih', medium: 'website' })
  expect([first.status, again.headers.location]).toEqual([303, first.headers.location])
  const twin = { ...fields, name: 'SI  BENIH', medium: 'website' }
  const refused = await owner.post('/aplikasi/baru', twin)
  expect(refused.status).toBe(422)
  expect(refused.body).toContain('sudah tercatat')
  const officer = await site.as('desk-officer')
  const noOwner = hiddenFields((await officer.get('/aplikasi/baru')).body)
  expect((await officer.post('/aplikasi/baru', { ...noOwner, name: 'Tanpa pemilik' })).body).toContain(
    'Pilih perangkat daerah pemiliknya',
  )
})

test('a reading is a figure, or unknown with its reason; a quarter that still runs waits', async () => {
  const { id } = ownRow()
  const address = `/aplikasi/${id}/pemantauan/2025/4`
  const send = async (answers: Record<string, string>) =>
    owner.post(address, { ...hiddenFields((await owner.get(address)).body), ...answers })
  const common = { readingSource: 'report', transactions: '1.250' }
  expect((await send(common)).body).toContain('href="#f-activeUsers"')
  const unexplained = await send({ ...common, 'activeUsers.tidak-diketahui': 'ya' })
  expect(unexplained.body).toContain('Tulis mengapa angkanya tidak diketahui.')
  const explained = { 'activeUsers.tidak-diketahui': 'ya', 'activeUsers.alasan': 'Server lama rusak' }
  expect((await send({ ...common, ...explained })).status).toBe(303)
  expect(
    await observationOfQuarter(site.store.read, { applicationId: id, year: 2025, quarter: 4 }),
  ).toMatchObject({ activeUsers: null, transactions: 1250, fields: { notKnownReason: 'Server lama rusak' } })
  const next = String(new Date().getFullYear() + 1)
  expect((await owner.get(`/aplikasi/${id}/pemantauan/${next}/1`)).body).toContain('belum berakhir')
  expect((await owner.get(`/aplikasi/${id}/pemantauan/2026/5`)).status).toBe(404)
})

test('while the dossier is with the reviewers its data stay; what was typed is kept with the reason', async () => {
  const sent = await filled(owner, { userUnits: 'Terlalu lambat' })
  const { id, organisationId } = ownRow()
  const cycle = await latestReviewCycle(site.store.read)
  const dossiers = await casesOfCycle(site.store.read, cycle?.id ?? '', 'submission')
  const dossier = dossiers.find((each) => each.organisationId === organisationId)
  if (dossier === undefined) throw new Error('The agency has no dossier')
  const at = new Date().toISOString()
  const change = { ...dossier, stage: 'inReview', expectedVersion: dossier.version, at }
  expect(await site.store.tx((db) => updateCase(db, change))).toBe(true)
  const answer = await owner.post(`/aplikasi/${id}/ubah`, sent)
  expect(answer.status).toBe(409)
  expect(answer.body).toContain('Berkas sedang ditelaah sebagaimana adanya, sehingga data aplikasinya')
  expect(answer.body).toContain('value="Terlalu lambat"')
  for (const path of [`/aplikasi/${id}`, `/aplikasi/${id}/ubah`, '/aplikasi/baru'])
    expect((await owner.get(path)).body, path).toContain('tidak dapat diubah')
  expect((await owner.get(`/aplikasi/${id}`)).body).not.toContain(`/aplikasi/${id}/ubah`)
})
