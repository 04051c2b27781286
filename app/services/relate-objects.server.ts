import { insertRelation, standingRelationsOf } from '#db/relations.ts'
import type { RelationKindName } from '#workflows/catalogue/architecture/relations.ts'
import { relationProblem } from '#workflows/rules/relations.ts'
import { AppError } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { permittedEnds } from './relation-rights.server.ts'

/** Relates two things of the architecture, from the beginning to the end of that kind of relation. */
export function relateObjects(
  office: Office,
  command: Command,
  input: { kind: RelationKindName; fromId: string; toId: string },
): Promise<Outcome> {
  const { kind, fromId, toId } = input
  return perform(office, command, async (act) => {
    const { from, to } = await permittedEnds(act, { fromId, toId, what: 'Objek ini' })
    const standing = await standingRelationsOf(act.db, [fromId])
    const problem = relationProblem({ kind, from, to, standing })
    if (problem !== null) throw new AppError('refused', problem)
    const id = act.newId(`relation ${kind} ${fromId} ${toId}`)
    const relation = { id, kind, fromId, toId, createdAt: act.at, endedAt: null }
    await insertRelation(act.db, { relation, from, to })
    act.note({ kind: 'relation', id, version: 1, type: 'recorded', payload: { kind, fromId, toId } })
  })
}
