import { dateText, localDate } from '#app/text/dates.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { cancelled, countInitiativeGroups, initiativeOrders, searchInitiatives } from '#db/initiative-list.ts'
import type { Db, Store } from '#db/open.ts'
import { clearanceOf } from '#workflows/access/scope.ts'
import { type FieldValues, fieldOf, readableValue, visibleValues } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { forYears, yearKey } from '#workflows/catalogue/yearly.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { unfundedYears } from '#workflows/rules/roadmap-funding.ts'
import { cityOffset } from './cycle-now.ts'
import { chosenInitiativeColumns } from './initiative-columns.ts'
import {
  fitsInitiativeSearch,
  initiativeFacets,
  initiativeSearch,
  standingLabel,
} from './initiative-facets.ts'
import { initiativesThen } from './initiative-list-then.ts'
import { runWords } from './initiative-words.ts'
import { initiativesOnDay } from './initiatives-on-day.ts'
import { dayAsked, type Part } from './past-day.ts'
import { type RoadmapNow, roadmapNow } from './roadmap-now.ts'

const pageSize = 50
const partSize = 500

interface Asked {
  actor: Actor
  /** Of the address: masa, cari, perangkat, muatan, pekerjaan, status, tahun, pagu, per, urut, kolom, halaman. */
  query: URLSearchParams
  /** ISO, UTC. */
  now: string
}

/**
 * The initiatives this position may see, as the address filters, orders and columns them; null before the first
 * roadmap. With a day in the address (`per`) as they stood at its end, read from the log.
 */
export async function initiativeList({ read }: Pick<Store, 'read'>, asked: Asked) {
  const roadmap = await roadmapNow(read, { now: asked.now, asked: asked.query.get('masa') })
  if (roadmap === null) return null
  const { search, order, chosen, dress, day, source } = await readAsked(read, { ...asked, roadmap })
  const groups = await source.groups()
  const total = groups
    .filter((group) => fitsInitiativeSearch(group, search))
    .reduce((count, group) => count + group.count, 0)
  const last = Math.max(1, Math.ceil(total / pageSize))
  const wanted = Number.parseInt(asked.query.get('halaman') ?? '1', 10) || 1
  const page = Math.min(last, Math.max(1, wanted))
  const rows = await source.page({ limit: pageSize, offset: (page - 1) * pageSize })
  return {
    ...chosen,
    roadmap,
    rows: rows.map(dress),
    facets: initiativeFacets(groups, { search, years: roadmap.years }),
    day,
    total,
    page,
    pageSize,
    order,
    seesAll: search.scope.kind === 'all',
    isEmpty: groups.length === 0 && search.text === '' && day === null,
  }
}

/** The whole of the list as lines of text under its columns, in parts: what the address shows, for a file. */
export async function* initiativeLines({ read }: Pick<Store, 'read'>, asked: Asked) {
  const roadmap = await roadmapNow(read, { now: asked.now, asked: asked.query.get('masa') })
  if (roadmap === null) return
  const { chosen, dress, source } = await readAsked(read, { ...asked, roadmap })
  yield [[text.columns.name, ...chosen.columns.map(({ label }) => label)]]
  for (let offset = 0; ; offset += partSize) {
    const rows = (await source.page({ limit: partSize, offset })).map(dress)
    yield rows.map((row) => [row.name, ...chosen.columns.map(({ key }) => row.cells[key] ?? '')])
    if (rows.length < partSize) return
  }
}

async function readAsked(read: Db, { actor, query, now, roadmap }: Asked & { roadmap: RoadmapNow }) {
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
  const order = orderOf(query.get('urut') ?? '')
  const day = dayAsked(query.get('per'), { now, utcOffsetHours })
  const { scope } = search
  const source =
    day === null
      ? {
          groups: () => countInitiativeGroups(read, search),
          page: (part: Part) => searchInitiatives(read, { ...search, ...order, ...part }),
        }
      : initiativesThen(await initiativesOnDay(read, { day, utcOffsetHours, roadmap, scope }), {
          search,
          order,
        })
  return { search, order, chosen, dress, day, source }
}

type Row = Awaited<ReturnType<typeof searchInitiatives>>[number]

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

function orderOf(name: string) {
  const by = initiativeOrders.find((each) => each === name.replace(/^-/, '')) ?? 'muatan'
  return { by, isDown: name === `-${by}` }
}
