import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { rowInserter } from './insert-rows.ts'
import { postgresKit } from './kit.ts'
import { createMutex } from './mutex.ts'
import type { Db, Query, Store } from './port.ts'
import { buildTables } from './schema/tables.ts'
import { inScopeLater, joiningTransactions, newScope } from './scope.ts'

type Sent = Parameters<PGlite['query']>

const tables = buildTables(postgresKit)

/**
 * PostgreSQL inside this process, for tests: it never syncs to disk, so it holds nothing of value.
 * A client that comes in stays open on `close`; without one a database in memory is made and closed.
 */
export async function openPglite(given?: PGlite): Promise<Store> {
  const client = given ?? (await PGlite.create())
  const inTurn = createMutex()

  const { tx, currentDb } = joiningTransactions({
    perform: (work) =>
      inTurn(async () => {
        const scope = newScope()
        const db = dbOver((...sent) => inScopeLater(scope, () => client.query(...sent)))
        await client.exec('BEGIN')
        try {
          const result = await work({ scope, db })
          await client.exec('COMMIT')
          return result
        } catch (error) {
          scope.isOver = true
          await client.exec('ROLLBACK')
          throw error
        }
      }),
  })
  // There is one connection: a reader waits for the running transaction, and so sees only what was committed.
  const committed = dbOver((...sent) =>
    inTurn(async () => {
      await client.exec('BEGIN READ ONLY')
      return client.query(...sent).finally(() => client.exec('COMMIT'))
    }),
  )

  return {
    engine: 'pglite',
    get read() {
      return currentDb() ?? committed
    },
    tx,
    close: () => inTurn(async () => (given ? undefined : client.close())),
  }
}

function dbOver(query: (...sent: Sent) => Promise<unknown>): Db {
  const client = { query } as unknown as PGlite
  const insertRows = rowInserter({
    rowsAtOnce: 100,
    mark: (place) => `$${place}`,
    prepare: (text) => (values) => query(text, values),
  })
  return { q: Object.assign(drizzle({ client }), { insertRows }) as unknown as Query, t: tables }
}
