import type { Database } from 'better-sqlite3'
import { rowInserter } from './insert-rows.ts'
import { sqliteKit } from './kit.ts'
import { createMutex } from './mutex.ts'
import type { Db, Query, Store } from './port.ts'
import { refuseOldRuntime } from './runtime.ts'
import { buildTables } from './schema/tables.ts'
import { joiningTransactions, newScope } from './scope.ts'
import { preparedBy } from './statements.ts'
import { isStrict, refuseWaiting } from './strict.ts'

const tables = buildTables(sqliteKit)

/**
 * Opens a SQLite file: one connection that writes, used only inside `tx`, and one that can only read.
 * Throws one clear sentence on a Node.js that is too old for the driver.
 */
export async function openSqlite(file: string): Promise<Store> {
  const writer = await connectSqlite(file)
  const reader = await connectSqlite(file, { readonly: true })
  const drizzle = await import('drizzle-orm/better-sqlite3')
  const prepareRead = preparedBy(reader)
  const prepareWrite = preparedBy(writer)
  const begin = writer.prepare('BEGIN IMMEDIATE')
  const commit = writer.prepare('COMMIT')
  const inTurn = createMutex()

  function dbOver(prepare: (text: string) => ReturnType<typeof prepareRead>): Db {
    const client = { prepare } as unknown as Database
    const insertRows = rowInserter({
      rowsAtOnce: 1,
      mark: () => '?',
      prepare: (text) => {
        const { run } = prepare(text)
        return (values) => run(...values)
      },
    })
    return { q: Object.assign(drizzle.drizzle({ client }), { insertRows }) as unknown as Query, t: tables }
  }

  const { tx, currentDb } = joiningTransactions({
    perform: (work) =>
      inTurn(async () => {
        const scope = newScope()
        const db = dbOver((text) => prepareWrite(text, scope))
        begin.run()
        try {
          const result = await (isStrict() ? refuseWaiting(work({ scope, db })) : work({ scope, db }))
          commit.run()
          return result
        } finally {
          scope.isOver = true
          if (writer.inTransaction) writer.exec('ROLLBACK')
        }
      }),
  })
  const committed = dbOver((text) => prepareRead(text))

  return {
    engine: 'sqlite',
    get read() {
      return currentDb() ?? committed
    },
    tx,
    close: () =>
      inTurn(async () => {
        reader.close()
        writer.close()
      }),
  }
}

/** A connection with the pragmas every connection of ours has. */
export async function connectSqlite(file: string, options: { readonly?: boolean } = {}): Promise<Database> {
  refuseOldRuntime()
  const { default: Connection } = await import('better-sqlite3')
  const connection = new Connection(file, { readonly: options.readonly ?? false, timeout: 5000 })
  connection.pragma('busy_timeout = 5000')
  connection.pragma('foreign_keys = ON')
  if (options.readonly) return connection
  connection.pragma('journal_mode = WAL')
  // The driver is compiled to fall back to NORMAL in WAL mode at the first statement unless FULL is asked for;
  // only FULL keeps a decision through a power cut.
  connection.pragma('synchronous = FULL')
  return connection
}
