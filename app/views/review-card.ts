import { dateText, dateTimeText, localDate } from '#app/text/dates.ts'
import { loadCase } from '#db/cases.ts'
import { questionsOfSubmission } from '#db/correspondence.ts'
import { applicationById } from '#db/inventory.ts'
import type { Db, Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import type { QuestionRow } from '#db/replies.ts'
import { reviewItemById } from '#db/review-items.ts'
import { readHolidays } from '#db/settings.ts'
import { clearanceOf, isWithin, scopeOf } from '#workflows/access/scope.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import {
  type OpinionCode,
  opinionCodes,
  opinionLabel,
  type ReviewerKind,
  recusedCode,
  reviewers,
} from '#workflows/catalogue/opinion.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { addDays } from '#workflows/rules/calendar-date.ts'
import { addWorkingDays } from '#workflows/rules/working-days.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import { submissionWorkflow } from '#workflows/submission/workflow.ts'
import { applicationFacts } from './application-facts.ts'
import { cityOffset } from './cycle-now.ts'
import { officeOpinions } from './item-opinions.ts'
import { nationalCounterparts } from './national-apps.ts'
import { actsOn } from './possible-acts.ts'
import { lateCorrections, readingEvents } from './reading-history.ts'
import { reviewerKindOf } from './review-rows.ts'
import { usageReading } from './usage-reading.ts'

/** How long an agency has to answer, unless the reviewer says otherwise. */
const answerWorkingDays = 3

/**
 * One application as a reviewer reads it: facts up to their clearance, readings, national counterparts,
 * the opinions they may see, and what they may do. Null when it is not there for this person.
 */
export async function reviewCard(
  { read }: Pick<Store, 'read'>,
  { actor, itemId, now }: { actor: Actor; itemId: string; now: string },
) {
  const item = await reviewItemById(read, itemId)
  if (item === undefined || !isWithin(scopeOf(actor), item.organisationId)) return null
  const [row, dossier] = [await loadCase(read, itemId), await loadCase(read, item.submissionId)]
  const application = await applicationById(read, item.applicationId)
  const organisation = await organisationById(read, item.organisationId)
  if (row === null || dossier === null || application === undefined) return null
  const utcOffsetHours = await cityOffset(read)
  const today = localDate(now, utcOffsetHours)
  const fields = application.fields as FieldValues
  const reviewer = reviewerKindOf(actor.role)
  const opinions = await officeOpinions(read, { itemId, context: row.context, utcOffsetHours })
  const own = opinions.find((each) => each.reviewer === reviewer) ?? null
  const details = reviewer === null ? {} : { reviewer }
  const acts = await actsOn(read, { row, actor, details })
  const dossierActs = await actsOn(read, { row: dossier, actor, details })
  const isReviewed = ['inReview', 'reviewed', 'scheduled', 'heard'].includes(dossier.stage)
  const isDecided = !['open', 'proposed', 'parked'].includes(row.stage)
  const isOpen = isReviewed && !isDecided
  return {
    itemId,
    submissionId: item.submissionId,
    organisation: organisation?.name ?? '-',
    facts: applicationFacts(fields, clearanceOf(actor, item.organisationId)),
    use: (await usageReading(read, { applicationId: application.id, today })).reading,
    corrections: lateCorrections(
      await readingEvents(read, {
        applicationId: application.id,
        clearance: clearanceOf(actor, item.organisationId),
        utcOffsetHours,
      }),
      item.submissionId,
    ),
    counterparts: nationalCounterparts(fields).map((match) => ({
      key: match.app.id,
      isClear: match.strength === 'clear',
      sentence: match.sentence,
      reasons: [...match.reasons],
    })),
    own,
    /** Told only to who has spoken, who is recused, and who does not review. */
    others: own === null || own.code !== null ? opinions.filter((each) => each.reviewer !== reviewer) : null,
    form:
      reviewer !== null && isOpen && own?.code !== recusedCode && acts.includes('opinionGiven')
        ? {
            reviewer,
            title: reviewers[reviewer].label,
            choices: choicesOf(reviewer),
            round: submissionContext.parse(dossier.context).round,
          }
        : null,
    standing: standingOf({ isOwn: own?.code === recusedCode, isOpen, isDecided, stage: dossier.stage }),
    dossierStage: stageLabel(submissionWorkflow, dossier.stage),
    today,
    question: dossierActs.includes('questionAsked')
      ? { earliest: addDays(today, 1), proposed: await answerDay(read, today) }
      : null,
    questions: (await questionsOfSubmission(read, item.submissionId))
      .filter((each) => each.itemId === null || each.itemId === itemId)
      .map((each) => threadOf(each, { utcOffsetHours, now })),
  }
}

export type ReviewCard = NonNullable<Awaited<ReturnType<typeof reviewCard>>>

/** The opinion an office has given last on an application, so that a form can tell whether it changed since. */
export async function lastOwnOpinion(
  { read }: Pick<Store, 'read'>,
  { itemId, actor }: { itemId: string; actor: Actor },
): Promise<{ givenAt: string | null; byWhom: string | null }> {
  const row = await loadCase(read, itemId)
  const reviewer = reviewerKindOf(actor.role)
  if (row?.workflow !== 'review-item') return { givenAt: null, byWhom: null }
  const utcOffsetHours = await cityOffset(read)
  const opinions = await officeOpinions(read, { itemId, context: row.context, utcOffsetHours })
  const own = opinions.find((each) => each.reviewer === reviewer)
  return { givenAt: own?.givenAt ?? null, byWhom: own?.byWhom ?? null }
}

function choicesOf(reviewer: ReviewerKind) {
  return opinionCodes[reviewer].map((code: OpinionCode, index) => ({
    value: code,
    label: opinionLabel(code),
    keyHint: String(index + 1),
  }))
}

type Standing = 'open' | 'own' | 'not-open' | 'settled'

const settledStages = new Set(['decided', 'objected', 'answered', 'closed'])

interface StandingFacts {
  isOwn: boolean
  isOpen: boolean
  isDecided: boolean
  stage: string
}

function standingOf({ isOwn, isOpen, isDecided, stage }: StandingFacts): Standing {
  if (isOwn) return 'own'
  if (isOpen) return 'open'
  return isDecided || settledStages.has(stage) ? 'settled' : 'not-open'
}

async function answerDay(read: Db, today: string): Promise<string> {
  const holidays = new Set((await readHolidays(read)).map((holiday) => holiday.date))
  return addWorkingDays({ from: today, days: answerWorkingDays, holidays })
}

function threadOf(row: QuestionRow, { utcOffsetHours, now }: { utcOffsetHours: number; now: string }) {
  return {
    id: row.id,
    office: reviewers[row.reviewer as ReviewerKind].office,
    isAboutDossier: row.itemId === null,
    question: row.question,
    asked: dateTimeText(row.askedAt, utcOffsetHours),
    due: dateText(localDate(row.dueAt, utcOffsetHours)),
    isLate: row.answeredAt === null && row.dueAt < now,
    answer: row.answer,
    answered: row.answeredAt === null ? null : dateTimeText(row.answeredAt, utcOffsetHours),
  }
}
