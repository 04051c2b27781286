import { expect } from 'vitest'
import { casesOfCycle, dueCases, insertCase, loadCase, updateCase } from './cases.ts'
import { testOnEngines } from './testing/engines.ts'
import { AT, aCase } from './testing/rows.ts'

const LATER = '2026-08-09T01:00:00.000Z'

testOnEngines('a case comes back as it was written, at version 1', async ({ store }) => {
  const context = { round: 0, 'b first': [1, null, { deep: 'ya' }], a: '\u0000' }
  const value = { inReview: { planning: 'pending', budget: 'opined' } }
  const written = await store.tx((db) => insertCase(db, aCase('a', { value, context, dueAt: LATER })))
  const loaded = await loadCase(store.read, 'a')
  expect(loaded).toEqual(written)
  expect(loaded).toMatchObject({ version: 1, value, context, createdAt: AT, updatedAt: AT, dueAt: LATER })
  expect(await loadCase(store.read, 'b')).toBeNull()
})

testOnEngines('of two people who saw the same version only one writes', async ({ store }) => {
  await store.tx((db) => insertCase(db, aCase('a')))
  const change = (stage: string) => ({
    id: 'a',
    expectedVersion: 1,
    stage,
    value: stage,
    context: { stage },
    dueAt: null,
    at: LATER,
  })
  const results = await Promise.all(
    ['submitted', 'withdrawn', 'returned'].map((stage) => store.tx((db) => updateCase(db, change(stage)))),
  )
  expect(results).toEqual([true, false, false])
  expect(await loadCase(store.read, 'a')).toMatchObject({ version: 2, stage: 'submitted', updatedAt: LATER })
})

testOnEngines('the cases of a cycle are found, of one workflow or of all', async ({ store }) => {
  await store.tx(async (db) => {
    await insertCase(db, aCase('cycle', { workflow: 'review-cycle', cycleId: 'cycle' }))
    await insertCase(db, aCase('s2', { cycleId: 'cycle' }))
    await insertCase(db, aCase('s1', { cycleId: 'cycle' }))
    await insertCase(db, aCase('elsewhere'))
  })
  const ids = async (workflow?: string) =>
    (await casesOfCycle(store.read, 'cycle', workflow)).map(({ id }) => id)
  expect(await ids()).toEqual(['cycle', 's1', 's2'])
  expect(await ids('submission')).toEqual(['s1', 's2'])
})

testOnEngines('a case is due from its due time on, and never without one', async ({ store }) => {
  await store.tx(async (db) => {
    await insertCase(db, aCase('later', { dueAt: LATER }))
    await insertCase(db, aCase('now', { dueAt: AT }))
    await insertCase(db, aCase('never'))
  })
  const due = async (now: string) => (await dueCases(store.read, now)).map(({ id }) => id)
  expect(await due('2026-08-08T00:59:59.999Z')).toEqual([])
  expect(await due(AT)).toEqual(['now'])
  expect(await due(LATER)).toEqual(['now', 'later'])
})
