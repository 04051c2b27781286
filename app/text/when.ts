import { daysBetween } from '#workflows/rules/calendar-date.ts'
import { dateWithWeekday, localDate, timeText } from './dates.ts'

/** Today in the city and how far it is ahead of UTC: what "2 hari lagi" is counted from. */
export interface CityClock {
  /** Now, as ISO text in UTC. */
  now: string
  utcOffsetHours: number
}

/** "Hari ini", "besok", "3 hari lagi", "lewat 2 hari": an instant (ISO, UTC) as seen from the city's today. */
export function daysAway(at: string, { now, utcOffsetHours }: CityClock): string {
  const days = daysBetween(localDate(now, utcOffsetHours), localDate(at, utcOffsetHours))
  if (days === 0) return at < now ? 'baru saja lewat' : 'hari ini'
  if (days === 1) return 'besok'
  return days > 0 ? `${days} hari lagi` : `lewat ${-days} hari`
}

/** "Paling lambat Jumat, 7 Agustus 2026 pukul 16.00 WIB (13 hari lagi)". */
export function byWhen(at: string, clock: CityClock): string {
  const day = dateWithWeekday(localDate(at, clock.utcOffsetHours))
  return `Paling lambat ${day} pukul ${timeText(at, clock.utcOffsetHours)} (${daysAway(at, clock)})`
}

/** "Sejak Senin, 20 Juli 2026 (kemarin)". */
export function sinceWhen(at: string, clock: CityClock): string {
  const days = daysBetween(localDate(at, clock.utcOffsetHours), localDate(clock.now, clock.utcOffsetHours))
  const ago = days <= 0 ? 'hari ini' : days === 1 ? 'kemarin' : `${days} hari`
  return `Sejak ${dateWithWeekday(localDate(at, clock.utcOffsetHours))} (${ago})`
}

/** "Senin, 20 Juli 2026 pukul 09.12 WIB". */
export function onWhen(at: string, { utcOffsetHours }: CityClock): string {
  return `${dateWithWeekday(localDate(at, utcOffsetHours))} pukul ${timeText(at, utcOffsetHours)}`
}

const hour = 3_600_000
/** City hall closes at 16.00: a day that is due ends then (services/city-day). */
const closingHour = 16

/** The instant (ISO, UTC) at which a date of the city, "2026-08-07", ends for a deadline. */
export function closingOf(date: string, utcOffsetHours: number): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + (closingHour - utcOffsetHours) * hour).toISOString()
}
