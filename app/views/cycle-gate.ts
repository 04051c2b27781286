import type { Store } from '#db/open.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewCycleWorkflow } from '#workflows/review-cycle/workflow.ts'
import { submissionWorkflow } from '#workflows/submission/workflow.ts'
import { cycleRecord, type Dossier } from './cycle-record.ts'
import { actsOn } from './possible-acts.ts'

/** The event that ends each stage by a person's hand. */
const gates = {
  submission: { event: 'submissionClosed', through: ['submitted', 'inReview', 'reviewed', 'scheduled'] },
  review: { event: 'deskOpened', through: ['scheduled'] },
  desk: { event: 'deskClosed', through: ['decided', 'objected', 'answered', 'closed'] },
  reply: { event: 'replyClosed', through: ['decided', 'answered', 'closed'] },
  execution: { event: 'closed', through: null },
} as const

export type CycleGateEvent = (typeof gates)[keyof typeof gates]['event']

/** The way from a cycle's stage to the next: which act, who may, and what stands in the way. JSON-safe. */
export async function cycleGate(
  store: Pick<Store, 'read'>,
  { cycleId, actor }: { cycleId: string; actor: Actor },
) {
  const record = await cycleRecord(store, { actor, cycleId })
  if (record === null) return null
  const gate = Object.hasOwn(gates, record.stage) ? gates[record.stage as keyof typeof gates] : null
  const acts = await actsOn(store.read, { row: record.row, actor })
  const through: readonly string[] | null = gate?.through ?? null
  const waiting = through === null ? [] : record.dossiers.filter(({ stage }) => !through.includes(stage))
  // The desk opens with the first agency that has its turn; the others follow.
  const isOpenedByOne = gate?.event === 'deskOpened' && waiting.length < record.dossiers.length
  return {
    id: record.cycle.id,
    title: record.cycle.title,
    version: record.row.version,
    stage: record.stage,
    stageLabel: stageLabel(reviewCycleWorkflow, record.stage),
    event: gate?.event ?? null,
    button: gate === null ? null : (reviewCycleWorkflow.eventLabels[gate.event] ?? null),
    mayAct: gate !== null && acts.includes(gate.event),
    isOpen: waiting.length === 0 || isOpenedByOne,
    isOpenedByOne: isOpenedByOne && waiting.length > 0,
    waiting: waiting.map((dossier) => ({
      id: dossier.id,
      organisation: dossier.organisation,
      stage: stageLabel(submissionWorkflow, dossier.stage),
      href: hrefFor(dossier, record.stage),
    })),
  }
}

function hrefFor({ id, stage }: Dossier, cycleStage: string): string {
  if (cycleStage === 'submission')
    return stage === 'submitted' ? `/pengajuan/${id}` : `/pengajuan/${id}/batas`
  if (cycleStage === 'reply') return '/tanggapan'
  return stage === 'reviewed' || cycleStage === 'desk' ? '/desk' : `/pengajuan/${id}`
}
