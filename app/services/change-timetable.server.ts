import { updateReviewCycle } from '#db/review-cycles.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export interface TimetableChange {
  submissionDueAt: string
  submissionHardDueAt: string
  replyDueAt: string
  ground: string
}

/** Moves the dates of a cycle (ISO, UTC) with the ground; a single agency is given more time by extend-deadline. */
export function changeTimetable(
  office: Office,
  command: Command,
  input: { cycleId: string } & TimetableChange,
): Promise<Outcome> {
  const { cycleId, ground, ...dates } = input
  return perform(office, command, async (act) => {
    await act.send(cycleId, { type: 'timetableChanged', ground, ...dates })
    await updateReviewCycle(act.db, cycleId, dates)
  })
}
