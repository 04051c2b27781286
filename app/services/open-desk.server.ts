import { casesOfCycle } from '#db/cases.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Begins the desk, once agencies have their turn. */
export function openDesk(office: Office, command: Command, input: { cycleId: string }): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const dossiers = await casesOfCycle(act.db, input.cycleId, 'submission')
    const scheduledCount = dossiers.filter((dossier) => dossier.stage === 'scheduled').length
    await act.send(input.cycleId, { type: 'deskOpened', scheduledCount })
  })
}
