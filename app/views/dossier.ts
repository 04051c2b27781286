import { afterSubmission } from '#app/text/after-submission.ts'
import { dossierUntil } from '#app/text/hand-in-time.ts'
import { submissionText } from '#app/text/submission.ts'
import { byWhen, type CityClock, onWhen, sinceDay } from '#app/text/when.ts'
import { documentsOf } from '#db/cycle-work.ts'
import { evidenceStandingAt } from '#db/evidence-at.ts'
import { applicationById } from '#db/inventory.ts'
import { eventsOfSubject } from '#db/log.ts'
import { lateCorrected } from '#db/monitoring.ts'
import type { Db, Store } from '#db/open.ts'
import { type HeldPosition, heldPositions, organisationWithDuty } from '#db/organisations.ts'
import { submissionById } from '#db/review-cycles.ts'
import { clearanceOf, isWithin, scopeOf } from '#workflows/access/scope.ts'
import { type ReviewerKind, reviewers } from '#workflows/catalogue/opinion.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { possibleEvents } from '#workflows/engine/possible-events.ts'
import { restore } from '#workflows/engine/restore.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { isFrozen } from '#workflows/submission/after-submission.ts'
import { submissionWorkflow } from '#workflows/submission/workflow.ts'
import { completers, nextCompletion } from './application-completion.ts'
import { applicationReadiness } from './application-readiness.ts'
import { cityDate } from './city-date.ts'
import { type CycleRecord, cycleRecord, type Dossier } from './cycle-record.ts'
import { dossierEvents, withCorrections } from './dossier-events.ts'
import { type DossierTask, dossierTasks } from './dossier-tasks.ts'
import { dossierWaits, reviewDueAt, waitUntil } from './dossier-waits.ts'
import { subjectsOfDossierEvidence } from './evidence-bundle.ts'
import { evidenceSection } from './evidence-of.ts'
import { holderOf } from './holder.ts'
import { actsOn } from './possible-acts.ts'
import { type ReadingEvent, readingEvents } from './reading-history.ts'
import { isForHead } from './tasks/agency-work.ts'
import { statedClaims } from './unproven.ts'

interface Reading {
  id: string
  actor: Actor
  /** ISO, UTC. */
  now: string
}

/** One dossier with its cycle, or null when there is none within the actor's scope. */
export async function dossierInScope(
  store: Pick<Store, 'read'>,
  { id, actor }: Pick<Reading, 'id' | 'actor'>,
): Promise<{ record: CycleRecord; dossier: Dossier } | null> {
  const submission = await submissionById(store.read, id)
  if (submission === undefined || !isWithin(scopeOf(actor), submission.organisationId)) return null
  const record = await cycleRecord(store, { actor, cycleId: submission.cycleId })
  const dossier = record?.dossiers.find((each) => each.id === id)
  return record === null || dossier === undefined ? null : { record, dossier }
}

/** The page of a dossier: what is asked of the reader, who waits for whom, and its story. JSON-safe. */
export async function dossierPage(store: Pick<Store, 'read'>, { id, actor, now }: Reading) {
  const found = await dossierInScope(store, { id, actor })
  if (found === null) return null
  const { record, dossier } = found
  const clock = { now, utcOffsetHours: record.utcOffsetHours }
  const { organisationId, row, stage } = dossier
  const today = await cityDate(store, now)
  const applications = await applicationReadiness(store, {
    organisationId,
    today,
    cycleId: record.cycle.id,
  })
  const organiser = await organisationWithDuty(store.read, 'organiser')
  const events = await eventsOfSubject(store.read, 'submission', id)
  const acts = await actsOn(store.read, { row, actor, now })
  const returned = events.findLast((event) => event.type === 'returned')
  const until = dossierUntil(dossier, clock)
  const isOwn = organisationId === actor.organisationId
  const claims = await statedClaims(store.read, { actor, now }, { kind: 'own', organisationId })
  const own = { kind: 'submission' as const, id }
  const mayComplete = isOwn && completers.includes(actor.role)
  const isOpen = stage === 'draft' || stage === 'returned'
  const isComplete = isForHead(stage, applications)
  const officials = (await heldPositions(store.read)).filter((each) => each.organisationId === organisationId)
  const head = holderOf(officials, 'agency-head', today)
  return {
    id,
    version: row.version,
    organisation: dossier.organisation,
    organisationId,
    cycleTitle: record.cycle.title,
    isOwn,
    stage,
    stageLabel: isComplete ? submissionText.ready : stageLabel(submissionWorkflow, stage),
    description: isComplete
      ? readyFor(head, actor)
      : (submissionWorkflow.machine.states[stage]?.description ?? ''),
    after: isFrozen(stage) ? afterwards(found) : null,
    due: until,
    isLate: dossier.context.isLate,
    returnNote:
      isOpen && dossier.context.round > 0 && returned !== undefined
        ? { missing: missingOf(returned.payload), due: until ?? '' }
        : null,
    tasks: dossierTasks({ dossier, applications, claims, acts, isOwn, mayComplete }),
    next: mayComplete && isOpen ? nextCompletion(applications) : null,
    hasEvidence: (await subjectsWithEvidence(store.read, { id, organisationId })) > 0,
    evidence: await evidenceSection(store.read, { own, subjects: [own], organisationId, actor, now }),
    waits: dossierWaits(dossier, {
      organiserId: organiser?.id ?? null,
      reviewDueAt: reviewDueAt(record),
      isReady: isComplete,
      head: head === undefined ? null : `${head.personName}, ${head.title}`,
    }).map((wait) => ({
      who: wait.who,
      what: wait.what,
      when: sinceDay(wait.since, clock),
      due: waitUntil(dossier, wait, clock),
    })),
    questions: questionsOf(dossier, { clock, mayAnswer: isOwn && acts.includes('questionAnswered') }),
    turn: dossier.turn === null ? null : `${onWhen(dossier.turn.startsAt, clock)}, ${dossier.turn.room}`,
    receiptNumber: dossier.receiptNumber,
    receipts: await receiptsOf(store, id, clock),
    events: withCorrections(
      dossierEvents(events, clock),
      await correctionsOf(store.read, found, actor),
      clock,
    ),
    acts,
  }
}

export type DossierPage = NonNullable<Awaited<ReturnType<typeof dossierPage>>>
export type { DossierTask }

/** The figures that were corrected after the dossier was handed in, with the application they are of. */
async function correctionsOf(
  read: Db,
  { dossier, record }: { dossier: Dossier; record: CycleRecord },
  actor: Actor,
) {
  const { id, organisationId } = dossier
  const { utcOffsetHours } = record
  const clearance = clearanceOf(actor, organisationId)
  const found: { application: string; event: ReadingEvent }[] = []
  for (const applicationId of await lateCorrected(read, id)) {
    const row = await applicationById(read, applicationId)
    const events = await readingEvents(read, { applicationId, clearance, utcOffsetHours })
    for (const event of events)
      if (event.submissionId === id) found.push({ application: row?.name ?? '-', event })
  }
  return found
}

/** What may still be done to a dossier that was submitted, in the words of all pages. */
export function afterwards({ dossier, record }: { dossier: Dossier; record: CycleRecord }) {
  return afterSubmission({
    possible: possibleEvents(restore(submissionWorkflow, dossier.row)),
    submittedAt: dossier.submittedAt,
    hardDueAt: dossier.context.hardDueAt,
    utcOffsetHours: record.utcOffsetHours,
  })
}

/** Who has the dossier now, by name and office, and how they come to know. */
function readyFor(head: HeldPosition | undefined, actor: Actor): string {
  if (actor.role === 'agency-head') return submissionText.readyForYou
  if (head === undefined) return submissionText.readyForHead
  return submissionText.readyForPerson(head.personName, head.title)
}

/** How many files are kept about this dossier and what is in it. */
async function subjectsWithEvidence(
  read: Db,
  { id, organisationId }: { id: string; organisationId: string },
) {
  const subjects = await subjectsOfDossierEvidence(read, { submissionId: id, organisationId })
  return (await evidenceStandingAt(read, { subjects, at: '9999-12-31T00:00:00.000Z' })).length
}

/** What a return of the dossier asks for. */
export function missingOf(payload: unknown): string {
  return String((payload as { missing?: string } | undefined)?.missing ?? '')
}

function questionsOf(dossier: Dossier, { clock, mayAnswer }: { clock: CityClock; mayAnswer: boolean }) {
  const names = new Map(dossier.items.map((item) => [item.id, item.name]))
  return dossier.questions.toReversed().map((each) => ({
    id: each.id,
    office: reviewers[each.reviewer as ReviewerKind]?.office ?? each.reviewer,
    about: each.itemId === null ? null : (names.get(each.itemId) ?? null),
    question: each.question,
    asked: onWhen(each.askedAt, clock),
    due: byWhen(each.dueAt, clock),
    answer: each.answer,
    answered: each.answeredAt === null ? null : onWhen(each.answeredAt, clock),
    isOpen: each.answeredAt === null,
    answerHref:
      mayAnswer && each.answeredAt === null ? `/pengajuan/${dossier.id}/klarifikasi/${each.id}` : null,
  }))
}

/** The receipts of all rounds, newest first. */
export async function receiptsOf({ read }: Pick<Store, 'read'>, id: string, clock: CityClock) {
  return (await documentsOf(read, id))
    .filter((document) => document.kind === 'receipt')
    .map((document) => ({
      id: document.id,
      title: document.title,
      fileName: document.fileName,
      madeAt: document.createdAt,
      made: onWhen(document.createdAt, clock),
      bytes: document.byteSize,
    }))
}
