import { type ObjectRow, objectById, updateObject } from '#db/architecture.ts'
import { collectingCycle } from '#db/attestations.ts'
import { standingObjectAttestations } from '#db/object-attestations.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { attestObject } from './attest-object.server.ts'
import { objectChangedMeanwhile } from './object-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { refuseWhileFrozen } from './record-application.server.ts'

/**
 * The agency says that its objects are still as recorded, for the cycle that collects now: all of them, or
 * none. What it has answered for already is left as it is; a later change needs a new word.
 */
export function confirmObjects(
  office: Office,
  command: Command,
  input: { objectIds: readonly string[]; versionsSeen?: ReadonlyMap<string, number> },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    if (input.objectIds.length === 0)
      throw new AppError('refused', 'Belum ada objek yang dipilih. Centang objeknya, lalu ulangi.')
    const rows: ObjectRow[] = []
    for (const id of new Set(input.objectIds)) {
      const row = found(await objectById(act.db, id), 'Objek ini')
      await act.require('objectConfirmed', row.organisationId)
      rows.push(row)
    }
    for (const organisationId of new Set(rows.map((row) => row.organisationId))) {
      await refuseWhileFrozen(act.db, organisationId)
      const cycle = await collectingCycle(act.db, organisationId)
      if (cycle === null)
        throw new AppError(
          'refused',
          'Tidak ada siklus reviu yang sedang mengumpulkan data. Objek dapat dipastikan lagi sesudah siklus dibuka.',
        )
      const standing = await standingObjectAttestations(act.db, { cycleId: cycle.id, organisationId })
      const own = rows.filter((row) => row.organisationId === organisationId && !standing.has(row.id))
      for (const row of own) {
        // Nobody stands by what they have not read.
        if (row.version !== (input.versionsSeen?.get(row.id) ?? row.version))
          throw await objectChangedMeanwhile(act.db, row)
        await confirm(act, row, cycle)
      }
    }
  })
}

/** The record gets a version and its time of change stays: nothing of it was changed. */
async function confirm(act: Act, row: ObjectRow, cycle: { id: string; year: number }): Promise<void> {
  if (row.retiredAt !== null)
    throw new AppError('refused', `"${row.name}" sudah tidak berlaku, jadi tidak perlu dipastikan.`)
  const version = row.version + 1
  if (!(await updateObject(act.db, { ...row, version }, row.version)))
    throw await objectChangedMeanwhile(act.db, row)
  const payload = { cycleId: cycle.id, year: cycle.year }
  act.note({ kind: 'architecture-object', id: row.id, version, type: 'confirmed', payload })
  await attestObject(act, { objectId: row.id, version, cycleId: cycle.id, kind: 'unchanged' })
}
