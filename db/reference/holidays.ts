import type { Holidays } from '#workflows/rules/working-days.ts'
import year2026 from './holidays-2026.json' with { type: 'json' }
import year2027 from './holidays-2027.json' with { type: 'json' }

/** A day off. `isSure` is false where the government's list must still be looked at. */
export interface Holiday {
  readonly date: string
  readonly name: string
  readonly kind: 'holiday' | 'joint-leave'
  readonly isSure: boolean
}

/** The defaults of the holiday setting; the administrator may change them. */
export const defaultHolidays = [...year2026, ...year2027] as readonly Holiday[]

/** The dates alone, as the working-day rule takes them. */
export function holidayDates(holidays: readonly Holiday[]): Holidays {
  return new Set(holidays.map((holiday) => holiday.date))
}
