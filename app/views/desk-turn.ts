import { dateWithWeekday, localDate } from '#app/text/dates.ts'
import { loadCase } from '#db/cases.ts'
import { deskDaysOfCycle } from '#db/desk-days.ts'
import { applicationById } from '#db/inventory.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db, Store } from '#db/open.ts'
import { itemsOfSubmission, type ReviewItemCase } from '#db/review-items.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import { type DecisionCode, isDecisionCode } from '#workflows/catalogue/decision.ts'
import { type ReviewerKind, reviewerKinds, reviewers } from '#workflows/catalogue/opinion.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import { reviewItemWorkflow } from '#workflows/review-item/workflow.ts'
import { cityOffset } from './cycle-now.ts'
import { turnRows } from './desk-turns.ts'
import { actsOn } from './possible-acts.ts'

/** One agency's turn with its applications; null when it is not there for this person. */
export async function deskTurn(
  store: Pick<Store, 'read'>,
  { actor, slotId, now }: { actor: Actor; slotId: string; now: string },
) {
  const { read } = store
  const row = await loadCase(read, slotId)
  if (row?.workflow !== 'desk-slot' || row.cycleId === null) return null
  if (!isWithin(scopeOf(actor), row.organisationId)) return null
  const utcOffsetHours = await cityOffset(read)
  const turns = await turnRows(read, { cycleId: row.cycleId, actor, utcOffsetHours })
  const place = turns.findIndex((turn) => turn.slotId === slotId)
  const turn = turns[place]
  if (turn === undefined) return null
  const days = await deskDaysOfCycle(read, row.cycleId)
  const dossier = await loadCase(read, turn.submissionId)
  const dossierActs = dossier === null ? [] : await actsOn(read, { row: dossier, actor })
  const day = days.find((each) => each.id === turn.sessionId)
  const next = turns.slice(place + 1).find((each) => each.stage === 'planned' || each.stage === 'called')
  const isMovable = ['planned', 'absent'].includes(row.stage)
  return {
    turn,
    version: row.version,
    /** How often the turn was planned. */
    plans: (await eventsOfSubject(read, 'desk-slot-plan', slotId)).length,
    acts: await actsOn(read, { row, actor }),
    isToday: day?.date === localDate(now, utcOffsetHours),
    isDayOpen: day?.stage === 'open',
    isInAbsentia: (row.context as { isInAbsentia?: boolean }).isInAbsentia === true,
    mayMove: isMovable && dossierActs.includes('scheduled'),
    moveTo: isMovable
      ? days
          .filter((each) => each.stage === 'planned' || each.stage === 'open')
          .map(({ id, date, room }) => ({ id, date, label: `${dateWithWeekday(date)}, ${room}` }))
      : [],
    items: await turnItems(read, turn.submissionId),
    next:
      next === undefined ? null : { slotId: next.slotId, organisation: next.organisation, time: next.time },
    utcOffsetHours,
    mayDecide: actor.role === 'desk-officer' || actor.role === 'regional-secretary',
  }
}

export type DeskTurn = NonNullable<Awaited<ReturnType<typeof deskTurn>>>

export interface TurnItem {
  itemId: string
  name: string
  stage: string
  stageLabel: string
  code: DecisionCode | null
  /** Offices that have not spoken yet. */
  missing: string[]
}

/** The applications of a turn in their order, each with its state. */
export async function turnItems(read: Db, submissionId: string): Promise<TurnItem[]> {
  const items: TurnItem[] = []
  for (const item of await itemsOfSubmission(read, submissionId)) {
    const application = await applicationById(read, item.applicationId)
    items.push({
      itemId: item.id,
      name: application?.name ?? '-',
      stage: item.stage,
      stageLabel: stageLabel(reviewItemWorkflow, item.stage),
      code: item.decisionCode !== null && isDecisionCode(item.decisionCode) ? item.decisionCode : null,
      missing: missingOf(item),
    })
  }
  return items.toSorted((one, other) => one.name.localeCompare(other.name, 'id'))
}

function missingOf(item: ReviewItemCase): string[] {
  const { opinions } = reviewItemContext.parse(item.context)
  return reviewerKinds
    .filter((kind: ReviewerKind) => opinions[kind] === null)
    .map((kind) => reviewers[kind].office)
}
