import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { appendEvents, eventsOfCommand, eventsOfSubject, GENESIS_HASH, lockLog } from './log.ts'
import { testOnEngines } from './testing/engines.ts'
import { anEvent } from './testing/rows.ts'

testOnEngines('events are numbered from 1 and each carries the hash of the one before', async ({ store }) => {
  const first = await store.tx((db) => appendEvents(db, [anEvent(1), anEvent(2)]))
  const then = await store.tx((db) => appendEvents(db, [anEvent(3)]))
  const all = [...first, ...then]
  expect(all.map(({ n }) => n)).toEqual([1, 2, 3])
  expect(all.map(({ prevHash }) => prevHash)).toEqual([GENESIS_HASH, all[0]?.hash, all[1]?.hash])
  expect(await store.tx(lockLog)).toEqual({ n: 3, hash: all[2]?.hash })
  expect(await eventsOfSubject(store.read, 'submission', 'submission-1')).toEqual(all)
})

testOnEngines('the hash is the documented one', async ({ store }) => {
  const [logged] = await store.tx((db) => appendEvents(db, [anEvent(1)]))
  const canonical = `["${GENESIS_HASH}",1,"command-1",0,"submission","submission-1",1,"submitted","{\\"note\\":\\"catatan 1\\"}","{\\"personId\\":\\"person-1\\",\\"role\\":\\"representative\\"}","draft","submitted","2026-08-08T01:00:00.000Z"]`
  expect(logged?.hash).toBe(createHash('sha256').update(canonical).digest('hex'))
})

testOnEngines('what a command wrote is found by its id, in order of its parts', async ({ store }) => {
  const parts = [0, 1, 2].map((part) => anEvent(part + 1, { commandId: 'c', part }))
  const logged = await store.tx((db) => appendEvents(db, parts))
  expect(await eventsOfCommand(store.read, 'c')).toEqual(logged)
  expect(await eventsOfCommand(store.read, 'd')).toEqual([])
})

testOnEngines('a command id and part stand in the log once', async ({ store }) => {
  await store.tx((db) => appendEvents(db, [anEvent(1)]))
  const again = store.tx((db) => appendEvents(db, [anEvent(2, { commandId: 'command-1' })]))
  await expect(again).rejects.toThrow()
  expect(await store.tx(lockLog)).toMatchObject({ n: 1 })
})

testOnEngines('two events cannot make the same version of a subject', async ({ store }) => {
  await store.tx((db) => appendEvents(db, [anEvent(1)]))
  const clash = store.tx((db) => appendEvents(db, [anEvent(1, { commandId: 'other' })]))
  await expect(clash).rejects.toThrow()
})

testOnEngines('writers at the same time make one chain without gaps', async ({ store }) => {
  const numbers = Array.from({ length: 15 }, (_, index) => index + 1)
  const logged = await Promise.all(numbers.map((n) => store.tx((db) => appendEvents(db, [anEvent(n)]))))
  const places = logged.flat().map(({ n }) => n)
  expect(places.toSorted((a, b) => a - b)).toEqual(numbers)
})

testOnEngines('one command may write more events than one statement can hold', async ({ store }) => {
  const many = Array.from({ length: 2500 }, (_, index) =>
    anEvent(index + 1, { commandId: 'many', part: index }),
  )
  await store.tx((db) => appendEvents(db, many))
  expect(await eventsOfCommand(store.read, 'many')).toHaveLength(2500)
})
