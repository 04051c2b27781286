import { comparisonText as text } from '#app/text/architecture-comparison.ts'
import { dateText, localDate } from '#app/text/dates.ts'
import { uiText } from '#app/text/ui.ts'
import { countStandingObjects } from '#db/architecture.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { objectEvents } from '#db/record-log.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { clearanceOf } from '#workflows/access/scope.ts'
import {
  type Domain,
  domainNames,
  domains,
  objectKinds,
  recordOf,
} from '#workflows/catalogue/architecture/kinds.ts'
import { visibleFields } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { type ObjectThen, objectAsOf } from '#workflows/rules/object-as-of.ts'
import { type FieldDifference, fieldDifferences } from '#workflows/rules/record-difference.ts'
import { cityOffset } from './cycle-now.ts'
import { endOfDay } from './past-day.ts'
import { kindLabel } from './relations.ts'

const pageSize = 25

const becomings = ['added', 'changed', 'dropped'] as const
type Becoming = (typeof becomings)[number]

/** What became of one object: new, gone, or reading otherwise, field by field. */
export interface ObjectDifference {
  id: string
  name: string
  kind: string
  domain: Domain
  organisationId: string
  organisation: string
  became: Becoming
  fields: readonly FieldDifference[]
}

interface Asked {
  actor: Actor
  /** Of the address: sejak, tampil, domain, halaman. */
  query: URLSearchParams
  /** ISO, UTC. */
  now: string
}

/**
 * Every object that is new, gone or otherwise since the end of a day of the city, within the reader's sight and
 * clearance, by domain, agency and name. Read from the log, so it is the same whenever it is asked; plain data for
 * pages, files and annexes.
 * @param since the day, "2025-12-31"
 */
export async function objectDifferences(
  read: Db,
  { actor, since, now }: { actor: Actor; since: string; now: string },
): Promise<ObjectDifference[]> {
  const sight = objectSightOf(actor)
  const own = sight.scope.kind === 'own' ? sight.scope.organisationId : null
  const until = endOfDay(since, await cityOffset(read))
  const names = new Map((await allOrganisations(read)).map(({ id, name }) => [id, name]))
  const events = await objectEvents(read, { before: now, sight, changedSince: until })
  const found = [...events].flatMap(([id, all]): ObjectDifference[] => {
    const before = standing(objectAsOf(all.filter(({ at }) => at < until)), own)
    const after = standing(objectAsOf(all), own)
    const last = after ?? before
    if (last === null) return []
    const seen = new Set(
      visibleFields(recordOf(last.kind), clearanceOf(actor, last.organisationId)).map(({ key }) => key),
    )
    const fields =
      before === null || after === null
        ? []
        : fieldDifferences(recordOf(after.kind), before.fields, after.fields).filter(({ key }) =>
            seen.has(key),
          )
    const became = before === null ? 'added' : after === null ? 'dropped' : 'changed'
    if (became === 'changed' && fields.length === 0) return []
    return [
      {
        id,
        name: String(last.fields.name ?? id),
        kind: kindLabel(last.kind),
        domain: objectKinds[last.kind].domain,
        organisationId: last.organisationId,
        organisation: names.get(last.organisationId) ?? '-',
        became,
        fields,
      },
    ]
  })
  return found.toSorted(
    (one, other) =>
      domainNames.indexOf(one.domain) - domainNames.indexOf(other.domain) ||
      one.organisation.localeCompare(other.organisation, 'id') ||
      one.name.localeCompare(other.name, 'id'),
  )
}

/** As it belongs to the architecture, of one agency where one is named. */
function standing(object: ObjectThen | null, own: string | null): ObjectThen | null {
  if (object === null || object.endedAt !== null) return null
  return own === null || object.organisationId === own ? object : null
}

/** The day an address compares with; the last one of last year where it names none that has passed. */
function sinceAsked(query: URLSearchParams, today: string): string {
  const asked = query.get('sejak') ?? ''
  return isCalendarDate(asked) && asked < today ? asked : `${Number(today.slice(0, 4)) - 1}-12-31`
}

/** A page of the differences of one sort and domain, with how many there are of each. */
export async function architectureComparison({ read }: Pick<Store, 'read'>, { actor, query, now }: Asked) {
  const since = sinceAsked(query, localDate(now, await cityOffset(read)))
  const all = await objectDifferences(read, { actor, since, now })
  const domain = domainNames.find((each) => each === query.get('domain')) ?? null
  const ofDomain = domain === null ? all : all.filter((each) => each.domain === domain)
  const count = (became: Becoming) => ofDomain.filter((each) => each.became === became).length
  const tab = becomings.find((each) => text.tabs[each].value === query.get('tampil')) ?? 'added'
  const found = ofDomain.filter(({ became }) => became === tab)
  const last = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  const { scope } = objectSightOf(actor)
  const total = await countStandingObjects(read, {
    organisationId: scope.kind === 'own' ? scope.organisationId : null,
    sight: objectSightOf(actor),
  })
  const [added, changed] = ['added', 'changed'].map(
    (became) => all.filter((each) => each.became === became).length,
  ) as [number, number]
  return {
    isOwn: scope.kind === 'own',
    since,
    sinceWords: dateText(since),
    same: total - added - changed,
    tab,
    domain,
    tabs: becomings.map((became) => ({ became, count: count(became) })),
    domains: domainNames
      .filter((each) => all.some((difference) => difference.domain === each))
      .map((each) => ({ domain: each, label: domains[each].label })),
    rows: found.slice((page - 1) * pageSize, page * pageSize),
    total: found.length,
    page,
    pageSize,
  }
}

/** All differences since a day as lines for a file: one for each new or gone object, one for each changed field. */
export async function* comparisonLines({ read }: Pick<Store, 'read'>, { actor, query, now }: Asked) {
  const since = sinceAsked(query, localDate(now, await cityOffset(read)))
  const { columns } = text
  yield [
    [
      columns.became,
      columns.domain,
      columns.kind,
      columns.name,
      columns.organisation,
      columns.field,
      columns.from,
      columns.to,
    ],
  ]
  const all = await objectDifferences(read, { actor, since, now })
  yield all.flatMap(({ became, domain, kind, name, organisation, fields }) => {
    const head = [text.tabs[became].word, domains[domain].label, kind, name, organisation]
    if (fields.length === 0) return [[...head, '', '', '']]
    return fields.map(({ label, from, to }) => [
      ...head,
      label,
      from ?? uiText.notFilled,
      to ?? uiText.notFilled,
    ])
  })
}
