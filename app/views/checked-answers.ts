import { applicationText } from '#app/text/application.ts'
import { type CityClock, onWhen } from '#app/text/when.ts'
import { applicationById, observationsOfApplication } from '#db/inventory.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { submissionBefore } from '#db/review-cycles.ts'
import { clearanceOf } from '#workflows/access/scope.ts'
import { application } from '#workflows/catalogue/application.ts'
import { type FieldValues, fieldOf } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { quarterLabel } from '#workflows/rules/quarters.ts'
import { figureWords } from './application-card.ts'
import { applicationFacts } from './application-facts.ts'
import { recordHistory } from './record-history.ts'

/** One line to look over before the dossier is submitted. */
export interface CheckedAnswer {
  key: string
  label: string
  value: string | null
  /** What stood there at the time compared with; null where it did not change. */
  change: { from: string | null } | null
}

/** The answers and readings of one application, as they would be submitted. */
export interface CheckedAnswers {
  isNew: boolean
  /** How many answers changed since the time compared with. */
  changes: number
  answers: CheckedAnswer[]
  readings: { key: string; label: string; value: string }[]
}

/** Since when changes are marked: last year's submission of this agency, or the opening of this cycle. */
export async function changedSince(
  read: Db,
  { organisationId, cycleId, clock }: { organisationId: string; cycleId: string; clock: CityClock },
): Promise<{ at: string; words: string } | null> {
  const before = (await submissionBefore(read, { organisationId, cycleId }))?.submittedAt ?? null
  if (before !== null) return { at: before, words: `berkas sebelumnya diajukan (${onWhen(before, clock)})` }
  const events = await eventsOfSubject(read, 'review-cycle', cycleId)
  const opened = events.find(({ type }) => type === 'opened')?.at
  return opened === undefined ? null : { at: opened, words: `siklus dibuka (${onWhen(opened, clock)})` }
}

/** What stands in an application now, with what changed since a time (ISO, UTC). */
export async function checkedAnswers(
  read: Db,
  given: {
    id: string
    actor: Actor
    utcOffsetHours: number
    since: string | null
    quarters: readonly { year: number; quarter: number }[]
  },
): Promise<CheckedAnswers> {
  const { id, actor, utcOffsetHours, since, quarters } = given
  const row = await applicationById(read, id)
  if (row === undefined) return { isNew: false, changes: 0, answers: [], readings: [] }
  const clearance = clearanceOf(actor, row.organisationId)
  const history = await recordHistory(read, { kind: application, id, clearance, utcOffsetHours })
  const { purpose, basic, technical } = applicationFacts(row.fields as FieldValues, clearance)
  const purposeFact = { key: 'purpose', label: fieldOf(application, 'purpose').label, value: purpose }
  const answers = [purposeFact, ...basic, ...technical].map(({ key, label, value }) => {
    // The latest first: the oldest step since then holds what stood at that time.
    const step = (history.byField[key] ?? []).filter(({ at }) => since !== null && at >= since).at(-1)
    return {
      key,
      label,
      value,
      change: step === undefined || step.from === value ? null : { from: step.from },
    }
  })
  const stored = await observationsOfApplication(read, id)
  return {
    isNew: since !== null && row.createdAt >= since,
    changes: answers.filter(({ change }) => change !== null).length,
    answers,
    readings: quarters.map(({ year, quarter }) => {
      const reading = stored.find((each) => each.year === year && each.quarter === quarter)
      return {
        key: `${year}-${quarter}`,
        label: `${applicationText.readingStep} ${quarterLabel(`${year}-Q${quarter}`)}`,
        value: reading === undefined ? applicationText.notRead : figureWords(reading),
      }
    }),
  }
}
