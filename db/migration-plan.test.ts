import { expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { migrationsFolder, readMigrations } from './migration-files.ts'
import { freshPostgres, testOnEngines } from './testing/engines.ts'
import { temporaryFolder, writeMigrations } from './testing/folders.ts'

testOnEngines('a database with migrations this version does not know is refused', async ({ config }) => {
  const folder = writeMigrations(temporaryFolder(), { '0000_other': ['CREATE TABLE other (id text)'] })
  await expect(migrate(config, { folder })).rejects.toThrow(
    /"0000_record", yang tidak dikenal versi aplikasi ini/,
  )
})

testOnEngines('a migration that was changed after it was applied is refused', async ({ config, exec }) => {
  const old = readMigrations(migrationsFolder(config.engine === 'sqlite' ? 'sqlite' : 'postgres'))
  const remember = (hash: string) =>
    exec(`UPDATE applied_migrations SET sha256 = '${hash}' WHERE tag = '0000_record'`)
  await remember('of another text')
  await expect(migrate(config)).rejects.toThrow(
    /"0000_record" sudah dijalankan tetapi isinya kemudian diubah/,
  )
  await remember(old[0]?.sha256 ?? '')
  expect((await migrate(config)).applied).toEqual([])
})

test.skipIf(!process.env.TEST_POSTGRES_URL)(
  'several processes that migrate PostgreSQL at once do it once',
  async () => {
    const { config, exec, close } = await freshPostgres()
    await exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    const results = await Promise.all([1, 2, 3].map(() => migrate(config)))
    const tags = results.flatMap(({ applied }) => applied)
    expect(tags).toEqual(readMigrations(migrationsFolder('postgres')).map(({ tag }) => tag))
    await close()
  },
)
