import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DocumentRow, insertDocument } from '#db/outcomes.ts'
import { latestReviewCycle } from '#db/review-cycles.ts'
import { deliberationKinds } from '#workflows/access/document-sight.ts'
import { send } from '../setup/site.ts'
import { type CitySite, openCitySite } from './city-site.ts'

let site: CitySite
let documents: DocumentRow[]

beforeAll(async () => {
  site = await openCitySite('decreePublished', async (world) => {
    await world.makeDocuments()
    const { store, vault } = world.office
    const cycle = await latestReviewCycle(store.read)
    const sha256 = await vault.keep(new TextEncoder().encode('%PDF-1.4 kontrak'))
    await store.tx((db) =>
      insertDocument(db, {
        id: 'kontrak',
        kind: 'evidence',
        subjectId: 'pertanian',
        cycleId: cycle?.id ?? '',
        organisationId: world.organisationId('pertanian'),
        title: 'Kontrak pemeliharaan 100% "rahasia"',
        fileName: 'kontrak.pdf',
        sha256,
        byteSize: 16,
        pageCount: 1,
        access: 'restricted',
        createdAt: '2026-08-01T00:00:00.000Z',
        renderedAs: null,
        sourceSha256: null,
      }),
    )
  })
  const { q, t } = site.store.read
  documents = await q.select().from(t.documents)
}, 120_000)
afterAll(() => site.stop())

test('a stranger gets public documents and is asked to sign in for every other address', async () => {
  const copy = documents.find(({ kind }) => kind === 'decree-copy')
  const draft = documents.find(({ kind }) => kind === 'decree-draft')
  expect((await send(`${site.url}/dokumen/${copy?.id}`)).status).toBe(200)
  for (const id of [draft?.id, 'kontrak', 'tidak-ada']) {
    const answer = await send(`${site.url}/dokumen/${id}`)
    expect([answer.status, answer.headers.location]).toEqual([
      303,
      `/masuk?kembali=${encodeURIComponent(`/dokumen/${id}`)}`,
    ])
  }
})

test('an agency gets its own receipt, and nobody else’s is there for it', async () => {
  const own = site.people.find(({ role, name }) => role === 'representative' && name.includes('pertanian'))
  const admin = await site.as('representative', own?.organisationId)
  const receipts = documents.filter(({ kind }) => kind === 'receipt')
  for (const { id, organisationId } of receipts) {
    const expected = organisationId === own?.organisationId ? 200 : 404
    expect((await admin.get(`/dokumen/${id}`)).status, id).toBe(expected)
  }
  const { body } = await admin.get('/dokumen')
  // What the offices think of it is not an agency's paper.
  const notTheirs = new Set<string>(deliberationKinds)
  for (const { id, kind, organisationId, access } of documents)
    expect(body.includes(`/dokumen/${id}"`), `${kind} ${id}`).toBe(
      access === 'public' || (organisationId === own?.organisationId && !notTheirs.has(kind)),
    )
})

test('drafts of the decree are for the hands it goes through, not for the reviewers', async () => {
  const draft = documents.find(({ kind }) => kind === 'decree-draft')
  expect((await (await site.as('legal-officer')).get(`/dokumen/${draft?.id}`)).status).toBe(200)
  for (const role of ['planning-reviewer', 'budget-reviewer', 'administrator'] as const)
    expect((await (await site.as(role)).get(`/dokumen/${draft?.id}`)).status, role).toBe(404)
})

test('each opening of a restricted document is written into the log', async () => {
  const auditor = await site.as('auditor')
  for (const round of [1, 2]) expect((await auditor.get('/dokumen/kontrak')).status, `${round}`).toBe(200)
  expect((await (await site.as('planning-reviewer')).get('/dokumen/kontrak')).status).toBe(404)
  const { q, t } = site.store.read
  const openings = (await q.select().from(t.events)).filter((event) => event.type === 'opened')
  const seen = openings.filter((event) => event.subjectKind === 'document-opening')
  expect(seen.map((event) => JSON.parse(event.actor).personId)).toEqual(
    [1, 2].map(() => auditor.actor.personId),
  )
})

test('the list counts its facets, keeps its filters in the address, and searches without tricks', async () => {
  const officer = await site.as('desk-officer')
  const page = await officer.get('/dokumen?jenis=receipt')
  const receipts = documents.filter(({ kind }) => kind === 'receipt').length
  expect(page.body).toContain(`1 sampai ${receipts} dari ${receipts}`)
  expect((await officer.get('/dokumen?cari=100%25')).body).toContain('Kontrak pemeliharaan')
  expect((await officer.get('/dokumen?cari=10_%25')).body).toContain('Tidak ada yang cocok')
})

test('a paper is read on the screen by everybody who may have its file, and by nobody else', async () => {
  const copy = documents.find(({ kind }) => kind === 'decree-copy')
  const page = await send(`${site.url}/dokumen/${copy?.id}/baca`)
  expect(page.status).toBe(200)
  expect(page.body).toContain('MEMUTUSKAN')
  expect(page.body).toContain(`/dokumen/${copy?.id}"`)
  const officer = await site.as('legal-officer')
  for (const { id, kind } of documents.filter(({ sourceSha256 }) => sourceSha256 !== null)) {
    const { status, body } = await officer.get(`/dokumen/${id}/baca`)
    expect([status, body.includes('<article')], `${kind} ${id}`).toEqual([200, true])
  }
  const scan = documents.find(({ kind }) => kind === 'decree-scan')
  expect((await officer.get(`/dokumen/${scan?.id}/baca`)).body).toContain('hanya ada sebagai berkas')
})

test('data of another version leave the file to read', async () => {
  const sight = await site.as('budget-reviewer')
  expect((await sight.get('/dokumen/kontrak/baca')).body).toContain('hanya ada sebagai berkas')
})
