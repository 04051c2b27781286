import { isCalendarDate } from '#workflows/rules/calendar-date.ts'

export interface PastedHoliday {
  date: string
  name: string
  /** Empty where the line carries none. */
  source: string
}

const months = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(
  ' ',
)
/** A weekday before the date says nothing new. */
const weekdayBefore = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\s*,?\s+/i
const isoDate = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/
const figureDate = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?!\d)/
const wordDate = /^(?<day>\d{1,2})\s+(?<word>[a-z]{3,9})\s+(?<year>\d{4})(?!\d)/i

/**
 * Holidays pasted as text, a line each: a date ("2026-08-17", "17/08/2026", "17 Agustus 2026"), its name, and
 * what decided it where a tab or a semicolon parts it off. Empty lines are passed over; the last of two lines
 * for one date counts.
 */
export function pastedHolidays(text: string): {
  days: PastedHoliday[]
  /** Lines that are no holiday, counted from 1. */
  wrong: { line: number; text: string }[]
} {
  const days = new Map<string, PastedHoliday>()
  const wrong: { line: number; text: string }[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const day = holidayOf(line.trim())
    if (day === null) wrong.push({ line: index + 1, text: line.trim().slice(0, 60) })
    else days.set(day.date, day)
  }
  return { days: [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1)), wrong }
}

function holidayOf(line: string): PastedHoliday | null {
  const bare = line.replace(weekdayBefore, '')
  const found = isoDate.exec(bare) ?? figureDate.exec(bare) ?? wordDate.exec(bare)
  if (found === null) return null
  const { year = '', month, day = '', word } = found.groups ?? {}
  const number = word === undefined ? Number(month) : monthNumber(word)
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const [name = '', source = ''] = bare
    .slice(found[0].length)
    .replace(/^[\s;,:|–-]+/, '')
    .split(/[\t;]/)
    .map((part) => part.trim())
  return isCalendarDate(date) && name !== '' ? { date, name, source } : null
}

/** "Agu", "Agt" and "Agustus" are one month; 0 is none. */
function monthNumber(word: string): number {
  const lower = word.toLowerCase()
  if (lower === 'agt') return 8
  return months.findIndex((month) => month.startsWith(lower)) + 1
}
