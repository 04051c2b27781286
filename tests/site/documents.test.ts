import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf, openVault } from '#app/services/vault.ts'
import { insertAccount } from '#db/accounts.ts'
import { insertCase } from '#db/cases.ts'
import { migrate } from '#db/migrate.ts'
import { openStore, type StoreConfig } from '#db/open.ts'
import { insertPerson } from '#db/organisations.ts'
import { type DocumentRow, insertDocument } from '#db/outcomes.ts'
import { insertReviewCycle } from '#db/review-cycles.ts'
import { type Site, send, startSite } from '../setup/site.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'desk-reviu-documents-'))
const page = Buffer.from('<script>alert(1)</script> is what these bytes hold')
const at = '2026-08-08T01:00:00.000Z'
let site: Site

beforeAll(async () => {
  await recordThreeDocuments()
  site = await startSite({ dataDir })
})
afterAll(async () => {
  await site.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function recordThreeDocuments() {
  const config: StoreConfig = { engine: 'sqlite', file: join(dataDir, 'desk-reviu.db') }
  const sha256 = await openVault(join(dataDir, 'files')).keep(page)
  await migrate(config)
  const store = await openStore(config)
  await store.tx(async (db) => {
    // Without an account this would be a city that still waits for its first administrator.
    await insertPerson(db, { id: 'orang', name: 'Laras Prameswari', employeeNumber: null })
    const secrets = { passwordHash: null, passwordChangedAt: null, totpSecret: null, totpConfirmedAt: null }
    const account = { personId: 'orang', login: 'laras', email: null, closedAt: null, createdAt: at }
    await insertAccount(db, { ...account, ...secrets })
    const cycle = { id: 'cycle', organisationId: null, cycleId: 'cycle', dueAt: null, context: {}, at }
    await insertCase(db, {
      ...cycle,
      workflow: 'review-cycle',
      workflowVersion: '1',
      stage: 'execution',
      value: 'execution',
    })
    await insertReviewCycle(db, {
      id: 'cycle',
      year: 2026,
      title: 'Reviu 2026',
      ground: 'monitoring',
      groundNote: null,
      instrument: 'spbe',
      productNoun: 'SPBE',
      previousCycleId: null,
      submissionDueAt: at,
      submissionHardDueAt: at,
      deskFrom: '2026-08-25',
      deskTo: '2026-08-26',
      replyDueAt: at,
      openedAt: at,
      snapshot: null,
    })
    for (const access of ['public', 'internal', 'restricted'] as const)
      await insertDocument(db, documentRow(access, sha256))
  })
  await store.close()
}

function documentRow(access: DocumentRow['access'], sha256: string): DocumentRow {
  return {
    id: access,
    kind: 'decree',
    subjectId: 'decree',
    cycleId: 'cycle',
    organisationId: null,
    title: `Dokumen ${access}`,
    fileName: 'Keputusan "Wali Kota" – 2026.pdf',
    sha256,
    byteSize: page.byteLength,
    pageCount: 1,
    access,
    createdAt: at,
    renderedAs: null,
    sourceSha256: null,
  }
}

test('a document is sent whole, as a download that no browser opens as a page', async () => {
  const { status, headers, body } = await send(`${site.url}/dokumen/public`)
  expect([status, body]).toEqual([200, page.toString()])
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-length': String(page.byteLength),
    'content-disposition':
      'attachment; filename="Keputusan-Wali-Kota-2026.pdf"; filename*=UTF-8\'\'Keputusan%20%22Wali%20Kota%22%20%E2%80%93%202026.pdf',
  })
})

test('a reader who has the document is not sent it again', async () => {
  const etag = `"${hashOf(page)}"`
  expect((await send(`${site.url}/dokumen/public`)).headers.etag).toBe(etag)
  const again = await send(`${site.url}/dokumen/public`, { headers: { 'If-None-Match': etag } })
  expect([again.status, again.body]).toEqual([304, ''])
})

test('only public documents are listed to strangers; another is not sent, nor said to exist', async () => {
  const { body } = await send(site.url)
  expect(body).toContain('Dokumen public')
  expect(body).not.toContain('Dokumen internal')
  expect(body).not.toContain('Dokumen restricted')
  const answer = await send(`${site.url}/dokumen/restricted`)
  expect([answer.status, answer.headers.location]).toEqual([303, '/masuk?kembali=%2Fdokumen%2Frestricted'])
})

test('the page shows the stage that the record holds', async () => {
  const { body } = await send(site.url)
  expect(body).toContain('Siklus 2026 berada pada tahap Pelaksanaan')
})
