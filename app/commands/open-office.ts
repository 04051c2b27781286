import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { clamdScanner } from '#app/exchange/clamd.ts'
import type { Office } from '#app/services/office.ts'
import { openVault } from '#app/services/vault.ts'
import { migrate } from '#db/migrate.ts'
import { openStore, type StoreConfig } from '#db/open.ts'
import { refuseOldRuntime } from '#db/runtime.ts'

/**
 * Where the record of a data folder is: the PostgreSQL that DATABASE_URL names, else a file in the folder. The
 * server and every command ask here, so they mean the same record.
 */
export function recordOf(folder: string): StoreConfig {
  const url = process.env.DATABASE_URL
  return url ? { engine: 'postgres', url } : { engine: 'sqlite', file: path.join(folder, 'desk-reviu.db') }
}

/** Opens the record of a data folder, migrated, with its vault of files. The clock defaults to the real one. */
export async function openOffice(
  folder: string,
  now: () => string = () => new Date().toISOString(),
): Promise<Office> {
  refuseOldRuntime()
  await mkdir(folder, { recursive: true })
  const config = recordOf(folder)
  await migrate(config)
  const socket = process.env.CLAMD_SOCKET
  return {
    store: await openStore(config),
    now,
    vault: openVault(path.join(folder, 'files')),
    ...(socket ? { scanner: clamdScanner(socket) } : {}),
  }
}

/** The data folder of this machine's city: DATA_DIR, or ./data. */
export function dataFolder(): string {
  return path.resolve(process.env.DATA_DIR ?? 'data')
}
