import { type CaseRow, dueCases } from '#db/cases.ts'
import { systemActor } from '#workflows/engine/actor.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import { endReplyWindow } from './close-reply.server.ts'
import type { Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Cases whose time has run out by the office's clock, longest due first. */
export function casesDue(office: Office): Promise<CaseRow[]> {
  return dueCases(office.store.read, office.now())
}

/**
 * Tells one case that its time has run out, as the clock. The command id carries the version of the
 * case, so two sweeps at once, or a sweep after a crash, do it once. A no of the machine throws `refused`.
 */
export function passDeadline(office: Office, row: CaseRow): Promise<Outcome> {
  const command = { id: `deadline:${row.id}:${row.version}`, actor: systemActor('clock') }
  return perform(office, command, async (act) => {
    if (row.workflow === 'review-cycle') {
      await endReplyWindow(act, row.id, 'clock')
      return
    }
    await act.send(row.id, { type: eventOf(row) }, { as: 'clock' })
  })
}

function eventOf(row: CaseRow): string {
  if (row.stage === 'returned') return 'repairDeadlinePassed'
  return submissionContext.parse(row.context).isInGrace ? 'hardDeadlinePassed' : 'softDeadlinePassed'
}
