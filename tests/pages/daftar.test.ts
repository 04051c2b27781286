import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApplicationRow, allApplications, applicationById } from '#db/inventory.ts'
import { savedViewsOf } from '#db/saved-views.ts'
import { type CitySite, hiddenFields, openCitySite, type Reader } from './city-site.ts'

let site: CitySite
let owner: Reader
let own: ApplicationRow[] = []
let others: ApplicationRow[] = []

beforeAll(async () => {
  site = await openCitySite('cycleOpen')
  const person = site.people.find(({ role, name }) => role === 'representative' && name.includes('pertanian'))
  owner = await site.as('representative', person?.organisationId)
  const rows = await allApplications(site.store.read)
  own = rows.filter((row) => row.organisationId === owner.actor.organisationId)
  others = rows.filter((row) => row.organisationId !== owner.actor.organisationId)
}, 120_000)
afterAll(() => site.stop())

test('one press on the card says that it is still the same; a change by Diskominfo asks again', async () => {
  const [{ id } = { id: '' }] = own
  const card = await owner.get(`/aplikasi/${id}`)
  expect(card.body).toContain('Belum dipastikan untuk siklus')
  // What has open questions is not offered one by one: "masih sama" would stand beside them.
  expect(card.body).not.toContain('>Masih sama<')
  const page = hiddenFields((await owner.get('/aplikasi/masih-sama')).body)
  const sent = { ...page, aplikasi: id, kembali: `/aplikasi/${id}` }
  const first = await owner.post('/aplikasi/masih-sama', sent)
  expect([first.status, first.headers.location]).toEqual([303, `/aplikasi/${id}?kabar=dipastikan`])
  const version = (await applicationById(site.store.read, id))?.version
  expect((await owner.post('/aplikasi/masih-sama', sent)).status).toBe(303)
  expect((await applicationById(site.store.read, id))?.version).toBe(version)
  const said = (await owner.get(`/aplikasi/${id}`)).body
  expect(said).toMatch(/Dipastikan masih sama pada .* oleh Admin pertanian/)
  expect(said).not.toContain('>Masih sama<')
  expect(said).toContain('Aplikasi dikonfirmasi masih sama')
})

test('another agency’s application cannot be confirmed, nor a way back out of the site be given', async () => {
  const [, second] = own
  const page = hiddenFields((await owner.get('/aplikasi/masih-sama')).body)
  const foreign = { ...page, aplikasi: others[0]?.id ?? '' }
  expect((await owner.post('/aplikasi/masih-sama', foreign)).status).toBe(404)
  const away = { ...page, aplikasi: second?.id ?? '', kembali: '//example.org/aplikasi' }
  expect((await owner.post('/aplikasi/masih-sama', away)).headers.location).toMatch(
    /^\/aplikasi\?tindakan=[\w.%-]+&kabar=dipastikan$/,
  )
  expect((await owner.get('/aplikasi?kepastian=belum')).body).toContain('Tidak ada yang cocok')
})

test('unknown with a reason and none are kept, told on the card, and not asked for again', async () => {
  const [{ id, fields } = { id: '', fields: {} }] = own
  const answers = Object.entries(fields as Record<string, string | number>).map(([key, value]) => [
    key,
    `${value}`,
  ])
  const filled = {
    ...Object.fromEntries(answers),
    ...hiddenFields((await owner.get(`/aplikasi/${id}/ubah`)).body),
    'yearBuilt.tidak-diketahui': 'ya',
    'legalBasis.tidak-ada': 'ya',
  }
  const refused = await owner.post(`/aplikasi/${id}/ubah`, filled)
  expect(refused.status).toBe(422)
  expect(refused.body).toContain('tulis mengapa tidak diketahui')
  const sent = { ...filled, 'yearBuilt.alasan': 'Arsip hilang' }
  expect((await owner.post(`/aplikasi/${id}/ubah`, sent)).status).toBe(303)
  const card = (await owner.get(`/aplikasi/${id}`)).body
  expect(card).toContain('Tidak diketahui: Arsip hilang')
  expect(card).toContain('ditandai tidak diketahui')
  expect(card).not.toContain('#f-legalBasis')
  expect(card).toContain(`href="/aplikasi/${id}/lengkapi"`)
  expect(card).toMatch(/Diperbarui pemiliknya pada .* oleh Admin pertanian/)
  const form = (await owner.get(`/aplikasi/${id}/ubah`)).body
  expect(form).toContain('value="Arsip hilang"')
  const history = (await owner.get(`/aplikasi/${id}?isian=legalBasis`)).body
  const [events = ''] = history.slice(history.indexOf('id="riwayat"')).split('</section>')
  expect(events).toMatch(/Belum diisi<\/del>.*<ins[^>]*>Tidak ada<\/ins>/s)
  expect(events).not.toContain('Arsip hilang')
})

test('a view keeps filter, order and columns for one position; another one does not see it', async () => {
  const officer = await site.as('desk-officer')
  const address = '/aplikasi?status=active&urut=-nama&kolom=vendor&kolom=hosting&halaman=2'
  const page = await officer.get(address)
  expect(page.body).toContain('>Penyedia<')
  expect(page.body).toContain('Pilihan sendiri')
  const hidden = hiddenFields(page.body)
  const sent = { _perintah: hidden._perintah ?? '', saringan: address.slice(9), nama: 'Aktif saja' }
  const saved = await officer.post('/tampilan/aplikasi', sent)
  const kept = '/aplikasi?status=active&urut=-nama&kolom=vendor&kolom=hosting'
  expect([saved.status, saved.headers.location]).toEqual([303, kept])
  expect((await officer.get(kept)).body).toMatch(/aria-current="page"[^>]*>Aktif saja</)
  const other = await site.as('ict-head')
  expect((await other.get('/aplikasi')).body).not.toContain('Aktif saja')
  expect((await other.get('/tampilan/aplikasi')).body).not.toContain('Aktif saja')
  const [view] = await savedViewsOf(site.store.read, {
    positionId: officer.actor.positionId,
    list: 'aplikasi',
  })
  const theirs = hiddenFields((await other.get('/aplikasi')).body)
  const taken = { _perintah: theirs._perintah ?? '', id: view?.id ?? '', nama: 'Direbut' }
  expect((await other.post('/tampilan/aplikasi', taken)).status).toBe(404)
  expect((await officer.get('/tampilan/tidak-ada')).status).toBe(404)
})

test('the file is the list that is shown: its columns, its order, its reader’s clearance', async () => {
  const officer = await site.as('desk-officer')
  const file = await officer.get('/aplikasi/unduh.csv?urut=-nama&kolom=purpose&kolom=contractValue')
  expect(file.headers['content-disposition']).toMatch(/attachment; filename="aplikasi-.*\.csv"/)
  const [head = '', ...lines] = file.body.replace('\uFEFF', '').trim().split('\r\n')
  expect(head).toBe('Aplikasi;Fungsi;Nilai kontrak')
  expect(lines).toHaveLength(own.length + others.length)
  const planner = await site.as('planning-reviewer')
  const sealed = await planner.get('/aplikasi/unduh.csv?kolom=purpose&kolom=contractValue')
  expect(sealed.body.replace('\uFEFF', '').split('\r\n')[0]).toBe('Aplikasi;Fungsi')
  const mine = (await owner.get('/aplikasi/unduh.csv')).body.trim().split('\r\n')
  expect(mine).toHaveLength(own.length + 1)
  for (const path of ['/pengajuan/unduh.csv', '/dokumen/unduh.csv', '/telaah/unduh.csv'])
    expect((await officer.get(path)).headers['content-type'], path).toContain('text/csv')
})
