import { expect, test } from 'vitest'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import { aCity } from '../../tests/factories/city.ts'
import { keep } from '../../tests/factories/decisions.ts'
import { caseOf, dossierOf, itemOf, sessionOf, slotOf, stageOfCase } from '../../tests/factories/lookups.ts'
import { start, submit } from '../../tests/factories/stages.ts'
import { confirm, decide } from '../../tests/factories/stages-desk.ts'
import type { World } from '../../tests/factories/world.ts'
import { callSlot } from './call-slot.server.ts'
import { closeSession } from './close-session.server.ts'
import { closeSlot } from './close-slot.server.ts'
import { confirmSlot } from './confirm-slot.server.ts'
import { holdInAbsentia, openSlot } from './open-slot.server.ts'
import { parkItem } from './park-item.server.ts'
import { recordAbsence } from './record-absence.server.ts'
import { recordDecision } from './record-decision.server.ts'

const city = aCity({ taking: ['pertanian'] })

async function officer(world: World) {
  const slotId = await slotOf(world, 'pertanian')
  return { slotId, by: world.as(world.role('desk-officer')) }
}

test('nobody is called in before the day has begun, nor after it has ended', async () => {
  const early = await city.scheduled()
  const planned = await officer(early)
  const call = planned.by(callSlot, { slotId: planned.slotId })
  await expect(call).rejects.toThrow('Hari desk ini belum dimulai. Mulai hari desk dahulu.')
  const late = await city.at('dayOpen')
  const { slotId, by } = await officer(late)
  await by(closeSession, { sessionId: await sessionOf(late) })
  const before = late.contents()
  await expect(by(callSlot, { slotId })).rejects.toThrow('Hari desk ini sudah ditutup.')
  expect(late.contents()).toBe(before)
})

test('an agency that did not come is decided on in its absence, also after the day', async () => {
  const world = await city.at('dayOpen')
  const { slotId, by } = await officer(world)
  await by(recordAbsence, { slotId, reason: 'Tidak datang.' })
  await by(closeSession, { sessionId: await sessionOf(world) })
  await by(holdInAbsentia, { slotId })
  expect(await stageOfCase(world, await dossierOf(world, 'pertanian'))).toBe('heard')
  await decide(world, 'pertanian')
  await confirm(world, 'pertanian')
  expect((await caseOf(world, slotId)).context).toMatchObject({ isInAbsentia: true })
})

test('an agency that comes late is called in and no longer absent', async () => {
  const world = await city.at('dayOpen')
  const { slotId, by } = await officer(world)
  await by(recordAbsence, { slotId, reason: 'Belum datang.' })
  await by(callSlot, { slotId })
  await by(openSlot, { slotId })
  expect(await caseOf(world, slotId)).toMatchObject({ stage: 'open', context: { isInAbsentia: false } })
})

test('a turn is confirmed with parked applications, but closed only without', async () => {
  const world = await city.heard()
  const { slotId, by } = await officer(world)
  const { id: itemId, submissionId } = await itemOf(world, 'pertanian')
  const early = world.as(world.role('ict-head'))(confirmSlot, { slotId })
  await expect(early).rejects.toThrow('Masih ada aplikasi yang belum diputus atau ditunda.')
  await by(parkItem, { itemId, reason: 'Menunggu data.' })
  await decide(world, 'pertanian')
  await confirm(world, 'pertanian')
  await expect(by(closeSlot, { slotId })).rejects.toThrow('Masih ada aplikasi yang ditunda, belum diputus')
  expect(await stageOfCase(world, submissionId)).toBe('heard')
})

test('a day with a running turn is not closed', async () => {
  const world = await city.heard()
  const { by } = await officer(world)
  const close = by(closeSession, { sessionId: await sessionOf(world) })
  await expect(close).rejects.toThrow('Masih ada giliran yang berjalan.')
})

test('the Sekda decides on Diskominfo, and its own people do not', async () => {
  const world = await aCity({ taking: ['diskominfo'] }).heard()
  const { id: itemId } = await itemOf(world, 'diskominfo')
  const own = world.as(world.role('desk-officer'))(recordDecision, { itemId, decision: keep })
  await expect(own).rejects.toMatchObject({ code: 'forbidden' })
  await world.as(world.role('regional-secretary'))(recordDecision, { itemId, decision: keep })
  await confirm(world, 'diskominfo')
  expect(await stageOfCase(world, await dossierOf(world, 'diskominfo'))).toBe('decided')
})

test.for([
  ['bappeda', 'planning'],
  ['bkad', 'budget'],
  ['diskominfo', 'technical'],
] as const)(
  '%s gives no opinion on its own applications, and it counts as given',
  async ([agency, reviewer]) => {
    const world = await aCity({ taking: [agency] }).submitted()
    await start(world, agency)
    const { id, submissionId } = await itemOf(world, agency)
    const opinions = reviewItemContext.parse((await caseOf(world, id)).context).opinions
    expect(opinions).toEqual({ planning: null, budget: null, technical: null, [reviewer]: 'recused' })
    const { value } = await caseOf(world, submissionId)
    expect((value as { inReview: object }).inReview).toMatchObject({ [reviewer]: 'waived' })
  },
)

test('a dossier without applications goes the whole way', async () => {
  const world = await aCity({ taking: ['kecamatan'] }).at('cycleOpen')
  await submit(world, 'kecamatan')
  const decided = await aCity({ taking: ['kecamatan'] }).decided()
  expect(await stageOfCase(decided, await dossierOf(decided, 'kecamatan'))).toBe('decided')
})
