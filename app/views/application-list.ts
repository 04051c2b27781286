import { applicationText as text, usersOfQuarter } from '#app/text/application.ts'
import { localDate } from '#app/text/dates.ts'
import {
  type ApplicationSearch,
  applicationOrders,
  countApplicationGroups,
  searchApplications,
} from '#db/application-list.ts'
import { collectingCycle } from '#db/attestations.ts'
import type { Db, Store } from '#db/open.ts'
import { clearanceOf, scopeOf } from '#workflows/access/scope.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { latestCompletedQuarters, quarterLabel } from '#workflows/rules/quarters.ts'
import { applicationCells } from './application-cells.ts'
import { chosenColumns } from './application-columns.ts'
import { applicationFacetNames, applicationFacets, fitsApplicationSearch } from './application-facets.ts'
import { applicationsThen } from './application-list-then.ts'
import { applicationsOnDay } from './applications-on-day.ts'
import { cityOffset } from './cycle-now.ts'
import { dayAsked, type Part } from './past-day.ts'

const applicationPageSize = 50
const partSize = 500

interface Asked {
  actor: Actor
  /** Of the address: cari, perangkat, status, kategori, keputusan, kepastian, per, urut, kolom, halaman. */
  query: URLSearchParams
  /** ISO, UTC. */
  now: string
}

/**
 * The applications this position may see: filtered, ordered and paged by the database, with what each facet
 * would find beside the others. With a day in the address (`per`) as they stood at its end, read from the log.
 */
export async function applicationList({ read }: Pick<Store, 'read'>, asked: Asked) {
  const { actor, query } = asked
  const { search, order, chosen, cycle, dress, day, source } = await readAsked(read, asked)
  const groups = await source.groups()
  const total = groups
    .filter((group) => fitsApplicationSearch(group, search))
    .reduce((count, group) => count + group.count, 0)
  const last = Math.max(1, Math.ceil(total / applicationPageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  const offset = (page - 1) * applicationPageSize
  const rows = await source.page({ limit: applicationPageSize, offset })
  return {
    ...chosen,
    rows: rows.map(dress),
    facets: applicationFacets(groups, { search, isPast: day !== null }),
    day,
    total,
    page,
    pageSize: applicationPageSize,
    order,
    seesAll: search.scope.kind === 'all',
    isEmpty: groups.length === 0 && search.text === '' && day === null,
    mayConfirm: day === null && (await mayConfirm(read, { actor, cycle })),
  }
}

export type ListedApplication = Awaited<ReturnType<typeof applicationList>>['rows'][number]

/** The whole of a list as lines of text under its columns, in parts: what the address shows, for a file. */
export async function* applicationLines({ read }: Pick<Store, 'read'>, asked: Asked) {
  const { chosen, dress, source } = await readAsked(read, asked)
  yield [[text.columns.name, ...chosen.columns.map(({ label }) => label)]]
  for (let offset = 0; ; offset += partSize) {
    const rows = (await source.page({ limit: partSize, offset })).map(dress)
    yield rows.map((row) => [row.name, ...chosen.columns.map(({ key }) => row.cells[key] ?? '')])
    if (rows.length < partSize) return
  }
}

async function readAsked(read: Db, { actor, query, now }: Asked) {
  const utcOffsetHours = await cityOffset(read)
  const [quarter = ''] = latestCompletedQuarters(localDate(now, utcOffsetHours), 1)
  const cycle = await collectingCycle(read, null)
  const scope = scopeOf(actor)
  const day = dayAsked(query.get('per'), { now, utcOffsetHours })
  const isPast = day !== null
  const search: ApplicationSearch = {
    scope,
    text: (query.get('cari') ?? '').trim().slice(0, 200),
    organisationIds: query.getAll(applicationFacetNames.organisation),
    statuses: query.getAll(applicationFacetNames.status),
    origins: query.getAll(applicationFacetNames.origin),
    decisions: isPast ? [] : query.getAll(applicationFacetNames.decision),
    attested: isPast ? [] : query.getAll(applicationFacetNames.attested),
    cycleId: cycle?.id ?? '',
    usersOf: { year: Number(quarter.slice(0, 4)), quarter: Number(quarter.slice(-1)) },
  }
  const chosen = chosenColumns(query.getAll('kolom'), {
    seesAll: scope.kind === 'all',
    clearance: clearanceOf(actor, actor.organisationId),
    usersLabel: usersOfQuarter(quarterLabel(quarter)),
    isPast,
  })
  const dress = (row: Row) => applicationCells(row, { actor, utcOffsetHours, columns: chosen.columns })
  const order = orderOf(query.get('urut') ?? '')
  const source =
    day === null
      ? {
          groups: () => countApplicationGroups(read, search),
          page: (part: Part) => searchApplications(read, { ...search, ...order, ...part }),
        }
      : applicationsThen(await applicationsOnDay(read, { day, utcOffsetHours, scope }), { search, order })
  return { search, order, chosen, cycle, dress, day, source }
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

function orderOf(name: string) {
  const by = applicationOrders.find((each) => each === name.replace(/^-/, '')) ?? 'nama'
  return { by, isDown: name === `-${by}` }
}
