import { dateText, localDate } from '#app/text/dates.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import {
  cancelled,
  countInitiativeGroups,
  funded,
  type InitiativeSearch,
  initiativeOrders,
  lacking,
  searchInitiatives,
} from '#db/initiative-list.ts'
import type { Db, Store } from '#db/open.ts'
import { clearanceOf, scopeOf } from '#workflows/access/scope.ts'
import { type FieldValues, fieldOf, readableValue, visibleValues } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { forYears, yearKey } from '#workflows/catalogue/yearly.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { unfundedYears } from '#workflows/rules/roadmap-funding.ts'
import { cityOffset } from './cycle-now.ts'
import { chosenInitiativeColumns } from './initiative-columns.ts'
import { runWords } from './initiative-words.ts'
import { type RoadmapNow, roadmapNow } from './roadmap-now.ts'

const pageSize = 50
const partSize = 500

const facetNames = {
  organisation: 'perangkat',
  part: 'muatan',
  work: 'pekerjaan',
  standing: 'status',
  year: 'tahun',
  funding: 'pagu',
} as const

interface Asked {
  actor: Actor
  /** Of the address: masa, cari, perangkat, muatan, pekerjaan, status, tahun, pagu, urut, kolom, halaman. */
  query: URLSearchParams
  /** ISO, UTC. */
  now: string
}

/** The initiatives this position may see, as the address filters, orders and columns them; null before the first roadmap. */
export async function initiativeList({ read }: Pick<Store, 'read'>, asked: Asked) {
  const roadmap = await roadmapNow(read, { now: asked.now, asked: asked.query.get('masa') })
  if (roadmap === null) return null
  const { search, order, chosen, dress } = await readAsked(read, { ...asked, roadmap })
  const groups = await countInitiativeGroups(read, search)
  const total = sum(groups.filter((group) => fits(group, search)))
  const last = Math.max(1, Math.ceil(total / pageSize))
  const wanted = Number.parseInt(asked.query.get('halaman') ?? '1', 10) || 1
  const page = Math.min(last, Math.max(1, wanted))
  const rows = await searchInitiatives(read, {
    ...search,
    ...order,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  return {
    ...chosen,
    roadmap,
    rows: rows.map(dress),
    facets: facetsOf(groups, { search, years: roadmap.years }),
    total,
    page,
    pageSize,
    order,
    seesAll: search.scope.kind === 'all',
    isEmpty: groups.length === 0 && search.text === '',
  }
}

/** The whole of the list as lines of text under its columns, in parts: what the address shows, for a file. */
export async function* initiativeLines({ read }: Pick<Store, 'read'>, asked: Asked) {
  const roadmap = await roadmapNow(read, { now: asked.now, asked: asked.query.get('masa') })
  if (roadmap === null) return
  const { search, order, chosen, dress } = await readAsked(read, { ...asked, roadmap })
  yield [[text.columns.name, ...chosen.columns.map(({ label }) => label)]]
  for (let offset = 0; ; offset += partSize) {
    const rows = (await searchInitiatives(read, { ...search, ...order, limit: partSize, offset })).map(dress)
    yield rows.map((row) => [row.name, ...chosen.columns.map(({ key }) => row.cells[key] ?? '')])
    if (rows.length < partSize) return
  }
}

/** What the address asks for, of a roadmap that is there; the chart is filtered the same way. */
export function initiativeSearch(
  query: URLSearchParams,
  { actor, roadmapId }: { actor: Actor; roadmapId: string },
): InitiativeSearch {
  return {
    roadmapId,
    scope: scopeOf(actor),
    text: (query.get('cari') ?? '').trim().slice(0, 200),
    organisationIds: query.getAll(facetNames.organisation),
    parts: query.getAll(facetNames.part),
    works: query.getAll(facetNames.work),
    statuses: query.getAll(facetNames.standing),
    years: query.getAll(facetNames.year).filter((year) => /^\d{4}$/.test(year)),
    funding: query.getAll(facetNames.funding).filter((each) => each === lacking || each === funded),
  }
}

/** What each facet would find beside the others. */
export async function initiativeFacets(
  read: Db,
  { search, roadmap }: { search: InitiativeSearch; roadmap: RoadmapNow },
) {
  return facetsOf(await countInitiativeGroups(read, search), { search, years: roadmap.years })
}

async function readAsked(read: Db, { actor, query, roadmap }: Asked & { roadmap: RoadmapNow }) {
  const utcOffsetHours = await cityOffset(read)
  const search = initiativeSearch(query, { actor, roadmapId: roadmap.id })
  const { years } = roadmap
  const clearance = clearanceOf(actor, actor.organisationId)
  const chosen = chosenInitiativeColumns(query.getAll('kolom'), { years, clearance })
  const kind = forYears(initiative, years)
  const dress = (row: Row) => {
    const all = row.fields as FieldValues
    const values = visibleValues(kind, all, clearanceOf(actor, row.organisationId))
    const planned = { ...row, status: row.standing, isCancelled: row.standing === cancelled, values: all }
    const told = (key: string): string | null => {
      switch (key) {
        case 'organisation':
          return row.organisationName
        case 'run':
          return runWords(row)
        case 'money':
          return moneyOf(values, years)
        case 'unfunded':
          return unfundedYears(planned, roadmap).join(', ') || null
        case 'updated':
          return dateText(localDate(row.updatedAt, utcOffsetHours))
        case 'status':
          return standingLabel(row.standing)
        default:
          return values[key] === undefined ? null : readableValue(fieldOf(kind, key), values[key])
      }
    }
    return {
      id: row.id,
      name: row.name,
      standing: row.standing,
      work: row.work,
      isLacking: row.unfundedYears > 0,
      cells: Object.fromEntries(chosen.columns.map(({ key }) => [key, told(key)])),
    }
  }
  return { search, order: orderOf(query.get('urut') ?? ''), chosen, dress }
}

type Row = Awaited<ReturnType<typeof searchInitiatives>>[number]
type Group = Awaited<ReturnType<typeof countInitiativeGroups>>[number]

function moneyOf(values: FieldValues, years: readonly number[]): string | null {
  const named = years
    .map((year) => values[yearKey('ceiling', year)])
    .filter((money) => typeof money === 'number')
  if (named.length === 0) return null
  return readableValue(
    fieldOf(initiative, 'ceiling'),
    named.reduce((before, money) => before + money, 0),
  )
}

/** "Ditunda", or "Dibatalkan" for what was called off. */
export function standingLabel(standing: string): string {
  return standing === cancelled ? text.cancelled : readableValue(fieldOf(initiative, 'status'), standing)
}

function orderOf(name: string) {
  const by = initiativeOrders.find((each) => each === name.replace(/^-/, '')) ?? 'muatan'
  return { by, isDown: name === `-${by}` }
}

const facetKinds = [
  { key: 'organisation', chosen: 'organisationIds', answersOf: (group: Group) => [group.organisationId] },
  { key: 'part', chosen: 'parts', answersOf: (group: Group) => [group.part] },
  { key: 'work', chosen: 'works', answersOf: (group: Group) => [group.work] },
  { key: 'standing', chosen: 'statuses', answersOf: (group: Group) => [group.standing] },
  { key: 'year', chosen: 'years', answersOf: yearsOfGroup },
  {
    key: 'funding',
    chosen: 'funding',
    answersOf: (group: Group) => [Number(group.isLacking) > 0 ? lacking : funded],
  },
] as const

function yearsOfGroup({ firstYear, lastYear }: Group): string[] {
  const [first, last] = [Number(firstYear), Number(lastYear)]
  if (first === 0 || last === 0 || last - first > 50) return []
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => String(first + place))
}

function fits(group: Group, search: InitiativeSearch, except?: string): boolean {
  return facetKinds.every(({ key, chosen, answersOf }) => {
    if (key === except) return true
    const wanted: readonly string[] = search[chosen]
    // What was called off is looked for, or not there.
    if (wanted.length === 0) return key !== 'standing' || group.standing !== cancelled
    return answersOf(group).some((answer) => wanted.includes(answer))
  })
}

function facetsOf(
  groups: readonly Group[],
  { search, years }: { search: InitiativeSearch; years: readonly number[] },
) {
  const ofPeriod = new Set(years.map(String))
  return facetKinds
    .filter(({ key }) => key !== 'organisation' || search.scope.kind === 'all')
    .map(({ key, answersOf }) => {
      const found = new Map<string, { value: string; label: string; count: number }>()
      for (const group of groups.filter((each) => fits(each, search, key))) {
        for (const value of answersOf(group)) {
          if (key === 'year' && !ofPeriod.has(value)) continue
          const count = (found.get(value)?.count ?? 0) + group.count
          found.set(value, { value, label: labelOf(key, value, group), count })
        }
      }
      const choices = [...found.values()].toSorted((one, other) => one.label.localeCompare(other.label, 'id'))
      return { name: facetNames[key], label: text.facets[key], choices }
    })
}

function labelOf(key: keyof typeof facetNames, value: string, group: Group): string {
  switch (key) {
    case 'organisation':
      return group.organisationName
    case 'part':
    case 'work':
      return readableValue(fieldOf(initiative, key), value === 'unknown' ? '' : value)
    case 'standing':
      return standingLabel(value)
    case 'year':
      return value
    case 'funding':
      return value === lacking ? text.lacking : text.funded
  }
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((before, group) => before + group.count, 0)
}
