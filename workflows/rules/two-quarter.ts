import type { CalendarDate } from './calendar-date.ts'
import { latestCompletedQuarters, type Quarter, quarterLabel } from './quarters.ts'

export const twoQuarterRule = {
  version: '2026.1',
  source:
    'Desk reviu Kota Malang, 8-9 Agustus 2024: pemantauan triwulanan selama enam bulan sebelum penonaktifan',
} as const

/** One quarterly reading. `null` is "tidak diketahui": it never counts as zero. */
export interface Reading {
  readonly quarter: Quarter
  readonly activeUsers: number | null
  readonly transactions: number | null
  /** Made up for practice or a demonstration; such a reading proves nothing about a real application. */
  readonly isSimulated: boolean
}

/** The most users and transactions a quarter may have and still count as not used; a setting. */
export interface DisuseThreshold {
  readonly users: number
  readonly transactions: number
}

export const defaultThreshold = { users: 0, transactions: 0 } as const satisfies DisuseThreshold

export type QuarterState = 'idle' | 'in-use' | 'not-known' | 'no-reading'

export interface QuarterFinding {
  readonly quarter: Quarter
  readonly label: string
  readonly state: QuarterState
  readonly reading: Reading | null
  readonly sentence: string
}

export type DisuseVerdict = 'idle' | 'in-use' | 'not-proven'

export interface DisuseFinding {
  readonly verdict: DisuseVerdict
  /** The two latest completed quarters before the reference date, latest first. */
  readonly quarters: readonly QuarterFinding[]
  /** True when a simulated reading carried the verdict: it is `latihan` and must be shown as such. */
  readonly isPractice: boolean
  readonly sentence: string
  readonly ruleVersion: string
}

const requiredQuarters = 2

/**
 * Whether an application was out of use in the two latest quarters completed before `referenceDate`.
 * Use in one of them is use; a missing or unknown reading proves nothing. When a quarter was read
 * more than once, the last reading given counts (a correction follows what it corrects).
 */
export function judgeDisuse(input: {
  readonly readings: readonly Reading[]
  readonly referenceDate: CalendarDate
  readonly threshold?: DisuseThreshold
}): DisuseFinding {
  const { readings, referenceDate, threshold = defaultThreshold } = input
  const quarters = latestCompletedQuarters(referenceDate, requiredQuarters).map((quarter) =>
    findingFor({ quarter, readings, threshold }),
  )
  const verdict = verdictOf(quarters)
  const isPractice = quarters.some((finding) => finding.reading?.isSimulated === true)
  return {
    verdict,
    quarters,
    isPractice,
    sentence: `${verdictSentence(verdict, quarters)}${isPractice ? ' Angka ini hanya contoh untuk latihan.' : ''}`,
    ruleVersion: twoQuarterRule.version,
  }
}

function findingFor(input: {
  quarter: Quarter
  readings: readonly Reading[]
  threshold: DisuseThreshold
}): QuarterFinding {
  const reading = input.readings.findLast((each) => each.quarter === input.quarter) ?? null
  const state = quarterState(reading, input.threshold)
  const label = quarterLabel(input.quarter)
  return {
    quarter: input.quarter,
    label,
    state,
    reading,
    sentence: quarterSentence({ label, state, reading }),
  }
}

/** How one quarter stands by itself: two that are idle in a row prove that an application is not used. */
export function quarterState(reading: Reading | null, threshold: DisuseThreshold): QuarterState {
  if (reading === null) return 'no-reading'
  const users = known(reading.activeUsers)
  const transactions = known(reading.transactions)
  if ((users ?? 0) > threshold.users || (transactions ?? 0) > threshold.transactions) return 'in-use'
  return users === null || transactions === null ? 'not-known' : 'idle'
}

function known(count: number | null): number | null {
  return count !== null && Number.isFinite(count) && count >= 0 ? count : null
}

function verdictOf(quarters: readonly QuarterFinding[]): DisuseVerdict {
  if (quarters.some((finding) => finding.state === 'in-use')) return 'in-use'
  return quarters.every((finding) => finding.state === 'idle') ? 'idle' : 'not-proven'
}

function quarterSentence(input: { label: string; state: QuarterState; reading: Reading | null }): string {
  const { label, state, reading } = input
  if (reading === null) return `${label}: belum ada pemantauan.`
  const practice = reading.isSimulated ? ' (latihan)' : ''
  const users = countWords(reading.activeUsers, 'pengguna')
  const transactions = countWords(reading.transactions, 'transaksi')
  const meaning = {
    idle: 'tidak dipakai',
    'in-use': 'dipakai',
    'not-known': 'belum dapat dinilai',
    'no-reading': 'belum ada pemantauan',
  }[state]
  return `${label}${practice}: ${users}, ${transactions}; ${meaning}.`
}

function countWords(count: number | null, noun: string): string {
  const value = known(count)
  return value === null ? `${noun} tidak diketahui` : `${value.toLocaleString('id-ID')} ${noun}`
}

function verdictSentence(verdict: DisuseVerdict, quarters: readonly QuarterFinding[]): string {
  const labels = quarters.map((finding) => finding.label).toReversed()
  if (verdict === 'idle') return `Tidak dipakai selama dua triwulan berturut-turut: ${labels.join(' dan ')}.`
  if (verdict === 'in-use') {
    const used = quarters.filter((finding) => finding.state === 'in-use').map((finding) => finding.label)
    return `Masih dipakai pada ${used.toReversed().join(' dan ')}.`
  }
  const of = (state: QuarterState) =>
    quarters.filter((finding) => finding.state === state).map((finding) => finding.label)
  const [unread, unknown] = [of('no-reading').toReversed(), of('not-known').toReversed()]
  const reasons = [
    ...(unread.length === 0 ? [] : [`pemantauan ${unread.join(' dan ')} belum dicatat`]),
    ...(unknown.length === 0 ? [] : [`angka ${unknown.join(' dan ')} tercatat sebagai tidak diketahui`]),
  ]
  return `Belum dapat dinilai dipakai atau tidak: ${reasons.join('; ')}.`
}
