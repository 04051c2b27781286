import { sinceDay } from '#app/text/when.ts'
import type { Store } from '#db/open.ts'
import { organisationWithDuty } from '#db/organisations.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { submissionWorkflow } from '#workflows/submission/workflow.ts'
import { cycleRecord, type Dossier } from './cycle-record.ts'
import { dossierWaits, reviewDueAt, type Wait, waitUntil } from './dossier-waits.ts'
import { reviewQueue } from './review-count.ts'

export interface DossierFilter {
  text: string
  stages: readonly string[]
  by: DossierOrder
  isDown: boolean
  /** Counted from 1. */
  page: number
}

export const dossierOrders = ['nama', 'tahap', 'aplikasi'] as const
export type DossierOrder = (typeof dossierOrders)[number]

export const dossierPageSize = 25

/** Reads the filter of the list from the address. */
export function dossierFilter(query: URLSearchParams): DossierFilter {
  const page = Number(query.get('halaman') ?? '1')
  const order = query.get('urut') ?? ''
  const by = dossierOrders.find((each) => each === order.replace(/^-/, '')) ?? 'nama'
  return {
    text: (query.get('cari') ?? '').trim().slice(0, 200),
    stages: query.getAll('tahap'),
    by,
    isDown: order === `-${by}`,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The dossiers of the latest cycle that a position sees, filtered, with the counts of each stage. JSON-safe. */
export async function dossierList(
  store: Pick<Store, 'read'>,
  { actor, now, filter }: { actor: Actor; now: string; filter: DossierFilter },
) {
  const record = await cycleRecord(store, { actor })
  if (record === null) return null
  const organiserId = (await organisationWithDuty(store.read, 'organiser'))?.id ?? null
  const sought = filter.text.toLocaleLowerCase('id-ID')
  const named = record.dossiers.filter(({ organisation }) =>
    organisation.toLocaleLowerCase('id-ID').includes(sought),
  )
  const matching = named
    .filter(({ stage }) => filter.stages.length === 0 || filter.stages.includes(stage))
    .toSorted((one, other) => (filter.isDown ? -1 : 1) * compared(one, other, filter.by))
  const from = (filter.page - 1) * dossierPageSize
  const around = { organiserId, reviewDueAt: reviewDueAt(record) }
  const clock = { now, utcOffsetHours: record.utcOffsetHours }
  return {
    title: record.cycle.title,
    /** Of the whole cycle, whatever the filters leave. */
    queue: reviewQueue(
      record.dossiers.map(({ row }) => row),
      actor,
    ),
    total: matching.length,
    stages: stageChoices(named),
    rows: matching.slice(from, from + dossierPageSize).map((dossier) => {
      const waits = dossierWaits(dossier, around)
      const next = waits.filter(({ dueAt }) => dueAt !== null).toSorted(byDue)[0]
      return {
        id: dossier.id,
        organisation: dossier.organisation,
        stage: stageLabel(submissionWorkflow, dossier.stage),
        tone: toneOf(dossier.stage),
        // An agency's applications join its dossier when it is submitted.
        applications: dossier.receiptNumber === null ? null : dossier.items.length,
        receiptNumber: dossier.receiptNumber,
        waits: waits.map(({ who, what }) =>
          who === dossier.organisation ? `Perangkat daerah: ${what}` : `${who}: ${what}`,
        ),
        since: waits[0] === undefined ? null : sinceDay(waits[0].since, clock),
        due: waitUntil(dossier, next, clock),
      }
    }),
  }
}

function byDue(one: Wait, other: Wait): number {
  return (one.dueAt ?? '~').localeCompare(other.dueAt ?? '~')
}

function compared(one: Dossier, other: Dossier, by: DossierOrder): number {
  const stages = Object.keys(submissionWorkflow.machine.config.states ?? {})
  switch (by) {
    case 'nama':
      return one.organisation.localeCompare(other.organisation, 'id')
    case 'tahap':
      return stages.indexOf(one.stage) - stages.indexOf(other.stage)
    case 'aplikasi':
      return one.items.length - other.items.length
  }
}

/** The whole filtered list as lines of text, for a file. */
export async function* dossierLines(
  store: Pick<Store, 'read'>,
  asked: { actor: Actor; now: string; filter: DossierFilter },
): AsyncGenerator<string[][]> {
  yield [['Perangkat daerah', 'Tahap', 'Menunggu', 'Tanda terima', 'Aplikasi']]
  for (let page = 1; ; page += 1) {
    const list = await dossierList(store, { ...asked, filter: { ...asked.filter, page } })
    if (list === null || list.rows.length === 0) return
    yield list.rows.map((row) => [
      row.organisation,
      row.stage,
      row.waits.join('; '),
      row.receiptNumber ?? '',
      String(row.applications ?? ''),
    ])
  }
}

/** The stages in the order of the workflow, with how many dossiers stand in each. */
export function stageChoices(dossiers: readonly Dossier[]) {
  return Object.keys(submissionWorkflow.machine.config.states ?? {}).flatMap((stage) => {
    const count = dossiers.filter((dossier) => dossier.stage === stage).length
    return count === 0 ? [] : [{ value: stage, label: stageLabel(submissionWorkflow, stage), count }]
  })
}

/** How a stage is drawn. */
export function toneOf(stage: string): 'waiting' | 'attention' | 'done' | 'stopped' {
  if (stage === 'overdue') return 'stopped'
  if (stage === 'returned' || stage === 'objected') return 'attention'
  return stage === 'decided' || stage === 'answered' || stage === 'closed' ? 'done' : 'waiting'
}
