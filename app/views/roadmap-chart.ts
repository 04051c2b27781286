import { dateText, localDate } from '#app/text/dates.ts'
import {
  cancelled,
  countInitiativeGroups,
  type InitiativeSearch,
  searchInitiatives,
} from '#db/initiative-list.ts'
import type { Db, Store } from '#db/open.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import { type FieldValues, fieldOf, readableValue } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { dayNumber } from '#workflows/rules/calendar-date.ts'
import type { PlannedInitiative } from '#workflows/rules/planned-initiative.ts'
import { quarterPlace } from '#workflows/rules/quarters.ts'
import { unfundedYears, yearTotals } from '#workflows/rules/roadmap-funding.ts'
import { cityOffset } from './cycle-now.ts'
import { initiativeFacets, initiativeSearch, standingLabel } from './initiative-facets.ts'
import { mayChange } from './initiative-form.ts'
import { runWords } from './initiative-words.ts'
import { plannedInitiatives } from './planned-initiatives.ts'
import { type RoadmapNow, roadmapNow } from './roadmap-now.ts'

/** More cannot be read as one chart: a filter makes it less. */
const mostBars = 150

interface Asked {
  actor: Actor
  /** Of the address, as for the list. */
  query: URLSearchParams
  now: string
}

/** The roadmap as a chart of quarters with its dependencies and sums; null before the first roadmap. */
export async function roadmapChart({ read }: Pick<Store, 'read'>, { actor, query, now }: Asked) {
  const roadmap = await roadmapNow(read, { now, asked: query.get('masa') })
  if (roadmap === null) return null
  const search = initiativeSearch(query, { actor, roadmapId: roadmap.id })
  const rows = await rowsOf(read, search)
  const planned = await plannedInitiatives(read, roadmap.id)
  const bars = rows.flatMap((row) => barOf(row, { roadmap, actor }))
  const seesAll = scopeOf(actor).kind === 'all'
  const shown = new Set(rows.map(({ id }) => id))
  const ceilings = seesAll ? roadmap.ceilings : {}
  const names = new Map(planned.map(({ id, name }) => [id, name]))
  return {
    roadmap,
    seesAll,
    facets: initiativeFacets(await countInitiativeGroups(read, search), { search, years: roadmap.years }),
    isCut: rows.length === mostBars,
    bars,
    lines: linesBetween(bars, planned),
    undated: rows
      .filter(({ id }) => !bars.some((bar) => bar.id === id))
      .map(({ id, name }) => ({ id, name })),
    today: todayIn(roadmap, localDate(now, await cityOffset(read))),
    // Sums are of everything the reader sees, or of what was filtered; never of what lies outside their scope.
    totals: yearTotals(
      planned.filter(({ id }) => shown.has(id)),
      { period: roadmap, ceilings },
    ),
    table: bars.map((bar) => ({
      id: bar.id,
      name: bar.name,
      organisation: bar.organisation,
      starts: dateText(bar.startsOn),
      ends: dateText(bar.endsOn),
      waitsFor: waitsOf(planned, bar.id).map((id) => names.get(id) ?? id),
    })),
  }
}

type Row = Awaited<ReturnType<typeof searchInitiatives>>[number]

async function rowsOf(read: Db, search: InitiativeSearch): Promise<Row[]> {
  const page = { by: 'muatan', isDown: false, limit: mostBars, offset: 0 } as const
  const rows = await searchInitiatives(read, { ...search, ...page })
  const order = [...new Set(rows.map(({ part }) => part))]
  return rows.toSorted(
    (one, other) =>
      order.indexOf(one.part) - order.indexOf(other.part) ||
      (one.startsOn ?? '').localeCompare(other.startsOn ?? '') ||
      one.nameKey.localeCompare(other.nameKey),
  )
}

function barOf(row: Row, { roadmap, actor }: { roadmap: RoadmapNow; actor: Actor }) {
  const { startsOn, endsOn } = row
  const run = runWords(row)
  if (startsOn === null || endsOn === null || run === null || endsOn < startsOn) return []
  const end = roadmap.years.length * 4 - 1
  const [first, last] = [startsOn, endsOn].map((day) => quarterPlace(day, roadmap.firstYear)) as [
    number,
    number,
  ]
  if (last < 0 || first > end) return []
  const isCancelled = row.standing === cancelled
  const values = row.fields as FieldValues
  const drawn = { first: Math.max(0, first), last: Math.min(end, last) }
  const mayMove = !isCancelled && mayChange(actor, row.organisationId)
  return [
    {
      id: row.id,
      name: row.name,
      organisation: row.organisationName,
      part: readableValue(fieldOf(initiative, 'part'), row.part),
      work: row.work,
      workLabel: row.work === 'unknown' ? '-' : readableValue(fieldOf(initiative, 'work'), row.work),
      standing: row.standing,
      standingLabel: standingLabel(row.standing),
      ...drawn,
      startsOn,
      endsOn,
      run,
      unfunded: unfundedYears({ startsOn, endsOn, status: row.standing, isCancelled, values }, roadmap).map(
        (year) => ({
          first: Math.max(drawn.first, (year - roadmap.firstYear) * 4),
          last: Math.min(drawn.last, (year - roadmap.firstYear) * 4 + 3),
        }),
      ),
      edit: mayMove ? { version: row.version, startsOn, endsOn } : null,
    },
  ]
}

function linesBetween(
  bars: readonly { id: string; first: number; last: number; standing: string }[],
  planned: readonly PlannedInitiative[],
) {
  const places = new Map(bars.map(({ id }, place) => [id, place]))
  return bars.flatMap((bar, toRow) =>
    waitsOf(planned, bar.id).flatMap((id) => {
      const fromRow = places.get(id)
      const before = fromRow === undefined ? undefined : bars[fromRow]
      if (fromRow === undefined || before === undefined) return []
      const fromEnd = before.last + 1
      const isOver = before.standing === 'done' || bar.standing === 'done'
      const isWrong = bar.first < fromEnd && !isOver
      return [{ key: `${id} ${bar.id}`, fromRow, fromEnd, toRow, toStart: bar.first, isWrong }]
    }),
  )
}

function waitsOf(planned: readonly PlannedInitiative[], id: string): string[] {
  const links = planned.find((each) => each.id === id)?.links ?? []
  return links.filter(({ relation }) => relation === 'depends-on').map((link) => link.id)
}

function todayIn({ firstYear, lastYear }: RoadmapNow, today: string): number | null {
  const [from, to] = [dayNumber(`${firstYear}-01-01`), dayNumber(`${lastYear + 1}-01-01`)]
  const share = (dayNumber(today) - from) / (to - from)
  return share < 0 || share > 1 ? null : share
}
