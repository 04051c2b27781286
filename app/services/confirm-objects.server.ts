import { type ObjectRow, objectById, updateObject } from '#db/architecture.ts'
import {
  objectAttestationsOf,
  restoreObjectAttestations,
  standingObjectAttestations,
} from '#db/object-attestations.ts'
import { attestObject } from './attest-object.server.ts'
import { type ConfirmedKind, confirmRecords, unconfirmRecords } from './confirm-records.server.ts'
import { objectChangedMeanwhile } from './object-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

const objects: ConfirmedKind<ObjectRow> = {
  kind: 'architecture-object',
  act: 'objectConfirmed',
  words: {
    this: 'Objek ini',
    noneChosen: 'Belum ada objek yang dipilih. Centang objeknya, lalu ulangi.',
    noCycle:
      'Tidak ada siklus reviu yang sedang mengumpulkan data. Objek dapat dipastikan lagi sesudah siklus dibuka.',
  },
  byId: objectById,
  update: updateObject,
  changedMeanwhile: objectChangedMeanwhile,
  refusal: ({ name, retiredAt }) =>
    retiredAt === null ? null : `"${name}" sudah tidak berlaku, jadi tidak perlu dipastikan.`,
  standing: standingObjectAttestations,
  attest: (act, { id, ...word }) => attestObject(act, { ...word, objectId: id, kind: 'unchanged' }),
  forget: async (db, { id, cycleId }) => {
    const words = (await objectAttestationsOf(db, [id])).get(id) ?? []
    await restoreObjectAttestations(db, {
      objectId: id,
      rows: words.filter((word) => word.cycleId !== cycleId),
    })
  },
}

/** The agency's word that its objects are still as recorded (`confirmRecords`). */
export function confirmObjects(
  office: Office,
  command: Command,
  input: { objectIds: readonly string[]; versionsSeen?: ReadonlyMap<string, number> },
): Promise<Outcome> {
  const { objectIds: ids, versionsSeen } = input
  return perform(office, command, (act) => confirmRecords(act, objects, { ids, versionsSeen }))
}

/** Takes that word back (`unconfirmRecords`). */
export function unconfirmObjects(
  office: Office,
  command: Command,
  input: { confirmedBy: string },
): Promise<Outcome> {
  return perform(office, command, (act) => unconfirmRecords(act, objects, input))
}
