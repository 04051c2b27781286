import { stillRunning } from '#app/text/cycle.ts'
import { dateWithWeekday } from '#app/text/dates.ts'
import { dayIsOver } from '#app/text/when.ts'
import { loadCase } from '#db/cases.ts'
import { latestPublishedDecree } from '#db/decrees.ts'
import type { Db } from '#db/open.ts'
import { openFollowUps } from '#db/outcomes.ts'
import { insertReviewCycle, latestReviewCycle, type ReviewCycleRow } from '#db/review-cycles.ts'
import { readHolidays } from '#db/settings.ts'
import type { ReviewGround } from '#workflows/review-cycle/grounds.ts'
import { checkTimetable, type TimetableDates, timetableLabels } from '#workflows/rules/timetable.ts'
import { isWorkingDay } from '#workflows/rules/working-days.ts'
import { AppError } from './app-error.ts'
import { cityDay, endOfCityDay } from './city-day.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export interface CyclePlan {
  year: number
  ground: ReviewGround
  groundNote: string | null
  /** Version of the assessment instrument, "SPBE 47" or "Pemdi 20". */
  instrument: string
  /** What the city calls the subject: "SPBE" or "Pemerintah Digital". */
  productNoun: string
  timetable: TimetableDates
}

/** Begins a year's review: ground, instrument, dates, and a snapshot of what last year left open. */
export function prepareCycle(office: Office, command: Command, plan: CyclePlan): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('cyclePrepared')
    const sentences = await timetableProblems(act.db, plan.timetable)
    if (sentences.length > 0) {
      throw new AppError('invalid', `Jadwal belum dapat dipakai. ${sentences[0]}`, sentences)
    }
    const previous = await latestReviewCycle(act.db)
    if (previous !== undefined && previous.year >= plan.year) {
      throw new AppError('invalid', `Siklus reviu tahun ${previous.year} sudah ada. Pilih tahun sesudahnya.`)
    }
    if (previous !== undefined) await refuseWhileRunning(act.db, previous)
    const { timetable, ...columns } = plan
    const dates = {
      submissionDueAt: await endOfCityDay(act.db, timetable.softDueOn),
      submissionHardDueAt: await endOfCityDay(act.db, timetable.hardDueOn),
      replyDueAt: await endOfCityDay(act.db, timetable.replyDueOn),
    }
    if (dates.submissionHardDueAt <= act.at) {
      const sentence = dayIsOver(timetable.hardDueOn, await cityDay(act.db, act.at))
      throw new AppError('invalid', sentence, [`hardDueOn: ${sentence}`])
    }
    const id = act.newId('review-cycle')
    const input = { year: plan.year, ...dates }
    await act.create({ id, workflow: 'review-cycle', input, cycleId: null, organisationId: null })
    const decree = await latestPublishedDecree(act.db)
    const followUps = await openFollowUps(act.db)
    await insertReviewCycle(act.db, {
      ...columns,
      ...dates,
      id,
      title: `Reviu ${plan.productNoun} Tahun ${plan.year}`,
      previousCycleId: previous?.id ?? null,
      deskFrom: timetable.deskFromOn,
      deskTo: timetable.deskToOn,
      openedAt: null,
      snapshot: {
        timetable,
        decreeInForceId: decree?.id ?? null,
        openFollowUpIds: followUps.map((row) => row.id),
      },
    })
  })
}

/** A new cycle takes the place of the latest on every page: that one has to be decided and published first. */
async function refuseWhileRunning(db: Db, { id, title }: ReviewCycleRow): Promise<void> {
  const stage = (await loadCase(db, id))?.stage
  if (stage !== 'execution' && stage !== 'closed') throw new AppError('refused', stillRunning(title))
}

/** Days on which people must act: none of them is a weekend or a holiday. */
const workingKeys = ['softDueOn', 'hardDueOn', 'deskFromOn', 'deskToOn', 'replyDueOn'] as const

async function timetableProblems(db: Db, timetable: TimetableDates): Promise<string[]> {
  const problems = checkTimetable(timetable).map((problem) => problem.sentence)
  if (problems.length > 0) return problems
  const holidays = new Set((await readHolidays(db)).map((holiday) => holiday.date))
  return workingKeys
    .filter((key) => !isWorkingDay(timetable[key], holidays))
    .map(
      (key) =>
        `${timetableLabels[key]} (${dateWithWeekday(timetable[key])}) jatuh pada hari libur. Pilih hari kerja.`,
    )
}
