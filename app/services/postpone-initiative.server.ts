import type { FieldValues } from '#workflows/catalogue/field.ts'
import { wordsOf } from './follow-up-act.server.ts'
import { changeInitiative, initiativeSeen } from './initiative-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Puts an initiative off, with the reason: it stays listed, and counts in no sum until its status is another. */
export function postponeInitiative(
  office: Office,
  command: Command,
  input: { initiativeId: string; reason: string },
): Promise<Outcome> {
  const { initiativeId: id, reason } = input
  return perform(office, command, async (act) => {
    const row = await initiativeSeen(act, { id, expectedVersion: command.expectedVersion })
    await act.require('initiativeRecorded', row.organisationId)
    const because = wordsOf(reason, 'Tulis mengapa kegiatan ini ditunda.')
    const fields = { ...(row.fields as FieldValues), status: 'postponed', postponedBecause: because }
    await changeInitiative(act, { row, fields, type: 'postponed' })
  })
}
