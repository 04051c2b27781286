import { wholeNumber } from '#app/text/figures.ts'
import { observationsOfApplication } from '#db/inventory.ts'
import type { Db } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import {
  type DisuseFinding,
  type DisuseThreshold,
  defaultThreshold,
  judgeDisuse,
  type Reading,
} from '#workflows/rules/two-quarter.ts'

/** How much an application is used: the rule's sentences and the quarters behind them. */
export interface UseReading {
  verdict: DisuseFinding['verdict']
  sentence: string
  ruleVersion: string
  /** One sentence for each of the two quarters that count, latest first. */
  quarters: string[]
  thresholdUsers: number
  isPractice: boolean
  /** The last eight readings, oldest first. */
  bars: UseBar[]
}

export interface UseBar {
  quarter: string
  /** "II '26" */
  label: string
  /** null is "tidak diketahui". */
  users: number | null
  /** The figure in words: "214", "tidak diketahui". */
  words: string
  isAtOrBelow: boolean
  isPractice: boolean
}

const mostBars = 8
const roman = ['I', 'II', 'III', 'IV']

/** Judges the two-quarter rule on the readings of this moment, as the decision service does. */
export async function usageReading(
  read: Db,
  { applicationId, today }: { applicationId: string; today: string },
): Promise<{ finding: DisuseFinding; reading: UseReading }> {
  const stored = (await readSetting(read, 'disuse-threshold')) as DisuseThreshold | undefined | null
  const threshold = stored ?? defaultThreshold
  const readings = (await observationsOfApplication(read, applicationId)).map(
    (row): Reading => ({
      quarter: `${row.year}-Q${row.quarter}`,
      activeUsers: row.activeUsers,
      transactions: row.transactions,
      isSimulated: row.isSimulated,
    }),
  )
  const finding = judgeDisuse({ readings, referenceDate: today, threshold })
  const { verdict, sentence, ruleVersion, isPractice } = finding
  return {
    finding,
    reading: {
      verdict,
      sentence,
      ruleVersion,
      isPractice,
      quarters: finding.quarters.map((quarter) => quarter.sentence),
      thresholdUsers: threshold.users,
      bars: readings.slice(-mostBars).map((each) => barOf(each, threshold)),
    },
  }
}

function barOf({ quarter, activeUsers, isSimulated }: Reading, threshold: DisuseThreshold): UseBar {
  const index = Number(quarter.slice(-1)) - 1
  return {
    quarter,
    label: `${roman[index] ?? ''} '${quarter.slice(2, 4)}`,
    users: activeUsers,
    words: activeUsers === null ? 'tidak diketahui' : wholeNumber(activeUsers),
    isAtOrBelow: activeUsers !== null && activeUsers <= threshold.users,
    isPractice: isSimulated,
  }
}
