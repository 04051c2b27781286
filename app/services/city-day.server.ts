import { dateTimeWithWeekday, localDate } from '#app/text/dates.ts'
import type { Db } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'

const hour = 3_600_000
/** City hall closes at 16.00: a day that is due ends then. */
const closingHour = 16

/** The city's calendar date ("2026-08-08") at an instant. */
export async function cityDay(db: Db, at: string): Promise<string> {
  const { utcOffsetHours } = governmentOf(await readSetting(db, 'government'))
  return localDate(at, utcOffsetHours)
}

/** An instant at the hour of the city: "Jumat, 7 Agustus 2026 pukul 16.00 WIB". */
export async function cityMoment(db: Db, at: string): Promise<string> {
  const { utcOffsetHours } = governmentOf(await readSetting(db, 'government'))
  return dateTimeWithWeekday(at, utcOffsetHours)
}

/** The instant (ISO, UTC) at which a day of the city ends for a deadline. */
export async function endOfCityDay(db: Db, date: string): Promise<string> {
  const { utcOffsetHours } = governmentOf(await readSetting(db, 'government'))
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + (closingHour - utcOffsetHours) * hour).toISOString()
}
