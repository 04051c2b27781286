import { expect, test } from 'vitest'
import { slotsOfSession, slotsOfSubmission } from '#db/desk.ts'
import { eventsOfSubject } from '#db/log.ts'
import { aCity } from '../../tests/factories/city.ts'
import { cases, cycleOf, dossierOf, sessionOf, slotOf } from '../../tests/factories/lookups.ts'
import type { World } from '../../tests/factories/world.ts'
import { callSlot } from './call-slot.server.ts'
import { cancelSession } from './cancel-session.server.ts'
import { closeSession } from './close-session.server.ts'
import { openSession } from './open-session.server.ts'
import { createdId } from './perform.server.ts'
import { planSession } from './plan-session.server.ts'
import { recordAbsence } from './record-absence.server.ts'
import { scheduleSlot } from './schedule-slot.server.ts'

async function secondDay(world: World): Promise<string> {
  const day = { cycleId: await cycleOf(world), date: '2026-08-07', room: 'Ruang Desk' }
  return createdId(await world.as(world.role('desk-officer'))(planSession, day), 'desk-session')
}

async function move(world: World, sessionId: string) {
  const turn = { startsAt: '2026-08-07T02:00:00.000Z', minutes: 30 }
  const submissionId = await dossierOf(world, 'pertanian')
  return world.as(world.role('desk-officer'))(scheduleSlot, { sessionId, submissionId, ...turn })
}

test('a turn that is moved stays one turn, on the new day', async () => {
  const world = await aCity({ taking: ['pertanian', 'bappeda'] }).scheduled()
  const before = await slotOf(world, 'pertanian')
  const day = await secondDay(world)
  await move(world, day)
  const submissionId = await dossierOf(world, 'pertanian')
  const turns = await slotsOfSubmission(world.office.store.read, submissionId)
  expect(turns).toMatchObject([{ id: before, sessionId: day, stage: 'planned', minutes: 30, place: 1 }])
  expect(await cases(world, 'desk-slot')).toHaveLength(2)
})

test('a day whose only turn was moved away can be cancelled', async () => {
  const world = await aCity({ taking: ['pertanian'] }).scheduled()
  const first = await sessionOf(world)
  const cancel = () =>
    world.as(world.role('desk-officer'))(cancelSession, { sessionId: first, reason: 'Ruang dipakai.' })
  await expect(cancel()).rejects.toThrow('Hari ini sudah memiliki giliran. Pindahkan gilirannya dahulu.')
  await move(world, await secondDay(world))
  await cancel()
})

test('after a turn was moved away, places on a day stay different', async () => {
  const world = await aCity({ taking: ['pertanian', 'bappeda'] }).scheduled()
  const first = await sessionOf(world)
  await move(world, await secondDay(world))
  await move(world, first)
  const places = (await slotsOfSession(world.office.store.read, first)).map((slot) => slot.place)
  expect(new Set(places).size).toBe(2)
})

test('the log keeps every plan a turn had', async () => {
  const world = await aCity({ taking: ['pertanian'] }).scheduled()
  const [first, second] = [await sessionOf(world), await secondDay(world)]
  await move(world, second)
  const plans = await eventsOfSubject(
    world.office.store.read,
    'desk-slot-plan',
    await slotOf(world, 'pertanian'),
  )
  expect(plans.map((plan) => (plan.payload as { sessionId: string }).sessionId)).toEqual([first, second])
})

test('an absent agency is given another day and called there', async () => {
  const world = await aCity({ taking: ['pertanian'] }).at('dayOpen')
  const officer = world.as(world.role('desk-officer'))
  const slotId = await slotOf(world, 'pertanian')
  await officer(recordAbsence, { slotId, reason: 'Tidak datang.' })
  const sessionId = await secondDay(world)
  await move(world, sessionId)
  await officer(openSession, { sessionId })
  await officer(callSlot, { slotId })
})

test('a turn cannot be moved while the agency is being called in', async () => {
  const world = await aCity({ taking: ['pertanian'] }).at('dayOpen')
  await world.as(world.role('desk-officer'))(callSlot, { slotId: await slotOf(world, 'pertanian') })
  const day = await secondDay(world)
  const before = world.contents()
  await expect(move(world, day)).rejects.toThrow('Catat ketidakhadirannya dahulu')
  expect(world.contents()).toBe(before)
})

test('no turn is given on a day that is closed', async () => {
  const world = await aCity({ taking: ['pertanian', 'bappeda'] }).at('dayOpen')
  const sessionId = await sessionOf(world)
  await world.as(world.role('desk-officer'))(closeSession, { sessionId })
  await expect(move(world, sessionId)).rejects.toThrow('Hari desk ini sudah ditutup. Pilih hari lain.')
})
