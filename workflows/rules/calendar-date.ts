import { type CalendarDate, requireParts } from './readable-date.ts'

export { type CalendarDate, isCalendarDate, partsOf, readableDate } from './readable-date.ts'

const daysInEra = 146_097
const daysInWeek = 7

/** The number of days since 1 January 1970 (Gregorian); throws for what is no date. */
export function dayNumber(date: CalendarDate): number {
  const parts = requireParts(date)
  // Years are counted from March, so that the leap day is the last day of its year.
  const year = parts.month <= 2 ? parts.year - 1 : parts.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const monthFromMarch = (parts.month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + parts.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysInEra + dayOfEra - 719_468
}

/** The date of a day number; the inverse of `dayNumber`. */
export function dateOf(number: number): CalendarDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / daysInEra)
  const dayOfEra = shifted - era * daysInEra
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(dayNumber(date) + days)
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: CalendarDate): number {
  // 1 January 1970 was a Thursday (4).
  return (((dayNumber(date) + 4) % daysInWeek) + daysInWeek) % daysInWeek
}
