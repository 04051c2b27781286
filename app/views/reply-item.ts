import { dateTimeText, dateTimeWithWeekday } from '#app/text/dates.ts'
import { loadCase } from '#db/cases.ts'
import { objectionsOfItem } from '#db/correspondence.ts'
import { applicationById } from '#db/inventory.ts'
import type { Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import type { ObjectionRow } from '#db/replies.ts'
import { decisionsOfItem, dissentsOfItem, reviewItemById } from '#db/review-items.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewItemWorkflow } from '#workflows/review-item/workflow.ts'
import { cityOffset, cycleNow } from './cycle-now.ts'
import { decisionWords } from './decision-words.ts'
import { actsOn } from './possible-acts.ts'

/**
 * A decision as it can be replied to: its versions, the objections and their answers, and what this person
 * may do. Null when it is not there for them, or nothing was confirmed yet.
 */
export async function replyItem(
  store: Pick<Store, 'read'>,
  { actor, itemId, now }: { actor: Actor; itemId: string; now: string },
) {
  const { read } = store
  const item = await reviewItemById(read, itemId)
  if (item === undefined || !isWithin(scopeOf(actor), item.organisationId)) return null
  const [row, dossier] = [await loadCase(read, itemId), await loadCase(read, item.submissionId)]
  const application = await applicationById(read, item.applicationId)
  const organisation = await organisationById(read, item.organisationId)
  const cycle = await cycleNow(store)
  if (row === null || dossier === null || cycle === null) return null
  const utcOffsetHours = await cityOffset(read)
  const objections = await objectionsOfItem(read, itemId)
  const isConfirmed = ['confirmed', 'objected', 'final'].includes(row.stage)
  if (!isConfirmed && objections.length === 0) return null
  const versions = (await decisionsOfItem(read, itemId)).map((each) => decisionWords(each, utcOffsetHours))
  const acts = await actsOn(read, { row, actor })
  const { replyDueAt } = cycle.row
  const isOpen = now <= replyDueAt
  const isInWindow = isOpen && ['decided', 'objected', 'answered'].includes(dossier.stage)
  return {
    itemId,
    version: row.version,
    stage: row.stage,
    stageLabel: stageLabel(reviewItemWorkflow, row.stage),
    name: application?.name ?? '-',
    organisation: organisation?.name ?? '-',
    window: { until: dateTimeWithWeekday(replyDueAt, utcOffsetHours), isOpen },
    // A version that waits for its confirmation is the desk's, not yet the agency's to read.
    decisions:
      isConfirmed || scopeOf(actor).kind === 'all'
        ? versions
        : versions.slice(0, row.stage === 'provisional' ? -1 : undefined),
    objections: objections.map((each) => objectionWords(each, utcOffsetHours)),
    dissents: (await dissentsOfItem(read, itemId)).map((each) => ({
      id: each.id,
      party: each.byTitle,
      note: each.note,
      version: each.decisionVersion,
      byWhom: `${each.byName} · ${dateTimeText(each.at, utcOffsetHours)}`,
    })),
    mayObject: isInWindow && acts.includes('objected'),
    mayAnswer: acts.includes('objectionAnswered'),
    mayDecideAgain: !isConfirmed && acts.includes('decisionRecorded'),
    mayConfirmAgain: !isConfirmed && acts.includes('decisionConfirmed'),
    isAgain: !isConfirmed,
    isRepresentative: actor.role === 'representative',
  }
}

export type ReplyItem = NonNullable<Awaited<ReturnType<typeof replyItem>>>

function objectionWords(row: ObjectionRow, utcOffsetHours: number) {
  return {
    id: row.id,
    ground: row.ground,
    at: dateTimeText(row.at, utcOffsetHours),
    answer: row.answer,
    isUpheld: row.isUpheld,
    answeredAt: row.answeredAt === null ? null : dateTimeText(row.answeredAt, utcOffsetHours),
  }
}
