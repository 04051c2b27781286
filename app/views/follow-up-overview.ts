import { followUpText } from '#app/text/follow-up.ts'
import type { Store } from '#db/open.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { followUpStatuses } from '#workflows/records/follow-up.ts'
import { type FollowUpLine, followUpList } from './follow-ups.ts'

/** What the address of the list filters by: ?cari=&keadaan=&batas=lewat&putusan= */
export interface FollowUpFilter {
  search: string
  statuses: readonly string[]
  isLateOnly: boolean
  decisions: readonly string[]
}

export function followUpFilter(query: URLSearchParams): FollowUpFilter {
  return {
    search: (query.get('cari') ?? '').trim().toLowerCase().slice(0, 200),
    statuses: query.getAll('keadaan'),
    isLateOnly: query.get('batas') === 'lewat',
    decisions: query.getAll('putusan'),
  }
}

export const followUpPageSize = 40

/** The list of follow-ups of one reader: what is late or waits for them stands first by its due day. */
export async function followUpOverview(
  store: Pick<Store, 'read'>,
  { actor, now, filter, page }: { actor: Actor; now: string; filter: FollowUpFilter; page: number },
) {
  const { lines, counts, late } = await followUpList(store, { actor, now })
  const rows = filtered(lines, filter)
  return {
    isOwnOnly: scopeOf(actor).kind === 'own',
    counts,
    late,
    total: lines.length,
    facets: facetsOf(lines, filter),
    list: { total: rows.length, page, pageSize: followUpPageSize },
    rows: rows.slice((page - 1) * followUpPageSize, page * followUpPageSize),
  }
}

type FacetName = 'keadaan' | 'batas' | 'putusan'

function filtered(
  lines: readonly FollowUpLine[],
  filter: FollowUpFilter,
  except?: FacetName,
): FollowUpLine[] {
  const fits = (name: FacetName, chosen: readonly string[], value: string) =>
    name === except || chosen.length === 0 || chosen.includes(value)
  return lines.filter(
    (line) =>
      `${line.application} ${line.organisation}`.toLowerCase().includes(filter.search) &&
      fits('keadaan', filter.statuses, line.status) &&
      fits('putusan', filter.decisions, line.decisionCode) &&
      (except === 'batas' || !filter.isLateOnly || line.isLate),
  )
}

function facetsOf(lines: readonly FollowUpLine[], filter: FollowUpFilter) {
  const { facets, lateChoice } = followUpText
  const counted = (name: FacetName, value: string, of: (line: FollowUpLine) => string) =>
    filtered(lines, filter, name).filter((line) => of(line) === value).length
  const decided = [...new Map(lines.map((line) => [line.decisionCode, line.decision]))]
  return [
    {
      name: 'keadaan',
      label: facets.status,
      choices: Object.entries(followUpStatuses).map(([value, label]) => ({
        value,
        label,
        count: counted('keadaan', value, ({ status }) => status),
      })),
    },
    {
      name: 'batas',
      label: facets.late,
      choices: [
        {
          value: 'lewat',
          label: lateChoice,
          count: counted('batas', 'lewat', ({ isLate }) => (isLate ? 'lewat' : '')),
        },
      ],
    },
    {
      name: 'putusan',
      label: facets.decision,
      choices: decided.map(([value, label]) => ({
        value,
        label,
        count: counted('putusan', value, ({ decisionCode }) => decisionCode),
      })),
    },
  ]
}
