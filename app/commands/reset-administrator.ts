import { recoverAdministrator } from '#app/services/recover-administrator.server.ts'
import { dataFolder, openOffice } from './open-office.ts'
import { CommandError, report, say } from './report.ts'

/** For an administrator who cannot sign in: `npm run administrator:reset -- LOGIN`. */
await report(async () => {
  const [login] = process.argv.slice(2)
  if (login === undefined)
    throw new CommandError('Sebutkan nama penggunanya: npm run administrator:reset -- NAMA_PENGGUNA')
  const { store, ...rest } = await openOffice(dataFolder())
  try {
    const { path } = await recoverAdministrator({ store, ...rest }, { login })
    say('Buka tautan ini di alamat situs Anda dalam satu jam. Tautan hanya dapat dipakai satu kali.')
    return { login, path }
  } finally {
    await store.close()
  }
})
