import { dateText, localDate } from '#app/text/dates.ts'
import { addDays, isCalendarDate } from '#workflows/rules/calendar-date.ts'

/** The day an address asks for ("2026-03-01"), when it is one that has passed; null for now. */
export function dayAsked(
  asked: string | null,
  { now, utcOffsetHours }: { now: string; utcOffsetHours: number },
): string | null {
  if (asked === null || !isCalendarDate(asked) || asked >= localDate(now, utcOffsetHours)) return null
  return asked
}

/** The day of a list as its page says it, and whether the address asks for one that cannot be shown. */
export function dayShown(day: string | null, query: URLSearchParams) {
  return {
    day: day === null ? null : { value: day, words: dateText(day) },
    isDayWrong: day === null && (query.get('per') ?? '') !== '',
  }
}

/** The first instant after a day of the city (ISO, UTC). */
export function endOfDay(day: string, utcOffsetHours: number): string {
  return new Date(Date.parse(`${addDays(day, 1)}T00:00:00.000Z`) - utcOffsetHours * 3_600_000).toISOString()
}

/** Which rows of a list are read. */
export interface Part {
  limit: number
  offset: number
}

/** Where a list reads its facets and its pages from: the tables now, the log for a day that has passed. */
export interface ListSource<Row, Group> {
  groups: () => Promise<Group[]>
  page: (part: Part) => Promise<Row[]>
}

/**
 * A list of what was read from the log, searched here as the database searches the present: each row is a group of
 * its own, and rows stand in the order of a key, then by name.
 */
export function sourceThen<Row extends { nameKey: string; id: string }, Group>(list: {
  /** What the text finds. */
  rows: readonly Row[]
  groupOf: (row: Row) => Group
  /** Whether a group is among the chosen facets. */
  fits: (group: Group) => boolean
  key: (row: Row) => string
  isDown: boolean
}): ListSource<Row, Group> {
  const { rows, groupOf, fits, key, isDown } = list
  const turn = isDown ? -1 : 1
  return {
    groups: async () => rows.map(groupOf),
    page: async ({ limit, offset }) =>
      rows
        .filter((row) => fits(groupOf(row)))
        .toSorted(
          (one, other) =>
            turn * compare(key(one), key(other)) ||
            compare(one.nameKey, other.nameKey) ||
            compare(one.id, other.id),
        )
        .slice(offset, offset + limit),
  }
}

/** Whether a text stands in one of these words, as the database searches. */
export function saysThen(text: string, words: readonly unknown[]): boolean {
  return words.some((word) =>
    String(word ?? '')
      .toLowerCase()
      .includes(text.toLowerCase()),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
