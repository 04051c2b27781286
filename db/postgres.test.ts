import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openStore } from './open.ts'
import { readSetting, writeSetting } from './settings.ts'
import { freshPostgres } from './testing/engines.ts'
import { AT } from './testing/rows.ts'

// Needs a server: set TEST_POSTGRES_URL to a superuser's address.
const testOnPostgres = test.skipIf(!process.env.TEST_POSTGRES_URL)

testOnPostgres('a transaction whose connection was cut is done again, and once', async () => {
  const { store, exec, close } = await freshPostgres()
  let runs = 0
  await store.tx(async (db) => {
    runs += 1
    await writeSetting(db, { key: `run ${runs}`, value: runs, at: AT })
    const [row] = await db.q.select({ pid: sql<number>`pg_backend_pid()` }).from(sql`(select 1) one`)
    if (runs === 1) await exec(`SELECT pg_terminate_backend(${row?.pid})`)
    await writeSetting(db, { key: 'done', value: runs, at: AT })
  })
  expect(await readSetting(store.read, 'run 1')).toBeNull()
  expect(await readSetting(store.read, 'done')).toBe(2)
  await close()
})

testOnPostgres('a reader whose connections were cut reads again', async () => {
  const { store, exec, close } = await freshPostgres()
  expect(await readSetting(store.read, 'k')).toBeNull()
  await exec(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
  )
  expect(await readSetting(store.read, 'k')).toBeNull()
  await close()
})

testOnPostgres('of several hosts the one that answers is found', async () => {
  const { config, close } = await freshPostgres()
  if (config.engine !== 'postgres') throw new Error('not PostgreSQL')
  const { host } = new URL(config.url)
  const store = await openStore({ engine: 'postgres', url: config.url.replace(host, `127.0.0.1:9,${host}`) })
  await store.tx((db) => writeSetting(db, { key: 'k', value: 1, at: AT }))
  expect(await readSetting(store.read, 'k')).toBe(1)
  await store.close()
  await close()
})
