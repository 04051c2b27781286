import { expect, test } from 'vitest'
import { closeSlot } from '#app/services/close-slot.server.ts'
import { confirmDecision } from '#app/services/confirm-decision.server.ts'
import { confirmSlot } from '#app/services/confirm-slot.server.ts'
import { parkItem } from '#app/services/park-item.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { reopenDecision } from '#app/services/reopen-decision.server.ts'
import { resumeItem } from '#app/services/resume-item.server.ts'
import { aCity } from '../factories/city.ts'
import { keep } from '../factories/decisions.ts'
import { itemOf, slotOf, stageOfCase } from '../factories/lookups.ts'

const city = aCity({ taking: ['pertanian'] })
const sentence = 'Masih ada aplikasi yang ditunda, belum diputus, atau belum disahkan.'

test('a turn is held by an item that is parked, taken up again, or decided but not confirmed', async () => {
  const world = await city.at('decisionsRecorded')
  const officer = world.as(world.role('desk-officer'))
  const head = world.as(world.role('ict-head'))
  const { id: itemId } = await itemOf(world, 'pertanian')
  const slotId = await slotOf(world, 'pertanian')
  await officer(parkItem, { itemId, reason: 'Menunggu data.' })
  await head(confirmSlot, { slotId })
  await expect(officer(closeSlot, { slotId })).rejects.toThrow(sentence)
  await officer(resumeItem, { itemId })
  await expect(officer(closeSlot, { slotId })).rejects.toThrow(sentence)
  await officer(recordDecision, { itemId, decision: keep })
  await expect(officer(closeSlot, { slotId })).rejects.toThrow(sentence)
  await head(confirmDecision, { itemId })
  await officer(closeSlot, { slotId })
  expect(await stageOfCase(world, slotId)).toBe('closed')
})

test('a turn is held by a decision that was opened again', async () => {
  const world = await city.decided()
  const slotId = await slotOf(world, 'pertanian')
  const { id: itemId } = await itemOf(world, 'pertanian')
  await world.as(world.role('ict-head'))(reopenDecision, { itemId, reason: 'Ada data baru.' })
  await expect(world.as(world.role('desk-officer'))(closeSlot, { slotId })).rejects.toThrow(sentence)
})
