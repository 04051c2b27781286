import { afterAll, beforeAll, expect, test } from 'vitest'
import { remindOfDeadlines } from '#app/jobs/remind-of-deadlines.ts'
import { type CitySite, openCitySite, type Reader } from './city-site.ts'

let site: CitySite
let auditor: Reader
let total = 0

beforeAll(async () => {
  site = await openCitySite('decreePublished')
  auditor = await site.as('auditor')
  // The site notes its reminders of today soon after its start; done here first, the log stands still.
  await remindOfDeadlines(site.office)
  total = (await events()).length
}, 120_000)
afterAll(() => site.stop())

async function events() {
  const { q, t } = site.store.read
  return q.select().from(t.events)
}

test('the auditor reads every event in words, with the state of the chain', async () => {
  const { status, body } = await auditor.get('/jejak')
  expect(status).toBe(200)
  expect(body).toContain(`dari ${total}<`)
  expect(body).toContain(`${total} dari ${total} kejadian terverifikasi; rantai tidak terputus.`)
  expect(body).toContain('Keputusan diumumkan')
  // Looked at again, only what is new is recomputed, and said so; asked for, all of it is.
  const again = (await auditor.get('/jejak')).body
  expect(again).toContain('sudah diperiksa sebelumnya')
  expect(again).toContain('periksa=ya')
  expect((await auditor.get('/jejak?periksa=ya')).body).not.toContain('sudah diperiksa sebelumnya')
  expect((await auditor.get('/jejak?halaman=2')).body).toContain(`51 sampai 100 dari ${total}`)
})

test('the filters of the address narrow the list and count beside each other', async () => {
  const rows = await events()
  const initials = rows.filter(({ type }) => type === 'initialled')
  const { body } = await auditor.get('/jejak?perihal=decree&kejadian=decree%3Ainitialled')
  expect(body).toContain(`1 sampai ${initials.length} dari ${initials.length}`)
  const { personId } = JSON.parse(initials[0]?.actor ?? '{}')
  const own = rows.filter(({ actor }) => JSON.parse(actor).personId === personId)
  expect((await auditor.get(`/jejak?pelaku=${personId}`)).body).toContain(` dari ${own.length}<`)
  const onDay = rows.filter(({ at }) => at >= '2026-09-20T17:00' && at < '2026-09-21T17:00')
  const day = await auditor.get('/jejak?dari=2026-09-21&sampai=2026-09-21')
  expect(day.body).toContain(` dari ${onDay.length}<`)
  expect((await auditor.get('/jejak?cari=%25%27"<script>')).body).toContain('Tidak ada yang cocok')
})

test('one application and one dossier tell their whole history', async () => {
  const { q, t } = site.store.read
  const [item] = await q.select().from(t.reviewItems)
  const application = await auditor.get(`/jejak/aplikasi/${item?.applicationId}`)
  for (const words of ['Aplikasi dicatat', 'Telaah diberikan', 'Keputusan tetap'])
    expect(application.body).toContain(words)
  const dossier = await auditor.get(`/jejak/berkas/${item?.submissionId}`)
  for (const words of ['Berkas diajukan', 'Dokumen', 'Giliran ditutup']) expect(dossier.body).toContain(words)
  expect((await auditor.get('/jejak/aplikasi/tidak-ada')).status).toBe(404)
})

test('the download is the filtered list, whole', async () => {
  const { headers, body } = await auditor.get('/jejak/unduh.csv?perihal=decree')
  const decrees = (await events()).filter(({ subjectKind }) => subjectKind === 'decree')
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  expect([...body.matchAll(/^\d+;20/gm)]).toHaveLength(decrees.length)
  expect([...(await auditor.get('/jejak/unduh.csv')).body.matchAll(/^\d+;20/gm)]).toHaveLength(total)
})

test('the administrator sees what was done to accounts, nobody else sees anything, nobody writes', async () => {
  const administrator = await site.as('administrator')
  const { body } = await administrator.get('/jejak')
  expect(body).toContain('Jabatan')
  expect(body).not.toContain('Telaah diberikan')
  expect((await administrator.get('/jejak/unduh.csv')).body).not.toContain('review-item')
  for (const role of ['representative', 'desk-officer', 'mayor', 'legal-officer'] as const)
    for (const path of ['/jejak', '/jejak/unduh.csv', '/jejak/aplikasi/x', '/jejak/berkas/x'])
      expect((await (await site.as(role)).get(path)).status, `${role} ${path}`).toBe(403)
  expect((await auditor.post('/jejak', {})).status).toBe(405)
  expect((await events()).length).toBe(total)
})
