import { yearKey, yearsOf } from '#workflows/catalogue/yearly.ts'
import { isStanding, type Period, type PlannedInitiative, yearsOfRun } from './planned-initiative.ts'

export const roadmapFundingRule = {
  version: '2026.1',
  source:
    'Perpres 95/2018 Pasal 21-22; PermenPANRB 59/2020 indikator 13: rencana dan anggaran SPBE mengikuti peta rencana',
} as const

type Funded = Pick<PlannedInitiative, 'isCancelled' | 'status' | 'startsOn' | 'endsOn' | 'values'>

/**
 * The years of its run for which nobody has named a ceiling: 0 says that the year costs nothing, an empty year
 * says nothing. What is done, put off or called off asks for none.
 */
export function unfundedYears(initiative: Funded, period: Period): number[] {
  if (!isStanding(initiative) || initiative.status === 'done') return []
  return yearsOfRun(initiative, period).filter(
    (year) => typeof initiative.values[yearKey('ceiling', year)] !== 'number',
  )
}

/** One year of the roadmap in whole rupiah. */
export interface YearTotal {
  readonly year: number
  readonly planned: number
  readonly realised: number
  /** What the city means to spend at most; null where nobody has said. */
  readonly ceiling: number | null
  /** How far the plans are above the ceiling; 0 where they are not, or where there is none. */
  readonly over: number
  /** How many initiatives run in this year without a ceiling of their own. */
  readonly unfunded: number
}

/** The sums of each year of the period beside what the city means to spend; put off and called off count nothing. */
export function yearTotals(
  initiatives: readonly Funded[],
  { period, ceilings }: { period: Period; ceilings: Readonly<Record<string, number>> },
): YearTotal[] {
  const standing = initiatives.filter(isStanding)
  const lacking = standing.map((each) => unfundedYears(each, period))
  return yearsOf(period).map((year) => {
    const planned = sumOf(standing, yearKey('ceiling', year))
    const ceiling = ceilings[year] ?? null
    return {
      year,
      planned,
      realised: sumOf(standing, yearKey('realisation', year)),
      ceiling,
      over: ceiling === null ? 0 : Math.max(0, planned - ceiling),
      unfunded: lacking.filter((years) => years.includes(year)).length,
    }
  })
}

function sumOf(initiatives: readonly Funded[], key: string): number {
  return initiatives.reduce((sum, { values }) => sum + (Number(values[key]) || 0), 0)
}
