import { addDays, type CalendarDate, daysBetween } from '#workflows/rules/calendar-date.ts'
import { type Holidays, isWorkingDay } from '#workflows/rules/working-days.ts'
import { dateWithWeekday } from './dates.ts'

const mostNamed = 4

/**
 * The working days of a desk: "Jumat, 8 Januari dan Senin, 11 Januari 2027". A few are named, so that no weekend
 * looks like part of it; more are a span with their number.
 */
export function deskDays(span: { from: CalendarDate; to: CalendarDate; holidays: Holidays }): string {
  const { from, to, holidays } = span
  const all = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))
  const days = all.filter((date) => isWorkingDay(date, holidays) || date === from || date === to)
  const named = days.map((date, index) => {
    const isSameYear = date.slice(0, 4) === days.at(-1)?.slice(0, 4)
    return index < days.length - 1 && isSameYear ? dateWithWeekday(date).slice(0, -5) : dateWithWeekday(date)
  })
  const last = named.at(-1) ?? ''
  if (named.length > mostNamed) return `${named[0]} sampai ${last} (${named.length} hari kerja)`
  return named.length === 1 ? last : `${named.slice(0, -1).join(', ')} dan ${last}`
}
