import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { testOnEngines } from '#db/testing/engines.ts'

testOnEngines('the migrations make every table just as the schema declares it', async ({ store }) => {
  const isSqlite = store.engine === 'sqlite'
  for (const table of Object.values(store.read.t)) {
    const name = getTableName(table)
    const declared = Object.values(getTableColumns(table)).map((column) => ({
      name: column.name,
      isNeeded: Number(column.notNull),
    }))
    const stored = isSqlite
      ? await store.read.q
          .select({ name: sql<string>`name`, isNeeded: sql<number>`"notnull"` })
          .from(sql`pragma_table_info(${name})`)
      : await store.read.q
          .select({ name: sql<string>`attname`, isNeeded: sql<number>`attnotnull::int` })
          .from(sql`pg_attribute`)
          .where(sql`attrelid = ${name}::regclass and attnum > 0 and not attisdropped`)
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
    expect(stored.toSorted(byName), name).toEqual(declared.toSorted(byName))
  }
})
