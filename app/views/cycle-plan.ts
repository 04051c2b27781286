import { dateText } from '#app/text/dates.ts'
import { closingOf } from '#app/text/when.ts'
import { loadCase } from '#db/cases.ts'
import type { Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { latestReviewCycle } from '#db/review-cycles.ts'
import { readHolidays } from '#db/settings.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { reviewGroundLabels } from '#workflows/review-cycle/grounds.ts'
import { addDays } from '#workflows/rules/calendar-date.ts'
import {
  checkTimetable,
  type TimetableDates,
  timetableLabels,
  timetableOrder,
} from '#workflows/rules/timetable.ts'
import { isWorkingDay, nextWorkingDay } from '#workflows/rules/working-days.ts'
import { cityDate } from './city-date.ts'
import { cycleRecord } from './cycle-record.ts'
import { actsOn } from './possible-acts.ts'

/** Days after the first one at which each date of a new timetable is proposed: the year of the practice city. */
const distances: Record<keyof TimetableDates, number> = {
  submissionOpensOn: 0,
  softDueOn: 18,
  hardDueOn: 23,
  reviewDueOn: 39,
  deskFromOn: 45,
  deskToOn: 46,
  replyDueOn: 57,
  decreeDueOn: 100,
  executionDueOn: 192,
}

/** What the form of a new cycle begins with. */
export async function newCyclePlan(store: Pick<Store, 'read'>, now: string) {
  const today = await cityDate(store, now)
  const latest = await latestReviewCycle(store.read)
  const holidays = new Set((await readHolidays(store.read)).map(({ date }) => date))
  const thisYear = Number(today.slice(0, 4))
  const year = Math.max(thisYear, (latest?.year ?? 0) + 1)
  const earliest = year === thisYear ? addDays(today, 7) : `${year}-06-15`
  const opensOn = nextWorkingDay(earliest, holidays)
  const stage = latest === undefined ? null : ((await loadCase(store.read, latest.id))?.stage ?? null)
  const isOver = stage === null || stage === 'execution' || stage === 'closed'
  return {
    /** The title of a cycle that is still under way: a new one would take its place on every page. */
    running: isOver ? null : (latest?.title ?? null),
    year,
    instrument: latest?.instrument ?? 'SPBE 47',
    productNoun: latest?.productNoun ?? 'SPBE',
    dates: Object.fromEntries(
      timetableOrder.map((key) => [key, nextWorkingDay(addDays(opensOn, distances[key]), holidays)]),
    ) as Record<string, string>,
  }
}

/** Whether a text is one of the grounds of a review. */
export function isGround(text: string): text is keyof typeof reviewGroundLabels {
  return Object.hasOwn(reviewGroundLabels, text)
}

/** The timetable that a form brought; what is no date stays as typed, for the rule to refuse. */
export function timetableFrom(values: Readonly<Record<string, string>>): TimetableDates {
  return Object.fromEntries(
    timetableOrder.map((key) => [key, values[key] ?? '']),
  ) as unknown as TimetableDates
}

/** The living agencies to choose from, with those of the year before; null when the cycle is not there. */
export async function cycleOpening(
  store: Pick<Store, 'read'>,
  { cycleId, actor, now }: { cycleId: string; actor: Actor; now: string },
) {
  const record = await cycleRecord(store, { actor, cycleId })
  if (record === null) return null
  const today = await cityDate(store, now)
  const living = (await allOrganisations(store.read)).filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo > today),
  )
  return {
    id: cycleId,
    title: record.cycle.title,
    version: record.row.version,
    mayOpen: (await actsOn(store.read, { row: record.row, actor })).includes('opened'),
    organisations: living.map(({ id, name }) => ({ value: id, label: name })),
  }
}

const changeable = ['softDueOn', 'hardDueOn', 'replyDueOn'] as const
type Changeable = (typeof changeable)[number]

/** Stages in which a dossier has a time that follows the timetable: to submit, or to reply. */
const followingStages = new Set(['draft', 'overdue', 'submitted', 'decided', 'objected', 'answered'])

/** The dates of a cycle that can still be moved, and how many dossiers go with them. */
export async function cycleDates(
  store: Pick<Store, 'read'>,
  { cycleId, actor }: { cycleId: string; actor: Actor },
) {
  const record = await cycleRecord(store, { actor, cycleId })
  if (record === null) return null
  const { cycle, row, timetable, utcOffsetHours } = record
  const following = record.dossiers.filter(
    ({ stage, context }) => followingStages.has(stage) && !(stage === 'overdue' && context.round > 0),
  )
  return {
    id: cycleId,
    title: cycle.title,
    version: row.version,
    utcOffsetHours,
    mayChange: (await actsOn(store.read, { row, actor })).includes('timetableChanged'),
    dates: {
      softDueOn: cycle.submissionDueAt.slice(0, 10),
      hardDueOn: cycle.submissionHardDueAt.slice(0, 10),
      replyDueOn: cycle.replyDueAt.slice(0, 10),
    } as Record<Changeable, string>,
    others: timetableOrder
      .filter((key) => !changeable.some((each) => each === key))
      .map((key) => ({
        label: timetableLabels[key],
        date: timetable === null ? '-' : dateText(timetable[key]),
      })),
    timetable,
    following: following.length,
  }
}

/** What is wrong with changed dates, by field, or the instants (ISO, UTC) they stand for. */
export async function changedDates(
  store: Pick<Store, 'read'>,
  found: NonNullable<Awaited<ReturnType<typeof cycleDates>>>,
  values: Readonly<Record<string, string>>,
): Promise<{
  problems: Record<string, string>
  instants: Record<'submissionDueAt' | 'submissionHardDueAt' | 'replyDueAt', string> | null
}> {
  const dates = Object.fromEntries(changeable.map((key) => [key, values[key] ?? ''])) as Record<
    Changeable,
    string
  >
  const problems: Record<string, string> = {}
  const whole = found.timetable === null ? null : { ...found.timetable, ...dates }
  for (const { key, sentence } of whole === null ? [] : checkTimetable(whole)) {
    const at = changeable.some((each) => each === key) ? key : nearest[key]
    problems[at ?? 'softDueOn'] ??= sentence
  }
  const holidays = new Set((await readHolidays(store.read)).map(({ date }) => date))
  if (Object.keys(problems).length === 0)
    for (const key of changeable)
      if (!isWorkingDay(dates[key], holidays))
        problems[key] =
          `${timetableLabels[key]} (${dateText(dates[key])}) jatuh pada hari libur. Pilih hari kerja.`
  if (Object.keys(problems).length > 0) return { problems, instants: null }
  const instant = (key: Changeable) => closingOf(dates[key], found.utcOffsetHours)
  return {
    problems,
    instants: {
      submissionDueAt: instant('softDueOn'),
      submissionHardDueAt: instant('hardDueOn'),
      replyDueAt: instant('replyDueOn'),
    },
  }
}

/** The changed date that a fixed one stands against. */
const nearest: Readonly<Record<string, Changeable>> = { reviewDueOn: 'hardDueOn', decreeDueOn: 'replyDueOn' }
