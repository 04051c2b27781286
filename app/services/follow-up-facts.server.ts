import { dateTimeWithWeekday } from '#app/text/dates.ts'
import type { LetterFacts } from '#app/text/letters/rule.ts'
import { closingOf } from '#app/text/when.ts'
import { followUpById } from '#db/follow-ups.ts'
import { applicationById } from '#db/inventory.ts'
import type { LoggedEvent } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { reviewCycleById } from '#db/review-cycles.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { actorWords, type LetterSubject } from './letter-facts.server.ts'

/** What a letter about a follow-up is written from; its `context` holds the decision and `dueAt` (ISO, UTC). */
export async function followUpFacts(
  db: Db,
  event: LoggedEvent,
  utcOffsetHours: number,
): Promise<{ facts: LetterFacts; row: LetterSubject } | null> {
  const row = await followUpById(db, event.subjectId)
  if (row === undefined) return null
  const { id, itemId, applicationId, organisationId, cycleId, action, dueOn } = row
  const dueAt = dueOn === null ? null : closingOf(dueOn, utcOffsetHours)
  const facts: LetterFacts = {
    caseId: id,
    payload: event.payload as LetterFacts['payload'],
    context: { action, itemId, dueAt },
    fromStage: null,
    toStage: null,
    by: actorWords(event.actor as Actor),
    agency: (await organisationById(db, organisationId))?.name ?? '',
    organisationId,
    application: (await applicationById(db, applicationId))?.name ?? '',
    applicationId,
    submissionId: '',
    year: (await reviewCycleById(db, cycleId))?.year ?? 0,
    ends: null,
    turn: '',
    turnAt: null,
    decree: '',
    when: (at) => dateTimeWithWeekday(at, utcOffsetHours),
  }
  return { facts, row: { id, organisationId, cycleId } }
}
