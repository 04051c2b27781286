import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readNomenclature } from '#app/exchange/nomenclature.ts'
import { recordNomenclature } from '#app/services/record-nomenclature.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import { dataFolder, openOffice } from './open-office.ts'
import { CommandError, report } from './report.ts'

/** Brings an edition of the codes of plan and budget in: `npm run nomenclature -- --file FILE.csv --edition NAME`. */
await report(async () => {
  const { values } = parseArgs({ options: { file: { type: 'string' }, edition: { type: 'string' } } })
  const { file, edition } = values
  if (file === undefined || edition === undefined)
    throw new CommandError(
      'Sebutkan berkas dan versinya: npm run nomenclature -- --file BERKAS.csv --edition NAMA',
    )
  const rows = readNomenclature(await readFile(file))
  const office = await openOffice(dataFolder())
  try {
    const command = { id: crypto.randomUUID(), actor: setupActor }
    await recordNomenclature(office, command, { edition, rows })
    return { edition, codes: rows.length }
  } finally {
    await office.store.close()
  }
})
