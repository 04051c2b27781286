import { loadCase } from '#db/cases.ts'
import type { Store } from '#db/open.ts'
import { latestReviewCycle } from '#db/review-cycles.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewCycleWorkflow } from '#workflows/review-cycle/workflow.ts'

/** The cycle under way as the top bar says it; null when no cycle was prepared yet. */
export async function cycleStatus({ read }: Pick<Store, 'read'>) {
  const cycle = await latestReviewCycle(read)
  const stage = cycle === undefined ? undefined : (await loadCase(read, cycle.id))?.stage
  if (cycle === undefined || stage === undefined) return null
  const stages = Object.keys(reviewCycleWorkflow.machine.config.states ?? {})
  return {
    year: cycle.year,
    stageLabel: stageLabel(reviewCycleWorkflow, stage),
    stageNumber: stages.indexOf(stage) + 1,
    stageCount: stages.length,
  }
}
