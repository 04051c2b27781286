import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import { importRowsOf } from '#db/imports.ts'
import { allOrganisations } from '#db/organisations.ts'
import { organisationKey } from '#workflows/catalogue/name-key.ts'
import { AppError } from './app-error.ts'
import { openImport, ownersSaid } from './import-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { replanImport } from './replan-import.server.ts'

/**
 * Says whose the rows of owners are that the record does not know, or that they are left out (null), in an
 * import for the whole city. All rows are planned anew; the next file of this shape is taken the same way.
 */
export function mapOwners(
  office: Office,
  command: Command,
  input: { importId: string; owners: readonly { owner: string; organisationId: string | null }[] },
): Promise<Outcome> {
  const { importId, owners } = input
  return perform(office, command, async (act) => {
    const { expectedVersion } = command
    const { record, version } = await openImport(act, { importId, expectedVersion, during: ['previewed'] })
    if (record.organisationId !== null)
      throw new AppError('refused', 'Impor ini untuk satu perangkat daerah; pemilik barisnya sudah pasti.')
    const reading = record.reading as ImportReading
    const strangers = new Set(reading.outlook?.strangers.map(({ owner }) => organisationKey(owner)))
    const living = (await allOrganisations(act.db)).filter(
      ({ validTo }) => validTo === null || validTo >= act.at.slice(0, 10),
    )
    for (const { owner, organisationId } of owners) {
      const isKnown = organisationId === null || living.some(({ id }) => id === organisationId)
      if (strangers.has(organisationKey(owner)) && isKnown) continue
      throw new AppError(
        'invalid',
        `Pilihan untuk pemilik "${owner}" tidak dikenal. Muat ulang, lalu pilih lagi.`,
      )
    }
    const said = owners.map(({ owner, organisationId }) => [organisationKey(owner), organisationId] as const)
    const taken = { ...ownersSaid(reading), ...Object.fromEntries(said) }
    const stored = await importRowsOf(act.db, { importId })
    await replanImport(act, { record, reading: { ...reading, owners: taken }, stored })
    act.note({ kind: 'import', id: importId, version, type: 'ownersMapped', payload: { owners } })
  })
}
