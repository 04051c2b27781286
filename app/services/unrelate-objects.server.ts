import { endRelation, relationById, standingRelationsOf } from '#db/relations.ts'
import { endingProblem } from '#workflows/rules/relations.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { permittedEnds } from './relation-rights.server.ts'

/** Ends a relation; refused while its beginning would lose the last one it must have. */
export function unrelateObjects(
  office: Office,
  command: Command,
  input: { relationId: string },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const relation = found(await relationById(act.db, input.relationId), 'Hubungan ini')
    const { kind, fromId, toId } = relation
    const { from } = await permittedEnds(act, { fromId, toId, what: 'Hubungan ini' })
    if (relation.endedAt !== null) throw new AppError('refused', 'Hubungan ini sudah dilepas.')
    const standing = await standingRelationsOf(act.db, [from.id])
    const problem = endingProblem({ relation, from, standing })
    if (problem !== null) throw new AppError('refused', problem)
    await endRelation(act.db, { id: relation.id, at: act.at })
    act.note({
      kind: 'relation',
      id: relation.id,
      version: 2,
      type: 'ended',
      payload: { kind, fromId, toId },
    })
  })
}
