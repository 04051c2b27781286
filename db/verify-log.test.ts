import { expect } from 'vitest'
import { appendEvents } from './log.ts'
import type { Store } from './open.ts'
import { type Fixture, testOnEngines } from './testing/engines.ts'
import { anEvent } from './testing/rows.ts'
import { verifyLog } from './verify-log.ts'

async function fill(store: Store, events: number): Promise<void> {
  const drafts = Array.from({ length: events }, (_, index) => anEvent(index + 1))
  for (let from = 0; from < events; from += 500) {
    await store.tx((db) => appendEvents(db, drafts.slice(from, from + 500)))
  }
}

/** Does what the owner of the database can do: takes the guards away first. */
async function tamper({ store, exec }: Fixture, statement: string): Promise<void> {
  const drop =
    store.engine === 'sqlite'
      ? ['update', 'delete', 'replace'].map((act) => `DROP TRIGGER events_refuse_${act}`).join(';')
      : 'DROP TRIGGER events_append_only ON events'
  await exec(`${drop}; ${statement}`)
}

testOnEngines('an untouched log is whole, page after page', async ({ store }) => {
  expect(await verifyLog(store)).toMatchObject({ ok: true, events: 0, head: { n: 0 } })
  await fill(store, 5200)
  const progress: number[] = []
  const verdict = await verifyLog(store, (events) => progress.push(events))
  expect(verdict).toMatchObject({ ok: true, events: 5200, head: { n: 5200 } })
  expect(progress).toEqual([5000])
})

const columns = ['payload', 'actor', 'type', 'at', 'subject_id', 'from_stage', 'command_id']

testOnEngines('an edited event is found where it is, whatever was edited', async (fixture) => {
  await fill(fixture.store, 40)
  await tamper(fixture, 'SELECT 1')
  for (const [index, column] of columns.entries()) {
    const n = 40 - index
    await fixture.exec(`UPDATE events SET ${column} = 'lain' WHERE n = ${n}`)
    expect(await verifyLog(fixture.store), column).toEqual({ ok: false, events: n - 1, at: n, why: 'hash' })
  }
})

testOnEngines('an event whose hash was made anew breaks the chain behind it', async (fixture) => {
  await fill(fixture.store, 20)
  const [copy] = await fixture.store.read.q.select().from(fixture.store.read.t.events).limit(1)
  expect(copy).toBeDefined()
  await tamper(fixture, `UPDATE events SET prev_hash = '${'f'.repeat(64)}' WHERE n = 12`)
  expect(await verifyLog(fixture.store)).toEqual({ ok: false, events: 11, at: 12, why: 'chain' })
})

testOnEngines('a removed event leaves a gap', async (fixture) => {
  await fill(fixture.store, 20)
  await tamper(fixture, 'DELETE FROM events WHERE n = 7')
  expect(await verifyLog(fixture.store)).toEqual({ ok: false, events: 6, at: 7, why: 'gap' })
})

testOnEngines('events removed from the end are missed by the head', async (fixture) => {
  await fill(fixture.store, 20)
  await tamper(fixture, 'DELETE FROM events WHERE n > 18')
  expect(await verifyLog(fixture.store)).toEqual({ ok: false, events: 18, at: 18, why: 'head' })
})

testOnEngines('a head that was set back, changed or removed is found', async ({ store, exec }) => {
  await fill(store, 20)
  const wrong = { ok: false, events: 20, at: 20, why: 'head' }
  await exec(`UPDATE log_head SET n = 19`)
  expect(await verifyLog(store)).toEqual(wrong)
  await exec(`UPDATE log_head SET n = 20, hash = 'x'`)
  expect(await verifyLog(store)).toEqual(wrong)
  await exec('DELETE FROM log_head')
  expect(await verifyLog(store)).toEqual(wrong)
})

testOnEngines('a log that grows while it is checked is still whole', async ({ store }) => {
  await fill(store, 5100)
  const writing = store.tx((db) => appendEvents(db, [anEvent(5101)]))
  const [verdict] = await Promise.all([verifyLog(store), writing])
  expect(verdict.ok).toBe(true)
})
