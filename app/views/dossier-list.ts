import { sinceWhen } from '#app/text/when.ts'
import type { Store } from '#db/open.ts'
import { organisationWithDuty } from '#db/organisations.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { submissionWorkflow } from '#workflows/submission/workflow.ts'
import { cycleRecord, type Dossier } from './cycle-record.ts'
import { dossierWaits } from './dossier-waits.ts'

export interface DossierFilter {
  text: string
  stages: readonly string[]
  /** Counted from 1. */
  page: number
}

export const dossierPageSize = 25

/** Reads the filter of the list from the address. */
export function dossierFilter(query: URLSearchParams): DossierFilter {
  const page = Number(query.get('halaman') ?? '1')
  return {
    text: (query.get('cari') ?? '').trim().slice(0, 200),
    stages: query.getAll('tahap'),
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
  const matching = named.filter(({ stage }) => filter.stages.length === 0 || filter.stages.includes(stage))
  const from = (filter.page - 1) * dossierPageSize
  const clock = { now, utcOffsetHours: record.utcOffsetHours }
  return {
    title: record.cycle.title,
    total: matching.length,
    stages: stageChoices(named),
    rows: matching.slice(from, from + dossierPageSize).map((dossier) => {
      const waits = dossierWaits(dossier, organiserId)
      return {
        id: dossier.id,
        organisation: dossier.organisation,
        stage: stageLabel(submissionWorkflow, dossier.stage),
        tone: toneOf(dossier.stage),
        applications: dossier.items.length,
        receiptNumber: dossier.receiptNumber,
        waits: waits.map(({ who, what }) => `${who}: ${what}`),
        since: waits[0] === undefined ? null : sinceWhen(waits[0].since, clock),
      }
    }),
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
