import { afterEach, expect, test } from 'vitest'
import { recordOf } from '#app/commands/open-office.ts'
import { refuseRecordInUse } from '#app/commands/rehearsal/practice-folder.ts'
import { migrate } from '#db/migrate.ts'
import { openStore } from '#db/open.ts'
import { emptyPglite } from '#db/testing/engines.ts'
import { insertOneOfEach } from '#db/testing/rows.ts'

const before = process.env.DATABASE_URL
afterEach(() => {
  if (before === undefined) delete process.env.DATABASE_URL
  else process.env.DATABASE_URL = before
})

test('the record is the database that DATABASE_URL names, else a file in the data folder', () => {
  delete process.env.DATABASE_URL
  expect(recordOf('/srv/desk')).toEqual({ engine: 'sqlite', file: '/srv/desk/desk-reviu.db' })
  process.env.DATABASE_URL = 'postgres://desk@localhost/desk'
  expect(recordOf('/srv/desk')).toEqual({ engine: 'postgres', url: 'postgres://desk@localhost/desk' })
})

test('a rehearsal begins in an empty database, migrated or not, and never in one that is used', async () => {
  const client = await emptyPglite()
  const record = { engine: 'pglite', client } as const
  await expect(refuseRecordInUse(record)).resolves.toBeUndefined()
  const tables = async () => (await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).rows
  expect(await tables()).toEqual([])
  await migrate(record)
  await expect(refuseRecordInUse(record)).resolves.toBeUndefined()
  const store = await openStore(record)
  await store.tx(insertOneOfEach)
  await expect(refuseRecordInUse(record)).rejects.toThrow('sebutkan basis data yang kosong')
  await client.close()
})
