import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, test } from 'vitest'
import { appendOnlyStatements } from '#db/append-only.ts'
import { GENESIS_HASH } from '#db/log.ts'
import { migrate } from '#db/migrate.ts'
import { openStore, type Store, type StoreConfig } from '#db/open.ts'
import { connectSqlite } from '#db/sqlite.ts'

/** A migrated, empty store of its own for one test, and a way around the port for those who tamper. */
export interface Fixture {
  store: Store
  config: StoreConfig
  /** Runs statements as the owner of the database would, on a connection of its own. */
  exec(statements: string): Promise<void>
  close(): Promise<void>
}

type Fresh = () => Promise<Fixture>

const POSTGRES_URL = process.env.TEST_POSTGRES_URL

const folder = once(async () => mkdtempSync(join(tmpdir(), 'desk-db-')))
const template = once(async () => {
  const file = join(await folder(), 'template.db')
  await migrate({ engine: 'sqlite', file })
  return file
})
const pglite = once(async () => {
  const client = await emptyPglite()
  await migrate({ engine: 'pglite', client })
  return client
})
const postgres = once(async () => {
  const name = `desk_test_${process.pid}_${Date.now()}`
  // A locale with an order of its own, as servers have: text must still come in the order of SQLite.
  const locale = `LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'id-ID'`
  await onServer(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' ${locale}`)
  const url = new URL(POSTGRES_URL ?? '')
  url.pathname = name
  await migrate({ engine: 'postgres', url: url.href })
  const owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
  return { name, url: url.href, owner }
})

const ENGINES: readonly { name: string; fresh: Fresh }[] = [
  { name: 'sqlite', fresh: freshSqlite },
  { name: 'pglite', fresh: freshPglite },
  ...(POSTGRES_URL ? [{ name: 'postgres', fresh: freshPostgres }] : []),
]

/** One test per engine, each on a store of its own. PostgreSQL takes part when TEST_POSTGRES_URL names a server. */
export function testOnEngines(name: string, body: (fixture: Fixture) => Promise<void>): void {
  for (const engine of ENGINES) {
    test(`${name} [${engine.name}]`, async () => {
      const fixture = await engine.fresh()
      try {
        await body(fixture)
      } finally {
        await fixture.close()
      }
    })
  }
}

let copies = 0

/** A copy of the migrated SQLite template. */
export async function freshSqlite(): Promise<Fixture> {
  copies += 1
  const file = join(await folder(), `${copies}.db`)
  copyFileSync(await template(), file)
  const config: StoreConfig = { engine: 'sqlite', file }
  const store = await openStore(config)
  const exec = async (statements: string) => {
    const owner = await connectSqlite(file)
    try {
      owner.exec(statements)
    } finally {
      owner.close()
    }
  }
  return { store, config, exec, close: () => store.close() }
}

async function freshPglite(): Promise<Fixture> {
  const client = await pglite()
  const config: StoreConfig = { engine: 'pglite', client }
  return freshOf(config, async (statements) => void (await client.exec(statements)))
}

/** The PostgreSQL database of this test file, emptied. */
export async function freshPostgres(): Promise<Fixture> {
  const { url, owner } = await postgres()
  return freshOf({ engine: 'postgres', url }, async (statements) => void (await owner.query(statements)))
}

async function freshOf(config: StoreConfig, exec: Fixture['exec']): Promise<Fixture> {
  const store = await openStore(config)
  const tables = Object.keys(store.read.t).map(snakeCase).join(', ')
  // In this role no trigger fires, so that append-only tables can be emptied between tests.
  await exec(
    `SET session_replication_role = replica; TRUNCATE ${tables}; SET session_replication_role = origin;
     INSERT INTO log_head (id, n, hash) VALUES (1, 0, '${GENESIS_HASH}');
     ${appendOnlyStatements(config.engine).join(';\n')}`,
  )
  return { store, config, exec, close: () => store.close() }
}

/**
 * A PostgreSQL in this process without any table; whoever asks closes it. Making a new cluster takes seconds,
 * loading one that was made before a fraction of one.
 */
export async function emptyPglite(): Promise<PGlite> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as {
    version: string
  }
  const file = join('.cache', `pglite-${version}.tar`)
  if (existsSync(file)) return PGlite.create({ loadDataDir: new Blob([readFileSync(file)]) })
  const client = await PGlite.create()
  const dump = await client.dumpDataDir('none')
  mkdirSync('.cache', { recursive: true })
  const part = `${file}.${process.pid}.part`
  writeFileSync(part, Buffer.from(await dump.arrayBuffer()))
  renameSync(part, file)
  return client
}

afterAll(async () => {
  if (pglite.isMade()) await (await pglite()).close()
  if (postgres.isMade()) {
    const { name, owner } = await postgres()
    await owner.end()
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
  }
  if (folder.isMade()) rmSync(await folder(), { recursive: true })
})

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES_URL })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

function once<T>(make: () => Promise<T>) {
  let made: Promise<T> | null = null
  const get = () => {
    made ??= make()
    return made
  }
  return Object.assign(get, { isMade: () => made !== null })
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
