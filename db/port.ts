import type { PGlite } from '@electric-sql/pglite'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { InsertRows } from './insert-rows.ts'
import type { Tables } from './schema/tables.ts'

/** The queries both engines can run. `transaction` is left out on purpose: the port's `tx` is the only way. */
export type Query = Pick<
  PgDatabase<PgQueryResultHKT>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count'
> & { insertRows: InsertRows }

/** A place to send queries: `q` builds and runs them, `t` holds the tables. */
export interface Db {
  readonly q: Query
  readonly t: Tables
}

export type StoreConfig =
  | { engine: 'sqlite'; file: string }
  | { engine: 'postgres'; url: string }
  | { engine: 'pglite'; client?: PGlite }

export type Engine = StoreConfig['engine']

export interface Store {
  readonly engine: Engine
  /** Committed rows only, and refuses to write. Inside a `tx` this is the transaction's own view. */
  readonly read: Db
  /**
   * Runs `fn` in one transaction: all of it is kept, or nothing. Transactions of a store are strictly one after
   * another on every engine, so what `fn` looked at cannot change before it commits. A `tx` inside a `tx` joins
   * the outer one. Once a query or a joined `tx` has failed the whole transaction fails, also when the error was
   * caught: for a unique clash use `onConflictDoNothing().returning()`.
   *
   * Inside `fn` only queries are awaited. PostgreSQL may run `fn` again after a lost connection or a deadlock, so
   * `fn` keeps its effects in the database, and repeating a command is found by its command id.
   */
  tx<T>(fn: (db: Db) => Promise<T>): Promise<T>
  close(): Promise<void>
}
