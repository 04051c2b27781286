import { serviceText as text } from '#app/text/service-map.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { codeNames, editionIn } from '#db/reference/architecture-codes.ts'
import {
  countServices,
  type Grouping,
  groupServices,
  listServices,
  type ServiceSearch,
  servedGroups,
  servings,
  uncoded,
} from '#db/service-map.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { isCodeOf, levelLabel, levelOf, upperCodes } from '#workflows/catalogue/reference.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { untilNextEvent } from './until-next-event.ts'

const pageSize = 25
/** Rows read at a time for a file. */
const partSize = 500

interface Asked {
  actor: Actor
  /** Of the address: menurut, kode, perangkat, tanpa, cari, halaman. */
  query: URLSearchParams
  /** ISO, UTC. */
  now: string
}

/**
 * The services in groups, by their code or their agency, with what serves them and what is missing; below a group
 * that is chosen, its parts and its services. An agency sees its own.
 */
export async function serviceMap(store: Pick<Store, 'read'>, { actor, query, now }: Asked) {
  const { read } = store
  const search = searchOf(query, actor)
  const isOwn = search.sight.scope.kind === 'own'
  const edition = editionIn(Number(now.slice(0, 4)))
  const names = codeNames(edition)
  const grouping = groupingOf(search, { query, isOwn })
  const { groups, counts } = await untilNextEvent(
    store,
    ['service-map', search, grouping, edition.period],
    async () => {
      const found = grouping === null ? [] : await groupsOf(read, { search, grouping, names })
      return { groups: found, counts: await countsOf(read, { search, groups: found, grouping }) }
    },
  )
  const isChosen =
    search.code !== '' || search.text !== '' || search.without !== null || isAgencyChosen(query)
  const total = search.without === null ? counts.total : counts[search.without]
  const last = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  const part = { ...search, limit: pageSize, offset: (page - 1) * pageSize }
  return {
    isOwn,
    by: grouping?.by ?? null,
    groups,
    counts,
    without: search.without,
    code: search.code,
    path: search.code === '' || search.code === uncoded ? [] : pathTo(search.code, names),
    agency: isAgencyChosen(query) ? await agencyName(read, query.get('perangkat') ?? '') : null,
    services: isChosen ? (await listServices(read, part)).map(asRow) : [],
    isChosen,
    total,
    page,
    pageSize,
  }
}

export type ServiceMap = Awaited<ReturnType<typeof serviceMap>>

function isAgencyChosen(query: URLSearchParams): boolean {
  return (query.get('perangkat') ?? '') !== ''
}

function searchOf(query: URLSearchParams, actor: Actor): ServiceSearch {
  const sight = objectSightOf(actor)
  const code = query.get('kode') ?? ''
  const own = sight.scope.kind === 'own' ? sight.scope.organisationId : null
  return {
    sight,
    organisationId: own ?? (isAgencyChosen(query) ? query.get('perangkat') : null),
    code: code === uncoded || isCodeOf('RAL', code) ? code : '',
    text: (query.get('cari') ?? '').trim().slice(0, 200),
    without: servings.find((each) => text.without[each].value === query.get('tanpa')) ?? null,
  }
}

/** How the services that are found are put together; null where nothing lies deeper. */
function groupingOf(
  { code }: ServiceSearch,
  { query, isOwn }: { query: URLSearchParams; isOwn: boolean },
): Grouping | null {
  if (code === uncoded) return null
  if (code === '' && query.get('menurut') === 'perangkat' && !isOwn && !isAgencyChosen(query))
    return { by: 'agency' }
  const level = code === '' ? 1 : levelOf(code) + 1
  // "RAL", and a dot and two digits for each level.
  return level > 3 ? null : { by: 'code', letters: 3 + 3 * level }
}

/** How many services are found and what they lack: the sum of their groups, where those hold all of them. */
async function countsOf(
  read: Db,
  { search, groups, grouping }: { search: ServiceSearch; groups: Groups; grouping: Grouping | null },
) {
  if (grouping === null || search.code !== '' || search.text !== '') return countServices(read, search)
  const sum = (of: (group: Groups[number]) => number) => groups.reduce((all, group) => all + of(group), 0)
  return {
    total: sum(({ total }) => total),
    applications: sum(({ lacks }) => lacks.applications),
    processes: sum(({ lacks }) => lacks.processes),
    data: sum(({ lacks }) => lacks.data),
  }
}

type Groups = Awaited<ReturnType<typeof groupsOf>>

interface Grouped {
  search: ServiceSearch
  grouping: Grouping
  names: ReadonlyMap<string, string>
}

async function groupsOf(read: Db, { search, grouping, names }: Grouped) {
  const asked = { ...search, text: '', grouping }
  const served = await servedGroups(read, asked)
  const agencies = new Map((await allOrganisations(read)).map(({ id, name }) => [id, name]))
  const groups = (await groupServices(read, asked)).map(({ key, total, lacks }) => ({
    ...(grouping.by === 'agency'
      ? { key, label: agencies.get(key) ?? '-', code: null, query: { menurut: 'perangkat', perangkat: key } }
      : codeGroup(key, { search, names })),
    total,
    lacks,
    served: served.get(key) ?? { applications: 0, processes: 0, data: 0 },
  }))
  // Those that end where the chosen code does have nothing deeper to be grouped by.
  const deeper = groups.filter(({ key }) => search.code === '' || key !== search.code)
  return grouping.by === 'agency'
    ? deeper.toSorted((one, other) => one.label.localeCompare(other.label, 'id'))
    : [...deeper.filter(({ key }) => key !== ''), ...deeper.filter(({ key }) => key === '')]
}

function codeGroup(key: string, { search, names }: Pick<Grouped, 'search' | 'names'>) {
  const agency = search.organisationId === null ? {} : { perangkat: search.organisationId }
  if (key === '') return { key, label: text.uncoded, code: null, query: { ...agency, kode: uncoded } }
  return { key, label: names.get(key) ?? text.unknownCode, code: key, query: { ...agency, kode: key } }
}

/** Where a chosen code lies, the uppermost first, itself last. */
function pathTo(code: string, names: ReadonlyMap<string, string>) {
  return [...upperCodes(code), code].map((each) => ({
    code: each,
    level: levelLabel('RAL', levelOf(each)),
    name: names.get(each) ?? text.unknownCode,
  }))
}

async function agencyName(read: Db, id: string): Promise<string | null> {
  return (await allOrganisations(read)).find((row) => row.id === id)?.name ?? null
}

type Listed = Awaited<ReturnType<typeof listServices>>[number]

function asRow({ id, name, code, organisation, applications, processes, data }: Listed) {
  return { id, name, code, organisation, applications, processes, data }
}

/** The services the address finds with what serves each, in parts for a file. */
export async function* serviceLines({ read }: Pick<Store, 'read'>, { actor, query }: Omit<Asked, 'now'>) {
  const search = searchOf(query, actor)
  const { columns } = text
  yield [
    [
      columns.service,
      columns.code,
      columns.organisation,
      columns.applications,
      columns.processes,
      columns.data,
    ],
  ]
  for (let offset = 0; ; offset += partSize) {
    const rows = (await listServices(read, { ...search, limit: partSize, offset })).map(asRow)
    yield rows.map(({ name, code, organisation, ...counts }) => [
      name,
      code,
      organisation,
      ...servings.map((serving) => String(counts[serving])),
    ])
    if (rows.length < partSize) return
  }
}
