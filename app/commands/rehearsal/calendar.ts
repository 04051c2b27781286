import type { TimetableDates } from '#workflows/rules/timetable.ts'

/** The year that is rehearsed: dates of the desk as in August 2024, two years on. */
export const practiceYear = 2026

export const practiceTimetable: TimetableDates = {
  submissionOpensOn: '2026-06-22',
  softDueOn: '2026-07-10',
  hardDueOn: '2026-07-15',
  reviewDueOn: '2026-07-31',
  deskFromOn: '2026-08-06',
  deskToOn: '2026-08-07',
  replyDueOn: '2026-08-18',
  decreeDueOn: '2026-09-30',
  executionDueOn: '2026-12-31',
}

/** The two quarters completed before the desk: what the two-quarter rule looks at. */
export const practiceQuarters = [
  { year: 2026, quarter: 1 },
  { year: 2026, quarter: 2 },
] as const

/** Until when deactivation and replacement must be done, and the later date an upheld objection gets. */
export const dueDates = { deactivate: '2026-12-31', replace: '2027-06-30', extended: '2027-03-31' } as const

/** An hour of a day of the practice city (UTC+7) as an instant. */
export function at(date: string, hour: number): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + (hour - 7) * 3_600_000).toISOString()
}
