import { dateWithWeekday, localDate, timeText } from '#app/text/dates.ts'
import { type DeskTurnCase, deskDaysOfCycle, deskTurnsOfCycle } from '#db/desk-days.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { itemsOfCycle, type ReviewItemCase } from '#db/review-items.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import { deskSlotWorkflow } from '#workflows/desk-slot/workflow.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'

/** An agency's turn as a list shows it. */
export interface TurnRow {
  slotId: string
  submissionId: string
  sessionId: string
  organisation: string
  day: string
  room: string
  time: string
  minutes: number
  stage: string
  stageLabel: string
  tone: 'waiting' | 'attention' | 'done' | 'idle'
  applications: number
  decided: number
  parked: number
}

const undecidedStages = new Set(['open', 'proposed', 'parked'])

/** The turns of a cycle that lie within this person's scope, in the order of the clock. */
export async function turnRows(
  read: Db,
  { cycleId, actor, utcOffsetHours }: { cycleId: string; actor: Actor; utcOffsetHours: number },
): Promise<TurnRow[]> {
  const scope = scopeOf(actor)
  const names = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
  const rooms = new Map((await deskDaysOfCycle(read, cycleId)).map((day) => [day.id, day.room]))
  const items = await itemsOfCycle(read, cycleId)
  return (await deskTurnsOfCycle(read, cycleId))
    .filter((turn) => isWithin(scope, turn.organisationId))
    .map((turn) => ({
      slotId: turn.id,
      submissionId: turn.submissionId,
      sessionId: turn.sessionId,
      organisation: names.get(turn.organisationId) ?? '-',
      day: dateWithWeekday(localDate(turn.startsAt, utcOffsetHours)),
      room: rooms.get(turn.sessionId) ?? '-',
      time: timeText(turn.startsAt, utcOffsetHours),
      minutes: turn.minutes,
      stage: turn.stage,
      stageLabel: stageLabel(deskSlotWorkflow, turn.stage),
      tone: toneOf(turn.stage),
      ...countsOf(items.filter((item) => item.submissionId === turn.submissionId)),
    }))
}

/** How many applications a dossier has, how many are decided, how many are put aside. */
export function countsOf(items: readonly Pick<ReviewItemCase, 'stage'>[]) {
  return {
    applications: items.length,
    decided: items.filter((item) => !undecidedStages.has(item.stage)).length,
    parked: items.filter((item) => item.stage === 'parked').length,
  }
}

function toneOf(stage: DeskTurnCase['stage']): TurnRow['tone'] {
  if (stage === 'absent') return 'attention'
  if (stage === 'confirmed' || stage === 'closed') return 'done'
  return stage === 'planned' ? 'idle' : 'waiting'
}
