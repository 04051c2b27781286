import { insertObjection } from '#db/replies.ts'
import { reviewItemById } from '#db/review-items.ts'
import { found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** The head of the agency objects to a confirmed decision, within the reply window. */
export function objectToDecision(
  office: Office,
  command: Command,
  input: { itemId: string; ground: string },
): Promise<Outcome> {
  const { itemId, ground } = input
  return perform(office, command, async (act) => {
    const item = found(await reviewItemById(act.db, itemId), 'Aplikasi ini')
    // The clock closes the dossier and its items together: only the dossier knows until when it could reply.
    await act.refuseLate(item.submissionId, { type: 'objected' })
    await act.send(itemId, { type: 'objected', ground })
    await act.send(item.submissionId, { type: 'objected', itemId })
    const unanswered = { answer: null, isUpheld: null, answeredAt: null }
    const id = act.newId('objection')
    await insertObjection(act.db, {
      id,
      itemId,
      submissionId: item.submissionId,
      ground,
      at: act.at,
      ...unanswered,
    })
  })
}
