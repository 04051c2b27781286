import { observationsIn } from '#db/cycle-work.ts'
import type { ObservationRow } from '#db/inventory.ts'
import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { latestCompletedQuarters } from '#workflows/rules/quarters.ts'
import { type DisuseThreshold, defaultThreshold, judgeDisuse } from '#workflows/rules/two-quarter.ts'
import type { CycleRecord } from '../cycle-record.ts'

/** The applications of a cycle that the two-quarter rule proves out of use on a day, by their id. */
export async function provenIdle(
  { read }: Pick<Store, 'read'>,
  { record, today }: { record: CycleRecord; today: string },
): Promise<Set<string>> {
  const rows: ObservationRow[] = []
  for (const quarter of latestCompletedQuarters(today, 2)) {
    const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(-1))]
    rows.push(...(await observationsIn(read, { year, quarter: number, organisationId: null })))
  }
  const threshold = ((await readSetting(read, 'disuse-threshold')) ?? defaultThreshold) as DisuseThreshold
  const ids = record.dossiers.flatMap((dossier) => dossier.items.map((item) => item.applicationId))
  return new Set(
    ids.filter((id) => {
      const readings = rows
        .filter((row) => row.applicationId === id)
        .map((row) => ({ ...row, quarter: `${row.year}-Q${row.quarter}` }))
      return judgeDisuse({ readings, referenceDate: today, threshold }).verdict === 'idle'
    }),
  )
}
