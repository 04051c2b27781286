import { expect, test } from 'vitest'
import { sweepDeadlines } from '#app/jobs/sweep-deadlines.ts'
import { answerObjection } from '#app/services/answer-objection.server.ts'
import { closeReply } from '#app/services/close-reply.server.ts'
import { confirmDecision } from '#app/services/confirm-decision.server.ts'
import { objectToDecision } from '#app/services/object-to-decision.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { recordDissent } from '#app/services/record-dissent.server.ts'
import { foldsToItsRow } from '#app/views/record-check.ts'
import { decisionsOfItem, dissentsOfItem } from '#db/review-items.ts'
import { aCity } from '../factories/city.ts'
import { improve } from '../factories/decisions.ts'
import { cycleOf, cycleRow, itemOf, itemsOf, stageOfCase } from '../factories/lookups.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian'] })

async function object(world: World, itemId: string): Promise<void> {
  await world.as(world.head('pertanian'))(objectToDecision, { itemId, ground: 'Masih dipakai.' })
}

async function answer(world: World, itemId: string, isUpheld: boolean): Promise<void> {
  const words = { isUpheld, answer: 'Sudah dipertimbangkan.' }
  await world.as(world.role('ict-head'))(answerObjection, { itemId, ...words })
}

async function passReply(world: World, milliseconds: number): Promise<void> {
  const { replyDueAt } = await cycleRow(world)
  world.clock.moveTo(new Date(Date.parse(replyDueAt) + milliseconds).toISOString())
}

test('an upheld objection makes a new version of the decision, and dissent on the old one is kept', async () => {
  const world = await city.decided()
  const { id: itemId, submissionId } = await itemOf(world, 'pertanian')
  const dissent = { itemId, party: 'budget' as const, note: 'Asetnya belum jelas.' }
  await world.as(world.role('budget-reviewer'))(recordDissent, dissent)
  await object(world, itemId)
  await answer(world, itemId, true)
  expect(await stageOfCase(world, itemId)).toBe('proposed')
  await world.as(world.role('desk-officer'))(recordDecision, { itemId, decision: improve })
  await world.as(world.role('ict-head'))(confirmDecision, { itemId })
  const { read } = world.office.store
  const versions = (await decisionsOfItem(read, itemId)).map(({ version, code }) => ({ version, code }))
  expect(versions).toEqual([
    { version: 1, code: 'keep' },
    { version: 2, code: 'improve' },
  ])
  expect(await dissentsOfItem(read, itemId)).toMatchObject([
    { decisionVersion: 1, note: 'Asetnya belum jelas.' },
  ])
  expect(await stageOfCase(world, submissionId)).toBe('answered')
  expect(await foldsToItsRow(world.office.store, itemId)).toBe(true)
})

test('a rejected objection leaves the decision as it stands', async () => {
  const world = await city.decided()
  const { id: itemId } = await itemOf(world, 'pertanian')
  await object(world, itemId)
  await answer(world, itemId, false)
  expect(await stageOfCase(world, itemId)).toBe('confirmed')
  expect(await decisionsOfItem(world.office.store.read, itemId)).toHaveLength(1)
})

test('a dossier with two objections is answered when both are', async () => {
  const world = await city.decided()
  const [one, other] = await itemsOf(world, 'pertanian')
  if (one === undefined || other === undefined) throw new Error('Two applications are needed')
  await object(world, one.id)
  await object(world, other.id)
  await answer(world, one.id, false)
  expect(await stageOfCase(world, one.submissionId)).toBe('objected')
  await answer(world, other.id, false)
  expect(await stageOfCase(world, one.submissionId)).toBe('answered')
})

test('an objection is in time until the window ends, and one second later refused', async () => {
  const world = await city.decided()
  const { id: itemId } = await itemOf(world, 'pertanian')
  await passReply(world, 0)
  const before = world.contents()
  await expect(object(world, itemId)).rejects.toThrow(
    /^Masa tanggapan sudah lewat pada \p{Lu}.* pukul 16.00 WIB. Sampaikan/u,
  )
  expect(world.contents()).toBe(before)
  const inTime = await city.decided()
  await passReply(inTime, -1000)
  await object(inTime, (await itemOf(inTime, 'pertanian')).id)
})

test('the clock ends the reply window once every objection is answered, not before', async () => {
  const world = await city.deskClosed()
  const { id: itemId, submissionId } = await itemOf(world, 'pertanian')
  await object(world, itemId)
  await passReply(world, 1000)
  const cycleId = await cycleOf(world)
  const before = world.contents()
  expect(await sweepDeadlines(world.office)).toEqual({
    passed: 0,
    held: [{ caseId: cycleId, reason: expect.stringContaining('Masih ada keberatan yang belum dijawab') }],
  })
  expect(world.contents()).toBe(before)
  await answer(world, itemId, false)
  expect(await sweepDeadlines(world.office)).toEqual({ passed: 1, held: [] })
  expect(await sweepDeadlines(world.office)).toEqual({ passed: 0, held: [] })
  const after = [cycleId, submissionId, itemId].map((id) => stageOfCase(world, id))
  expect(await Promise.all(after)).toEqual(['decree', 'closed', 'final'])
})

test('before its end the clock leaves the window open, and a person may close it when nothing is open', async () => {
  const world = await city.deskClosed()
  expect(await sweepDeadlines(world.office)).toEqual({ passed: 0, held: [] })
  const cycleId = await cycleOf(world)
  await world.as(world.role('desk-officer'))(closeReply, { cycleId })
  expect(await stageOfCase(world, cycleId)).toBe('decree')
})
