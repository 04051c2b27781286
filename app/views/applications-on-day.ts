import type { searchApplications } from '#db/application-list.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { applicationEvents } from '#db/record-log.ts'
import type { Scope } from '#workflows/access/scope.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import { recordAsOf } from '#workflows/rules/record-as-of.ts'
import { endOfDay } from './past-day.ts'

type Row = Awaited<ReturnType<typeof searchApplications>>[number]

/**
 * Every application as it stood at the end of a day of the city, read from the log. Who may see it is asked of
 * whose it is today. What belongs to a cycle and not to the record (readings, opinions, decisions, words of its
 * agency) is left empty.
 */
export async function applicationsOnDay(
  read: Db,
  { day, utcOffsetHours, scope }: { day: string; utcOffsetHours: number; scope: Scope },
): Promise<Row[]> {
  const names = new Map((await allOrganisations(read)).map(({ id, name }) => [id, name]))
  const events = await applicationEvents(read, { before: endOfDay(day, utcOffsetHours), scope })
  return [...events].flatMap(([id, own]) => {
    const then = recordAsOf(own)
    if (then === null) return []
    const { organisationId, fields, updatedAt } = then
    const name = String(fields.name ?? '')
    const column = (key: string) => String(fields[key] ?? '') || 'unknown'
    return [
      {
        id,
        organisationId,
        organisationName: names.get(organisationId) ?? '-',
        name,
        nameKey: nameKey(name),
        operationalStatus: column('operationalStatus'),
        classification: column('classification'),
        medium: column('medium'),
        origin: column('origin'),
        fields,
        version: own.length,
        updatedAt,
        ...ofNoCycle,
      },
    ]
  })
}

const ofNoCycle = {
  users: null,
  readVersion: null,
  decision: null,
  attested: null,
  attestedAt: null,
  attestedByName: null,
  attestedByTitle: null,
  planningCode: null,
  budgetCode: null,
  technicalCode: null,
} as const
