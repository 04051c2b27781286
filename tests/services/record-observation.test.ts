import { expect, test } from 'vitest'
import { at } from '#app/commands/rehearsal/calendar.ts'
import type { Command } from '#app/services/office.ts'
import { type Reading, recordObservation } from '#app/services/record-observation.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import { hashOf } from '#app/services/vault.ts'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { applicationCard } from '#app/views/application-card.ts'
import { dossierPage } from '#app/views/dossier.ts'
import { receiptDocument } from '#app/views/receipt-document.ts'
import { reviewCard } from '#app/views/review-card.ts'
import { observationOfQuarter } from '#db/inventory.ts'
import { eventsOfSubject } from '#db/log.ts'
import { aCity } from '../factories/city.ts'
import { applicationsOf, caseOf, dossierOf, itemsOf } from '../factories/lookups.ts'
import { submit } from '../factories/stages.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian'] })
const fields = { activeUsers: 12, transactions: 30, readingSource: 'other' }

async function read(world: World, change: Partial<Reading> = {}, command: Partial<Command> = {}) {
  const [application] = await applicationsOf(world, 'pertanian')
  const applicationId = application?.id ?? ''
  const reading = { applicationId, year: 2026, quarter: 2 as const, fields }
  await world.as(world.representative('pertanian'), command)(recordObservation, { ...reading, ...change })
  return observationOfQuarter(world.office.store.read, { ...reading, ...change })
}

test('a quarter that still runs has no reading yet, by the calendar of the city', async () => {
  const world = await city.withCycleOpen()
  world.clock.moveTo('2026-06-30T16:59:00.000Z')
  await expect(read(world)).rejects.toThrow(
    'Triwulan II 2026 belum berakhir. Pemantauannya dapat dicatat mulai 1 Juli 2026.',
  )
  world.clock.moveTo('2026-06-30T17:00:00.000Z')
  expect(await read(world)).toMatchObject({ activeUsers: 12, version: 1 })
})

test('a quarter is one of four, of a year that can be', async () => {
  const world = await city.submitted()
  const before = world.contents()
  for (const wrong of [{ quarter: 5 as 4 }, { quarter: 0 as 1 }, { year: 26 }, { year: 2026.5 }])
    await expect(read(world, wrong)).rejects.toMatchObject({ code: 'invalid' })
  expect(world.contents()).toBe(before)
})

test('who corrects a reading that was corrected meanwhile is told by whom and when', async () => {
  const world = await city.withCycleOpen()
  world.clock.moveTo(at('2026-07-02', 9))
  await read(world, {}, { expectedVersion: 0 })
  const name = world.representative('pertanian').name
  await expect(read(world, {}, { expectedVersion: 0 })).rejects.toThrow(
    `Pemantauan triwulan ini sudah diubah oleh ${name} pada 2 Juli 2026 pukul 09.00 WIB.`,
  )
  expect(await read(world, {}, { expectedVersion: 1 })).toMatchObject({ version: 2 })
})

test('only a reading made for practice bears its mark, in a practice record too', async () => {
  const world = await city.submitted()
  expect(await read(world)).toMatchObject({ isSimulated: false })
  expect(await read(world, { quarter: 1, isSimulated: true })).toMatchObject({ isSimulated: true })
  await world.as(setupActor)(writeSetting, { key: 'practice', value: 'Ini latihan.' })
  expect(await read(world, { year: 2025, quarter: 4 })).toMatchObject({ isSimulated: false })
})

test('a figure that was handed in is corrected with a reason only, and all who read the dossier see it', async () => {
  const world = await city.withCycleOpen()
  world.clock.moveTo(at('2026-07-02', 9))
  const before = await read(world)
  await submit(world, 'pertanian')
  await expect(read(world, { fields: { ...fields, activeUsers: 99 } })).rejects.toThrow(
    'Tulis mengapa angka yang sudah diajukan ini diperbaiki.',
  )
  world.clock.moveTo(at('2026-07-03', 9))
  const ground = 'Salah ketik.'
  expect(await read(world, { fields: { ...fields, activeUsers: 99 }, ground })).toMatchObject({ version: 2 })
  const { store } = world.office
  const [actor, now] = [world.role('planning-reviewer'), world.office.now()]
  const said = 'Pengguna aktif 12 menjadi 99. Alasan: Salah ketik.'
  const card = await applicationCard(store, { actor, id: before?.applicationId ?? '', now })
  expect(card?.history.events[0]).toMatchObject({
    title: 'Angka pemantauan diperbaiki sesudah berkas diajukan: Triwulan II 2026',
    changes: [{ label: 'Pengguna aktif', from: '12 orang', to: '99 orang' }],
    note: 'Alasan perbaikan: Salah ketik.',
  })
  const reading = card?.readings.find(({ key }) => key === '2026-Q2')?.reading
  expect(reading).toMatchObject({ isLateCorrected: true })
  const dossier = await dossierPage(store, { actor, id: await dossierOf(world, 'pertanian'), now })
  expect(dossier?.events[0]).toMatchObject({ title: 'Angka pemantauan diperbaiki sesudah berkas diajukan' })
  expect(dossier?.events[0]?.note).toContain(said.replace('12', '12 orang').replace('99', '99 orang'))
  const [item] = await itemsOf(world, 'pertanian')
  const review = await reviewCard(store, { actor, itemId: item?.id ?? '', now })
  expect(review?.corrections).toHaveLength(1)
})

test('a quarter that was not handed in is added and corrected without a reason', async () => {
  const world = await city.withCycleOpen()
  await submit(world, 'pertanian')
  world.clock.moveTo(at('2026-07-02', 9))
  expect(await read(world)).toMatchObject({ version: 1 })
  expect(await read(world)).toMatchObject({ version: 2 })
})

test('the fingerprint of a dossier covers its readings', async () => {
  const world = await city.withCycleOpen()
  world.clock.moveTo(at('2026-07-02', 9))
  await read(world)
  await submit(world, 'pertanian')
  const submissionId = await dossierOf(world, 'pertanian')
  const events = await eventsOfSubject(world.office.store.read, 'submission', submissionId)
  const [content] = await eventsOfSubject(world.office.store.read, 'submission-content', submissionId)
  const submitted = events.findLast(({ type }) => type === 'submitted')
  expect(submitted?.payload).toMatchObject({ contentSha256: hashOf(JSON.stringify(content?.payload)) })
  expect(content?.payload).toMatchObject({ readings: [{ year: 2026, quarter: 2, fields }] })
  const { version } = await caseOf(world, submissionId)
  const printed = await receiptDocument(world.office.store, { submissionId, version })
  expect(printed?.fingerprint.explanation).toContain('1 angka pemantauan triwulan yang tercatat')
})
