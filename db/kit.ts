import {
  boolean as pgBoolean,
  check as pgCheck,
  customType as pgCustomType,
  foreignKey as pgForeignKey,
  index as pgIndex,
  integer as pgInteger,
  pgTable,
  unique as pgUnique,
} from 'drizzle-orm/pg-core'
import {
  check as sqliteCheck,
  customType as sqliteCustomType,
  foreignKey as sqliteForeignKey,
  index as sqliteIndex,
  integer as sqliteInteger,
  sqliteTable,
  unique as sqliteUnique,
} from 'drizzle-orm/sqlite-core'

// The only file that knows both dialects. Everything written over the kit is typed as PostgreSQL and runs
// every day on SQLite: what only SQLite can do does not compile, what only PostgreSQL can do fails at once.

export type { AnyPgColumn as AnyColumn } from 'drizzle-orm/pg-core'

const json = {
  toDriver: (value: unknown) => JSON.stringify(value),
  fromDriver: (stored: string): unknown => JSON.parse(stored),
}

// COLLATE "C" gives PostgreSQL the order of SQLite (byte by byte): ISO timestamps compare as time on every
// server locale, and lists come in one order on both engines.
const pgText = pgCustomType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' })
const sqliteText = sqliteCustomType<{ data: string; driverData: string }>({ dataType: () => 'text' })

// Stored as text, not jsonb: jsonb reorders keys and refuses \u0000, and what is hashed must stay as written.
const pgJson = pgCustomType<{ data: unknown; driverData: string }>({ dataType: () => 'text', ...json })
const sqliteJson = sqliteCustomType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  ...json,
})

export const postgresKit = {
  table: pgTable,
  text: <N extends string>(name: N) => pgText(name),
  integer: <N extends string>(name: N) => pgInteger(name),
  boolean: <N extends string>(name: N) => pgBoolean(name),
  json: <N extends string>(name: N) => pgJson(name),
  index: pgIndex,
  unique: pgUnique,
  check: pgCheck,
  foreignKey: pgForeignKey,
}

/** What the schema is written with. Its static face is PostgreSQL's. */
export type Kit = typeof postgresKit

export const sqliteKit = {
  table: sqliteTable,
  text: (name: string) => sqliteText(name),
  integer: (name: string) => sqliteInteger(name),
  boolean: (name: string) => sqliteInteger(name, { mode: 'boolean' }),
  json: (name: string) => sqliteJson(name),
  index: sqliteIndex,
  unique: sqliteUnique,
  check: sqliteCheck,
  foreignKey: sqliteForeignKey,
} as unknown as Kit
