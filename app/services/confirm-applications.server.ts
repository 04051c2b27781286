import { attestationsOf, restoreAttestations, standingAttestations } from '#db/attestations.ts'
import { type ApplicationRow, applicationById, updateApplication } from '#db/inventory.ts'
import { changedMeanwhile } from './application-record.server.ts'
import { attest } from './attest.server.ts'
import { type ConfirmedKind, confirmRecords, unconfirmRecords } from './confirm-records.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

const applications: ConfirmedKind<ApplicationRow> = {
  kind: 'application',
  act: 'applicationConfirmed',
  words: {
    this: 'Aplikasi ini',
    noneChosen: 'Belum ada aplikasi yang dipilih. Centang aplikasinya, lalu ulangi.',
    noCycle:
      'Tidak ada siklus reviu yang sedang mengumpulkan data. Aplikasi dapat dipastikan lagi sesudah siklus dibuka.',
  },
  byId: applicationById,
  update: updateApplication,
  changedMeanwhile,
  refusal: () => null,
  standing: standingAttestations,
  attest: (act, { id, ...word }) => attest(act, { ...word, applicationId: id, kind: 'unchanged' }),
  forget: async (db, { id, cycleId }) => {
    const words = (await attestationsOf(db, [id])).get(id) ?? []
    await restoreAttestations(db, {
      applicationId: id,
      rows: words.filter((word) => word.cycleId !== cycleId),
    })
  },
}

/** The agency's word that its applications are still as recorded (`confirmRecords`). */
export function confirmApplications(
  office: Office,
  command: Command,
  input: { applicationIds: readonly string[]; versionsSeen?: ReadonlyMap<string, number> },
): Promise<Outcome> {
  const { applicationIds: ids, versionsSeen } = input
  return perform(office, command, (act) => confirmRecords(act, applications, { ids, versionsSeen }))
}

/** Takes that word back (`unconfirmRecords`). */
export function unconfirmApplications(
  office: Office,
  command: Command,
  input: { confirmedBy: string },
): Promise<Outcome> {
  return perform(office, command, (act) => unconfirmRecords(act, applications, input))
}
