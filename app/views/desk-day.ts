import { dateWithWeekday } from '#app/text/dates.ts'
import { loadCase } from '#db/cases.ts'
import { slotsOfSession } from '#db/desk.ts'
import { deskDaysOfCycle } from '#db/desk-days.ts'
import type { Store } from '#db/open.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import { deskSessionWorkflow } from '#workflows/desk-session/workflow.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { cityOffset } from './cycle-now.ts'
import { nextStart } from './desk-clock.ts'
import { unscheduledDossiers } from './desk-plan.ts'
import { turnRows } from './desk-turns.ts'
import { actsOn } from './possible-acts.ts'

/** One desk day with its turns in order; null when there is none, or none of this person's. */
export async function deskDay(
  store: Pick<Store, 'read'>,
  { actor, sessionId }: { actor: Actor; sessionId: string },
) {
  const { read } = store
  const row = await loadCase(read, sessionId)
  if (row?.workflow !== 'desk-session' || row.cycleId === null) return null
  const { cycleId } = row
  const day = (await deskDaysOfCycle(read, cycleId)).find((each) => each.id === sessionId)
  if (day === undefined) return null
  const utcOffsetHours = await cityOffset(read)
  const turns = (await turnRows(read, { cycleId, actor, utcOffsetHours })).filter(
    (turn) => turn.sessionId === sessionId,
  )
  const scope = scopeOf(actor).kind
  if (scope === 'none' || (scope === 'own' && turns.length === 0)) return null
  const acts = await actsOn(read, { row, actor })
  const isOfficer = actor.role === 'desk-officer' && (row.stage === 'planned' || row.stage === 'open')
  return {
    sessionId,
    version: row.version,
    date: dateWithWeekday(day.date),
    isoDate: day.date,
    room: day.room,
    stage: row.stage,
    stageLabel: stageLabel(deskSessionWorkflow, row.stage),
    acts,
    turns,
    unscheduled: isOfficer ? await unscheduledDossiers(read, cycleId) : null,
    nextStart: nextStart(await slotsOfSession(read, sessionId), utcOffsetHours),
    utcOffsetHours,
  }
}

export type DeskDay = NonNullable<Awaited<ReturnType<typeof deskDay>>>
