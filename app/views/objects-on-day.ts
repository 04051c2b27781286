import { retiredStatus } from '#db/architecture-list.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { objectEvents } from '#db/record-log.ts'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import { objectAsOf } from '#workflows/rules/object-as-of.ts'
import type { ListedObject } from './object-cells.ts'
import { endOfDay } from './past-day.ts'

/**
 * Every object as it stood at the end of a day of the city, read from the log. Who may see it is asked of what
 * it is today: what was closed since stays closed.
 */
export async function objectsOnDay(
  read: Db,
  { day, utcOffsetHours, sight }: { day: string; utcOffsetHours: number; sight: ObjectSight },
): Promise<ListedObject[]> {
  const before = endOfDay(day, utcOffsetHours)
  const names = new Map((await allOrganisations(read)).map(({ id, name }) => [id, name]))
  return [...(await objectEvents(read, { before, sight }))].flatMap(([id, events]) => {
    const object = objectAsOf(events)
    if (object === null) return []
    const { kind, organisationId, fields, updatedAt, endedAt } = object
    const name = String(fields.name ?? '')
    return [
      {
        id,
        kind,
        organisationId,
        organisationName: names.get(organisationId) ?? '-',
        name,
        nameKey: nameKey(name),
        code: String(fields.code ?? ''),
        condition: String(fields.condition ?? ''),
        status: endedAt === null ? String(fields.lifecycle ?? '') : retiredStatus,
        fields,
        updatedAt,
        attested: null,
        attestedAt: null,
        attestedByName: null,
      },
    ]
  })
}
