import { readableDate as dateText } from '#workflows/rules/readable-date.ts'

export { dateText }

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

/** Names of Indonesia's three zones by their hours ahead of UTC (Keppres 41/1987). */
const ZONES: Record<number, string> = { 7: 'WIB', 8: 'WITA', 9: 'WIT' }

const HOUR = 3_600_000

function momentOf(isoInstant: string): number {
  const moment = /T.+(Z|[+-]\d{2}:\d{2})$/u.test(isoInstant) ? Date.parse(isoInstant) : Number.NaN
  if (Number.isNaN(moment)) throw new RangeError(`"${isoInstant}" is not an instant with its zone`)
  return moment
}

function zoneName(offsetHours: number): string {
  const known = ZONES[offsetHours]
  if (known !== undefined) return known
  const sign = offsetHours < 0 ? '-' : '+'
  return `UTC${sign}${Math.abs(offsetHours)}`
}

/** "2024-08-08" as "Kamis, 8 Agustus 2024". Throws RangeError when it is no date. */
export function dateWithWeekday(isoDate: string): string {
  return `${WEEKDAYS[new Date(isoDate).getUTCDay()]}, ${dateText(isoDate)}`
}

/**
 * The calendar date, "2026-08-08", on which an instant falls in a place `offsetHours` ahead of UTC.
 * Throws RangeError when the instant carries no zone.
 */
export function localDate(isoInstant: string, offsetHours: number): string {
  return new Date(momentOf(isoInstant) + offsetHours * HOUR).toISOString().slice(0, 10)
}

/** "2026-08-08T01:05:00.000Z" at +7 as "08.05 WIB"; minutes are cut, not rounded. */
export function timeText(isoInstant: string, offsetHours: number): string {
  const local = new Date(momentOf(isoInstant) + offsetHours * HOUR).toISOString()
  return `${local.slice(11, 13)}.${local.slice(14, 16)} ${zoneName(offsetHours)}`
}

/** "2026-08-08T01:05:00.000Z" at +7 as "8 Agustus 2026 pukul 08.05 WIB". */
export function dateTimeText(isoInstant: string, offsetHours: number): string {
  return `${dateText(localDate(isoInstant, offsetHours))} pukul ${timeText(isoInstant, offsetHours)}`
}

/** "2026-08-08T01:05:00.000Z" at +7 as "Sabtu, 8 Agustus 2026 pukul 08.05 WIB". */
export function dateTimeWithWeekday(isoInstant: string, offsetHours: number): string {
  return `${dateWithWeekday(localDate(isoInstant, offsetHours))} pukul ${timeText(isoInstant, offsetHours)}`
}
