import { wholeNumber } from '#app/text/figures.ts'
import { holidayText as text } from '#app/text/settings.ts'
import type { Holiday } from '#db/settings.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { pastedHolidays } from '#workflows/settings/pasted-holidays.ts'

/** Days to add or correct, and days to take away, as an address or a form carries them. */
export interface HolidayChange {
  added: Holiday[]
  removed: string[]
}

/** More would not fit into an address. */
export const mostHolidays = 60

/** "2026-08-17|Hari Kemerdekaan|SKB 3 Menteri", to be sent under `hari`. */
export function holidayLineOf({ date, name, source }: Holiday): string {
  const plain = (words: string) => words.replaceAll('|', '/').replaceAll(/\s+/g, ' ').trim().slice(0, 120)
  return [date, plain(name), plain(source) || text.sourceStandard].join('|')
}

/** Reads back what `hari` and `hapus` carry; what is no day is passed over. */
export function holidayChange(hari: readonly string[], hapus: readonly string[]): HolidayChange {
  const added = hari.slice(0, mostHolidays).flatMap((line) => {
    const [date = '', name = '', source = ''] = line.split('|')
    return isCalendarDate(date) && name !== '' ? [{ date, name, source: source || text.sourceStandard }] : []
  })
  return { added, removed: hapus.filter(isCalendarDate).slice(0, mostHolidays) }
}

/** The days of a pasted list, or the sentences that say what is wrong with it. */
export function pastedDays(pasted: string, source: string): { days: Holiday[]; problem: string | null } {
  const { days, wrong } = pastedHolidays(pasted)
  const problem =
    wrong.length > 0
      ? wrong
          .map(({ line, text: words }) => text.wrongLine(wholeNumber(line), words))
          .slice(0, 3)
          .join(' ')
      : days.length === 0
        ? text.needed.isi
        : days.length > mostHolidays
          ? text.tooMany(wholeNumber(mostHolidays))
          : null
  return { days: days.map((day) => ({ ...day, source: day.source || source })), problem }
}
