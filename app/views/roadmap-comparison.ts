import { dateText, localDate } from '#app/text/dates.ts'
import type { Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { initiativeEvents } from '#db/record-log.ts'
import { clearanceOf, scopeOf } from '#workflows/access/scope.ts'
import { visibleFields } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { forYears } from '#workflows/catalogue/yearly.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { type RecordThen, recordAsOf } from '#workflows/rules/record-as-of.ts'
import { compareRecords, type StoodRecord } from '#workflows/rules/record-difference.ts'
import { cityOffset } from './cycle-now.ts'
import { endOfDay } from './past-day.ts'
import { roadmapNow } from './roadmap-now.ts'

/**
 * What became of the initiatives since the end of a day (`sejak`; the end of last year where it is not said):
 * new, dropped, and changed field by field, within the reader's scope and clearance. Read from the log, so it is
 * the same whenever it is asked. Null before the first roadmap.
 */
export async function roadmapComparison(
  { read }: Pick<Store, 'read'>,
  { actor, query, now }: { actor: Actor; query: URLSearchParams; now: string },
) {
  const roadmap = await roadmapNow(read, { now, asked: query.get('masa') })
  if (roadmap === null) return null
  const offset = await cityOffset(read)
  const today = localDate(now, offset)
  const asked = query.get('sejak') ?? ''
  const since = isCalendarDate(asked) && asked < today ? asked : `${Number(today.slice(0, 4)) - 1}-12-31`
  const until = endOfDay(since, offset)
  const events = await initiativeEvents(read, { roadmapId: roadmap.id, scope: scopeOf(actor) })
  const last = new Map([...events].map(([id, all]) => [id, recordAsOf(all)]))
  const before = [...events].flatMap(([id, all]) =>
    standing(id, recordAsOf(all.filter(({ at }) => at < until))),
  )
  const after = [...last].flatMap(([id, then]) => standing(id, then))
  const kind = forYears(initiative, roadmap.years)
  const comparison = compareRecords(kind, before, after)
  const agencies = new Map((await allOrganisations(read)).map(({ id, name }) => [id, name]))
  const lineOf = (id: string) => {
    const state = last.get(id)
    return {
      id,
      name: String(state?.fields.name ?? id),
      organisation: agencies.get(state?.organisationId ?? '') ?? '-',
    }
  }
  const changed = comparison.changed.flatMap(({ id, fields }) => {
    const clearance = clearanceOf(actor, last.get(id)?.organisationId ?? '')
    const seen = new Set(visibleFields(kind, clearance).map(({ key }) => key))
    const shown = fields.filter(({ key }) => seen.has(key))
    return shown.length === 0 ? [] : [{ ...lineOf(id), fields: shown }]
  })
  return {
    roadmap: roadmap.title,
    since,
    sinceWords: dateText(since),
    added: comparison.added.map(lineOf),
    dropped: comparison.dropped.map(lineOf),
    changed,
    same: after.length - comparison.added.length - changed.length,
  }
}

function standing(id: string, then: RecordThen | null): StoodRecord[] {
  return then === null || then.endedAt !== null ? [] : [{ id, values: then.fields }]
}
