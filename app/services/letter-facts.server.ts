import { dateTimeWithWeekday, dateWithWeekday, timeText } from '#app/text/dates.ts'
import type { LetterFacts } from '#app/text/letters/rule.ts'
import { closingOf } from '#app/text/when.ts'
import { type CaseRow, loadCase } from '#db/cases.ts'
import { decreeById } from '#db/decrees.ts'
import { deskSlotById, slotsOfSubmission } from '#db/desk.ts'
import { applicationById } from '#db/inventory.ts'
import type { LoggedEvent } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { reviewCycleById } from '#db/review-cycles.ts'
import { reviewItemById } from '#db/review-items.ts'
import { deskSessionContext } from '#workflows/desk-session/machine.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { TimetableDates } from '#workflows/rules/timetable.ts'

type Values = Readonly<Record<string, unknown>>

/** What a letter is about, as far as it decides who is told. */
export type LetterSubject = Pick<CaseRow, 'id' | 'organisationId' | 'cycleId'>

/** What a letter about an event is written from; null when its case is gone. */
export async function letterFacts(
  db: Db,
  event: LoggedEvent,
  utcOffsetHours: number,
): Promise<{ facts: LetterFacts; row: LetterSubject } | null> {
  const row = await loadCase(db, event.subjectId)
  if (row === null) return null
  const payload = event.payload as Values
  const item = row.workflow === 'review-item' ? await reviewItemById(db, row.id) : undefined
  const application = item === undefined ? undefined : await applicationById(db, item.applicationId)
  const agency = row.organisationId === null ? undefined : await organisationById(db, row.organisationId)
  const cycle = await reviewCycleById(db, row.cycleId ?? row.id)
  const slot = row.workflow === 'desk-slot' ? await deskSlotById(db, row.id) : undefined
  const decree = row.workflow === 'decree' ? await decreeById(db, row.id) : undefined
  const { timetable } = (cycle?.snapshot ?? {}) as { timetable?: TimetableDates }
  const facts: LetterFacts = {
    caseId: row.id,
    payload,
    context: row.context as Values,
    fromStage: event.fromStage,
    toStage: event.toStage,
    by: actorWords(event.actor as Actor),
    agency: agency?.name ?? '',
    organisationId: row.organisationId ?? '',
    application: application?.name ?? '',
    applicationId: item?.applicationId ?? '',
    submissionId: item?.submissionId ?? slot?.submissionId ?? row.id,
    year: cycle?.year ?? 0,
    ends:
      cycle === undefined || timetable === undefined
        ? null
        : {
            review: closingOf(timetable.reviewDueOn, utcOffsetHours),
            reply: cycle.replyDueAt,
            decree: closingOf(timetable.decreeDueOn, utcOffsetHours),
            execution: closingOf(timetable.executionDueOn, utcOffsetHours),
          },
    ...(await turnOf(db, row, utcOffsetHours)),
    decree: decree?.title ?? '',
    when: (at) => (Number.isNaN(Date.parse(at)) ? '-' : dateTimeWithWeekday(at, utcOffsetHours)),
  }
  return { facts, row }
}

/** "Sari Wulandari (Kepala Dinas Pertanian)", or what acted by itself. */
export function actorWords({ name, positionTitle, role }: Actor): string {
  return role === 'system' ? 'aturan sistem' : `${name} (${positionTitle})`
}

/** Day, hour and room of a turn or of a desk day, in words. */
async function turnOf(
  db: Db,
  row: CaseRow,
  utcOffsetHours: number,
): Promise<Pick<LetterFacts, 'turn' | 'turnAt'>> {
  if (row.workflow === 'desk-session') {
    const { date, room } = deskSessionContext.parse(row.context)
    return { turn: `${dateWithWeekday(date)}, ${room}`, turnAt: null }
  }
  const slot =
    row.workflow === 'desk-slot'
      ? await deskSlotById(db, row.id)
      : row.workflow === 'submission'
        ? (await slotsOfSubmission(db, row.id)).at(-1)
        : undefined
  const session = slot === undefined ? null : await loadCase(db, slot.sessionId)
  if (slot === undefined || session === null) return { turn: '', turnAt: null }
  const { date, room } = deskSessionContext.parse(session.context)
  const words = `${dateWithWeekday(date)} pukul ${timeText(slot.startsAt, utcOffsetHours)}, ${room}`
  return { turn: words, turnAt: slot.startsAt }
}
