import { type CaseRow, casesOfCycle } from '#db/cases.ts'
import { type ReviewCycleRow, reviewCycleById, updateReviewCycle } from '#db/review-cycles.ts'
import { movedTime, submissionContext } from '#workflows/submission/context.ts'
import type { Act } from './act.server.ts'
import { found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export interface TimetableChange {
  submissionDueAt: string
  submissionHardDueAt: string
  replyDueAt: string
  ground: string
}

/**
 * Moves the dates of a cycle (ISO, UTC) with the ground, and by rule those of every open dossier, Diskominfo's
 * own too; an agency's own longer extension stays. Agencies whose dates moved are told by mail. A single
 * agency is given more time by extend-deadline.
 */
export function changeTimetable(
  office: Office,
  command: Command,
  input: { cycleId: string } & TimetableChange,
): Promise<Outcome> {
  const { cycleId, ground, ...dates } = input
  return perform(office, command, async (act) => {
    const before = found(await reviewCycleById(act.db, cycleId), 'Siklus reviu ini')
    await act.send(cycleId, { type: 'timetableChanged', ground, ...dates })
    await updateReviewCycle(act.db, cycleId, dates)
    for (const dossier of await casesOfCycle(act.db, cycleId, 'submission'))
      await moveDossier(act, { dossier, before, change: { ground, ...dates } })
  })
}

interface Move {
  dossier: CaseRow
  before: ReviewCycleRow
  change: TimetableChange
}

const submitting = new Set(['draft', 'overdue', 'submitted'])
const replying = new Set(['decided', 'objected', 'answered'])

/** Sends the new dates to a dossier whose time they change; its agency is told by that event. */
async function moveDossier(act: Act, { dossier, before, change }: Move): Promise<void> {
  const context = submissionContext.parse(dossier.context)
  const { submissionDueAt: dueAt, submissionHardDueAt: hardDueAt, replyDueAt, ground } = change
  const earlier = { dueAt: before.submissionDueAt, hardDueAt: before.submissionHardDueAt }
  const move = { dueAt, hardDueAt, replyDueAt, before: earlier, ground }
  const time = movedTime(context, move)
  const isMoved = time.dueAt !== context.dueAt || time.hardDueAt !== context.hardDueAt
  if (submitting.has(dossier.stage)) {
    // An overdue repair has a date of its own, and a date that has passed opens nothing.
    const isOut = dossier.stage === 'overdue' && (context.round > 0 || time.hardDueAt <= act.at)
    if (!isMoved || isOut) return
    await act.send(dossier.id, { type: 'timetableMoved', ...move }, { as: 'rules' })
  } else if (replying.has(dossier.stage) && context.replyDueAt !== replyDueAt) {
    await act.send(dossier.id, { type: 'timetableMoved', ...move }, { as: 'rules' })
  }
}
