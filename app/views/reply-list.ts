import { dateTimeWithWeekday } from '#app/text/dates.ts'
import { replyText } from '#app/text/reply.ts'
import { casesOfCycle } from '#db/cases.ts'
import { objectionsOfCycle } from '#db/correspondence.ts'
import { allApplications } from '#db/inventory.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { decisionsOfCycle, itemsOfCycle } from '#db/review-items.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import {
  type DecisionCode,
  decisions,
  isDecisionCode,
  isReasonCode,
  reasonLabels,
} from '#workflows/catalogue/decision.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cityOffset, cycleNow } from './cycle-now.ts'

export type ReplyStatus = keyof typeof replyText.statuses

export interface ReplyRow {
  itemId: string
  name: string
  organisationId: string
  organisation: string
  /** The decision that was confirmed last; the words of a newer one wait for their confirmation. */
  code: DecisionCode
  reasons: string
  status: ReplyStatus
  statusLabel: string
}

/** What the address of the list filters by: ?cari=&perangkat=&keadaan=&putusan= */
export interface ReplyFilter {
  search: string
  organisations: readonly string[]
  statuses: readonly string[]
  decisions: readonly string[]
}

export function replyFilter(query: URLSearchParams): ReplyFilter {
  return {
    search: (query.get('cari') ?? '').trim().toLowerCase().slice(0, 200),
    organisations: query.getAll('perangkat'),
    statuses: query.getAll('keadaan'),
    decisions: query.getAll('putusan'),
  }
}

export const replyPageSize = 40

/** The confirmed decisions of the cycle that this person may see, what waits for an answer first. Null before a cycle. */
export async function replyList(
  store: Pick<Store, 'read'>,
  { actor, now, filter, page }: { actor: Actor; now: string; filter: ReplyFilter; page: number },
) {
  const cycle = await cycleNow(store)
  if (cycle === null) return null
  const utcOffsetHours = await cityOffset(store.read)
  const all = await replyRows(store.read, cycle.row.id, actor)
  const rows = filtered(all, filter)
  const { replyDueAt } = cycle.row
  return {
    isOwnOnly: scopeOf(actor).kind === 'own',
    window: { until: dateTimeWithWeekday(replyDueAt, utcOffsetHours), isOpen: now <= replyDueAt },
    waiting: all.filter((row) => row.status === 'waiting').length,
    total: all.length,
    facets: facetsOf(all, filter),
    list: { total: rows.length, page, pageSize: replyPageSize },
    rows: rows.slice((page - 1) * replyPageSize, page * replyPageSize),
  }
}

const order: readonly ReplyStatus[] = ['waiting', 'again-open', 'confirmed', 'final']

async function replyRows(read: Db, cycleId: string, actor: Actor): Promise<ReplyRow[]> {
  const scope = scopeOf(actor)
  const names = new Map((await allApplications(read)).map((row) => [row.id, row.name]))
  const organisations = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
  const objected = new Set((await objectionsOfCycle(read, cycleId)).map((row) => row.itemId))
  const versions = await decisionsOfCycle(read, cycleId)
  const dossiers = new Map(
    (await casesOfCycle(read, cycleId, 'submission')).map((row) => [row.id, row.stage]),
  )
  const rows: ReplyRow[] = []
  for (const item of await itemsOfCycle(read, cycleId)) {
    if (!isWithin(scope, item.organisationId)) continue
    const isDecided = ['decided', 'objected', 'answered', 'closed'].includes(
      dossiers.get(item.submissionId) ?? '',
    )
    const status = statusOf(item.stage, { isDecided, isObjected: objected.has(item.id) })
    const all = versions.filter((row) => row.itemId === item.id)
    const shown = all.slice(0, item.stage === 'provisional' ? -1 : undefined).at(-1)
    if (status === null || shown === undefined || !isDecisionCode(shown.code)) continue
    rows.push({
      itemId: item.id,
      name: names.get(item.applicationId) ?? '-',
      organisationId: item.organisationId,
      organisation: organisations.get(item.organisationId) ?? '-',
      code: shown.code,
      reasons: (shown.reasons as string[])
        .map((each) => (isReasonCode(each) ? reasonLabels[each] : each))
        .join('; '),
      status,
      statusLabel: replyText.statuses[status],
    })
  }
  return rows.toSorted(
    (one, other) =>
      order.indexOf(one.status) - order.indexOf(other.status) ||
      one.organisation.localeCompare(other.organisation, 'id') ||
      one.name.localeCompare(other.name, 'id'),
  )
}

/** Null for a decision that was never confirmed, or is being taken again in the desk itself. */
function statusOf(
  stage: string,
  { isDecided, isObjected }: { isDecided: boolean; isObjected: boolean },
): ReplyStatus | null {
  if (stage === 'objected') return 'waiting'
  if (stage === 'confirmed') return 'confirmed'
  if (stage === 'final') return 'final'
  return isDecided && isObjected ? 'again-open' : null
}

type FacetName = 'perangkat' | 'keadaan' | 'putusan'

function filtered(rows: ReplyRow[], filter: ReplyFilter, except?: FacetName): ReplyRow[] {
  const fits = (name: FacetName, chosen: readonly string[], value: string) =>
    name === except || chosen.length === 0 || chosen.includes(value)
  return rows.filter(
    (row) =>
      `${row.name} ${row.organisation}`.toLowerCase().includes(filter.search) &&
      fits('perangkat', filter.organisations, row.organisationId) &&
      fits('keadaan', filter.statuses, row.status) &&
      fits('putusan', filter.decisions, row.code),
  )
}

function facetsOf(rows: ReplyRow[], filter: ReplyFilter) {
  const organisations = [...new Map(rows.map((row) => [row.organisationId, row.organisation]))]
  const codes = [...new Set(rows.map((row) => row.code))].map(
    (code) => [code, decisions[code].label] as const,
  )
  const facet = (
    name: FacetName,
    label: string,
    choices: readonly (readonly [string, string])[],
    of: (row: ReplyRow) => string,
  ) => ({
    name,
    label,
    choices: choices.map(([value, words]) => ({
      value,
      label: words,
      count: filtered(rows, filter, name).filter((row) => of(row) === value).length,
    })),
  })
  return [
    facet('keadaan', replyText.facets.status, Object.entries(replyText.statuses), (row) => row.status),
    ...(organisations.length > 1
      ? [facet('perangkat', replyText.facets.organisation, organisations, (row) => row.organisationId)]
      : []),
    facet('putusan', replyText.facets.decision, codes, (row) => row.code),
  ]
}
