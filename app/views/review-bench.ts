import { dateWithWeekday } from '#app/text/dates.ts'
import { reviewText } from '#app/text/review.ts'
import { casesOfCycle } from '#db/cases.ts'
import type { Store } from '#db/open.ts'
import { type BenchSearch, benchGroups, benchIds, benchRows } from '#db/review-bench.ts'
import { type OpinionCode, opinionLabel } from '#workflows/catalogue/opinion.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cycleNow } from './cycle-now.ts'
import { countGroups, reviewQueue } from './review-count.ts'
import { benchOf, type ReviewRow, reviewerKindOf, reviewRows } from './review-rows.ts'

/** What the address of the bench filters by. */
export interface BenchFilter {
  search: string
  organisations: readonly string[]
  opinions: readonly string[]
  statuses: readonly string[]
}

/** The names in the address: ?cari=&perangkat=&isi=&keadaan= */
export function benchFilter(query: URLSearchParams): BenchFilter {
  return {
    search: (query.get('cari') ?? '').trim().slice(0, 200),
    organisations: query.getAll('perangkat'),
    opinions: query.getAll('isi'),
    statuses: query.getAll('keadaan'),
  }
}

/** As many as stand beside a card without making the page longer than it. */
const pageSize = 15

/**
 * The left list of the review bench: the reader's rows after the filters, the facets with their counts,
 * and which application is open. Null before the first cycle.
 * @param itemId the application asked for; null opens the first of the list
 */
export async function reviewBench(
  store: Pick<Store, 'read'>,
  given: { actor: Actor; filter: BenchFilter; itemId: string | null; page: number | null },
) {
  const cycle = await cycleNow(store)
  if (cycle === null) return null
  const { read } = store
  const all = await benchGroups(read, benchOf(given.actor, cycle.row.id))
  const search = searchOf(given, cycle.row.id)
  const { reviewer } = search
  const groups = await benchGroups(read, search)
  const ids = await benchIds(read, search)
  const open = given.itemId ?? ids[0] ?? null
  const place = open === null ? -1 : ids.indexOf(open)
  const last = Math.max(1, Math.ceil(ids.length / pageSize))
  const page = Math.min(last, given.page ?? Math.floor(Math.max(0, place) / pageSize) + 1)
  const rows = await benchRows(read, { ...search, limit: pageSize, offset: (page - 1) * pageSize })
  return {
    reviewer,
    reviewDueOn: reviewDueOn(cycle.row.snapshot),
    count: countGroups(all),
    queue: reviewQueue(await casesOfCycle(read, cycle.row.id, 'submission'), given.actor),
    waitingShown: sum(groups.filter((group) => group.status === 'waiting' && fits(group, search))),
    facets: facetsOf(all, groups, search),
    list: {
      total: ids.length,
      page,
      pageSize,
      rows: rows.map((row) => ({
        itemId: row.itemId,
        name: row.name,
        organisation: row.organisation,
        status: row.status,
        statusLabel: statusLabel(row),
        isOpen: row.itemId === open,
      })),
    },
    open,
    before: place > 0 ? (ids[place - 1] ?? null) : null,
    after: place >= 0 ? (ids[place + 1] ?? null) : null,
  }
}

/** The whole filtered list of the bench as lines of text, for a file. */
export async function* benchLines(
  store: Pick<Store, 'read'>,
  given: { actor: Actor; filter: BenchFilter },
): AsyncGenerator<string[][]> {
  yield [[reviewText.columns.name, reviewText.columns.organisation, reviewText.facets.status]]
  const cycle = await cycleNow(store)
  if (cycle === null) return
  const rows = await benchRows(store.read, searchOf(given, cycle.row.id))
  yield rows.map((row) => [row.name, row.organisation, statusLabel(row)])
}

/** The next application of the filtered list that this reviewer has not judged yet, after one of them. */
export async function nextUnreviewed(
  store: Pick<Store, 'read'>,
  given: { actor: Actor; filter: BenchFilter; after: string },
): Promise<string | null> {
  const cycle = await cycleNow(store)
  if (cycle === null) return null
  const { actor, after } = given
  const [saved] = await reviewRows(store.read, { cycleId: cycle.row.id, actor, itemIds: [after] })
  const waiting = (await waitingRows(store, { given, cycleId: cycle.row.id })).filter(
    (row) => row.itemId !== after,
  )
  const later = waiting.find((row) => saved !== undefined && placeName(row) > placeName(saved))
  return (later ?? waiting[0])?.itemId ?? null
}

/** The unreviewed applications of the filtered list, for one opinion on all of them. */
export async function unreviewedRows(
  store: Pick<Store, 'read'>,
  given: { actor: Actor; filter: BenchFilter },
): Promise<{ itemId: string; name: string; organisation: string }[]> {
  const cycle = await cycleNow(store)
  if (cycle === null || reviewerKindOf(given.actor.role) === null) return []
  const rows = await waitingRows(store, { given, cycleId: cycle.row.id })
  return rows.map(({ itemId, name, organisation }) => ({ itemId, name, organisation }))
}

async function waitingRows(
  { read }: Pick<Store, 'read'>,
  { given, cycleId }: { given: { actor: Actor; filter: BenchFilter }; cycleId: string },
): Promise<ReviewRow[]> {
  const search = searchOf(given, cycleId)
  const isFilteredOut = search.statuses.length > 0 && !search.statuses.includes('waiting')
  return isFilteredOut ? [] : benchRows(read, { ...search, statuses: ['waiting'] })
}

function searchOf({ actor, filter }: { actor: Actor; filter: BenchFilter }, cycleId: string): BenchSearch {
  const { search, organisations, opinions, statuses } = filter
  const words = search.split(/\s+/).filter((word) => word !== '')
  return { ...benchOf(actor, cycleId), words, organisations, opinions, statuses }
}

function placeName(row: ReviewRow): string {
  return `${row.organisationKey}\u0000${row.nameKey}\u0000${row.itemId}`
}

type Group = Awaited<ReturnType<typeof benchGroups>>[number]

const facetKinds = [
  { name: 'keadaan', chosen: 'statuses', answerOf: (group: Group): string => group.status },
  { name: 'perangkat', chosen: 'organisations', answerOf: (group: Group) => group.organisationId },
  { name: 'isi', chosen: 'opinions', answerOf: (group: Group) => group.ownCode ?? '' },
] as const

type FacetName = (typeof facetKinds)[number]['name']

function fits(group: Group, search: BenchSearch, except?: FacetName): boolean {
  return facetKinds.every(
    ({ name, chosen, answerOf }) =>
      name === except || search[chosen].length === 0 || search[chosen].includes(answerOf(group)),
  )
}

/** A facet offers what the whole bench holds, and counts what the other filters leave. */
function facetsOf(all: readonly Group[], groups: readonly Group[], search: BenchSearch) {
  const labels: Record<FacetName, Map<string, string>> = {
    keadaan: new Map(Object.entries(reviewText.statuses)),
    perangkat: new Map(all.map((group) => [group.organisationId, group.organisation])),
    isi: new Map(
      all.flatMap(({ ownCode }) => (ownCode ? [[ownCode, opinionLabel(ownCode as OpinionCode)]] : [])),
    ),
  }
  const titles: Record<FacetName, string> = {
    keadaan: reviewText.facets.status,
    perangkat: reviewText.facets.organisation,
    isi: reviewText.facets.opinion,
  }
  return facetKinds
    .map(({ name, answerOf }) => ({
      name: name as string,
      label: titles[name],
      choices: [...labels[name]].map(([value, label]) => ({
        value,
        label,
        count: sum(groups.filter((group) => answerOf(group) === value && fits(group, search, name))),
      })),
    }))
    .filter((each) => each.choices.length > 0)
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, group) => total + group.count, 0)
}

function statusLabel(row: ReviewRow): string {
  return row.status === 'given' && row.ownCode !== null
    ? opinionLabel(row.ownCode as OpinionCode)
    : reviewText.statuses[row.status]
}

function reviewDueOn(snapshot: unknown): string | null {
  const date = (snapshot as { timetable?: { reviewDueOn?: string } } | null)?.timetable?.reviewDueOn
  return date === undefined ? null : dateWithWeekday(date)
}
