import { decreeComment, resolveComment } from '#db/decree-comments.ts'
import { AppError, found } from './app-error.ts'
import { refuseWhenSettled } from './comment-decree.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** States that a comment is dealt with; who said so stays with it. */
export function resolveDecreeComment(
  office: Office,
  command: Command,
  input: { decreeId: string; commentId: string },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('decreeCommented')
    const comment = found(await decreeComment(act.db, input), 'Komentar ini')
    await refuseWhenSettled(act.db, input.decreeId)
    const by = { byName: act.actor.name, byTitle: act.actor.positionTitle, at: act.at }
    if (!(await resolveComment(act.db, { id: comment.id, ...by })))
      throw new AppError(
        'refused',
        `Komentar ini sudah dinyatakan selesai oleh ${comment.resolvedByName ?? 'orang lain'}.`,
      )
    act.note({
      kind: 'decree-comment',
      id: comment.id,
      version: 2,
      type: 'resolved',
      payload: { decreeId: input.decreeId },
    })
  })
}
