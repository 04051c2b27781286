import { observationsIn } from '#db/cycle-work.ts'
import type { Db, Store } from '#db/open.ts'
import { latestCompletedQuarters } from '#workflows/rules/quarters.ts'
import { type DisuseThreshold, judgeDisuse, type Reading } from '#workflows/rules/two-quarter.ts'

/** How many applications the two-quarter rule proves out of use on a day, under one threshold and another. */
export async function disuseChange(
  { read }: Pick<Store, 'read'>,
  { today, now, next }: { today: string; now: DisuseThreshold; next: DisuseThreshold },
): Promise<{ before: number; after: number }> {
  const readings = [...(await latestReadings(read, today)).values()]
  const idle = (threshold: DisuseThreshold) =>
    readings.filter(
      (own) => judgeDisuse({ readings: own, referenceDate: today, threshold }).verdict === 'idle',
    ).length
  return { before: idle(now), after: idle(next) }
}

/** The readings of the two latest completed quarters, by application. */
async function latestReadings(read: Db, today: string) {
  const readings = new Map<string, Reading[]>()
  for (const quarter of latestCompletedQuarters(today, 2)) {
    const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(-1))]
    for (const row of await observationsIn(read, { year, quarter: number, organisationId: null }))
      readings.set(row.applicationId, [...(readings.get(row.applicationId) ?? []), { ...row, quarter }])
  }
  return readings
}
