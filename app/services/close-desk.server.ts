import { casesOfCycle } from '#db/cases.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Ends the desk, once every dossier is decided: the reply window runs on. */
export function closeDesk(office: Office, command: Command, input: { cycleId: string }): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const dossiers = await casesOfCycle(act.db, input.cycleId, 'submission')
    const decided = new Set(['decided', 'objected', 'answered', 'closed'])
    const undecidedCount = dossiers.filter((dossier) => !decided.has(dossier.stage)).length
    await act.send(input.cycleId, { type: 'deskClosed', undecidedCount })
  })
}
