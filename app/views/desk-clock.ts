import { timeText } from '#app/text/dates.ts'

const minute = 60_000
const hour = 60 * minute
const opening = '08.00'
/** Minutes every turn takes, those each application adds, and the limits of a turn (domain note on desk days). */
const length = { fixed: 2, each: 3, least: 6, most: 40 } as const

/** How long a turn with so many applications is proposed to last, in minutes. */
export function proposedMinutes(applications: number): number {
  return Math.min(length.most, Math.max(length.least, length.fixed + length.each * applications))
}

/** The instant of "08.30" or "08:30" on a day of the city, or null when it is no time of day. */
export function instantAt(given: { date: string; time: string; utcOffsetHours: number }): string | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(given.time.trim()) ?? []
  if (hours === undefined || minutes === undefined) return null
  const midnight = Date.parse(`${given.date}T00:00:00.000Z`) - given.utcOffsetHours * hour
  return new Date(midnight + Number(hours) * hour + Number(minutes) * minute).toISOString()
}

/** The instant so many minutes later. */
export function minutesLater(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * minute).toISOString()
}

/** When the next turn of a day can begin, as it is typed: after the last one, else at opening time. */
export function nextStart(
  turns: readonly { startsAt: string; minutes: number }[],
  utcOffsetHours: number,
): string {
  const ends = turns.map((turn) => minutesLater(turn.startsAt, turn.minutes)).toSorted()
  const last = ends.at(-1)
  return last === undefined ? opening : timeText(last, utcOffsetHours).slice(0, 5)
}
