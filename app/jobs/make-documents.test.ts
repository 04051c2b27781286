import { expect, test } from 'vitest'
import { readPages } from '#app/documents/read-back.ts'
import type { Renderer } from '#app/documents/render.ts'
import { jobsLeft } from '#app/services/outbox.server.ts'
import { hashOf } from '#app/services/vault.ts'
import { documentList } from '#app/views/document-list.ts'
import { documentsOfCycle } from '#db/outcomes.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { effectsOf } from '#workflows/engine/checks.ts'
import { workflows } from '#workflows/registry.ts'
import { realRenderer } from '../../tests/documents/renderer-fixture.ts'
import { aCity } from '../../tests/factories/city.ts'
import { cycleOf } from '../../tests/factories/lookups.ts'
import { submit } from '../../tests/factories/stages.ts'
import { quickRenderer } from '../../tests/factories/stand-ins.ts'
import type { World } from '../../tests/factories/world.ts'
import { documentJobs, makeDocuments } from './make-documents.ts'
import { runOutbox } from './run-outbox.ts'
import { mailJobs } from './send-mail.ts'

const renderer = realRenderer()
const city = aCity({ taking: ['pertanian', 'perpustakaan'] })

async function kinds(world: World): Promise<string[]> {
  const documents = await documentsOfCycle(world.office.store.read, await cycleOf(world))
  return documents.map((document) => document.kind).toSorted()
}

/** A printer that fails for everything whose title carries these words. */
function failingFor(words: string): Renderer {
  const quick = quickRenderer()
  return {
    ...quick,
    render: async (kind, viewModel) => {
      if (JSON.stringify(viewModel).includes(words)) throw new Error('Kertas habis.')
      return quick.render(kind, viewModel)
    },
  }
}

test('every effect of the machines has a maker, and every maker an effect', () => {
  const effects = Object.values(workflows).flatMap(effectsOf)
  const makers = Object.keys(documentJobs)
  expect(makers.toSorted()).toEqual([...new Set(effects)].filter((name) => !mailJobs.has(name)).toSorted())
})

test('the real printer makes the receipt, with the agency and every application on it', async () => {
  const world = await city.withCycleOpen()
  await submit(world, 'pertanian')
  const run = await runOutbox({ office: world.office, renderer }, { owner: 'uji' })
  expect(run).toEqual({ done: 1, failed: [] })
  const [receipt] = await documentsOfCycle(world.office.store.read, await cycleOf(world))
  expect(receipt).toMatchObject({
    kind: 'receipt',
    access: 'internal',
    title: 'Tanda terima Dinas Pertanian',
  })
  const bytes = await world.office.vault.fetch(receipt?.sha256 ?? '')
  expect(receipt?.byteSize).toBe(bytes.byteLength)
  const text = (await readPages(bytes)).join('')
  expect(text).toContain('DinasPertanian')
  expect(text).toContain('Layananpertanian2')
  expect(text).toContain('2(dua)')
})

test('a decree by pen leaves the papers of every step, and opens the copy and the catalogue to all', async () => {
  const world = await aCity({ taking: ['pertanian'] }).decreePublished()
  await world.makeDocuments()
  // The control sheet twice: with the initials complete, and with the signature.
  expect(await kinds(world)).toEqual([
    'case-file',
    'control-sheet',
    'control-sheet',
    'decree',
    'decree-copy',
    'decree-docx',
    'decree-draft',
    'decree-for-signature',
    'decree-scan',
    'desk-sheets',
    'executive-summary',
    'opinion-budget',
    'opinion-planning',
    'public-catalogue',
    'receipt',
  ])
  const documents = await documentsOfCycle(world.office.store.read, await cycleOf(world))
  const open = documents.filter((document) => document.access === 'public').map((document) => document.kind)
  expect(open.toSorted()).toEqual(['decree-copy', 'public-catalogue'])
})

const papers = [
  { kind: 'opinion-planning', says: ['TELAAHPERENCANAAN', 'Layananpertanian1', 'Selaras'] },
  { kind: 'opinion-budget', says: ['TELAAHANGGARANDANASET', 'Layananpertanian2'] },
  { kind: 'desk-sheets', says: ['LEMBARDESK', 'Keputusandesk', 'Dinonaktifkan', 'Bappeda', 'BKAD'] },
  { kind: 'case-file', says: ['BERKASKASUS', 'Jejakkejadian', 'Dipertahankan'] },
  { kind: 'executive-summary', says: ['RINGKASANEKSEKUTIF', 'Dari2(dua)aplikasi', 'Keputusanatasaplikasi'] },
  { kind: 'public-catalogue', says: ['KATALOGAPLIKASI', 'DinasPertanian', 'Layananpertanian1'] },
] as const

test('the real printer makes the papers of review, case and catalogue from the record', async () => {
  const world = await aCity({ taking: ['pertanian'] }).decreePublished()
  const run = await runOutbox({ office: world.office, renderer }, { owner: 'uji' })
  expect(run.failed).toEqual([])
  const documents = await documentsOfCycle(world.office.store.read, await cycleOf(world))
  for (const { kind, says } of papers) {
    const document = documents.find((each) => each.kind === kind)
    const text = (await readPages(await world.office.vault.fetch(document?.sha256 ?? ''))).join('')
    for (const words of says) expect(text, kind).toContain(words)
  }
})

test('what the offices think is not the agency’s paper, its case file is', async () => {
  const world = await aCity({ taking: ['pertanian'] }).decreePublished()
  await world.makeDocuments()
  const kindsSeenBy = async (actor: Actor) => {
    const filter = { text: '', kinds: [], organisationIds: [], by: 'dibuat', isDown: true, page: 1 } as const
    const { documents } = await documentList(world.office.store, actor, filter)
    return documents.map(({ kind }) => kind)
  }
  const deliberation = ['Telaah perencanaan', 'Telaah anggaran dan aset', 'Lembar desk']
  const agency = await kindsSeenBy(world.representative('pertanian'))
  expect(agency).toContain('Berkas kasus')
  for (const kind of deliberation) expect(agency).not.toContain(kind)
  const officer = await kindsSeenBy(world.role('desk-officer'))
  expect(officer).toEqual(expect.arrayContaining(['Berkas kasus', ...deliberation]))
})

test('a job that runs twice files its document once', async () => {
  const world = await city.submitted()
  const query = "SELECT id, kind, payload FROM outbox WHERE kind = 'makeReceipt' LIMIT 1"
  const job = world.raw.prepare<[], { id: string; kind: string; payload: string }>(query).get()
  if (job === undefined) throw new Error('No job')
  const work = { ...job, payload: JSON.parse(job.payload) as unknown }
  await makeDocuments({ office: world.office, renderer: quickRenderer() }, work)
  const before = world.contents()
  await makeDocuments({ office: world.office, renderer: quickRenderer() }, work)
  expect(world.contents()).toBe(before)
  expect(await kinds(world)).toEqual(['receipt'])
})

test('a document that fails goes back with its reason, is tried again later, and the others go on', async () => {
  const world = await city.submitted()
  const { office } = world
  const broken = { office, renderer: failingFor('Dinas Pertanian') }
  expect(await runOutbox(broken, { owner: 'uji' })).toEqual({
    done: 1,
    failed: [{ kind: 'makeReceipt', error: 'Kertas habis.' }],
  })
  const query = 'SELECT last_error AS reason, attempts FROM outbox WHERE done_at IS NULL'
  expect(world.raw.prepare(query).all()).toEqual([{ reason: 'Kertas habis.', attempts: 1 }])
  const mended = { office, renderer: quickRenderer() }
  expect(await runOutbox(mended, { owner: 'uji' })).toEqual({ done: 0, failed: [] })
  world.clock.tick(5)
  expect(await runOutbox(mended, { owner: 'uji' })).toEqual({ done: 1, failed: [] })
  expect(await jobsLeft(office)).toBe(0)
})

test('work nobody knows and cases that are gone are failures with a reason', async () => {
  const world = await city.submitted()
  const workshop = { office: world.office, renderer: quickRenderer() }
  const work = { id: 'x', payload: { caseId: 'tidak-ada', version: 1, at: world.clock.now() } }
  await expect(makeDocuments(workshop, { ...work, kind: 'sihir' })).rejects.toThrow('No document is made by')
  await expect(makeDocuments(workshop, { ...work, kind: 'makeReceipt' })).rejects.toThrow('does not exist')
})

test('the bytes of a document are those of its hash', async () => {
  const world = await city.submitted()
  await world.makeDocuments()
  for (const { sha256 } of await documentsOfCycle(world.office.store.read, await cycleOf(world))) {
    expect(hashOf(await world.office.vault.fetch(sha256))).toBe(sha256)
  }
})
