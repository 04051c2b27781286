import { objectById } from '#db/architecture.ts'
import { organisationById } from '#db/organisations.ts'
import type { ObjectKindName } from '#workflows/catalogue/architecture/kinds.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { AppError, found } from './app-error.ts'
import { objectChangedMeanwhile, writeObject } from './object-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { refuseWhileFrozen } from './record-application.server.ts'

/** Adds an object to an agency's architecture, or writes the next version of one (`objectId`). */
export function recordObject(
  office: Office,
  command: Command,
  input: { organisationId: string; kind: ObjectKindName; objectId?: string; fields: FieldValues },
): Promise<Outcome> {
  const { organisationId, kind, objectId, fields } = input
  return perform(office, command, async (act) => {
    await act.require('objectRecorded', organisationId)
    found(await organisationById(act.db, organisationId), 'Perangkat daerah ini')
    await refuseWhileFrozen(act.db, organisationId)
    if (objectId === undefined) {
      await writeObject(act, { organisationId, kind, fields })
      return
    }
    const row = found(await objectById(act.db, objectId), 'Objek ini')
    if (row.organisationId !== organisationId || row.kind !== kind)
      throw new AppError('not-found', 'Objek ini tidak ditemukan.')
    if (command.expectedVersion !== undefined && command.expectedVersion !== row.version)
      throw await objectChangedMeanwhile(act.db, row)
    if (row.retiredAt !== null)
      throw new AppError('refused', `"${row.name}" sudah tidak berlaku, jadi tidak dapat diubah.`)
    await writeObject(act, { organisationId, kind, fields, row })
  })
}
