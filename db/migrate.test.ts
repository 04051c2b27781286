import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AppendOnlyTable } from './append-only.ts'
import { migrate } from './migrate.ts'
import { connectSqlite } from './sqlite.ts'
import { temporaryFolder, writeMigrations } from './testing/folders.ts'

const NOTES: readonly AppendOnlyTable[] = [{ table: 'notes', keys: [['id']] }]

const FIRST = {
  '0000_first': [
    'CREATE TABLE parents (id text PRIMARY KEY NOT NULL, name text NOT NULL)',
    'CREATE TABLE children (id text PRIMARY KEY NOT NULL, parent_id text NOT NULL REFERENCES parents(id) ON DELETE CASCADE)',
    'CREATE TABLE notes (id text PRIMARY KEY NOT NULL, about text, note text NOT NULL)',
  ],
}

/** What drizzle-kit writes to make one column nullable: a table is made anew and the old one dropped. */
function rebuilt(table: string, columns: string): string[] {
  return [
    'PRAGMA foreign_keys=OFF',
    `CREATE TABLE __new_${table} (${columns})`,
    `INSERT INTO __new_${table} SELECT * FROM ${table}`,
    `DROP TABLE ${table}`,
    `ALTER TABLE __new_${table} RENAME TO ${table}`,
    'PRAGMA foreign_keys=ON',
  ]
}

const REBUILD = {
  '0001_rebuild': [
    ...rebuilt('parents', 'id text PRIMARY KEY NOT NULL, name text'),
    ...rebuilt('notes', 'id text PRIMARY KEY NOT NULL, about text, note text'),
  ],
}

interface Old {
  file: string
  up(files: Record<string, string[]>): ReturnType<typeof migrate>
  query(text: string): Promise<Record<string, unknown>[]>
  exec(text: string): Promise<void>
  folder: string
}

/** A database of an older version, with three parents, three children and three notes. */
async function oldDatabase(): Promise<Old> {
  const folder = temporaryFolder()
  const file = join(folder, 'old.db')
  const using = async <T>(work: (connection: Awaited<ReturnType<typeof connectSqlite>>) => T) => {
    const connection = await connectSqlite(file)
    try {
      return work(connection)
    } finally {
      connection.close()
    }
  }
  const old: Old = {
    file,
    folder,
    up: (files) =>
      migrate(
        { engine: 'sqlite', file },
        { folder: writeMigrations(join(folder, 'migrations'), files), appendOnly: NOTES },
      ),
    query: (text) => using((connection) => connection.prepare<[], Record<string, unknown>>(text).all()),
    exec: (text) => using((connection) => void connection.exec(text)),
  }
  await old.up(FIRST)
  await old.exec(`INSERT INTO parents VALUES ('a', 'A'), ('b', 'B'), ('c', 'C');
    INSERT INTO children VALUES ('1', 'a'), ('2', 'a'), ('3', 'b');
    INSERT INTO notes VALUES ('n1', 'a', 'x'), ('n2', 'b', 'y'), ('n3', NULL, 'z')`)
  return old
}

async function countAll({ query }: Old): Promise<Record<string, unknown> | undefined> {
  const [counts] = await query(`SELECT (SELECT count(*) FROM parents) AS parents,
    (SELECT count(*) FROM children) AS children, (SELECT count(*) FROM notes) AS notes`)
  return counts
}

const ALL = { parents: 3, children: 3, notes: 3 }

test('a table rebuild of a populated database keeps every row and every trigger', async () => {
  const old = await oldDatabase()
  const result = await old.up({ ...FIRST, ...REBUILD })
  expect(result.applied).toEqual(['0001_rebuild'])
  expect(await countAll(old)).toEqual(ALL)
  await old.exec(`INSERT INTO parents VALUES ('d', NULL)`)
  await expect(old.exec(`UPDATE notes SET note = 'w'`)).rejects.toThrow(/append-only/)
  await expect(old.exec('DELETE FROM notes')).rejects.toThrow(/append-only/)
  await expect(old.exec(`INSERT OR REPLACE INTO notes VALUES ('n1', 'a', 'w')`)).rejects.toThrow(
    /append-only/,
  )
})

test('the same rebuild done carelessly does lose rows, so the test above can fail', async () => {
  const old = await oldDatabase()
  const rebuild = rebuilt('parents', 'id text PRIMARY KEY NOT NULL, name text').join(';')
  await old.exec(`BEGIN; ${rebuild}; COMMIT`)
  expect(await countAll(old)).toEqual({ ...ALL, children: 0 })
})

test('a database that holds data is copied first, and only when something is pending', async () => {
  const old = await oldDatabase()
  const copies = () => readdirSync(old.folder).filter((name) => name.endsWith('.backup'))
  expect((await old.up(FIRST)).backup).toBeNull()
  expect(copies()).toEqual([])
  const { backup } = await old.up({ ...FIRST, ...REBUILD })
  expect(copies()).toHaveLength(1)
  const copy = await connectSqlite(backup ?? '', { readonly: true })
  expect(copy.prepare('SELECT count(*) AS rows FROM children').get()).toEqual({ rows: 3 })
  expect(copy.prepare("SELECT tag FROM applied_migrations WHERE tag LIKE '0%'").all()).toEqual([
    { tag: '0000_first' },
  ])
  copy.close()
})

test('a migration that would lose rows is undone as a whole', async () => {
  const old = await oldDatabase()
  const losing = {
    '0001_losing': ['ALTER TABLE parents ADD COLUMN x text', "DELETE FROM children WHERE id = '1'"],
  }
  await expect(old.up({ ...FIRST, ...losing })).rejects.toThrow(
    'children (3 menjadi 2); basis data tidak berubah',
  )
  expect(await countAll(old)).toEqual(ALL)
  await expect(old.query('SELECT x FROM parents')).rejects.toThrow()
})

test('a migration that would leave a row referring to nothing is undone', async () => {
  const old = await oldDatabase()
  const orphaning = { '0001_orphaning': ["UPDATE children SET parent_id = 'nobody' WHERE id = '1'"] }
  await expect(old.up({ ...FIRST, ...orphaning })).rejects.toThrow(/baris di children akan merujuk/)
  expect(await old.query("SELECT parent_id FROM children WHERE id = '1'")).toEqual([{ parent_id: 'a' }])
})

test('of two migrations the first is undone when the second fails', async () => {
  const old = await oldDatabase()
  const failing = {
    '0001_good': ['CREATE TABLE more (id text)'],
    '0002_bad': ['CREATE TABLE more (id text)'],
  }
  await expect(old.up({ ...FIRST, ...failing })).rejects.toThrow()
  await expect(old.query('SELECT * FROM more')).rejects.toThrow(/no such table/)
  expect((await old.up({ ...FIRST, ...REBUILD })).applied).toEqual(['0001_rebuild'])
})

test('a migration that was changed after it was applied is refused', async () => {
  const old = await oldDatabase()
  const changed = { '0000_first': [...FIRST['0000_first'], 'CREATE TABLE sneaked_in (id text)'] }
  await expect(old.up(changed)).rejects.toThrow(/"0000_first" sudah dijalankan tetapi isinya kemudian diubah/)
})

test('a database that is newer than the application is refused', async () => {
  const old = await oldDatabase()
  await old.up({ ...FIRST, ...REBUILD })
  await expect(old.up(FIRST)).rejects.toThrow(/"0001_rebuild", yang tidak dikenal versi aplikasi ini/)
})

test('the project itself migrates into a folder that does not exist yet', async () => {
  const file = join(temporaryFolder(), 'data', 'desk.db')
  const { applied, backup } = await migrate({ engine: 'sqlite', file })
  expect(applied[0]).toBe('0000_record')
  expect(backup).toBeNull()
  expect((await migrate({ engine: 'sqlite', file })).applied).toEqual([])
})
