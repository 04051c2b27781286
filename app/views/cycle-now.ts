import { casesOfCycle, loadCase } from '#db/cases.ts'
import type { Db, Store } from '#db/open.ts'
import { latestReviewCycle, type ReviewCycleRow } from '#db/review-cycles.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewCycleWorkflow } from '#workflows/review-cycle/workflow.ts'
import { runningReviews } from './review-count.ts'

export interface CycleNow {
  row: ReviewCycleRow
  stage: string
  version: number
}

/** The newest cycle with its stage, or null before the first one. */
export async function cycleNow({ read }: Pick<Store, 'read'>): Promise<CycleNow | null> {
  const row = await latestReviewCycle(read)
  const found = row === undefined ? null : await loadCase(read, row.id)
  return row === undefined || found === null ? null : { row, stage: found.stage, version: found.version }
}

/** The cycle under way as the top bar says it, its stage counted from 1. */
export interface CycleLine {
  year: number
  stageLabel: string
  stageNumber: number
  stageCount: number
  isReviewing: boolean
}

/** The line of the newest cycle, or null before the first one. */
export async function cycleLine(store: Pick<Store, 'read'>): Promise<CycleLine | null> {
  const cycle = await cycleNow(store)
  if (cycle === null) return null
  const dossiers =
    cycle.stage === 'submission' ? await casesOfCycle(store.read, cycle.row.id, 'submission') : []
  const stages = Object.keys(reviewCycleWorkflow.machine.config.states ?? {})
  return {
    year: cycle.row.year,
    stageLabel: stageLabel(reviewCycleWorkflow, cycle.stage),
    stageNumber: stages.indexOf(cycle.stage) + 1,
    stageCount: stages.length,
    isReviewing: runningReviews({ stage: cycle.stage, dossiers }) > 0,
  }
}

/** Hours the city is ahead of UTC. */
export async function cityOffset(read: Db): Promise<number> {
  return governmentOf(await readSetting(read, 'government')).utcOffsetHours
}
