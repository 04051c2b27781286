import { dateWithWeekday } from '#app/text/dates.ts'
import { reviewText } from '#app/text/review.ts'
import type { Store } from '#db/open.ts'
import { type OpinionCode, opinionLabel, type ReviewerKind } from '#workflows/catalogue/opinion.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cycleNow } from './cycle-now.ts'
import { type ReviewRow, type ReviewStatus, reviewerKindOf, reviewRows } from './review-rows.ts'

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

const pageSize = 30

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
  const reviewer = reviewerKindOf(given.actor.role)
  const all = await reviewRows(store.read, { cycleId: cycle.row.id, actor: given.actor, reviewer })
  const rows = filtered(all, given.filter, reviewer)
  const open = given.itemId ?? rows[0]?.itemId ?? null
  const place = rows.findIndex((row) => row.itemId === open)
  const page = given.page ?? Math.floor(Math.max(0, place) / pageSize) + 1
  return {
    reviewer,
    reviewDueOn: reviewDueOn(cycle.row.snapshot),
    total: all.length,
    waiting: all.filter((row) => row.status === 'waiting').length,
    waitingShown: rows.filter((row) => row.status === 'waiting').length,
    facets: facetsOf(all, given.filter, reviewer),
    list: {
      total: rows.length,
      page,
      pageSize,
      rows: rows.slice((page - 1) * pageSize, page * pageSize).map((row) => ({
        itemId: row.itemId,
        name: row.name,
        organisation: row.organisation,
        status: row.status,
        statusLabel: statusLabel(row, reviewer),
        isOpen: row.itemId === open,
      })),
    },
    open,
    before: place > 0 ? (rows[place - 1]?.itemId ?? null) : null,
    after: place >= 0 ? (rows[place + 1]?.itemId ?? null) : null,
  }
}

/** The next application of the filtered list that this reviewer has not judged yet, after one of them. */
export async function nextUnreviewed(
  store: Pick<Store, 'read'>,
  given: { actor: Actor; filter: BenchFilter; after: string },
): Promise<string | null> {
  const cycle = await cycleNow(store)
  if (cycle === null) return null
  const reviewer = reviewerKindOf(given.actor.role)
  const all = await reviewRows(store.read, { cycleId: cycle.row.id, actor: given.actor, reviewer })
  const waiting = filtered(all, given.filter, reviewer).filter(
    (row) => row.status === 'waiting' && row.itemId !== given.after,
  )
  const saved = all.find((row) => row.itemId === given.after)
  const later = waiting.find((row) => saved !== undefined && placeName(row) > placeName(saved))
  return (later ?? waiting[0])?.itemId ?? null
}

/** The unreviewed applications of the filtered list, for one opinion on all of them. */
export async function unreviewedRows(
  store: Pick<Store, 'read'>,
  given: { actor: Actor; filter: BenchFilter },
): Promise<{ itemId: string; name: string; organisation: string }[]> {
  const cycle = await cycleNow(store)
  const reviewer = reviewerKindOf(given.actor.role)
  if (cycle === null || reviewer === null) return []
  const all = await reviewRows(store.read, { cycleId: cycle.row.id, actor: given.actor, reviewer })
  return filtered(all, given.filter, reviewer)
    .filter((row) => row.status === 'waiting')
    .map(({ itemId, name, organisation }) => ({ itemId, name, organisation }))
}

function placeName(row: ReviewRow): string {
  return `${row.organisation}\u0000${row.name}\u0000${row.itemId}`
}

type FacetName = 'perangkat' | 'isi' | 'keadaan'

function filtered(
  rows: ReviewRow[],
  filter: BenchFilter,
  reviewer: ReviewerKind | null,
  except?: FacetName,
): ReviewRow[] {
  const words = filter.search.toLowerCase().split(/\s+/)
  const chosen = (name: FacetName, values: readonly string[], value: string) =>
    name === except || values.length === 0 || values.includes(value)
  return rows.filter(
    (row) =>
      words.every((word) => `${row.name} ${row.purpose} ${row.organisation}`.toLowerCase().includes(word)) &&
      chosen('perangkat', filter.organisations, row.organisationId) &&
      chosen('isi', filter.opinions, ownCode(row, reviewer)) &&
      chosen('keadaan', filter.statuses, row.status),
  )
}

/** A facet counts what the other filters leave. */
function facetsOf(rows: ReviewRow[], filter: BenchFilter, reviewer: ReviewerKind | null) {
  const left = (name: FacetName) => filtered(rows, filter, reviewer, name)
  const organisations = new Map(rows.map((row) => [row.organisationId, row.organisation]))
  const codes = [...new Set(rows.map((row) => ownCode(row, reviewer)))].filter((code) => code !== '')
  return [
    facet('keadaan', reviewText.facets.status, Object.entries(reviewText.statuses), (value) =>
      left('keadaan').filter((row) => row.status === (value as ReviewStatus)),
    ),
    facet('perangkat', reviewText.facets.organisation, [...organisations], (value) =>
      left('perangkat').filter((row) => row.organisationId === value),
    ),
    facet(
      'isi',
      reviewText.facets.opinion,
      codes.map((code) => [code, opinionLabel(code as OpinionCode)]),
      (value) => left('isi').filter((row) => ownCode(row, reviewer) === value),
    ),
  ].filter((each) => each.choices.length > 0)
}

function facet(
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  rowsOf: (value: string) => readonly unknown[],
) {
  return {
    name,
    label,
    choices: choices.map(([value, words]) => ({ value, label: words, count: rowsOf(value).length })),
  }
}

function ownCode(row: ReviewRow, reviewer: ReviewerKind | null): string {
  return reviewer === null ? '' : (row.opinions[reviewer] ?? '')
}

function statusLabel(row: ReviewRow, reviewer: ReviewerKind | null): string {
  const code = ownCode(row, reviewer)
  return row.status === 'given' && code !== ''
    ? opinionLabel(code as OpinionCode)
    : reviewText.statuses[row.status]
}

function reviewDueOn(snapshot: unknown): string | null {
  const date = (snapshot as { timetable?: { reviewDueOn?: string } } | null)?.timetable?.reviewDueOn
  return date === undefined ? null : dateWithWeekday(date)
}
