import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { CalendarDate } from '#workflows/rules/calendar-date.ts'
import { AppError } from './app-error.ts'
import { changeInitiative, initiativeSeen } from './initiative-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Gives an initiative other dates and leaves the rest of it as it is: what the chart is moved by. */
export function moveInitiative(
  office: Office,
  command: Command,
  input: { initiativeId: string; startsOn: CalendarDate; endsOn: CalendarDate },
): Promise<Outcome> {
  const { initiativeId: id, startsOn, endsOn } = input
  return perform(office, command, async (act) => {
    const row = await initiativeSeen(act, { id, expectedVersion: command.expectedVersion })
    await act.require('initiativeRecorded', row.organisationId)
    if (endsOn < startsOn)
      throw new AppError('invalid', 'Kegiatan tidak dapat selesai sebelum mulai. Ubah salah satu tanggalnya.')
    const fields = { ...(row.fields as FieldValues), startsOn, endsOn }
    await changeInitiative(act, { row, fields, type: 'moved' })
  })
}
