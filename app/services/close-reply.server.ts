import { casesOfCycle } from '#db/cases.ts'
import { itemsOfCycle } from '#db/review-items.ts'
import type { Act } from './act.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Ends the reply window: decisions become final, dossiers close, the decree can be drafted. */
export function closeReply(office: Office, command: Command, input: { cycleId: string }): Promise<Outcome> {
  return perform(office, command, (act) => endReplyWindow(act, input.cycleId))
}

/** The same from inside another command: a person's, or the clock's when the window passes. */
export async function endReplyWindow(act: Act, cycleId: string, as?: 'clock'): Promise<void> {
  const items = await itemsOfCycle(act.db, cycleId)
  const openObjectionCount = items.filter((item) => item.stage !== 'confirmed').length
  await act.send(cycleId, { type: 'replyClosed', openObjectionCount }, as === undefined ? {} : { as })
  for (const item of items) await act.send(item.id, { type: 'finalised' }, { as: 'rules' })
  for (const dossier of await casesOfCycle(act.db, cycleId, 'submission')) {
    await act.send(dossier.id, { type: 'closed' }, { as: 'rules' })
  }
}
