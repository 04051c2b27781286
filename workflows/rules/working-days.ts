import { addDays, type CalendarDate, dayNumber, weekday } from './calendar-date.ts'

export const workingDaysRule = {
  version: '2026.1',
  source: 'Hari kerja Senin sampai Jumat (Perpres 21/2023), hari libur sebagai pengaturan',
} as const

/** Public holidays and days of joint leave, as dates; a setting of the city. */
export type Holidays = ReadonlySet<CalendarDate>

const saturday = 6
const sunday = 0
/** No run of days off is that long: the guard against a holiday list that covers everything. */
const longestRunOfDaysOff = 366

export function isWorkingDay(date: CalendarDate, holidays: Holidays): boolean {
  const day = weekday(date)
  return day !== saturday && day !== sunday && !holidays.has(date)
}

/** The date itself when it is a working day, otherwise the first one after it. */
export function nextWorkingDay(date: CalendarDate, holidays: Holidays): CalendarDate {
  for (let offset = 0; offset <= longestRunOfDaysOff; offset += 1) {
    const candidate = addDays(date, offset)
    if (isWorkingDay(candidate, holidays)) return candidate
  }
  throw new RangeError('Daftar hari libur menutup setahun penuh. Periksa pengaturan hari libur.')
}

/**
 * The date `days` working days after `from`; the first day counted is the one after `from`.
 * With 0 it is `from` itself, moved to a working day. Negative counts are refused.
 */
export function addWorkingDays(input: {
  readonly from: CalendarDate
  readonly days: number
  readonly holidays: Holidays
}): CalendarDate {
  const { from, days, holidays } = input
  if (!Number.isInteger(days) || days < 0) {
    throw new RangeError('Jumlah hari kerja harus bilangan bulat, paling sedikit 0.')
  }
  let date = days === 0 ? nextWorkingDay(from, holidays) : from
  for (let counted = 0; counted < days; counted += 1) {
    date = nextWorkingDay(addDays(date, 1), holidays)
  }
  return date
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function countWorkingDays(input: {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly holidays: Holidays
}): number {
  let count = 0
  const last = dayNumber(input.to)
  for (let date = addDays(input.from, 1); dayNumber(date) <= last; date = addDays(date, 1)) {
    if (isWorkingDay(date, input.holidays)) count += 1
  }
  return count
}
