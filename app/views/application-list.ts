import { applicationText as text, usersOfQuarter } from '#app/text/application.ts'
import { dateText, localDate } from '#app/text/dates.ts'
import { wholeNumber } from '#app/text/figures.ts'
import {
  type ApplicationSearch,
  applicationOrders,
  countApplicationGroups,
  searchApplications,
  undecided,
} from '#db/application-list.ts'
import type { Store } from '#db/open.ts'
import { clearanceOf, scopeOf } from '#workflows/access/scope.ts'
import { application } from '#workflows/catalogue/application.ts'
import { decisions, isDecisionCode } from '#workflows/catalogue/decision.ts'
import { type FieldValues, fieldOf, readableValue, visibleValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import { latestCompletedQuarters, quarterLabel } from '#workflows/rules/quarters.ts'
import { cityOffset } from './cycle-now.ts'

const applicationPageSize = 50

const facetNames = { organisation: 'perangkat', status: 'status', origin: 'kategori', decision: 'keputusan' }

/**
 * The applications this position may see: filtered, ordered and paged by the database, with what each facet
 * would find beside the others.
 * @param query of the address: cari, perangkat, status, kategori, keputusan, urut, halaman
 */
export async function applicationList(
  { read }: Pick<Store, 'read'>,
  { actor, query, now }: { actor: Actor; query: URLSearchParams; now: string },
) {
  const utcOffsetHours = await cityOffset(read)
  const [quarter = ''] = latestCompletedQuarters(localDate(now, utcOffsetHours), 1)
  const search: ApplicationSearch = {
    scope: scopeOf(actor),
    text: (query.get('cari') ?? '').trim(),
    organisationIds: query.getAll(facetNames.organisation),
    statuses: query.getAll(facetNames.status),
    origins: query.getAll(facetNames.origin),
    decisions: query.getAll(facetNames.decision),
    usersOf: { year: Number(quarter.slice(0, 4)), quarter: Number(quarter.slice(-1)) },
  }
  const groups = await countApplicationGroups(read, search)
  const total = sum(groups.filter((group) => fits(group, search)))
  const last = Math.max(1, Math.ceil(total / applicationPageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  const order = orderOf(query.get('urut') ?? '')
  const rows = await searchApplications(read, {
    ...search,
    ...order,
    limit: applicationPageSize,
    offset: (page - 1) * applicationPageSize,
  })
  return {
    rows: rows.map((row) => rowOf(row, { actor, utcOffsetHours })),
    facets: facetsOf(groups, search),
    total,
    page,
    pageSize: applicationPageSize,
    order,
    seesAll: search.scope.kind === 'all',
    isEmpty: groups.length === 0 && search.text === '',
    usersLabel: usersOfQuarter(quarterLabel(quarter)),
  }
}

export type ListedApplication = Awaited<ReturnType<typeof applicationList>>['rows'][number]

type Row = Awaited<ReturnType<typeof searchApplications>>[number]
type Group = Awaited<ReturnType<typeof countApplicationGroups>>[number]

function rowOf(row: Row, { actor, utcOffsetHours }: { actor: Actor; utcOffsetHours: number }) {
  const all = row.fields as FieldValues
  const values = visibleValues(application, all, clearanceOf(actor, row.organisationId))
  const state = completeness({ kind: application, values: all })
  const said = (key: string) =>
    values[key] === undefined ? null : readableValue(fieldOf(application, key), values[key])
  return {
    id: row.id,
    name: row.name,
    organisation: row.organisationName,
    origin: said('origin'),
    status: said('operationalStatus'),
    isActive: row.operationalStatus === 'active',
    users: row.users === null ? null : wholeNumber(row.users),
    percent: state.percent,
    next: state.next?.label ?? null,
    decision: row.decision !== null && isDecisionCode(row.decision) ? row.decision : null,
    address: said('address')?.replace(/^https?:\/\//i, '') ?? null,
    hosting: said('hosting'),
    language: said('programmingLanguage'),
    database: said('database'),
    integrated: said('isIntegrated'),
    updated: dateText(localDate(row.updatedAt, utcOffsetHours)),
  }
}

function orderOf(name: string) {
  const by = applicationOrders.find((each) => each === name.replace(/^-/, '')) ?? 'nama'
  return { by, isDown: name === `-${by}` }
}

const facetKinds = [
  { key: 'organisation', chosen: 'organisationIds', answerOf: (group: Group) => group.organisationId },
  { key: 'status', chosen: 'statuses', answerOf: (group: Group) => group.operationalStatus },
  { key: 'origin', chosen: 'origins', answerOf: (group: Group) => group.origin },
  { key: 'decision', chosen: 'decisions', answerOf: (group: Group) => group.decision ?? undecided },
] as const

function fits(group: Group, search: ApplicationSearch, except?: string): boolean {
  return facetKinds.every(
    ({ key, chosen, answerOf }) =>
      key === except || search[chosen].length === 0 || search[chosen].includes(answerOf(group)),
  )
}

function facetsOf(groups: readonly Group[], search: ApplicationSearch) {
  return facetKinds
    .filter(({ key }) => key !== 'organisation' || search.scope.kind === 'all')
    .map(({ key, answerOf }) => {
      const found = new Map<string, { value: string; label: string; count: number }>()
      for (const group of groups.filter((each) => fits(each, search, key))) {
        const value = answerOf(group)
        const count = (found.get(value)?.count ?? 0) + group.count
        found.set(value, { value, label: labelOf(key, value, group), count })
      }
      const choices = [...found.values()].toSorted((one, other) => one.label.localeCompare(other.label, 'id'))
      return { name: facetNames[key], label: text.facets[key], choices }
    })
}

function labelOf(key: keyof typeof facetNames, value: string, group: Group): string {
  switch (key) {
    case 'organisation':
      return group.organisationName
    case 'status':
      return readableValue(fieldOf(application, 'operationalStatus'), value === 'unknown' ? '' : value)
    case 'origin':
      return readableValue(fieldOf(application, 'origin'), value === 'unknown' ? '' : value)
    case 'decision':
      return isDecisionCode(value) ? decisions[value].label : text.undecided
  }
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, group) => total + group.count, 0)
}
