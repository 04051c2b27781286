import { annexesCounted, countStandingInitiatives, countStandingObjects } from '#db/decree-annexes.ts'
import type { Store } from '#db/open.ts'
import { roadmapOfYear } from '#db/roadmaps.ts'

type Reading = Pick<Store, 'read'>

/** How many objects (applications apart) and initiatives of a year's roadmap the record holds now. */
export async function standingCounts(
  { read }: Reading,
  year: number,
): Promise<{ objects: number; initiatives: number }> {
  const roadmap = await roadmapOfYear(read, year)
  return {
    objects: await countStandingObjects(read),
    initiatives: roadmap === undefined ? 0 : await countStandingInitiatives(read, roadmap.id),
  }
}

/** How much annexes I and II hold by the register at drafting and by their rows; null where they were not frozen. */
export function decreeCounts({ read }: Reading, decreeId: string) {
  return annexesCounted(read, decreeId)
}
