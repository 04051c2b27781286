import { localDate } from '#app/text/dates.ts'
import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'

/** The city's calendar date ("2026-08-08") at an instant (ISO, UTC). */
export async function cityDate({ read }: Pick<Store, 'read'>, at: string): Promise<string> {
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  return localDate(at, utcOffsetHours)
}
