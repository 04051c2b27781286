import { followUpsOfCycle } from '#db/outcomes.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Closes the year; follow-ups still open are counted here and carried over when the next cycle opens. */
export function closeCycle(office: Office, command: Command, input: { cycleId: string }): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const followUps = await followUpsOfCycle(act.db, input.cycleId)
    const openFollowUpCount = followUps.filter((row) => row.status !== 'done').length
    await act.send(input.cycleId, { type: 'closed', openFollowUpCount })
  })
}
