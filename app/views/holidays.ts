import { dateWithWeekday } from '#app/text/dates.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { settingsText, holidayText as text } from '#app/text/settings.ts'
import type { Store } from '#db/open.ts'
import { defaultHolidays } from '#db/reference/holidays.ts'
import { type Holiday, readHolidays, readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { cityDate } from './city-date.ts'
import { type HistoryEntry, settingRecord, whoAndWhen } from './setting-history.ts'

export interface HolidayRow {
  date: string
  day: string
  name: string
  source: string
}

/** The holidays of a year, what may be done about them, and what was done before. */
export interface HolidayPage {
  year: string
  /** Years to go to, with how many days each has. */
  years: { year: string; count: number }[]
  rows: HolidayRow[]
  /** Days of the built-in list that this year lacks. */
  suggested: Holiday[]
  version: number
  since: string
  history: HistoryEntry[]
}

/** One year's list; `year` is "2026", anything else is the city's year now. */
export async function holidayPage(
  store: Pick<Store, 'read'>,
  { year: asked, now }: { year: string; now: string },
): Promise<HolidayPage> {
  const { read } = store
  const thisYear = (await cityDate(store, now)).slice(0, 4)
  const year = /^20\d\d$/.test(asked) ? asked : thisYear
  const all = await readHolidays(read)
  const next = String(Number(thisYear) + 1)
  const years = [...new Set([...all.map(({ date }) => date.slice(0, 4)), thisYear, next, year])].toSorted()
  const rows = all.filter(({ date }) => date.startsWith(year))
  const known = new Set(rows.map(({ date }) => date))
  const { version, latest } = await settingRecord(read, 'holidays')
  return {
    year,
    years: years.map((each) => ({
      year: each,
      count: all.filter(({ date }) => date.startsWith(each)).length,
    })),
    rows: rows.map((row) => ({ ...row, day: dateWithWeekday(row.date) })),
    suggested: builtIn(year).filter(({ date }) => !known.has(date)),
    version,
    since: latest === null ? text.neverWritten : settingsText.since(latest.when, latest.who),
    history: await holidayHistory(store),
  }
}

/** The built-in list of a year, the unsure days marked by their source. */
function builtIn(year: string): Holiday[] {
  return defaultHolidays
    .filter(({ date }) => date.startsWith(year))
    .map(({ date, name, isSure }) => ({
      date,
      name,
      source: isSure ? 'Hari libur nasional' : 'Perkiraan, periksa keputusan bersama tiga menteri',
    }))
}

async function holidayHistory({ read }: Pick<Store, 'read'>): Promise<HistoryEntry[]> {
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const { events } = await settingRecord(read, 'holidays')
  const known = new Map<string, string>()
  const entries = events.map((event) => {
    const { holidays = [], removed = [] } = event.payload as { holidays?: Holiday[]; removed?: string[] }
    const changes = [
      ...holidays.map(({ date, name }) => ({
        key: date,
        label: dateWithWeekday(date),
        from: known.get(date) ?? text.notThere,
        to: name,
      })),
      ...removed.map((date) => ({
        key: date,
        label: dateWithWeekday(date),
        from: known.get(date) ?? text.notThere,
        to: text.workday,
      })),
    ]
    for (const { date, name } of holidays) known.set(date, name)
    for (const date of removed) known.delete(date)
    return { ...whoAndWhen(event, utcOffsetHours), changes }
  })
  return entries.toReversed()
}

/** The line of the settings' list: how many days this year and the next have. */
export async function holidayLine(store: Pick<Store, 'read'>, { now }: { now: string }) {
  const { years, since, year } = await holidayPage(store, { year: '', now })
  const shown = years.filter((each) => each.year >= year).slice(0, 2)
  return {
    path: 'hari-libur',
    label: text.title,
    help: text.help,
    answers: shown.map((each) => ({
      key: each.year,
      label: each.year,
      value: each.count === 0 ? text.noneShort : text.days(wholeNumber(each.count)),
    })),
    since,
  }
}
