import { setTimeout as wait } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { insertCase, loadCase } from './cases.ts'
import type { Db } from './open.ts'
import { readSetting, writeSetting } from './settings.ts'
import { freshSqlite, testOnEngines } from './testing/engines.ts'
import { AT, aCase } from './testing/rows.ts'

const fault = new Error('after the write')

function setTo(db: Db, value: number) {
  return writeSetting(db, { key: 'k', value, at: AT })
}

function signal() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

testOnEngines('a failed transaction leaves nothing', async ({ store }) => {
  const failing = store.tx(async (db) => {
    await setTo(db, 1)
    throw fault
  })
  await expect(failing).rejects.toBe(fault)
  expect(await readSetting(store.read, 'k')).toBeNull()
  await store.tx((db) => setTo(db, 2))
  expect(await readSetting(store.read, 'k')).toBe(2)
})

testOnEngines('a transaction inside a transaction joins it', async ({ store }) => {
  const failing = store.tx(async (db) => {
    await setTo(db, 1)
    await store.tx(async (inner) => {
      expect(await readSetting(inner, 'k')).toBe(1)
      await setTo(inner, 2)
    })
    expect(await readSetting(db, 'k')).toBe(2)
    throw fault
  })
  await expect(failing).rejects.toBe(fault)
  expect(await readSetting(store.read, 'k')).toBeNull()
})

testOnEngines('a joined transaction that failed takes the outer one with it', async ({ store }) => {
  const failing = store.tx(async (db) => {
    await setTo(db, 1)
    await store.tx(() => Promise.reject(fault)).catch(() => undefined)
  })
  await expect(failing).rejects.toBe(fault)
  expect(await readSetting(store.read, 'k')).toBeNull()
})

testOnEngines(
  'a query that failed fails the transaction, also when its error was caught',
  async ({ store }) => {
    await store.tx((db) => insertCase(db, aCase('a')))
    const failing = store.tx(async (db) => {
      await insertCase(db, aCase('b'))
      await insertCase(db, aCase('a')).catch(() => undefined)
    })
    await expect(failing).rejects.toThrow()
    expect(await loadCase(store.read, 'b')).toBeNull()
  },
)

testOnEngines('a unique clash is noticed without an error', async ({ store }) => {
  await store.tx((db) => insertCase(db, aCase('a')))
  const { t } = store.read
  const row = { ...aCase('a'), version: 1, createdAt: AT, updatedAt: AT }
  const added = await store.tx(async ({ q }) => {
    const clashing = await q.insert(t.cases).values(row).onConflictDoNothing().returning()
    await q.insert(t.cases).values({ ...row, id: 'b' })
    return clashing
  })
  expect(added).toEqual([])
  expect(await loadCase(store.read, 'b')).not.toBeNull()
})

testOnEngines('overlapping transactions run one after another', async ({ store }) => {
  await store.tx((db) => setTo(db, 0))
  const addOne = () =>
    store.tx(async (db) => {
      const before = await readSetting(db, 'k')
      // A few turns in which another transaction would get in between, were it allowed to.
      for (let turn = 0; turn < 5; turn += 1) await readSetting(db, 'k')
      await setTo(db, Number(before) + 1)
    })
  await Promise.all(Array.from({ length: 12 }, addOne))
  expect(await readSetting(store.read, 'k')).toBe(12)
})

testOnEngines('a reader does not see uncommitted rows', async ({ store }) => {
  const written = signal()
  const goOn = signal()
  const failing = store.tx(async (db) => {
    await setTo(db, 1)
    written.resolve()
    await goOn.promise
    throw fault
  })
  await written.promise
  const reading = readSetting(store.read, 'k')
  goOn.resolve()
  await expect(failing).rejects.toBe(fault)
  expect(await reading).toBeNull()
})

testOnEngines('reading inside a transaction sees what the transaction wrote', async ({ store }) => {
  const seen = await store.tx(async (db) => {
    await setTo(db, 1)
    return readSetting(store.read, 'k')
  })
  expect(seen).toBe(1)
})

testOnEngines('the reader refuses to write', async ({ store }) => {
  await expect(setTo(store.read, 1)).rejects.toThrow()
  expect(await readSetting(store.read, 'k')).toBeNull()
})

testOnEngines('a query sent after its transaction is refused', async ({ store }) => {
  const leaked = await store.tx(async (db) => db)
  await expect(setTo(leaked, 1)).rejects.toThrow()
  expect(await readSetting(store.read, 'k')).toBeNull()
})

testOnEngines('a row that refers to nothing is refused', async ({ store }) => {
  const orphan = store.tx((db) => insertCase(db, aCase('a', { organisationId: 'nobody' })))
  await expect(orphan).rejects.toThrow()
})

test('a SQLite transaction may not wait for anything but queries', async () => {
  const { store, close } = await freshSqlite()
  const waiting = store.tx(async (db) => {
    await setTo(db, 1)
    await wait(5)
    await setTo(db, 2)
  })
  await expect(waiting).rejects.toThrow(/do I\/O before or after/)
  await wait(10)
  expect(await readSetting(store.read, 'k')).toBeNull()
  await store.tx((db) => setTo(db, 3))
  expect(await readSetting(store.read, 'k')).toBe(3)
  await close()
})

test('two thousand queries in one SQLite transaction are not taken for waiting', async () => {
  const { store, close } = await freshSqlite()
  await store.tx(async (db) => {
    for (let n = 1; n <= 2000; n += 1) await setTo(db, n)
  })
  expect(await readSetting(store.read, 'k')).toBe(2000)
  await close()
})

test('every SQLite commit reaches the disk: synchronous is still FULL after the first write', async () => {
  const { store, close } = await freshSqlite()
  await store.tx((db) => setTo(db, 1))
  const settings = await store.tx(({ q }) =>
    q
      .select({
        synchronous: sql<number>`s.synchronous`,
        foreignKeys: sql<number>`f.foreign_keys`,
        journal: sql<string>`j.journal_mode`,
      })
      .from(sql`pragma_synchronous s, pragma_foreign_keys f, pragma_journal_mode j`),
  )
  expect(settings).toEqual([{ synchronous: 2, foreignKeys: 1, journal: 'wal' }])
  await close()
})

testOnEngines('text keeps its order and its letters on every engine', async ({ store }) => {
  const names = ['a', 'B', 'Z', '_', 'é', '2026-08-08T01:00:00.000Z', '2026-08-08', "Jum'at 🙏"]
  const { t } = store.read
  await store.tx(({ q }) => q.insert(t.people).values(names.map((name) => ({ id: name, name }))))
  const rows = await store.read.q.select({ name: t.people.name }).from(t.people).orderBy(t.people.name)
  const byBytes = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  expect(rows.map(({ name }) => name)).toEqual(byBytes)
  const [found] = await store.read.q.select().from(t.people).where(eq(t.people.id, "Jum'at 🙏"))
  expect(found?.employeeNumber).toBeNull()
})
