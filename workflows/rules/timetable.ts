import { addDays, type CalendarDate, daysBetween, isCalendarDate, readableDate } from './calendar-date.ts'

export const timetableRule = {
  version: '2026.1',
  source:
    'Tahapan siklus reviu; tanggalnya pengaturan (Perpres 95/2018 Pasal 19 ayat (6) hanya menetapkan dasar reviu)',
} as const

/** The dates of a cycle, each the last day of what it names unless it says otherwise. */
export interface TimetableDates {
  /** First day on which organisations may fill in. */
  readonly submissionOpensOn: CalendarDate
  /** Asked for by this day; later is noted. */
  readonly softDueOn: CalendarDate
  /** After this day nothing is accepted without an extension. */
  readonly hardDueOn: CalendarDate
  readonly reviewDueOn: CalendarDate
  /** First and last day of the desk. */
  readonly deskFromOn: CalendarDate
  readonly deskToOn: CalendarDate
  readonly replyDueOn: CalendarDate
  readonly decreeDueOn: CalendarDate
  /** By this day what was decided must be carried out. */
  readonly executionDueOn: CalendarDate
}

export type TimetableKey = keyof TimetableDates

export const timetableLabels = {
  submissionOpensOn: 'Pengisian dibuka',
  softDueOn: 'Batas pengajuan',
  hardDueOn: 'Batas akhir pengajuan',
  reviewDueOn: 'Batas telaah',
  deskFromOn: 'Hari pertama desk',
  deskToOn: 'Hari terakhir desk',
  replyDueOn: 'Batas tanggapan',
  decreeDueOn: 'Batas penetapan keputusan',
  executionDueOn: 'Batas pelaksanaan',
} as const satisfies Record<TimetableKey, string>

export const timetableOrder = Object.keys(timetableLabels) as readonly TimetableKey[]

/** The same day is allowed: hard due on the soft due means no grace, a desk may last one day. */
const maySameDay: readonly TimetableKey[] = ['hardDueOn', 'deskToOn']

export interface TimetableProblem {
  readonly key: TimetableKey
  readonly sentence: string
}

/** What is wrong with the dates, in the order of the cycle; an empty list means they can be used. */
export function checkTimetable(dates: TimetableDates): readonly TimetableProblem[] {
  const malformed = timetableOrder
    .filter((key) => !isCalendarDate(dates[key]))
    .map((key) => ({ key, sentence: `${timetableLabels[key]}: isi dengan tanggal yang ada di kalender.` }))
  if (malformed.length > 0) return malformed
  return timetableOrder.flatMap((key, position) => {
    const before = timetableOrder[position - 1]
    if (before === undefined) return []
    const gap = daysBetween(dates[before], dates[key])
    if (gap > 0 || (gap === 0 && maySameDay.includes(key))) return []
    const relation = maySameDay.includes(key) ? 'tidak boleh sebelum' : 'harus sesudah'
    const sentence = `${timetableLabels[key]} (${readableDate(dates[key])}) ${relation} ${timetableLabels[before].toLowerCase()} (${readableDate(dates[before])}).`
    return [{ key, sentence }]
  })
}

export type PhaseCode =
  | 'preparation'
  | 'submission'
  | 'review'
  | 'desk'
  | 'reply'
  | 'decree'
  | 'execution'
  | 'closed'

export interface Phase {
  readonly code: PhaseCode
  readonly label: string
  /** Null at the open ends: preparation has no first day, closed has no last one. */
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
}

/** The planned phases of a cycle with their first and last day; throws when the dates are out of order. */
export function phasesOf(dates: TimetableDates): readonly Phase[] {
  const problem = checkTimetable(dates)[0]
  if (problem !== undefined) throw new RangeError(problem.sentence)
  const ends: readonly (readonly [PhaseCode, string, CalendarDate])[] = [
    ['submission', 'Pengajuan', dates.hardDueOn],
    ['review', 'Telaah', dates.reviewDueOn],
    ['desk', 'Desk', dates.deskToOn],
    ['reply', 'Tanggapan', dates.replyDueOn],
    ['decree', 'Penetapan keputusan', dates.decreeDueOn],
    ['execution', 'Pelaksanaan', dates.executionDueOn],
  ]
  const phases: Phase[] = [
    { code: 'preparation', label: 'Persiapan', from: null, to: addDays(dates.submissionOpensOn, -1) },
  ]
  let from = dates.submissionOpensOn
  for (const [code, label, to] of ends) {
    // Between the opinions and the first desk day the cycle is still in review.
    const end = code === 'review' ? addDays(dates.deskFromOn, -1) : to
    phases.push({ code, label, from, to: end })
    from = addDays(end, 1)
  }
  return [...phases, { code: 'closed', label: 'Selesai', from, to: null }]
}

/** The planned phase of a day. */
export function phaseOn(dates: TimetableDates, date: CalendarDate): Phase {
  const phases = phasesOf(dates)
  const current = phases.find((phase) => phase.to !== null && daysBetween(date, phase.to) >= 0)
  const last = phases.at(-1)
  if (last === undefined) throw new RangeError('Jadwal tidak memiliki tahapan.')
  return current ?? last
}
