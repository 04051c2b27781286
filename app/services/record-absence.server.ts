import type { Command, Office } from './office.ts'
import { type Outcome, sendOne } from './perform.server.ts'

/** Notes that an agency did not come to its turn. */
export function recordAbsence(
  office: Office,
  command: Command,
  input: { slotId: string; reason: string },
): Promise<Outcome> {
  const { slotId, ...content } = input
  return sendOne(
    office,
    command,
    { workflow: 'desk-slot', id: slotId },
    { type: 'absenceRecorded', ...content },
  )
}
