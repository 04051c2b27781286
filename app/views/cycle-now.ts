import { loadCase } from '#db/cases.ts'
import type { Db, Store } from '#db/open.ts'
import { latestReviewCycle, type ReviewCycleRow } from '#db/review-cycles.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { cycleStatus } from './cycle-status.ts'

export interface CycleNow {
  row: ReviewCycleRow
  stage: string
  version: number
  /** As the top bar says it. */
  bar: Awaited<ReturnType<typeof cycleStatus>>
}

/** The newest cycle with its stage, or null before the first one. */
export async function cycleNow({ read }: Pick<Store, 'read'>): Promise<CycleNow | null> {
  const row = await latestReviewCycle(read)
  const found = row === undefined ? null : await loadCase(read, row.id)
  if (row === undefined || found === null) return null
  return { row, stage: found.stage, version: found.version, bar: await cycleStatus({ read }) }
}

/** Hours the city is ahead of UTC. */
export async function cityOffset(read: Db): Promise<number> {
  return governmentOf(await readSetting(read, 'government')).utcOffsetHours
}
