import { insertImport } from '#db/imports.ts'
import { organisationByKey } from '#db/organisations.ts'
import { reviewCycleById } from '#db/review-cycles.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { organisationKey } from '#workflows/catalogue/name-key.ts'
import { AppError, found } from './app-error.ts'
import { writeApplication } from './application-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { refuseWhileFrozen } from './record-application.server.ts'

/** One row of an inventory file as exchange/inventory reads it. */
export interface ImportedRow {
  row: number
  owner: string
  fields: FieldValues
}

export interface InventoryImport {
  cycleId: string
  fileName: string
  /** SHA-256 of the original file. */
  sha256: string
  rows: readonly ImportedRow[]
  /** Rows the reader refused, kept with their reasons. */
  rejected: readonly { row: number; reason: string }[]
}

/**
 * Brings an inventory in, all rows or none. Rows find what exists by owner, name and medium; an owner
 * that is not registered refuses the whole import, naming the rows.
 */
export function importInventory(office: Office, command: Command, input: InventoryImport): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('inventoryImported')
    found(await reviewCycleById(act.db, input.cycleId), 'Siklus reviu ini')
    const unknown: string[] = []
    const owners = new Map<string, string>()
    for (const { row, owner } of input.rows) {
      const key = organisationKey(owner)
      if (owners.has(key)) continue
      const organisation = await organisationByKey(act.db, key)
      if (organisation === undefined) unknown.push(`Baris ${row}: pemilik "${owner}" belum terdaftar.`)
      else owners.set(key, organisation.id)
    }
    if (unknown.length > 0) {
      throw new AppError(
        'invalid',
        `${unknown[0]} Daftarkan perangkat daerahnya, atau perbaiki namanya.`,
        unknown,
      )
    }
    for (const organisationId of owners.values()) await refuseWhileFrozen(act.db, organisationId)
    const counts = { new: 0, changed: 0, same: 0 }
    for (const { owner, fields } of input.rows) {
      const organisationId = owners.get(organisationKey(owner)) ?? ''
      const { result } = await writeApplication(act, { organisationId, fields })
      counts[result] += 1
    }
    const id = act.newId('import')
    const { rows: _rows, ...columns } = input
    await insertImport(act.db, {
      ...columns,
      id,
      rowCount: input.rows.length + input.rejected.length,
      importedCount: input.rows.length,
      byName: act.actor.name,
      byTitle: act.actor.positionTitle,
      createdAt: act.at,
      appliedAt: act.at,
    })
    act.note({ kind: 'import', id, version: 1, type: 'recorded', payload: { ...columns, counts } })
  })
}
