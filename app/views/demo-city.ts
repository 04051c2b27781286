export type { DemoCity } from '#db/seed/demo-city.ts'

import { type DemoCity, demoCity } from '#db/seed/demo-city.ts'
import { latestCompletedQuarters } from '#workflows/rules/quarters.ts'

/** How much the applications of a city like Malang are multiplied to make a large one: 121 become 327. */
export const largeCity = 2.7

/**
 * The made-up city as it is on a day: its last four completed quarters were observed.
 * @param factor 1 for a city like Malang, `largeCity` for a large one
 */
export function demoCityFor(today: string, factor: number): DemoCity {
  const quarters = latestCompletedQuarters(today, 4)
    .toReversed()
    .map((quarter) => ({
      year: Number(quarter.slice(0, 4)),
      quarter: Number(quarter.slice(-1)) as 1 | 2 | 3 | 4,
    }))
  return demoCity({ factor, quarters })
}
