import { dateWords, weekdayDateWords } from './dates.ts'

/** Names of Indonesia's three zones by their hours ahead of UTC (Keppres 41/1987). */
const ZONES: Record<number, string> = { 7: 'WIB', 8: 'WITA', 9: 'WIT' }

const HOUR = 3_600_000

function localTime(instant: string, offsetHours: number): string {
  const moment = /T.+(Z|[+-]\d{2}:\d{2})$/u.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(moment)) throw new RangeError(`"${instant}" is not an instant with its zone`)
  return new Date(moment + offsetHours * HOUR).toISOString()
}

function zoneName(offsetHours: number): string {
  return ZONES[offsetHours] ?? `UTC${offsetHours < 0 ? '-' : '+'}${Math.abs(offsetHours)}`
}

/**
 * The clock on paper, where the zone is always named: "2026-08-08T01:05:00.000Z" at +7 is "08.05 WIB".
 * Minutes are cut, not rounded. Throws RangeError when the instant carries no zone.
 */
export function zonedTimeWords(instant: string, offsetHours: number): string {
  const local = localTime(instant, offsetHours)
  return `${local.slice(11, 13)}.${local.slice(14, 16)} ${zoneName(offsetHours)}`
}

/** "2026-08-08T01:05:00.000Z" at +7 as "8 Agustus 2026 pukul 08.05 WIB". */
export function zonedInstantWords(instant: string, offsetHours: number): string {
  const day = localTime(instant, offsetHours).slice(0, 10)
  return `${dateWords(day)} pukul ${zonedTimeWords(instant, offsetHours)}`
}

/** "2026-08-08T01:05:00.000Z" at +7 as "Sabtu, 8 Agustus 2026 pukul 08.05 WIB". */
export function zonedWeekdayInstantWords(instant: string, offsetHours: number): string {
  const day = localTime(instant, offsetHours).slice(0, 10)
  return `${weekdayDateWords(day)} pukul ${zonedTimeWords(instant, offsetHours)}`
}
