import { expect, test } from 'vitest'
import { type DisuseVerdict, judgeDisuse, type QuarterState, type Reading } from './two-quarter.ts'

/** Users and transactions of the quarters 2025-Q3 to 2026-Q3; a gap is a quarter without a reading. */
type Count = readonly [users: number | null, transactions: number | null] | null
interface Story {
  readonly title: string
  readonly counts: readonly [Count, Count, Count, Count, Count]
  readonly on: string
  readonly verdict: DisuseVerdict
  readonly states: readonly [latest: QuarterState, before: QuarterState]
}

const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const
const zero = [0, 0] as const
const used = [40, 120] as const
const unknown = [null, null] as const

const stories: readonly Story[] = [
  {
    title: 'never used since it was built',
    counts: [zero, zero, zero, zero, null],
    on: '2026-08-08',
    verdict: 'idle',
    states: ['idle', 'idle'],
  },
  {
    title: 'abandoned at New Year',
    counts: [used, used, zero, zero, null],
    on: '2026-08-08',
    verdict: 'idle',
    states: ['idle', 'idle'],
  },
  {
    title: 'abandoned in spring: one idle quarter is not enough',
    counts: [used, used, used, zero, null],
    on: '2026-08-08',
    verdict: 'in-use',
    states: ['idle', 'in-use'],
  },
  {
    title: 'abandoned in spring, looked at again after the next quarter',
    counts: [used, used, used, zero, zero],
    on: '2026-10-01',
    verdict: 'idle',
    states: ['idle', 'idle'],
  },
  {
    title: 'the third quarter does not count on its last day',
    counts: [used, used, used, zero, zero],
    on: '2026-09-30',
    verdict: 'in-use',
    states: ['idle', 'in-use'],
  },
  {
    title: 'asleep for a year and used again',
    counts: [zero, zero, zero, used, null],
    on: '2026-08-08',
    verdict: 'in-use',
    states: ['in-use', 'idle'],
  },
  {
    title: 'used only for the yearly report in the first quarter',
    counts: [zero, zero, [3, 3], zero, null],
    on: '2026-08-08',
    verdict: 'in-use',
    states: ['idle', 'in-use'],
  },
  {
    title: 'nobody can measure it',
    counts: [unknown, unknown, unknown, unknown, null],
    on: '2026-08-08',
    verdict: 'not-proven',
    states: ['not-known', 'not-known'],
  },
  {
    title: 'measured once, then forgotten',
    counts: [null, null, zero, null, null],
    on: '2026-08-08',
    verdict: 'not-proven',
    states: ['no-reading', 'idle'],
  },
  {
    title: 'users are known, transactions are not',
    counts: [null, null, [0, null], [0, null], null],
    on: '2026-08-08',
    verdict: 'not-proven',
    states: ['not-known', 'not-known'],
  },
  {
    title: 'transactions alone prove use',
    counts: [null, null, [null, 8], unknown, null],
    on: '2026-08-08',
    verdict: 'in-use',
    states: ['not-known', 'in-use'],
  },
  {
    title: 'no reading at all',
    counts: [null, null, null, null, null],
    on: '2026-08-08',
    verdict: 'not-proven',
    states: ['no-reading', 'no-reading'],
  },
  {
    title: 'idle over the turn of the year',
    counts: [zero, zero, used, used, used],
    on: '2026-02-14',
    verdict: 'idle',
    states: ['idle', 'idle'],
  },
  {
    title: 'read before the second quarter was over',
    counts: [used, zero, zero, used, null],
    on: '2026-06-30',
    verdict: 'idle',
    states: ['idle', 'idle'],
  },
]

function readingsOf(counts: Story['counts']): Reading[] {
  return counts.flatMap((count, position) =>
    count === null
      ? []
      : [
          {
            quarter: quarters[position] ?? '',
            activeUsers: count[0],
            transactions: count[1],
            isSimulated: false,
          },
        ],
  )
}

test.each(stories)('$title', ({ counts, on, verdict, states }) => {
  const finding = judgeDisuse({ readings: readingsOf(counts), referenceDate: on })
  expect(finding.verdict).toBe(verdict)
  expect(finding.quarters.map((quarter) => quarter.state)).toEqual(states)
})

test('the order in which quarters were recorded changes nothing', () => {
  for (const { counts, on, verdict } of stories) {
    const readings = readingsOf(counts).toReversed()
    expect(judgeDisuse({ readings, referenceDate: on }).verdict).toBe(verdict)
  }
})

test('the verdict names two quarters, earlier one first, and carries the version of the rule', () => {
  for (const { counts, on } of stories) {
    const finding = judgeDisuse({ readings: readingsOf(counts), referenceDate: on })
    expect(finding.quarters).toHaveLength(2)
    expect((finding.quarters[0]?.quarter ?? '') > (finding.quarters[1]?.quarter ?? '')).toBe(true)
    expect(finding.ruleVersion).toMatch(/^\d{4}\.\d+$/)
  }
})

test('what is missing is named in the order of time', () => {
  const finding = judgeDisuse({ readings: [], referenceDate: '2026-08-08' })
  expect(finding.sentence).toBe(
    'Belum dapat dinilai dipakai atau tidak: pemantauan Triwulan I 2026 dan Triwulan II 2026 belum dicatat.',
  )
})

test('an unknown count is said to be unknown, never written as zero', () => {
  const finding = judgeDisuse({
    readings: readingsOf([null, null, null, [null, 0], null]),
    referenceDate: '2026-08-08',
  })
  expect(finding.quarters[0]?.sentence).toBe(
    'Triwulan II 2026: pengguna tidak diketahui, 0 transaksi; belum dapat dinilai.',
  )
})

test('raising the threshold never turns an idle application into a used one', () => {
  const thresholds = [0, 1, 5, 50].map((most) => ({ users: most, transactions: most }))
  for (const { counts, on } of stories) {
    const verdicts = thresholds.map(
      (threshold) => judgeDisuse({ readings: readingsOf(counts), referenceDate: on, threshold }).verdict,
    )
    const firstIdle = verdicts.indexOf('idle')
    if (firstIdle >= 0) expect(verdicts.slice(firstIdle).every((verdict) => verdict === 'idle')).toBe(true)
  }
})
