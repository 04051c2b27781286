import { addDays, type CalendarDate, partsOf } from './calendar-date.ts'

export const quartersRule = {
  version: '2026.1',
  source: 'Triwulan kalender: Januari-Maret, April-Juni, Juli-September, Oktober-Desember',
} as const

/** A quarter of the calendar year, written "2026-Q2". Sorting as text sorts by time. */
export type Quarter = string

const pattern = /^(\d{4})-Q([1-4])$/
const roman = ['I', 'II', 'III', 'IV'] as const

export function isQuarter(text: string): boolean {
  return pattern.test(text)
}

/** The quarter a day lies in; throws for what is no date. */
export function quarterOf(date: CalendarDate): Quarter {
  const parts = partsOf(date)
  if (parts === null) throw new RangeError(`"${date}" bukan tanggal. Tulis seperti 2026-08-08.`)
  return quarterAt(parts.year * 4 + Math.floor((parts.month - 1) / 3))
}

/** The quarter `count` quarters later, or earlier when negative. */
export function shiftQuarter(quarter: Quarter, count: number): Quarter {
  return quarterAt(indexOf(quarter) + count)
}

/** First and last day of a quarter, both included. */
export function quarterDays(quarter: Quarter): { from: CalendarDate; to: CalendarDate } {
  return { from: firstDay(indexOf(quarter)), to: addDays(firstDay(indexOf(quarter) + 1), -1) }
}

/**
 * The latest quarters that were over before the date, latest first. A quarter is over on the day
 * after its last day: on 30 June the second quarter still runs, on 1 July it is over.
 */
export function latestCompletedQuarters(date: CalendarDate, count: number): readonly Quarter[] {
  const running = indexOf(quarterOf(date))
  return Array.from({ length: count }, (_, back) => quarterAt(running - 1 - back))
}

/** "Triwulan II 2026". */
export function quarterLabel(quarter: Quarter): string {
  const index = indexOf(quarter)
  return `Triwulan ${roman[index % 4]} ${Math.floor(index / 4)}`
}

/** Which quarter a day lies in, counted from the first of a year: 0 for January 2026 and the year 2026. */
export function quarterPlace(date: CalendarDate, firstYear: number): number {
  return indexOf(quarterOf(date)) - firstYear * 4
}

function indexOf(quarter: Quarter): number {
  const match = pattern.exec(quarter)
  if (match === null) throw new RangeError(`"${quarter}" bukan triwulan. Tulis seperti 2026-Q2.`)
  return Number(match[1]) * 4 + Number(match[2]) - 1
}

function quarterAt(index: number): Quarter {
  return `${String(Math.floor(index / 4)).padStart(4, '0')}-Q${(index % 4) + 1}`
}

function firstDay(index: number): CalendarDate {
  const month = String((index % 4) * 3 + 1).padStart(2, '0')
  return `${String(Math.floor(index / 4)).padStart(4, '0')}-${month}-01`
}
