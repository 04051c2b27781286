import { getTableName } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { APPEND_ONLY, assertAppendOnly } from './append-only.ts'
import { sqliteKit } from './kit.ts'
import { migrate } from './migrate.ts'
import { buildTables } from './schema/tables.ts'
import { freshSqlite, testOnEngines } from './testing/engines.ts'
import { insertOneOfEach } from './testing/rows.ts'

const NAMES = APPEND_ONLY.map(({ table }) => table)

test('the list names every table that only grows', () => {
  const rest = ['documents', 'signings', 'evidence_files', 'security_events', 'events']
  expect(NAMES).toEqual(['opinions', 'decisions', 'dissents', 'initials', ...rest])
})

test('the list knows every unique key of its tables', () => {
  const tables = Object.values(buildTables(sqliteKit))
  for (const { table, keys } of APPEND_ONLY) {
    const declared = tables.find((one) => getTableName(one) === table)
    if (!declared) throw new Error(`no table ${table}`)
    const { columns, uniqueConstraints } = getTableConfig(declared as never)
    const primary = columns.filter((column) => column.primary).map((column) => [column.name])
    const unique = uniqueConstraints.map((key) => key.columns.map((column) => column.name))
    expect(keys, table).toEqual([...primary, ...unique])
  }
})

testOnEngines('no row of an append-only table is changed, removed or replaced', async ({ store, exec }) => {
  await store.tx(insertOneOfEach)
  const rows = async () => {
    const { opinions, decisions, dissents, initials, documents, signings } = store.read.t
    const { evidenceFiles, securityEvents, events } = store.read.t
    const early = [opinions, decisions, dissents, initials, documents]
    const tables = [...early, signings, evidenceFiles, securityEvents, events]
    const read = tables.map((table) => store.read.q.select().from(table))
    return Promise.all(read)
  }
  const before = await rows()
  expect(before.map((found) => found.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1])
  for (const { table, keys } of APPEND_ONLY) {
    const column = keys[0]?.[0]
    const acts = [
      `UPDATE ${table} SET ${column} = ${column}`,
      `DELETE FROM ${table}`,
      ...(store.engine === 'sqlite'
        ? [`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`]
        : [`TRUNCATE ${table} CASCADE`]),
    ]
    for (const act of acts) await expect(exec(act), act).rejects.toThrow(/append-only: \w+ ditolak/)
  }
  const upsert = store.tx(async ({ q, t }) => {
    const [row] = await q.select().from(t.opinions)
    if (row)
      await q
        .insert(t.opinions)
        .values(row)
        .onConflictDoUpdate({ target: t.opinions.id, set: { note: 'x' } })
  })
  await expect(upsert).rejects.toThrow()
  expect(await rows()).toEqual(before)
})

test('SQLite refuses to replace a row through any of its unique keys', async () => {
  const { store, exec, close } = await freshSqlite()
  await store.tx(insertOneOfEach)
  const replace = (columns: string) => `INSERT OR REPLACE INTO events SELECT ${columns} FROM events`
  const rest = 'type, payload, actor, from_stage, to_stage, at, prev_hash, hash'
  const byCommand = replace(`2, command_id, part, subject_kind, 'other', 9, ${rest}`)
  const bySubject = replace(`2, 'other', part, subject_kind, subject_id, subject_version, ${rest}`)
  await expect(exec(byCommand)).rejects.toThrow(/REPLACE ditolak/)
  await expect(exec(bySubject)).rejects.toThrow(/REPLACE ditolak/)
  await close()
})

testOnEngines(
  'a missing guard is noticed at start, by the name of its table',
  async ({ store, exec, config }) => {
    await assertAppendOnly(store)
    for (const table of NAMES) {
      const trigger =
        store.engine === 'sqlite' ? `${table}_refuse_update` : `${table}_append_only ON ${table}`
      await exec(`DROP TRIGGER ${trigger}`)
      await expect(assertAppendOnly(store)).rejects.toThrow(`Penjaga tabel ${table} hilang`)
      await migrate(config)
      await expect(assertAppendOnly(store), 'a plain migration hides nothing').rejects.toThrow()
      await migrate(config, { restoreTriggers: true })
      await assertAppendOnly(store)
    }
  },
)

testOnEngines('a guard that was made harmless is noticed too', async ({ store, exec }) => {
  const harmless =
    store.engine === 'sqlite'
      ? `DROP TRIGGER events_refuse_delete;
         CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events BEGIN SELECT 1; END`
      : 'ALTER TABLE events DISABLE TRIGGER events_append_only'
  await exec(harmless)
  await expect(assertAppendOnly(store)).rejects.toThrow('Penjaga tabel events hilang atau diubah')
})
