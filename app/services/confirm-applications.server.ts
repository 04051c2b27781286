import { collectingCycle, standingAttestations } from '#db/attestations.ts'
import { type ApplicationRow, applicationById, updateApplication } from '#db/inventory.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { changedMeanwhile } from './application-record.server.ts'
import { attest } from './attest.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { refuseWhileFrozen } from './record-application.server.ts'

/**
 * The agency says that its applications are still as recorded, for the cycle that collects now: all of them,
 * or none. What it has answered for already is left as it is; a later change needs a new word.
 */
export function confirmApplications(
  office: Office,
  command: Command,
  input: { applicationIds: readonly string[]; versionsSeen?: ReadonlyMap<string, number> },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    if (input.applicationIds.length === 0)
      throw new AppError('refused', 'Belum ada aplikasi yang dipilih. Centang aplikasinya, lalu ulangi.')
    const rows: ApplicationRow[] = []
    for (const id of new Set(input.applicationIds)) {
      const row = found(await applicationById(act.db, id), 'Aplikasi ini')
      await act.require('applicationConfirmed', row.organisationId)
      rows.push(row)
    }
    for (const organisationId of new Set(rows.map((row) => row.organisationId))) {
      await refuseWhileFrozen(act.db, organisationId)
      const cycle = await collectingCycle(act.db, organisationId)
      if (cycle === null)
        throw new AppError(
          'refused',
          'Tidak ada siklus reviu yang sedang mengumpulkan data. Aplikasi dapat dipastikan lagi sesudah siklus dibuka.',
        )
      const standing = await standingAttestations(act.db, { cycleId: cycle.id, organisationId })
      const own = rows.filter((row) => row.organisationId === organisationId && !standing.has(row.id))
      for (const row of own) {
        // Nobody stands by what they have not read.
        if (row.version !== (input.versionsSeen?.get(row.id) ?? row.version))
          throw await changedMeanwhile(act.db, row)
        await confirm(act, row, cycle)
      }
    }
  })
}

/** The record gets a version and its time of change stays: nothing of it was changed. */
async function confirm(act: Act, row: ApplicationRow, cycle: { id: string; year: number }): Promise<void> {
  const version = row.version + 1
  if (!(await updateApplication(act.db, { ...row, version }, row.version)))
    throw await changedMeanwhile(act.db, row)
  const payload = { cycleId: cycle.id, year: cycle.year }
  act.note({ kind: 'application', id: row.id, version, type: 'confirmed', payload })
  await attest(act, { applicationId: row.id, version, cycleId: cycle.id, kind: 'unchanged' })
}
