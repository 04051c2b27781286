import { casesOfCycle } from '#db/cases.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

const unfinished = new Set(['draft', 'returned', 'overdue'])

/** Ends the submission phase, once no dossier is being written or repaired. */
export function closeSubmission(
  office: Office,
  command: Command,
  input: { cycleId: string },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const dossiers = await casesOfCycle(act.db, input.cycleId, 'submission')
    const unfinishedCount = dossiers.filter((dossier) => unfinished.has(dossier.stage)).length
    await act.send(input.cycleId, { type: 'submissionClosed', unfinishedCount })
  })
}
