import { addDays, daysBetween, isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { dateText, dateWithWeekday, localDate, timeText } from './dates.ts'
import { formText } from './ui.ts'

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

function ago(at: string, { now, utcOffsetHours }: CityClock): string {
  const days = daysBetween(localDate(at, utcOffsetHours), localDate(now, utcOffsetHours))
  return days <= 0 ? 'hari ini' : days === 1 ? 'kemarin' : `${days} hari`
}

/** "Paling lambat Jumat, 7 Agustus (13 hari lagi)": for rows that repeat it. The hour is said on the day itself. */
export function byDay(at: string, clock: CityClock): string {
  const away = daysAway(at, clock)
  if (away === 'hari ini') return `Paling lambat hari ini pukul ${timeText(at, clock.utcOffsetHours)}`
  return `Paling lambat ${dayOfYear(at, clock)} (${away})`
}

/** "Sejak Senin, 20 Juli (kemarin)": for rows that repeat it. */
export function sinceDay(at: string, clock: CityClock): string {
  return `Sejak ${dayOfYear(at, clock)} (${ago(at, clock)})`
}

/** "Senin, 20 Juli"; with its year where that is not the one that runs. */
export function dayOfYear(at: string, { now, utcOffsetHours }: CityClock): string {
  const year = ` ${localDate(now, utcOffsetHours).slice(0, 4)}`
  const day = dateWithWeekday(localDate(at, utcOffsetHours))
  return day.endsWith(year) ? day.slice(0, -year.length) : day
}

/** "Senin, 20 Juli 2026 pukul 09.12 WIB". */
export function onWhen(at: string, { utcOffsetHours }: CityClock): string {
  return `${dateWithWeekday(localDate(at, utcOffsetHours))} pukul ${timeText(at, utcOffsetHours)}`
}

const hour = 3_600_000
/** City hall closes at 16.00: a day that is due ends then (services/city-day). */
const closingHour = 16

/** Whether what was typed is a day of the calendar: "2026-08-08", not "2026-02-30". */
export function isDay(typed: string | undefined): typed is string {
  return typed !== undefined && isCalendarDate(typed)
}

/** Whether a day to keep lies more than a year ahead: a slip of the hand in the year. */
export function isFarOff(date: string, today: string): boolean {
  return date > addDays(today, 366)
}

/** Why a day that was chosen gives nobody time any more; both as "2026-08-07". */
export function dayIsOver(chosen: string, today: string): string {
  const isToday = chosen === today ? 'adalah hari ini' : 'sudah lewat'
  return `${dateText(chosen)} ${isToday}. Pilih tanggal sesudah ${dateText(today)}.`
}

/** What is wrong with a day to come that was typed, or null; `missing` is said where it is no day at all. */
export function wrongDueDay(
  typed: string,
  { today, missing }: { today: string; missing: string },
): string | null {
  if (!isDay(typed)) return missing
  if (typed <= today) return dayIsOver(typed, today)
  return isFarOff(typed, today) ? formText.farOff : null
}

/** The instant (ISO, UTC) at which a date of the city, "2026-08-07", ends for a deadline. */
export function closingOf(date: string, utcOffsetHours: number): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + (closingHour - utcOffsetHours) * hour).toISOString()
}
