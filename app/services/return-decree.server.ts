import { updateDecree } from '#db/decrees.ts'
import { withdrawVerificationCode } from './give-verification-code.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Sends the decree back to drafting with a note; initials are reset, and a number given is free again. */
export function returnDecree(
  office: Office,
  command: Command,
  input: { decreeId: string; note: string },
): Promise<Outcome> {
  const { decreeId, note } = input
  return perform(office, command, async (act) => {
    await act.send(decreeId, { type: 'returned', note, from: act.actor.positionTitle })
    await updateDecree(act.db, decreeId, { number: null, dated: null })
    await withdrawVerificationCode(act, decreeId)
  })
}
