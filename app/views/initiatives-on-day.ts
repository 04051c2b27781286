import { cancelled, type InitiativeSearch, type searchInitiatives } from '#db/initiative-list.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { initiativeEvents } from '#db/record-log.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import { recordAsOf } from '#workflows/rules/record-as-of.ts'
import { unfundedYears } from '#workflows/rules/roadmap-funding.ts'
import { endOfDay } from './past-day.ts'
import type { RoadmapNow } from './roadmap-now.ts'

type Row = Awaited<ReturnType<typeof searchInitiatives>>[number]

/**
 * Every initiative of a roadmap as it stood at the end of a day of the city, read from the log. Who may see it is
 * asked of what it is today.
 */
export async function initiativesOnDay(
  read: Db,
  {
    day,
    utcOffsetHours,
    roadmap,
    scope,
  }: { day: string; utcOffsetHours: number; roadmap: RoadmapNow } & Pick<InitiativeSearch, 'scope'>,
): Promise<Row[]> {
  const names = new Map((await allOrganisations(read)).map(({ id, name }) => [id, name]))
  const before = endOfDay(day, utcOffsetHours)
  const events = await initiativeEvents(read, { before, roadmapId: roadmap.id, scope })
  return [...events].flatMap(([id, own]) => {
    const then = recordAsOf(own)
    if (then === null) return []
    const { organisationId, fields, updatedAt, endedAt } = then
    const text = (key: string) => String(fields[key] ?? '')
    const dates = { startsOn: text('startsOn') || null, endsOn: text('endsOn') || null }
    const isCancelled = endedAt !== null
    const lacking = unfundedYears({ ...dates, status: text('status'), isCancelled, values: fields }, roadmap)
    return [
      {
        id,
        organisationId,
        organisationName: names.get(organisationId) ?? '-',
        name: text('name'),
        nameKey: nameKey(text('name')),
        part: text('part'),
        work: text('work') || 'unknown',
        standing: isCancelled ? cancelled : text('status'),
        ...dates,
        firstYear: text('startsOn').slice(0, 4),
        lastYear: text('endsOn').slice(0, 4),
        unfundedYears: lacking.length,
        isLacking: Number(lacking.length > 0),
        fields,
        version: own.length,
        updatedAt,
      },
    ]
  })
}
