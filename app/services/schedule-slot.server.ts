import { loadCase } from '#db/cases.ts'
import { insertDeskSlot, slotsOfSession } from '#db/desk.ts'
import { submissionById } from '#db/review-cycles.ts'
import { itemsOfSubmission, updateReviewItem } from '#db/review-items.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export interface SlotPlan {
  sessionId: string
  submissionId: string
  /** ISO, UTC. */
  startsAt: string
  minutes: number
}

/** Gives a reviewed dossier its turn on a desk day; again, when the turn is moved. */
export function scheduleSlot(office: Office, command: Command, input: SlotPlan): Promise<Outcome> {
  const { sessionId, submissionId, startsAt, minutes } = input
  return perform(office, command, async (act) => {
    const submission = found(await submissionById(act.db, submissionId), 'Berkas ini')
    const session = found(await loadCase(act.db, sessionId), 'Hari desk ini')
    if (session.stage !== 'planned' && session.stage !== 'open') {
      throw new AppError('refused', 'Hari desk ini sudah ditutup. Pilih hari lain.')
    }
    const id = act.newId('desk-slot')
    const { organisationId, cycleId } = submission
    await act.send(submissionId, { type: 'scheduled', slotId: id })
    await act.create({ id, workflow: 'desk-slot', input: { organisationId }, cycleId, organisationId })
    const place = (await slotsOfSession(act.db, sessionId)).length + 1
    await insertDeskSlot(act.db, { id, sessionId, submissionId, organisationId, place, startsAt, minutes })
    for (const item of await itemsOfSubmission(act.db, submissionId)) {
      await updateReviewItem(act.db, item.id, { slotId: id })
    }
  })
}
