import { openObjectionOfItem, saveObjectionAnswer } from '#db/replies.ts'
import { found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Answers an objection. Upheld, the item is open for a new version of its decision; else the decision stands. */
export function answerObjection(
  office: Office,
  command: Command,
  input: { itemId: string; isUpheld: boolean; answer: string },
): Promise<Outcome> {
  const { itemId, isUpheld, answer } = input
  return perform(office, command, async (act) => {
    await act.send(itemId, { type: 'objectionAnswered', isUpheld, answer })
    const objection = found(await openObjectionOfItem(act.db, itemId), 'Keberatan ini')
    await act.send(objection.submissionId, { type: 'objectionAnswered', itemId, isUpheld }, { as: 'rules' })
    await saveObjectionAnswer(act.db, objection.id, { answer, isUpheld, answeredAt: act.at })
  })
}
