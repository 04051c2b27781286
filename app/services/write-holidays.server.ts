import { eventsOfSubject } from '#db/log.ts'
import { defaultHolidays } from '#db/reference/holidays.ts'
import { writeHolidays as storeHolidays } from '#db/settings.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { AppError } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

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

/** Adds or corrects holidays: what working days are counted with. */
export function writeHolidays(
  office: Office,
  command: Command,
  input: { holidays: readonly HolidayInput[] },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('settingWritten')
    const wrong = input.holidays.find((holiday) => !isCalendarDate(holiday.date))
    if (wrong !== undefined)
      throw new AppError('invalid', `"${wrong.date}" bukan tanggal. Tulis seperti 2026-08-17.`)
    await storeHolidays(act.db, input.holidays)
    const version = (await eventsOfSubject(act.db, 'setting', 'holidays')).length + 1
    act.note({
      kind: 'setting',
      id: 'holidays',
      version,
      type: 'written',
      payload: { holidays: input.holidays },
    })
  })
}
