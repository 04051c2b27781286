import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Office } from '#app/services/office.ts'
import { openVault } from '#app/services/vault.ts'
import { migrate } from '#db/migrate.ts'
import { openStore, type StoreConfig } from '#db/open.ts'
import { refuseOldRuntime } from '#db/runtime.ts'

/** Opens the record in a data folder, migrated, with its vault of files. The clock defaults to the real one. */
export async function openOffice(
  folder: string,
  now: () => string = () => new Date().toISOString(),
): Promise<Office> {
  refuseOldRuntime()
  await mkdir(folder, { recursive: true })
  const config: StoreConfig = { engine: 'sqlite', file: path.join(folder, 'desk-reviu.db') }
  await migrate(config)
  return { store: await openStore(config), now, vault: openVault(path.join(folder, 'files')) }
}

/** The data folder of this machine's city: DATA_DIR, or ./data. */
export function dataFolder(): string {
  return path.resolve(process.env.DATA_DIR ?? 'data')
}
