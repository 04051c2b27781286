import { expect } from 'vitest'
import { eventsOfFollowUps, followUpsWithin } from './follow-ups.ts'
import { insertFollowUp } from './outcomes.ts'
import { latestReviewCycle } from './review-cycles.ts'
import { itemsOfCycle, namedItemsOfCycle } from './review-items.ts'
import { testOnEngines } from './testing/engines.ts'
import { AT, insertOneOfEach } from './testing/rows.ts'

testOnEngines('items come with application and agency, in the order of the plain list', async ({ store }) => {
  await store.tx(insertOneOfEach)
  const cycle = await latestReviewCycle(store.read)
  const plain = await itemsOfCycle(store.read, cycle?.id ?? '')
  const named = await namedItemsOfCycle(store.read, cycle?.id ?? '')
  expect(plain.length).toBeGreaterThan(0)
  expect(named.map(({ id, stage }) => [id, stage])).toEqual(plain.map(({ id, stage }) => [id, stage]))
  for (const { application, organisation } of named) expect([application, organisation]).not.toContain('')
  expect(await namedItemsOfCycle(store.read, 'siklus-lain')).toEqual([])
})

testOnEngines(
  'follow-ups come with their names, and only those of the agency asked for',
  async ({ store }) => {
    await store.tx(insertOneOfEach)
    const cycle = await latestReviewCycle(store.read)
    const base = {
      cycleId: 'cycle',
      itemId: 'item',
      applicationId: 'a1',
      organisationId: 'o1',
      action: 'improve',
    }
    const row = { ...base, inCharge: null, status: 'open', carriedToCycleId: null, createdAt: AT }
    await store.tx(async (db) => {
      await insertFollowUp(db, { ...row, id: 'f1', dueOn: null })
      await insertFollowUp(db, { ...row, id: 'f2', dueOn: '2026-12-31' })
    })
    const everybody = await followUpsWithin(store.read, { organisationId: null })
    expect(everybody.map(({ followUp, cycle: title }) => [followUp.id, title])).toEqual([
      ['f2', cycle?.title],
      ['f1', cycle?.title],
    ])
    const { organisationId, status } = row
    expect(await followUpsWithin(store.read, { organisationId, status, id: 'f1' })).toHaveLength(1)
    expect(await followUpsWithin(store.read, { organisationId: 'orang-lain' })).toEqual([])
    expect(await eventsOfFollowUps(store.read, [])).toEqual([])
  },
)
