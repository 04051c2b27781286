import type { Db } from '#db/open.ts'
import { allRoadmaps, type RoadmapRow, roadmapOfYear } from '#db/roadmaps.ts'
import { yearsOf } from '#workflows/catalogue/yearly.ts'

/** A roadmap as its pages know it. */
export interface RoadmapNow {
  id: string
  title: string
  firstYear: number
  lastYear: number
  years: number[]
  /** Whole rupiah by year. */
  ceilings: Record<string, number>
  version: number
  /** The others, to go to by `?masa=`. */
  others: { id: string; title: string }[]
}

/** The roadmap the address asks for, or the one that holds this year; null before the first one. */
export async function roadmapNow(
  read: Db,
  { now, asked = null }: { now: string; asked?: string | null },
): Promise<RoadmapNow | null> {
  const all = await allRoadmaps(read)
  const row = all.find(({ id }) => id === asked) ?? (await roadmapOfYear(read, Number(now.slice(0, 4))))
  if (row === undefined) return null
  const others = all.filter(({ id }) => id !== row.id).map(({ id, title }) => ({ id, title }))
  return { ...roadmapOfRow(row), others }
}

/** The same of a row that is there already. */
export function roadmapOfRow(row: RoadmapRow): Omit<RoadmapNow, 'others'> {
  const { id, title, firstYear, lastYear, version } = row
  const ceilings = row.ceilings as Record<string, number>
  return { id, title, firstYear, lastYear, years: yearsOf(row), ceilings, version }
}
