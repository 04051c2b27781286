import { objectById } from '#db/architecture.ts'
import { applicationById } from '#db/inventory.ts'
import { codeNames, editionIn } from '#db/reference/architecture-codes.ts'
import { domains, isObjectKind, objectKinds } from '#workflows/catalogue/architecture/kinds.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { isCodeOf, type ReferenceKind } from '#workflows/catalogue/reference.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { changedMeanwhile, writeApplication } from './application-record.server.ts'
import { objectChangedMeanwhile, writeObject } from './object-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { refuseWhileFrozen } from './record-application.server.ts'

/** Gives an object or an application a code of its domain's reference; the rest of it stays as it is. */
export function chooseCode(
  office: Office,
  command: Command,
  input: { id: string; code: string },
): Promise<Outcome> {
  const { id, code } = input
  return perform(office, command, async (act) => {
    const object = await objectById(act.db, id)
    if (object === undefined) return chooseForApplication(act, command, input)
    const { organisationId, kind } = object
    await act.require('objectRecorded', organisationId)
    await refuseWhileFrozen(act.db, organisationId)
    if (!isObjectKind(kind)) throw new AppError('not-found', 'Objek ini tidak ditemukan.')
    if (command.expectedVersion !== undefined && command.expectedVersion !== object.version)
      throw await objectChangedMeanwhile(act.db, object)
    if (object.retiredAt !== null)
      throw new AppError('refused', `"${object.name}" sudah tidak berlaku, jadi tidak dapat diubah.`)
    refuseUnlisted(act, { code, reference: domains[objectKinds[kind].domain].reference })
    const fields = { ...(object.fields as FieldValues), code }
    await writeObject(act, { organisationId, kind, fields, row: object })
  })
}

async function chooseForApplication(
  act: Act,
  command: Command,
  { id, code }: { id: string; code: string },
): Promise<void> {
  const row = found(await applicationById(act.db, id), 'Objek ini')
  const { organisationId } = row
  await act.require('applicationRecorded', organisationId)
  await refuseWhileFrozen(act.db, organisationId)
  if (command.expectedVersion !== undefined && command.expectedVersion !== row.version)
    throw await changedMeanwhile(act.db, row)
  refuseUnlisted(act, { code, reference: domains.application.reference })
  await writeApplication(act, { organisationId, fields: { ...(row.fields as FieldValues), code }, row })
}

function refuseUnlisted(act: Act, { code, reference }: { code: string; reference: ReferenceKind }): void {
  const edition = editionIn(Number(act.at.slice(0, 4)))
  if (isCodeOf(reference, code) && codeNames(edition).has(code)) return
  const sentence = `Kode ini tidak ada dalam ${reference} ${edition.period}. Pilih kode dari daftar.`
  throw new AppError('invalid', sentence, [`kode: ${sentence}`])
}
