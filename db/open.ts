import type { Store, StoreConfig } from './port.ts'

export type { Db, Engine, Store, StoreConfig } from './port.ts'

/** Opens the record on the engine of `config`. Loads only that engine's driver. */
export async function openStore(config: StoreConfig): Promise<Store> {
  switch (config.engine) {
    case 'sqlite': {
      const { openSqlite } = await import('./sqlite.ts')
      return openSqlite(config.file)
    }
    case 'postgres': {
      const { openPostgres } = await import('./postgres.ts')
      return openPostgres(config.url)
    }
    case 'pglite': {
      const { openPglite } = await import('./pglite.ts')
      return openPglite(config.client)
    }
  }
}
