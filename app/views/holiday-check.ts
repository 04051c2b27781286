import { dateWithWeekday, localDate } from '#app/text/dates.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { holidayText as text } from '#app/text/settings.ts'
import { casesOfCycle } from '#db/cases.ts'
import { questionsWithin } from '#db/cycle-work.ts'
import { deskDaysOfCycle } from '#db/desk-days.ts'
import type { Store } from '#db/open.ts'
import { type Holiday, readHolidays, readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { type TimetableDates, timetableLabels, timetableOrder } from '#workflows/rules/timetable.ts'
import { countWorkingDays, isWorkingDay, nextWorkingDay } from '#workflows/rules/working-days.ts'
import { cycleNow } from './cycle-now.ts'
import { type SettingRecord, settingRecord } from './setting-history.ts'

/** What a change of the holidays would do, before it is saved. */
export interface HolidayCheck {
  days: { date: string; day: string; name: string; source: string; state: string }[]
  /** Whether saving would change anything. */
  isChange: boolean
  deadlines: { key: string; what: string; on: string; to: string; who: string }[]
  /** Days that people work until a deadline, where the list changes their number. */
  counts: { key: string; what: string; from: string; to: string }[]
  version: number
  latest: SettingRecord['latest']
}

interface Deadline {
  /** One of the cycle's own dates: the others would say the same twice. */
  isMain?: true
  what: string
  date: string
  who: string
}

/** Compares a change with the list as it is, and finds the deadlines of the running cycle that it meets. */
export async function holidayCheck(
  store: Pick<Store, 'read'>,
  { added, removed, now }: { added: readonly Holiday[]; removed: readonly string[]; now: string },
): Promise<HolidayCheck> {
  const { read } = store
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const today = localDate(now, utcOffsetHours)
  const before = new Map((await readHolidays(read)).map((row) => [row.date, row]))
  const old = new Set(before.keys())
  const next = new Set([...old, ...added.map(({ date }) => date)].filter((date) => !removed.includes(date)))
  const gone = removed.flatMap((date) => before.get(date) ?? [])
  const days = [
    ...added.map((day) => ({ ...day, state: stateOf(day, before.get(day.date)) })),
    ...gone.map((day) => ({ ...day, state: text.states.removed })),
  ].toSorted((one, other) => (one.date < other.date ? -1 : 1))
  const deadlines = (await deadlinesAhead(store, { utcOffsetHours })).filter(({ date }) => date >= today)
  const { version, latest } = await settingRecord(read, 'holidays')
  return {
    days: days.map((day) => ({ ...day, day: dateWithWeekday(day.date) })),
    isChange: days.some(({ state }) => state !== text.states.same),
    deadlines: deadlines
      .filter(({ date }) => isWorkingDay(date, old) && !isWorkingDay(date, next))
      .map(({ what, date, who }) => ({
        key: `${what} ${date}`,
        what,
        on: dateWithWeekday(date),
        to: dateWithWeekday(nextWorkingDay(date, next)),
        who,
      })),
    counts: deadlines.flatMap(({ what, date, isMain }) => {
      if (!isMain) return []
      const [from, to] = [old, next].map((holidays) => countWorkingDays({ from: today, to: date, holidays }))
      if (from === to || from === undefined || to === undefined) return []
      const words = (count: number) => text.days(wholeNumber(count))
      const until = `${what}, ${dateWithWeekday(date)}`
      return [{ key: `${what} ${date}`, what: until, from: words(from), to: words(to) }]
    }),
    version,
    latest,
  }
}

function stateOf(day: Holiday, before: Holiday | undefined): string {
  if (before === undefined) return text.states.added
  const isSame = before.name === day.name && before.source === day.source
  return isSame ? text.states.same : text.states.corrected
}

/** Every day by which somebody must act in the newest cycle; the same day of many dossiers is one line. */
async function deadlinesAhead(
  store: Pick<Store, 'read'>,
  { utcOffsetHours }: { utcOffsetHours: number },
): Promise<Deadline[]> {
  const cycle = await cycleNow(store)
  if (cycle === null || cycle.stage === 'closed') return []
  const { row } = cycle
  const day = (at: string) => localDate(at, utcOffsetHours)
  const { timetable } = (row.snapshot ?? {}) as { timetable?: TimetableDates }
  const dates = {
    ...timetable,
    softDueOn: day(row.submissionDueAt),
    hardDueOn: day(row.submissionHardDueAt),
    replyDueOn: day(row.replyDueAt),
  }
  const ofCycle = timetableOrder.flatMap((key) => {
    const date = dates[key]
    return date === undefined
      ? []
      : [{ what: timetableLabels[key], date, who: text.cycleMoves, isMain: true as const }]
  })
  const dossiers = (await casesOfCycle(store.read, row.id, 'submission')).flatMap(({ dueAt }) =>
    dueAt === null ? [] : [day(dueAt)],
  )
  const asked = await questionsWithin(store.read, { cycleId: row.id, organisationId: null })
  const open = asked.filter(({ answeredAt }) => answeredAt === null).map(({ dueAt }) => day(dueAt))
  const planned = (await deskDaysOfCycle(store.read, row.id)).filter(({ stage }) => stage === 'planned')
  return [
    ...ofCycle,
    ...planned.map(({ date, room }) => ({ what: `${text.deskDay}, ${room}`, date, who: text.deskMoves })),
    ...grouped(dossiers, (count) => ({ what: text.dossiers(count), who: text.dossierMoves })),
    ...grouped(open, (count) => ({ what: text.questions(count), who: text.questionMoves })),
  ]
}

function grouped(dates: readonly string[], words: (count: string) => Omit<Deadline, 'date'>): Deadline[] {
  return [...new Set(dates)].toSorted().map((date) => {
    const count = dates.filter((each) => each === date).length
    return { ...words(wholeNumber(count)), date }
  })
}
