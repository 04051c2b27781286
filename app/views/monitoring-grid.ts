import { wholeNumber } from '#app/text/figures.ts'
import { ruleLine, monitoringText as text } from '#app/text/monitoring.ts'
import type { ObservationRow } from '#db/inventory.ts'
import { type MonitoredApplication, monitoredApplications, readingsSince } from '#db/monitoring.ts'
import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { latestCompletedQuarters, type Quarter, quarterLabel } from '#workflows/rules/quarters.ts'
import {
  type DisuseThreshold,
  type DisuseVerdict,
  defaultThreshold,
  judgeDisuse,
  type QuarterState,
  quarterState,
  twoQuarterRule,
} from '#workflows/rules/two-quarter.ts'
import { cityDate } from './city-date.ts'
import { untilNextEvent } from './until-next-event.ts'

const pageSize = 40
const shownQuarters = 8
const judged = 2

/** What stands in the address: search, agencies, what the rule finds, how the latest quarter stands. */
export interface MonitoringFilter {
  text: string
  organisationIds: readonly string[]
  findings: readonly string[]
  states: readonly string[]
  /** Counted from 1. */
  page: number
}

/** One application's quarter; which one, its column tells. */
export interface GridCell {
  state: QuarterState
  users: string | null
  transactions: string | null
  isPractice: boolean
}

type Reading = Omit<ObservationRow, 'quarter'> & { quarter: Quarter }

/** What every application is judged by; its cells are made only when it is shown. */
interface JudgedRow extends MonitoredApplication {
  finding: DisuseVerdict
  lastState: QuarterState
  readings: readonly Reading[]
}

/** Applications by quarters, oldest quarter first, within the reader's scope. JSON-safe. */
export async function monitoringGrid(
  store: Pick<Store, 'read'>,
  { actor, now, filter }: { actor: Actor; now: string; filter: MonitoringFilter },
) {
  const { read } = store
  const scope = scopeOf(actor)
  const today = await cityDate(store, now)
  const threshold = ((await readSetting(read, 'disuse-threshold')) ?? defaultThreshold) as DisuseThreshold
  const quarters = latestCompletedQuarters(today, shownQuarters).toReversed()
  const all = await untilNextEvent(store, ['monitoring', scope, today, threshold], async () => {
    const applications = await monitoredApplications(read, scope)
    const readings = await readingsOf(read, applications, quarters)
    return applications.map((application) => {
      const own = readings.get(application.id) ?? []
      return judgedRow(application, { latest: quarters.at(-1), threshold, today, readings: own })
    })
  })
  const sought = filter.text.toLocaleLowerCase('id-ID')
  const found = {
    text: (row: JudgedRow) => sought === '' || row.name.toLocaleLowerCase('id-ID').includes(sought),
    organisation: chosen(filter.organisationIds, (row) => row.organisationId),
    finding: chosen(filter.findings, (row) => row.finding),
    state: chosen(filter.states, (row) => row.lastState),
  }
  const within = (...but: (keyof typeof found)[]) =>
    all.filter((row) =>
      (Object.keys(found) as (keyof typeof found)[]).every((name) => but.includes(name) || found[name](row)),
    )
  const rows = within()
  const from = (filter.page - 1) * pageSize
  return {
    quarters: quarters.map((quarter) => ({
      key: quarter,
      label: shortLabel(quarter),
      title: quarterLabel(quarter),
      /** The form of the quarter, below the address of an application's readings. */
      path: `${quarter.slice(0, 4)}/${quarter.slice(-1)}`,
    })),
    rule: ruleLine({
      users: wholeNumber(threshold.users),
      transactions: wholeNumber(threshold.transactions),
      version: twoQuarterRule.version,
      latest: quarters.slice(-judged).map(quarterLabel),
    }),
    seesAll: scope.kind === 'all',
    total: rows.length,
    pageSize,
    hasAny: all.length > 0,
    facets: [
      ...(scope.kind === 'all'
        ? [
            {
              name: 'perangkat',
              label: text.organisation,
              choices: choices(within('organisation'), (row) => [row.organisationId, row.organisation]),
            },
          ]
        : []),
      {
        name: 'hasil',
        label: text.finding,
        choices: choices(within('finding'), (row) => [row.finding, text.findings[row.finding]]),
      },
      {
        name: 'terakhir',
        label: text.quarterState,
        choices: choices(within('state'), (row) => [row.lastState, text.states[row.lastState]]),
      },
    ],
    rows: rows.slice(from, from + pageSize).map(({ readings: own, lastState: _last, ...row }) => ({
      ...row,
      cells: quarters.map((quarter) => cellOf(quarter, { readings: own, threshold })),
    })),
  }
}

/** The filter that the query of the page tells. */
export function monitoringFilter(query: URLSearchParams): MonitoringFilter {
  return {
    text: (query.get('cari') ?? '').trim(),
    organisationIds: query.getAll('perangkat'),
    findings: query.getAll('hasil'),
    states: query.getAll('terakhir'),
    page: Math.max(1, Math.trunc(Number(query.get('halaman') ?? '1')) || 1),
  }
}

async function readingsOf(
  read: Store['read'],
  applications: readonly MonitoredApplication[],
  quarters: readonly Quarter[],
): Promise<Map<string, Reading[]>> {
  const ids = applications.map(({ id }) => id)
  const year = Number(quarters[0]?.slice(0, 4) ?? 0)
  const byApplication = new Map<string, Reading[]>()
  for (let from = 0; from < ids.length; from += 500) {
    for (const row of await readingsSince(read, { applicationIds: ids.slice(from, from + 500), year }))
      byApplication.set(row.applicationId, [
        ...(byApplication.get(row.applicationId) ?? []),
        { ...row, quarter: `${row.year}-Q${row.quarter}` },
      ])
  }
  return byApplication
}

interface Judging {
  latest: Quarter | undefined
  threshold: DisuseThreshold
  today: string
  readings: readonly Reading[]
}

function judgedRow(application: MonitoredApplication, judging: Judging): JudgedRow {
  const { latest, threshold, today, readings } = judging
  const { verdict } = judgeDisuse({ readings, referenceDate: today, threshold })
  const last = readings.find(({ quarter }) => quarter === latest) ?? null
  return { ...application, finding: verdict, lastState: quarterState(last, threshold), readings }
}

function cellOf(
  quarter: Quarter,
  { readings, threshold }: Pick<Judging, 'readings' | 'threshold'>,
): GridCell {
  const reading = readings.find((each) => each.quarter === quarter)
  const { activeUsers = null, transactions = null } = reading ?? {}
  return {
    state: quarterState(reading ?? null, threshold),
    users: activeUsers === null ? null : wholeNumber(activeUsers),
    transactions: transactions === null ? null : wholeNumber(transactions),
    isPractice: reading?.isSimulated ?? false,
  }
}

function chosen(values: readonly string[], of: (row: JudgedRow) => string): (row: JudgedRow) => boolean {
  return (row) => values.length === 0 || values.includes(of(row))
}

function choices(
  rows: readonly JudgedRow[],
  of: (row: JudgedRow) => readonly [value: string, label: string],
) {
  const counts = new Map<string, { value: string; label: string; count: number }>()
  for (const row of rows) {
    const [value, label] = of(row)
    counts.set(value, { value, label, count: (counts.get(value)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

const roman = ['I', 'II', 'III', 'IV'] as const

function shortLabel(quarter: Quarter): string {
  return `${roman[Number(quarter.slice(-1)) - 1] ?? ''}\u00a0${quarter.slice(0, 4)}`
}
