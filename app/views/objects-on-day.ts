import { localDate } from '#app/text/dates.ts'
import { retiredStatus } from '#db/architecture-list.ts'
import { objectEventsBefore } from '#db/architecture-log.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import { addDays, isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { objectAsOf } from '#workflows/rules/object-as-of.ts'
import type { ListedObject } from './object-cells.ts'

/** The day an address asks for ("2026-03-01"), when it is one that has come; null for now. */
export function dayAsked(
  asked: string | null,
  { now, utcOffsetHours }: { now: string; utcOffsetHours: number },
): string | null {
  if (asked === null || !isCalendarDate(asked) || asked >= localDate(now, utcOffsetHours)) return null
  return asked
}

/**
 * Every object as it stood at the end of a day of the city, read from the log. Who may see it is asked of what
 * it is today: what was closed since stays closed.
 */
export async function objectsOnDay(
  read: Db,
  { day, utcOffsetHours, sight }: { day: string; utcOffsetHours: number; sight: ObjectSight },
): Promise<ListedObject[]> {
  const before = new Date(
    Date.parse(`${addDays(day, 1)}T00:00:00.000Z`) - utcOffsetHours * 3_600_000,
  ).toISOString()
  const names = new Map((await allOrganisations(read)).map(({ id, name }) => [id, name]))
  return [...(await objectEventsBefore(read, { before, sight }))].flatMap(([id, events]) => {
    const object = objectAsOf(events)
    if (object === null) return []
    const { kind, organisationId, fields, updatedAt, retiredAt } = object
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
        status: retiredAt === null ? String(fields.lifecycle ?? '') : retiredStatus,
        fields,
        updatedAt,
        attested: null,
        attestedAt: null,
        attestedByName: null,
      },
    ]
  })
}
