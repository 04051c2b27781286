import type { ClientBase, Pool, PoolClient } from 'pg'
import { hostsOf } from './hosts.ts'
import { rowInserter } from './insert-rows.ts'
import { postgresKit } from './kit.ts'
import type { Db, Query, Store } from './port.ts'
import { retrying } from './retry.ts'
import { buildTables } from './schema/tables.ts'
import { inScopeLater, joiningTransactions, newScope, type Scope } from './scope.ts'

type Send = (...sent: unknown[]) => Promise<unknown>

const tables = buildTables(postgresKit)

/**
 * Taken at the start of every writing transaction. One writer at a time, as on SQLite: the event chain orders
 * writers anyway, and waiting before the first query means no rule is decided on rows that are about to change.
 */
export const WRITE_TURN = 'SELECT pg_advisory_xact_lock(7253941)'

/**
 * Opens a PostgreSQL database. `url` may name several hosts, as libpq does:
 * `postgres://user:secret@first:5432,second:5432/name`; the one that takes writes is found, also after a failover.
 */
export async function openPostgres(url: string): Promise<Store> {
  const writers = await openPool(url)
  const readers = await openPool(url, 'SET default_transaction_read_only = on')
  const { drizzle } = await import('drizzle-orm/node-postgres')

  function dbOver(query: Send): Db {
    const client = { query } as unknown as Pool
    const insertRows = rowInserter({
      rowsAtOnce: 100,
      mark: (place) => `$${place}`,
      prepare: (text) => (values) => query(text, values),
    })
    return { q: Object.assign(drizzle({ client }), { insertRows }) as unknown as Query, t: tables }
  }

  const { tx, currentDb } = joiningTransactions({
    perform: (work) =>
      retrying(async () => {
        const scope = newScope()
        const client = await writers.connect()
        const send = client.query.bind(client) as Send
        const db = dbOver((...sent) => inScopeLater(scope, () => send(...sent)))
        return committed({ client, scope, run: () => work({ scope, db }) })
      }),
  })
  const sendRead = readers.query.bind(readers) as Send
  const reading = dbOver((...sent) => retrying(() => sendRead(...sent)))

  return {
    engine: 'postgres',
    get read() {
      return currentDb() ?? reading
    },
    tx,
    close: async () => {
      await Promise.all([writers.end(), readers.end()])
    },
  }
}

/** A pool over the hosts of `url`, whose connections are refused when they cannot take writes. */
export async function openPool(url: string, onConnect = 'SELECT 1'): Promise<Pool> {
  const { default: pg } = await import('pg')
  const hosts = hostsOf(url)
  let next = 0

  class RotatingClient extends pg.Client {
    readonly hostIndex: number
    constructor(options: object) {
      const host = next
      super({ ...options, connectionString: hosts[host] ?? url })
      this.hostIndex = host
      // The next connection tries the next host, unless this one turns out to be the writer.
      next = (host + 1) % hosts.length
    }
  }

  async function verify(client: PoolClient): Promise<void> {
    await client.query('SET lock_timeout = 10000; SET idle_in_transaction_session_timeout = 30000')
    await client.query(onConnect)
    const { rows } = await client.query<{ standby: boolean }>('SELECT pg_is_in_recovery() AS standby')
    if (rows[0]?.standby) throw Object.assign(new Error('PostgreSQL host is a standby'), { code: '25006' })
    if (client instanceof RotatingClient) next = client.hostIndex
  }

  const pool = new pg.Pool({
    max: 10,
    connectionTimeoutMillis: 5000,
    Client: RotatingClient as unknown as new () => ClientBase,
    verify: (client, done) => {
      verify(client).then(() => done(), done)
    },
  })
  // A connection that breaks while idle is dropped by the pool; the next query opens another.
  pool.on('error', () => undefined)
  return pool
}

interface Committed<T> {
  client: PoolClient
  scope: Scope
  run: () => Promise<T>
}

async function committed<T>({ client, scope, run }: Committed<T>): Promise<T> {
  let broken: Error | undefined
  const onError = (error: Error) => {
    broken = error
  }
  client.on('error', onError)
  try {
    await client.query(`BEGIN; ${WRITE_TURN}`)
    const result = await run()
    await client.query('COMMIT')
    return result
  } catch (error) {
    scope.isOver = true
    await client.query('ROLLBACK').catch(onError)
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}
