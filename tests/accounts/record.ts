import { join } from 'node:path'
import type { Office } from '#app/services/office.ts'
import { openVault } from '#app/services/vault.ts'
import { openStore } from '#db/open.ts'
import { connectSqlite } from '#db/sqlite.ts'

/** The record of a running site, opened a second time: what services do there the site sees at once. */
export async function officeBeside(dataDir: string, now = () => new Date().toISOString()): Promise<Office> {
  const store = await openStore({ engine: 'sqlite', file: join(dataDir, 'desk-reviu.db') })
  return { store, now, vault: openVault(join(dataDir, 'files')) }
}

/** Runs a query around the port, for what no service shows or does. */
export async function rawRows(dataDir: string, query: string): Promise<Record<string, unknown>[]> {
  const connection = await connectSqlite(join(dataDir, 'desk-reviu.db'))
  try {
    const statement = connection.prepare(query)
    if (statement.reader) return statement.all() as Record<string, unknown>[]
    statement.run()
    return []
  } finally {
    connection.close()
  }
}
