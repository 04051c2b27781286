import { expect, test } from 'vitest'
import { closeCycle } from '#app/services/close-cycle.server.ts'
import { confirmFollowUp, returnFollowUp } from '#app/services/confirm-follow-up.server.ts'
import { noteFollowUpProgress } from '#app/services/note-follow-up-progress.server.ts'
import { type FollowUpReport, reportFollowUpDone } from '#app/services/report-follow-up-done.server.ts'
import { followUpList, followUpPage } from '#app/views/follow-ups.ts'
import { eventsOfSubject } from '#db/log.ts'
import { documentsOfCycle } from '#db/outcomes.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { aCity } from '../factories/city.ts'
import { cycleOf } from '../factories/lookups.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian', 'perpustakaan'] })

async function listFor(world: World, actor: Actor) {
  return followUpList(world.office.store, { actor, now: world.clock.now() })
}

async function pageFor(world: World, actor: Actor, id: string) {
  return followUpPage(world.office.store, { actor, now: world.clock.now(), id })
}

/** The one follow-up of Dinas Pertanian: its second application is to be improved. */
async function idOf(world: World): Promise<string> {
  const [line] = (await listFor(world, world.head('pertanian'))).lines
  if (line === undefined) throw new Error('No follow-up')
  return line.id
}

async function report(world: World, change: Partial<FollowUpReport> = {}, expectedVersion?: number) {
  const input = { evidence: 'Berita acara uji terima.', documentId: null, completedOn: '2026-09-20' }
  const extra = expectedVersion === undefined ? {} : { expectedVersion }
  const followUpId = await idOf(world)
  const by = world.as(world.head('pertanian'), extra)
  return by(reportFollowUpDone, { followUpId, ...input, ...change })
}

test('an agency sees its own follow-ups, Diskominfo everybody’s, the administrator none', async () => {
  const world = await city.decreePublished()
  const own = await listFor(world, world.representative('pertanian'))
  expect(own.lines.map(({ organisation }) => organisation)).toEqual(['Dinas Pertanian'])
  expect(own.counts).toEqual({ open: 1, reported: 0, done: 0 })
  const all = await listFor(world, world.role('desk-officer'))
  expect(all.lines.map(({ organisation }) => organisation).toSorted()).toEqual([
    'Dinas Perpustakaan',
    'Dinas Pertanian',
  ])
  expect((await listFor(world, world.role('administrator'))).lines).toEqual([])
  const id = await idOf(world)
  expect(await pageFor(world, world.head('perpustakaan'), id)).toBeNull()
  expect(await pageFor(world, world.role('administrator'), id)).toBeNull()
})

test('a line says what was decided, until when, by whom, and what its reader may do', async () => {
  const world = await city.decreePublished()
  const [line] = (await listFor(world, world.head('pertanian'))).lines
  expect(line).toMatchObject({
    decision: 'Dikembangkan',
    cycle: 'Reviu SPBE Tahun 2026',
    status: 'open',
    statusLabel: 'Belum selesai',
    isLate: false,
    acts: ['progressNoted', 'completionReported'],
  })
  const officer = await listFor(world, world.role('desk-officer'))
  expect(officer.lines.flatMap(({ acts }) => acts)).toEqual([])
})

test('work is noted, reported with its evidence, sent back, reported again and confirmed', async () => {
  const world = await city.decreePublished()
  const followUpId = await idOf(world)
  const officer = world.as(world.role('desk-officer'))
  const note = 'Uji coba berjalan.'
  await world.as(world.representative('pertanian'))(noteFollowUpProgress, { followUpId, note })
  await report(world)
  await officer(returnFollowUp, { followUpId, missing: 'Tanda tangan penerima.' })
  await report(world, { evidence: 'Berita acara bertanda tangan.' })
  await officer(confirmFollowUp, { followUpId, note: null })
  const page = await pageFor(world, world.head('pertanian'), followUpId)
  expect(page).toMatchObject({ status: 'done', acts: [], version: 6 })
  expect(page?.words.map(({ what, text }) => [what, text])).toEqual([
    ['Tindak lanjut dibuka', null],
    ['Kemajuan tindak lanjut dicatat', note],
    ['Tindak lanjut dilaporkan selesai', 'Berita acara uji terima.'],
    ['Laporan tindak lanjut dikembalikan', 'Tanda tangan penerima.'],
    ['Tindak lanjut dilaporkan selesai', 'Berita acara bertanda tangan.'],
    ['Tindak lanjut dinyatakan selesai', null],
  ])
  expect(page?.words[2]).toMatchObject({ who: 'Kepala pertanian', completedOn: '20 September 2026' })
  const { counts } = await listFor(world, world.role('desk-officer'))
  expect(counts).toEqual({ open: 1, reported: 0, done: 1 })
})

test('nothing is confirmed that was not reported, and nothing twice', async () => {
  const world = await city.decreePublished()
  const followUpId = await idOf(world)
  const confirm = () => world.as(world.role('desk-officer'))(confirmFollowUp, { followUpId, note: null })
  await expect(confirm()).rejects.toThrow('belum dilaporkan selesai')
  await report(world)
  await expect(report(world)).rejects.toThrow('menunggu pemeriksaan Diskominfo')
  await confirm()
  await expect(confirm()).rejects.toThrow('sudah dinyatakan selesai')
})

test('a report says what proves it and on which day, and names no document one may not see', async () => {
  const world = await city.decreePublished()
  const before = world.contents()
  await expect(report(world, { evidence: '  ' })).rejects.toThrow('Tulis bukti')
  for (const completedOn of ['2026-02-30', '2027-01-01', 'kemarin', ''])
    await expect(report(world, { completedOn })).rejects.toThrow('paling lambat hari ini')
  await expect(report(world, { documentId: 'tidak-ada' })).rejects.toMatchObject({ code: 'not-found' })
  const documents = await documentsOfCycle(world.office.store.read, await cycleOf(world))
  const foreign = documents.find(
    ({ organisationId }) => organisationId === world.organisationId('perpustakaan'),
  )
  if (foreign !== undefined)
    await expect(report(world, { documentId: foreign.id })).rejects.toMatchObject({ code: 'not-found' })
  expect(world.contents()).toBe(before)
})

test('a receipt of the own agency is evidence, that of another is not there', async () => {
  const world = await city.decreePublished()
  await world.makeDocuments()
  const documents = await documentsOfCycle(world.office.store.read, await cycleOf(world))
  const receiptOf = (agency: 'pertanian' | 'perpustakaan') =>
    documents.find(
      ({ kind, organisationId }) => kind === 'receipt' && organisationId === world.organisationId(agency),
    )?.id ?? ''
  const foreign = report(world, { documentId: receiptOf('perpustakaan') })
  await expect(foreign).rejects.toMatchObject({ code: 'not-found' })
  await report(world, { documentId: receiptOf('pertanian') })
  const page = await pageFor(world, world.role('desk-officer'), await idOf(world))
  expect(page?.words.at(-1)?.documentId).toBe(receiptOf('pertanian'))
})

test('who looked at an older version is told who was faster', async () => {
  const world = await city.decreePublished()
  const followUpId = await idOf(world)
  const note = 'Uji coba berjalan.'
  await world.as(world.representative('pertanian'))(noteFollowUpProgress, { followUpId, note })
  await expect(report(world, {}, 1)).rejects.toThrow('Tindak lanjut ini sudah diubah oleh Admin pertanian')
  await expect(report(world, {}, 2)).resolves.toBeDefined()
})

test('work that is late says so until it is done', async () => {
  const world = await city.decreePublished()
  world.clock.moveTo('2030-07-01T01:00:00.000Z')
  expect((await listFor(world, world.role('desk-officer'))).late).toBe(2)
  await report(world)
  const followUpId = await idOf(world)
  await world.as(world.role('desk-officer'))(confirmFollowUp, { followUpId, note: 'Sudah dilihat.' })
  expect((await listFor(world, world.role('desk-officer'))).late).toBe(1)
})

test('a year that closes counts as open what was only reported', async () => {
  const world = await city.decreePublished()
  await report(world)
  const cycleId = await cycleOf(world)
  await world.as(world.role('ict-head'))(closeCycle, { cycleId })
  const closed = (await eventsOfSubject(world.office.store.read, 'review-cycle', cycleId)).at(-1)
  expect(closed).toMatchObject({ type: 'closed', payload: { openFollowUpCount: 2 } })
})
