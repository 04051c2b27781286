import { dateTimeText } from '#app/text/dates.ts'
import { happened } from '#app/text/happened.ts'
import { eventsOfSubjects } from '#db/log-search.ts'
import type { Db } from '#db/open.ts'
import { relationsEverOf, visibleEnds } from '#db/relations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { relationKinds } from '#workflows/catalogue/architecture/relations.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { RecordEvent } from './record-history.ts'

/**
 * What happened to the relations of a thing, as its card tells it: made or let go, with whom, as seen from its side.
 * Of relations to what this reader may not see nothing is told.
 */
export async function relationEvents(
  read: Db,
  { id, actor, utcOffsetHours }: { id: string; actor: Actor; utcOffsetHours: number },
): Promise<RecordEvent[]> {
  const relations = await relationsEverOf(read, id)
  if (relations.length === 0) return []
  const others = new Map(relations.map((each) => [each.id, each.fromId === id ? each.toId : each.fromId]))
  const ends = await visibleEnds(read, { ids: [...others.values()], sight: objectSightOf(actor) })
  const known = new Map(relations.map((each) => [each.id, each]))
  const rows = await eventsOfSubjects(read, [{ kinds: ['relation'], ids: [...known.keys()] }])
  return rows.flatMap((row): RecordEvent[] => {
    const relation = known.get(row.subjectId)
    const other = ends.get(others.get(row.subjectId) ?? '')
    if (relation === undefined || other === undefined) return []
    const { label, inverse } = relationKinds[relation.kind]
    const { name, positionTitle } = JSON.parse(row.actor) as Actor
    const isMade = row.type === 'recorded'
    return [
      {
        key: String(row.n),
        title: happened('relation', row.type) ?? row.type,
        who: `${name}, ${positionTitle}`,
        at: row.at,
        when: dateTimeText(row.at, utcOffsetHours),
        changes: [
          {
            key: relation.kind,
            label: relation.fromId === id ? label : inverse,
            from: isMade ? null : other.name,
            to: isMade ? other.name : null,
          },
        ],
      },
    ]
  })
}

/** Two histories as one, the latest first, in the order of the log. */
export function inOrderOfTheLog(...histories: readonly (readonly RecordEvent[])[]): RecordEvent[] {
  return histories.flat().toSorted((one, other) => Number(other.key) - Number(one.key))
}
