import { loadCase } from '#db/cases.ts'
import type { Store } from '#db/open.ts'
import { latestReviewCycle } from '#db/review-cycles.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Role } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewCycleWorkflow } from '#workflows/review-cycle/workflow.ts'
import type { SignedIn } from './signed-in.ts'

/** What the frame of every page of a signed-in person says: PageFrame takes it as it is. */
export interface PageSurroundings {
  government: string
  /** The latest cycle and where it stands, `stageNumber` counted from 1; null before the first. */
  cycle: { year: number; stageLabel: string; stageNumber: number; stageCount: number } | null
  signedIn: { name: string; position: string; role: Role }
}

export async function pageSurroundings(
  { read }: Pick<Store, 'read'>,
  { actor, positions }: Pick<SignedIn, 'actor' | 'positions'>,
): Promise<PageSurroundings> {
  const government = governmentOf(await readSetting(read, 'government'))
  const cycle = await latestReviewCycle(read)
  const row = cycle === undefined ? null : await loadCase(read, cycle.id)
  const stages = Object.keys(reviewCycleWorkflow.machine.config.states ?? {})
  const held = positions.find((position) => position.id === actor.positionId)
  const place = held?.organisationName ?? ''
  const position = actor.positionTitle.includes(place)
    ? actor.positionTitle
    : `${actor.positionTitle}, ${place}`
  return {
    government: `Pemerintah ${government.name}`,
    cycle:
      cycle === undefined || row === null
        ? null
        : {
            year: cycle.year,
            stageLabel: stageLabel(reviewCycleWorkflow, row.stage),
            stageNumber: stages.indexOf(row.stage) + 1,
            stageCount: stages.length,
          },
    signedIn: { name: actor.name, position, role: actor.role },
  }
}
