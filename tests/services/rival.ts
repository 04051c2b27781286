import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { AppError } from '#app/services/app-error.ts'
import type { Command } from '#app/services/office.ts'
import { parkItem } from '#app/services/park-item.server.ts'
import { openVault } from '#app/services/vault.ts'
import { openStore } from '#db/open.ts'

/** What a rival process is asked to do, as one line of JSON on its standard input. */
export interface Race {
  folder: string
  now: string
  command: Command
  itemId: string
}

/** What it answers, as one line of JSON: the number of events it wrote, or the refusal. */
export type Finish = { events: number } | { code: string; message: string }

/** One of two processes on the same record: opens it, says it is ready, and acts at the first line. */
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const race = JSON.parse(String((await lines.next()).value)) as Race
const store = await openStore({ engine: 'sqlite', file: join(race.folder, 'record.db') })
const office = { store, now: () => race.now, vault: openVault(join(race.folder, 'files')) }
process.stdout.write('ready\n')
await lines.next()
const finish: Finish = await parkItem(office, race.command, {
  itemId: race.itemId,
  reason: 'Menunggu data.',
}).then(
  (outcome) => ({ events: outcome.events.length }),
  (error: unknown) => {
    if (!(error instanceof AppError)) throw error
    return { code: error.code, message: error.message }
  },
)
process.stdout.write(`${JSON.stringify(finish)}\n`)
await store.close()
process.stdin.destroy()
