import { expect, test } from 'vitest'
import { eventsOfSubject } from '#db/log.ts'
import { aCity } from '../../tests/factories/city.ts'
import { cycleOf, dossierOf, itemOf } from '../../tests/factories/lookups.ts'
import { openCycle } from './open-cycle.server.ts'
import { parkItem } from './park-item.server.ts'
import { sendOne } from './perform.server.ts'
import { returnDossier } from './return-dossier.server.ts'
import { writeSetting } from './write-setting.server.ts'

const city = aCity({ taking: ['pertanian'] })

test('an event nobody knows is refused in words', async () => {
  const world = await city.inReview()
  const id = await dossierOf(world, 'pertanian')
  const before = world.contents()
  const unknown = world.as(world.role('desk-officer'))(
    (office, command) => sendOne(office, command, { workflow: 'submission', id }, { type: 'sihir' }),
    null,
  )
  await expect(unknown).rejects.toThrow('Tindakan "sihir" tidak dikenal pada berkas pengajuan.')
  expect(world.contents()).toBe(before)
})

test('an act that the stage does not allow says what can be done now', async () => {
  const world = await city.at('cycleOpen')
  const cycleId = await cycleOf(world)
  const again = world.as(world.role('desk-officer'))(openCycle, {
    cycleId,
    organisationIds: [world.organisationId('pertanian')],
  })
  await expect(again).rejects.toThrow(/tidak dapat dilakukan pada tahap Pengajuan.*Tutup pengajuan/)
})

test('words that are only blanks are asked for again, with the field', async () => {
  const world = await city.heard()
  const { id: itemId } = await itemOf(world, 'pertanian')
  const before = world.contents()
  const blank = world.as(world.role('desk-officer'))(parkItem, { itemId, reason: '  \n ' })
  await expect(blank).rejects.toMatchObject({
    code: 'invalid',
    details: [expect.stringMatching(/^reason: /)],
  })
  expect(world.contents()).toBe(before)
})

test('a reason of 20,000 characters, with markup, is kept to the letter', async () => {
  const world = await city.heard()
  const { id: itemId } = await itemOf(world, 'pertanian')
  const reason = `<script>alert("é")</script>${'a'.repeat(20_000)}`
  await world.as(world.role('desk-officer'))(parkItem, { itemId, reason })
  const parked = (await eventsOfSubject(world.office.store.read, 'review-item', itemId)).at(-1)
  expect(parked?.payload).toEqual({ reason })
})

test('who looked at an older version is told who was faster', async () => {
  const world = await city.inReview()
  const submissionId = await dossierOf(world, 'pertanian')
  const officer = world.role('desk-officer')
  const late = world.as(officer, { expectedVersion: 1 })(returnDossier, {
    submissionId,
    missing: 'Alamat.',
    dueAt: '2026-08-01T01:00:00.000Z',
  })
  await expect(late).rejects.toMatchObject({
    code: 'stale',
    message: expect.stringMatching(`oleh ${officer.name} pada 13 Juli 2026 pukul 08\\.\\d\\d WIB\\.`),
  })
})

test('the hour in a refusal is that of the city, wherever it lies', async () => {
  const world = await city.inReview()
  const setting = { key: 'government' as const, value: { utcOffsetHours: 9 } }
  await world.as(world.role('administrator'))(writeSetting, setting)
  const late = world.as(world.role('desk-officer'), { expectedVersion: 1 })(returnDossier, {
    submissionId: await dossierOf(world, 'pertanian'),
    missing: 'Alamat.',
    dueAt: '2026-08-01T01:00:00.000Z',
  })
  await expect(late).rejects.toThrow(/pukul 10\.\d\d WIT\./)
})
