import { defaultHolidays } from '#db/reference/holidays.ts'
import { removeHolidays, writeHolidays as storeHolidays } from '#db/settings.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { AppError } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { versionSeen } from './version-seen.server.ts'

export interface HolidayInput {
  /** "2026-08-17" */
  date: string
  name: string
  /** Where the day was decided: the number of the joint decree of three ministers. */
  source: string
}

/** Holidays as known when this was written; the unsure ones say so, and the administrator corrects them. */
export const knownHolidays: readonly HolidayInput[] = defaultHolidays.map(({ date, name, isSure }) => ({
  date,
  name,
  source: isSure ? 'Hari libur nasional' : 'Perkiraan, periksa keputusan bersama tiga menteri',
}))

export interface HolidayChange {
  /** Added, or corrected where the date is there already. */
  holidays: readonly HolidayInput[]
  /** Dates that are no holidays any more. */
  removed?: readonly string[]
}

/**
 * Adds, corrects and takes away holidays: what working days are counted with. Refuses what is no date, a day
 * without a name, a date that is both added and removed, and a list changed since the person looked.
 */
export function writeHolidays(office: Office, command: Command, input: HolidayChange): Promise<Outcome> {
  const { holidays, removed = [] } = input
  return perform(office, command, async (act) => {
    await act.require('settingWritten')
    const wrong = [...holidays.map(({ date }) => date), ...removed].find((date) => !isCalendarDate(date))
    if (wrong !== undefined)
      throw new AppError('invalid', `"${wrong}" bukan tanggal. Tulis seperti 2026-08-17.`)
    const nameless = holidays.find(({ name }) => name.trim() === '')
    if (nameless !== undefined) throw new AppError('invalid', `Tulis nama hari libur ${nameless.date}.`)
    const both = holidays.find(({ date }) => removed.includes(date))
    if (both !== undefined)
      throw new AppError('invalid', `${both.date} tidak dapat ditambahkan dan dihapus sekaligus.`)
    const { expectedVersion } = command
    const seen = { kind: 'setting', id: 'holidays', name: 'Daftar hari libur', expectedVersion }
    const version = await versionSeen(act.db, seen)
    await storeHolidays(act.db, holidays)
    await removeHolidays(act.db, removed)
    const payload = removed.length > 0 ? { holidays, removed } : { holidays }
    act.note({ kind: 'setting', id: 'holidays', version, type: 'written', payload })
  })
}
