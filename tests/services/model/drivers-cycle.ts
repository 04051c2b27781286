import { changeTimetable } from '#app/services/change-timetable.server.ts'
import { closeCycle } from '#app/services/close-cycle.server.ts'
import { reviewCycleContext } from '#workflows/review-cycle/context.ts'
import type { ReviewCycleEvent } from '#workflows/review-cycle/events.ts'
import { caseOf, cycleOf } from '../../factories/lookups.ts'
import { open, reviewAll, startAll, submitAll } from '../../factories/stages.ts'
import {
  check,
  draft,
  fileScan,
  giveNumber,
  initialAll,
  publish,
  send,
  signWithPen,
} from '../../factories/stages-decree.ts'
import {
  confirmAll,
  decideAll,
  endDesk,
  hearAll,
  letReplyPass,
  openDay,
  scheduleAll,
} from '../../factories/stages-desk.ts'
import type { Driver, Drivers } from './scene.ts'

const events = {
  opened: ({ world, agency }) => open(world, [agency]),
  async timetableChanged({ world, caseId: cycleId }) {
    const { context } = await caseOf(world, cycleId)
    const { submissionDueAt, submissionHardDueAt, replyDueAt } = reviewCycleContext.parse(context)
    const dates = { submissionDueAt, submissionHardDueAt, replyDueAt }
    await world.as(world.role('ict-head'))(changeTimetable, { cycleId, ground: 'Hari libur.', ...dates })
  },
  async submissionClosed({ world }) {
    await submitAll(world)
    await startAll(world)
    await reviewAll(world)
  },
  async deskOpened({ world }) {
    await scheduleAll(world)
    await openDay(world)
  },
  async deskClosed({ world }) {
    await hearAll(world)
    await decideAll(world)
    await confirmAll(world)
    await endDesk(world)
  },
  replyClosed: ({ world }) => letReplyPass(world),
  async decreePublished({ world }) {
    for (const act of [draft, send, check, initialAll, signWithPen, giveNumber, fileScan, publish])
      await act(world)
  },
  async closed({ world, caseId: cycleId }) {
    await world.as(world.role('ict-head'))(closeCycle, { cycleId })
  },
} satisfies Record<ReviewCycleEvent['type'], Driver>

export const reviewCycleDrivers: Drivers = { stage: 'applications', begin: cycleOf, events }
