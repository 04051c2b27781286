import { insertDissent } from '#db/review-items.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export interface DissentInput {
  itemId: string
  party: 'planning' | 'budget' | 'technical' | 'agency'
  note: string
}

/** Keeps a different view beside the decision, in its words and with its name; the decision stands. */
export function recordDissent(office: Office, command: Command, input: DissentInput): Promise<Outcome> {
  const { itemId, party, note } = input
  return perform(office, command, async (act) => {
    const state = await act.send(itemId, { type: 'dissentRecorded', party, note })
    const { decisionVersion, dissentCount } = reviewItemContext.parse(state.context)
    await insertDissent(act.db, {
      id: act.newId(`dissent ${itemId} ${dissentCount}`),
      itemId,
      decisionVersion,
      party,
      note,
      byName: act.actor.name,
      byTitle: act.actor.positionTitle,
      at: act.at,
    })
  })
}
