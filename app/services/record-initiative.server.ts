import { organisationById } from '#db/organisations.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { AppError, found } from './app-error.ts'
import { addInitiative, changeInitiative, initiativeSeen } from './initiative-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { roadmapFor } from './roadmap-record.server.ts'

export type InitiativeInput =
  | { roadmapId: string; organisationId: string; fields: FieldValues }
  | { initiativeId: string; fields: FieldValues }

/** Adds an initiative to a roadmap for the agency in charge, or writes the next version of one (`initiativeId`). */
export function recordInitiative(office: Office, command: Command, input: InitiativeInput): Promise<Outcome> {
  return perform(office, command, async (act) => {
    if ('initiativeId' in input) {
      const { initiativeId: id, fields } = input
      const row = await initiativeSeen(act, { id, expectedVersion: command.expectedVersion })
      await act.require('initiativeRecorded', row.organisationId)
      await changeInitiative(act, { row, fields, type: 'changed' })
      return
    }
    const { roadmapId, organisationId, fields } = input
    await act.require('initiativeRecorded', organisationId)
    const agency = found(await organisationById(act.db, organisationId), 'Perangkat daerah ini')
    if (agency.validTo !== null && agency.validTo <= act.at.slice(0, 10))
      throw new AppError('refused', 'Perangkat daerah ini sudah tidak ada. Pilih penerusnya.')
    await addInitiative(act, { roadmap: await roadmapFor(act.db, roadmapId), organisationId, fields })
  })
}
