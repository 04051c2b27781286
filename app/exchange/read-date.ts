import { dateOf, isCalendarDate } from '#workflows/rules/calendar-date.ts'

/** Which of two small numbers is the day: "08/09/2026" is 8 September here, 9 August in American files. */
export type DateOrder = 'day-first' | 'month-first'

const monthWords: readonly string[] = [
  'januari january jan',
  'februari february pebruari feb peb',
  'maret march mar mrt',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'agustus august agu agt ags aug agst',
  'september sept sep',
  'oktober october okt oct',
  'november nopember nov nop',
  'desember december des dec',
]
const months = new Map(
  monthWords.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
)

const weekday = /^(senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)[\s,]+/i
const clock = /[T\s,]+\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*(wib|wita|wit|z|am|pm)?$/i
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const numbers = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4}|\d{2})$/
const dayThenWord = /^(\d{1,2})[\s.,/-]*([a-z]+)[\s.,/-]*(\d{4}|\d{2})$/i
const wordThenDay = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/i
/** Excel counts days from 30 December 1899; these are the days from 1954 to 2119. */
const serials = { first: 20_000, last: 80_000, atEpoch: 25_569 } as const

/** The date of a text in any of the styles that inventories use, as "2026-08-08", or null. */
export function readDateText(text: string, order: DateOrder): string | null {
  const bare = text.trim().replace(weekday, '').replace(clock, '').trim()
  const iso = yearFirst.exec(bare)
  if (iso !== null) return calendarDate(iso[1], iso[2], iso[3])
  const named = dayThenWord.exec(bare)
  if (named !== null) return calendarDate(named[3], monthOf(named[2]), named[1])
  const american = wordThenDay.exec(bare)
  if (american !== null) return calendarDate(american[3], monthOf(american[1]), american[2])
  const plain = numbers.exec(bare)
  if (plain === null) return /^\d{5}(\.\d+)?$/.test(bare) ? dateOfSerial(Number(bare)) : null
  const [, one, two, year] = plain
  const [dayFirst, monthFirst] = [calendarDate(year, two, one), calendarDate(year, one, two)]
  return order === 'day-first' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
}

/** The date of a day number of Excel, or null outside the years that an inventory can speak of. */
export function dateOfSerial(serial: number): string | null {
  const isDay = serial >= serials.first && serial <= serials.last
  return isDay ? dateOf(Math.floor(serial) - serials.atEpoch) : null
}

/** The order of a column: American only where a date says so and none says otherwise. */
export function dateOrderOf(texts: readonly string[]): DateOrder {
  const pairs = texts.flatMap((text) => {
    const [, one, two] = numbers.exec(text.trim().replace(clock, '')) ?? []
    return one === undefined ? [] : [[Number(one), Number(two)] as const]
  })
  const isAmerican = pairs.some(([, two]) => two > 12) && !pairs.some(([one]) => one > 12)
  return isAmerican ? 'month-first' : 'day-first'
}

function monthOf(word = ''): string {
  return String(months.get(word.toLowerCase()) ?? '')
}

function calendarDate(year = '', month = '', day = ''): string | null {
  const century = year.length === 4 ? '' : Number(year) >= 70 ? '19' : '20'
  const date = `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(date) ? date : null
}
