import { dateTimeText } from '#app/text/dates.ts'
import type { LoggedEvent } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Actor } from '#workflows/engine/actor.ts'

/** "sudah diubah oleh Rina pada 8 Agustus 2026 pukul 08.05 WIB", at the hour of the city. */
export async function changedBy(db: Db, last: LoggedEvent | undefined): Promise<string> {
  if (last === undefined) return 'sudah diubah oleh orang lain'
  const { utcOffsetHours } = governmentOf(await readSetting(db, 'government'))
  const { name } = last.actor as Actor
  return `sudah diubah oleh ${name} pada ${dateTimeText(last.at, utcOffsetHours)}`
}
