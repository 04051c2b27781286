import { expect } from 'vitest'
import { appendEvents } from './log.ts'
import type { Store } from './open.ts'
import { completeJob, countPendingJobs, enqueue, failJob, leaseNext, pendingJobs } from './outbox.ts'
import { testOnEngines } from './testing/engines.ts'
import { anEvent } from './testing/rows.ts'

const NOW = '2026-08-08T01:00:00.000Z'
const after = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString()
const lease = (owner: string, now = NOW) => ({ now, owner, leaseSeconds: 30 })

async function fill(store: Store, jobs: { id: string; runAfter?: string }[]): Promise<void> {
  await store.tx(async (db) => {
    const [event] = await appendEvents(db, [anEvent(1)])
    for (const { id, runAfter = NOW } of jobs) {
      await enqueue(db, { id, eventN: event?.n ?? 0, kind: 'mail', payload: { to: id }, runAfter })
    }
  })
}

testOnEngines('a job is given out once its time has come, the oldest first', async ({ store }) => {
  await fill(store, [{ id: 'b' }, { id: 'later', runAfter: after(60) }, { id: 'a', runAfter: after(-5) }])
  const taken = [await leaseNext(store, lease('w')), await leaseNext(store, lease('w'))]
  expect(taken.map((job) => job?.id)).toEqual(['a', 'b'])
  expect(taken[0]).toMatchObject({
    kind: 'mail',
    payload: { to: 'a' },
    attempts: 1,
    leasedBy: 'w',
    leasedUntil: after(30),
  })
  expect(await leaseNext(store, lease('w'))).toBeNull()
  expect(await leaseNext(store, lease('w', after(60)))).not.toBeNull()
})

testOnEngines('many workers at once never hold the same job', async ({ store }) => {
  const ids = Array.from({ length: 12 }, (_, index) => `job-${index}`)
  await fill(
    store,
    ids.map((id) => ({ id })),
  )
  const workers = Array.from({ length: 20 }, (_, index) => leaseNext(store, lease(`worker-${index}`)))
  const held = (await Promise.all(workers)).flatMap((job) => (job ? [job.id] : []))
  expect(held.toSorted()).toEqual(ids.toSorted())
})

testOnEngines(
  'a lease that ran out passes on, and its first owner can no longer finish',
  async ({ store }) => {
    await fill(store, [{ id: 'a' }])
    await leaseNext(store, lease('slow'))
    expect(await leaseNext(store, lease('other', after(29)))).toBeNull()
    expect(await leaseNext(store, lease('other', after(30)))).toMatchObject({ id: 'a', attempts: 2 })
    expect(await completeJob(store, { id: 'a', owner: 'slow', now: after(31) })).toBe(false)
    expect(await failJob(store, { id: 'a', owner: 'slow', now: after(31), error: 'x' })).toBe(false)
    expect(await completeJob(store, { id: 'a', owner: 'other', now: after(31) })).toBe(true)
    expect(await countPendingJobs(store.read)).toBe(0)
    expect(await leaseNext(store, lease('other', after(9999)))).toBeNull()
  },
)

testOnEngines('a failed job comes back later each time', async ({ store }) => {
  await fill(store, [{ id: 'a' }])
  let now = NOW
  for (const seconds of [5, 10, 20]) {
    await leaseNext(store, lease('w', now))
    expect(await failJob(store, { id: 'a', owner: 'w', now, error: 'surat ditolak' })).toBe(true)
    const [job] = await pendingJobs(store.read)
    const runAfter = new Date(Date.parse(now) + seconds * 1000).toISOString()
    expect(job).toMatchObject({ runAfter, lastError: 'surat ditolak', leasedBy: null })
    expect(await leaseNext(store, lease('w', now))).toBeNull()
    now = runAfter
  }
})

testOnEngines('a job is added once', async ({ store }) => {
  await fill(store, [{ id: 'a' }])
  const again = { id: 'a', eventN: 1, kind: 'mail', payload: {}, runAfter: NOW }
  expect(await store.tx((db) => enqueue(db, again))).toBe(false)
  expect(await countPendingJobs(store.read)).toBe(1)
})
