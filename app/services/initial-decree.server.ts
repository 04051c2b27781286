import { insertInitial } from '#db/decrees.ts'
import { decreeContext } from '#workflows/decree/context.ts'
import { giveVerificationCode } from './give-verification-code.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Initials the decree; whose turn it is follows from the order, which step this is from the position. */
export function initialDecree(
  office: Office,
  command: Command,
  input: { decreeId: string },
): Promise<Outcome> {
  const { decreeId } = input
  return perform(office, command, async (act) => {
    const { role } = act.actor
    const state = await act.send(decreeId, { type: 'initialled', step: role })
    if (state.stage === 'approved') await giveVerificationCode(act, decreeId)
    const { round, initials } = decreeContext.parse(state.context)
    await insertInitial(act.db, {
      id: act.newId('initial'),
      decreeId,
      round,
      step: initials.length,
      role,
      byName: act.actor.name,
      byTitle: act.actor.positionTitle,
      at: act.at,
    })
  })
}
