import { dateText, localDate } from '#app/text/dates.ts'
import { eventsOfInitiatives } from '#db/initiatives.ts'
import type { LoggedEvent } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { clearanceOf, isWithin, scopeOf } from '#workflows/access/scope.ts'
import { type FieldValue, type FieldValues, visibleFields } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { forYears } from '#workflows/catalogue/yearly.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { compareRecords } from '#workflows/rules/record-difference.ts'
import { cityOffset } from './cycle-now.ts'
import { roadmapNow } from './roadmap-now.ts'

/** An initiative as the log says it stood at a moment. */
interface Stood {
  organisationId: string
  values: FieldValues
  isCancelled: boolean
}

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
  const until = new Date(Date.parse(`${since}T23:59:59.999Z`) - offset * 3_600_000).toISOString()
  const events = await eventsOfInitiatives(read, { roadmapId: roadmap.id, until: now })
  const scope = scopeOf(actor)
  const standing = (states: ReadonlyMap<string, Stood>) =>
    [...states].filter(([, state]) => !state.isCancelled && isWithin(scope, state.organisationId))
  const last = statesOf(events)
  const [before, after] = [statesOf(events.filter(({ at }) => at <= until)), last].map((states) =>
    standing(states).map(([id, { values }]) => ({ id, values })),
  ) as [{ id: string; values: FieldValues }[], { id: string; values: FieldValues }[]]
  const kind = forYears(initiative, roadmap.years)
  const comparison = compareRecords(kind, before, after)
  const agencies = new Map((await allOrganisations(read)).map(({ id, name }) => [id, name]))
  const lineOf = (id: string) => {
    const state = last.get(id)
    return {
      id,
      name: String(state?.values.name ?? id),
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

type Difference = Record<string, { from: FieldValue | null; to: FieldValue | null }>

/** How every initiative stood after these events, oldest first. */
function statesOf(events: readonly LoggedEvent[]): Map<string, Stood> {
  const states = new Map<string, Stood>()
  for (const { type, subjectId, payload } of events) {
    if (type === 'recorded') {
      const { organisationId, fields } = payload as { organisationId: string; fields: FieldValues }
      states.set(subjectId, { organisationId, values: fields, isCancelled: false })
      continue
    }
    const state = states.get(subjectId)
    if (state === undefined) continue
    const { fields, toId } = payload as { fields?: Difference; toId?: string }
    states.set(subjectId, {
      organisationId: type === 'handedOver' ? (toId ?? state.organisationId) : state.organisationId,
      values: fields === undefined ? state.values : changedBy(state.values, fields),
      isCancelled: type === 'cancelled' || (state.isCancelled && type !== 'restored'),
    })
  }
  return states
}

function changedBy(values: FieldValues, difference: Difference): FieldValues {
  const next: Record<string, FieldValue> = { ...values }
  for (const [key, { to }] of Object.entries(difference)) {
    if (to === null) delete next[key]
    else next[key] = to
  }
  return next
}
