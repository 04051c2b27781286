import { endById, type RelationEnd, visibleEnd } from '#db/relations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { refuseWhileFrozen } from './record-application.server.ts'

/**
 * A relation belongs to both its ends: whoever keeps one of them may make or end it, while what they keep lies
 * with them.
 */
async function requireOneEnd(act: Act, ends: readonly [from: RelationEnd, to: RelationEnd]): Promise<void> {
  const owners = [...new Set(ends.map(({ organisationId }) => organisationId))]
  let refusal: unknown
  for (const organisationId of owners) {
    try {
      await act.require('objectsRelated', organisationId)
      await refuseWhileFrozen(act.db, organisationId)
      return
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      // That one's data lie with the reviewers says more than that another's are not one's own.
      if (refusal === undefined || error.code === 'refused') refusal = error
    }
  }
  throw refusal
}

/**
 * Both ends of a relation that this person may make or end: one is theirs to keep, and both are there for
 * them. `what` is said of an end that is not.
 */
export async function permittedEnds(
  act: Act,
  { fromId, toId, what }: { fromId: string; toId: string; what: string },
): Promise<{ from: RelationEnd; to: RelationEnd }> {
  const ends = [found(await endById(act.db, fromId), what), found(await endById(act.db, toId), what)] as const
  await requireOneEnd(act, ends)
  const sight = objectSightOf(act.actor)
  for (const { id } of ends) found(await visibleEnd(act.db, { id, sight }), what)
  return { from: ends[0], to: ends[1] }
}
