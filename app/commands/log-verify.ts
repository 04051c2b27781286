import { checkRecord } from '#app/views/record-check.ts'
import { dataFolder, openOffice } from './open-office.ts'
import { CommandError, report, say } from './report.ts'

/** Verifies the chain of the log and that every case is what its events say: `npm run log:verify`. */
await report(async () => {
  const { store } = await openOffice(dataFolder())
  try {
    const { log, cases, strays } = await checkRecord(store, (events) => say(`${events} kejadian diperiksa`))
    if (!log.ok) {
      throw new CommandError(
        `Log tidak utuh pada kejadian ${log.at} (${log.why}). Pulihkan dari cadangan terakhir.`,
      )
    }
    if (strays.length > 0) {
      throw new CommandError(
        `${strays.length} berkas tidak sama dengan lipatan kejadiannya: ${strays.join(', ')}.`,
      )
    }
    return { events: log.events, verified: true, head: log.head, cases }
  } finally {
    await store.close()
  }
})
