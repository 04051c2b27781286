import { applicationText as text, usersOfQuarter } from '#app/text/application.ts'
import { localDate } from '#app/text/dates.ts'
import {
  type ApplicationSearch,
  applicationOrders,
  countApplicationGroups,
  searchApplications,
  unattested,
  undecided,
} from '#db/application-list.ts'
import { collectingCycle } from '#db/attestations.ts'
import type { Db, Store } from '#db/open.ts'
import { clearanceOf, scopeOf } from '#workflows/access/scope.ts'
import { application } from '#workflows/catalogue/application.ts'
import { decisions, isDecisionCode } from '#workflows/catalogue/decision.ts'
import { fieldOf, readableValue } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { latestCompletedQuarters, quarterLabel } from '#workflows/rules/quarters.ts'
import { applicationCells } from './application-cells.ts'
import { chosenColumns } from './application-columns.ts'
import { cityOffset } from './cycle-now.ts'

const applicationPageSize = 50
const partSize = 500

const facetNames = {
  organisation: 'perangkat',
  status: 'status',
  origin: 'kategori',
  decision: 'keputusan',
  attested: 'kepastian',
}

interface Asked {
  actor: Actor
  /** Of the address: cari, perangkat, status, kategori, keputusan, kepastian, urut, kolom, halaman. */
  query: URLSearchParams
  /** ISO, UTC. */
  now: string
}

/**
 * The applications this position may see: filtered, ordered and paged by the database, with what each facet
 * would find beside the others.
 */
export async function applicationList({ read }: Pick<Store, 'read'>, asked: Asked) {
  const { actor, query } = asked
  const { search, order, chosen, cycle, dress } = await readAsked(read, asked)
  const groups = await countApplicationGroups(read, search)
  const total = sum(groups.filter((group) => fits(group, search)))
  const last = Math.max(1, Math.ceil(total / applicationPageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  const rows = await searchApplications(read, {
    ...search,
    ...order,
    limit: applicationPageSize,
    offset: (page - 1) * applicationPageSize,
  })
  return {
    ...chosen,
    rows: rows.map(dress),
    facets: facetsOf(groups, search),
    total,
    page,
    pageSize: applicationPageSize,
    order,
    seesAll: search.scope.kind === 'all',
    isEmpty: groups.length === 0 && search.text === '',
    mayConfirm: await mayConfirm(read, { actor, cycle }),
  }
}

export type ListedApplication = Awaited<ReturnType<typeof applicationList>>['rows'][number]

/** The whole of a list as lines of text under its columns, in parts: what the address shows, for a file. */
export async function* applicationLines({ read }: Pick<Store, 'read'>, asked: Asked) {
  const { search, order, chosen, dress } = await readAsked(read, asked)
  yield [[text.columns.name, ...chosen.columns.map(({ label }) => label)]]
  for (let offset = 0; ; offset += partSize) {
    const rows = (await searchApplications(read, { ...search, ...order, limit: partSize, offset })).map(dress)
    yield rows.map((row) => [row.name, ...chosen.columns.map(({ key }) => row.cells[key] ?? '')])
    if (rows.length < partSize) return
  }
}

async function readAsked(read: Db, { actor, query, now }: Asked) {
  const utcOffsetHours = await cityOffset(read)
  const [quarter = ''] = latestCompletedQuarters(localDate(now, utcOffsetHours), 1)
  const cycle = await collectingCycle(read, null)
  const scope = scopeOf(actor)
  const search: ApplicationSearch = {
    scope,
    text: (query.get('cari') ?? '').trim().slice(0, 200),
    organisationIds: query.getAll(facetNames.organisation),
    statuses: query.getAll(facetNames.status),
    origins: query.getAll(facetNames.origin),
    decisions: query.getAll(facetNames.decision),
    attested: query.getAll(facetNames.attested),
    cycleId: cycle?.id ?? '',
    usersOf: { year: Number(quarter.slice(0, 4)), quarter: Number(quarter.slice(-1)) },
  }
  const chosen = chosenColumns(query.getAll('kolom'), {
    seesAll: scope.kind === 'all',
    clearance: clearanceOf(actor, actor.organisationId),
    usersLabel: usersOfQuarter(quarterLabel(quarter)),
  })
  const dress = (row: Row) => applicationCells(row, { actor, utcOffsetHours, columns: chosen.columns })
  return { search, order: orderOf(query.get('urut') ?? ''), chosen, cycle, dress }
}

/** Whether this reader's own agency may say now that its applications are still the same. */
async function mayConfirm(
  read: Db,
  { actor, cycle }: { actor: Actor; cycle: { id: string } | null },
): Promise<boolean> {
  const { organisationId } = actor
  const subject = { organisationId, organiserId: null }
  if (!mayPerform(recordPermissions, { actor, event: { type: 'applicationConfirmed' }, subject }))
    return false
  return cycle !== null && (await collectingCycle(read, organisationId)) !== null
}

type Row = Awaited<ReturnType<typeof searchApplications>>[number]
type Group = Awaited<ReturnType<typeof countApplicationGroups>>[number]

function orderOf(name: string) {
  const by = applicationOrders.find((each) => each === name.replace(/^-/, '')) ?? 'nama'
  return { by, isDown: name === `-${by}` }
}

const facetKinds = [
  { key: 'organisation', chosen: 'organisationIds', answerOf: (group: Group) => group.organisationId },
  { key: 'status', chosen: 'statuses', answerOf: (group: Group) => group.operationalStatus },
  { key: 'origin', chosen: 'origins', answerOf: (group: Group) => group.origin },
  { key: 'decision', chosen: 'decisions', answerOf: (group: Group) => group.decision ?? undecided },
  { key: 'attested', chosen: 'attested', answerOf: (group: Group) => group.attested ?? unattested },
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
    case 'attested':
      return text.attestations[value === 'unchanged' || value === 'changed' ? value : unattested]
  }
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, group) => total + group.count, 0)
}
