import { expect, test } from 'vitest'
import { eventsOfSubject } from '#db/log.ts'
import { followUpsOfCycle, openFollowUps } from '#db/outcomes.ts'
import { reviewCycleContext } from '#workflows/review-cycle/context.ts'
import { aCity } from '../../tests/factories/city.ts'
import { improve } from '../../tests/factories/decisions.ts'
import { caseOf, cycleOf, decreeOf, itemsOf } from '../../tests/factories/lookups.ts'
import { open, prepare } from '../../tests/factories/stages.ts'
import { closeCycle } from './close-cycle.server.ts'

const city = aCity({ taking: ['pertanian'] })

test('every decision but "keep" becomes a follow-up: what, by whom, until when', async () => {
  const world = await city.decreePublished()
  const { read } = world.office.store
  const [, improved] = await itemsOf(world, 'pertanian')
  expect(await followUpsOfCycle(read, await cycleOf(world))).toMatchObject([
    {
      itemId: improved?.id,
      action: 'improve',
      dueOn: improve.dueOn,
      inCharge: improve.inCharge,
      status: 'open',
      carriedToCycleId: null,
    },
  ])
  const { stage, context } = await caseOf(world, await cycleOf(world))
  expect({ stage, decree: reviewCycleContext.parse(context).decreeId }).toEqual({
    stage: 'execution',
    decree: await decreeOf(world),
  })
})

test('what is still open is counted when the year closes, and carried when the next one opens', async () => {
  const world = await city.decreePublished()
  const first = await cycleOf(world)
  await world.as(world.role('ict-head'))(closeCycle, { cycleId: first })
  const { read } = world.office.store
  const closed = (await eventsOfSubject(read, 'review-cycle', first)).at(-1)
  expect(closed?.payload).toEqual({ openFollowUpCount: 1 })
  await prepare(world, 2027)
  await open(world, ['pertanian'])
  expect(await openFollowUps(read)).toMatchObject([
    { cycleId: first, carriedToCycleId: await cycleOf(world) },
  ])
})

test('a closed year takes no more commands', async () => {
  const world = await city.decreePublished()
  const cycleId = await cycleOf(world)
  const by = world.as(world.role('ict-head'))
  await by(closeCycle, { cycleId })
  const before = world.contents()
  await expect(by(closeCycle, { cycleId })).rejects.toMatchObject({ code: 'refused' })
  expect(world.contents()).toBe(before)
})
