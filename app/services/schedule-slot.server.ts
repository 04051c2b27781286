import { loadCase } from '#db/cases.ts'
import { insertDeskSlot, slotsOfSession, slotsOfSubmission, updateDeskSlot } from '#db/desk.ts'
import { submissionById } from '#db/review-cycles.ts'
import { itemsOfSubmission, updateReviewItem } from '#db/review-items.ts'
import { instant } from '#workflows/engine/moment.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { versionSeen } from './version-seen.server.ts'

export interface SlotPlan {
  sessionId: string
  submissionId: string
  /** ISO, UTC. */
  startsAt: string
  minutes: number
  /** How often the turn was planned when the person looked: 0 for one that has none yet; left out, nobody looked. */
  plansSeen?: number
}

/**
 * Gives a reviewed dossier its turn on a desk day. Again, the turn is moved: it stays the same turn, so
 * that no second one is left behind on the old day.
 */
export function scheduleSlot(office: Office, command: Command, input: SlotPlan): Promise<Outcome> {
  const { sessionId, submissionId, startsAt, minutes } = input
  return perform(office, command, async (act) => {
    if (!instant.safeParse(startsAt).success || !Number.isInteger(minutes) || minutes < 1)
      throw new AppError('invalid', 'Isi jam mulai dan lama giliran dengan benar.')
    const submission = found(await submissionById(act.db, submissionId), 'Berkas ini')
    const session = found(await loadCase(act.db, sessionId), 'Hari desk ini')
    if (session.stage !== 'planned' && session.stage !== 'open') {
      throw new AppError('refused', 'Hari desk ini sudah ditutup. Pilih hari lain.')
    }
    const turn = (await slotsOfSubmission(act.db, submissionId)).at(-1)
    const id = turn?.id ?? act.newId('desk-slot')
    const seen = { kind: 'desk-slot-plan', id, name: 'Giliran ini', expectedVersion: input.plansSeen }
    const version = await versionSeen(act.db, seen)
    const { organisationId, cycleId } = submission
    await act.send(submissionId, { type: 'scheduled', slotId: id })
    const place = turn?.sessionId === sessionId ? turn.place : await nextPlace(act, sessionId)
    const plan = { sessionId, startsAt, minutes, place }
    if (turn === undefined) {
      await act.create({ id, workflow: 'desk-slot', input: { organisationId }, cycleId, organisationId })
      await insertDeskSlot(act.db, { ...plan, id, submissionId, organisationId })
    } else {
      refuseMoving(turn)
      await updateDeskSlot(act.db, id, plan)
    }
    // Day, time and place of a turn are no part of its case: the log keeps each plan it had.
    const type = version === 1 ? 'recorded' : 'changed'
    act.note({ kind: 'desk-slot-plan', id, version, type, payload: plan })
    for (const item of await itemsOfSubmission(act.db, submissionId)) {
      await updateReviewItem(act.db, item.id, { slotId: id })
    }
  })
}

/** At the end of the day's list, whatever was moved away before. */
async function nextPlace(act: Act, sessionId: string): Promise<number> {
  return ((await slotsOfSession(act.db, sessionId)).at(-1)?.place ?? 0) + 1
}

function refuseMoving({ stage }: { stage: string }): void {
  if (stage === 'planned' || stage === 'absent') return
  throw new AppError(
    'refused',
    'Perangkat daerah ini sedang dipanggil. Catat ketidakhadirannya dahulu, lalu pindahkan gilirannya.',
  )
}
