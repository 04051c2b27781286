import { dossierUntil } from '#app/text/hand-in-time.ts'
import { onWhen } from '#app/text/when.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { type ApplicationReadiness, applicationReadiness } from './application-readiness.ts'
import { changedSince, checkedAnswers } from './checked-answers.ts'
import { cityDate } from './city-date.ts'
import { afterwards, dossierInScope, missingOf, receiptsOf } from './dossier.ts'
import { actsOn } from './possible-acts.ts'
import { statedClaims } from './unproven.ts'

interface Reading {
  id: string
  actor: Actor
  /** ISO, UTC. */
  now: string
}

/** What would be submitted now and what is missing in it; null when the dossier is not the reader's. JSON-safe. */
export async function submissionCheck(store: Pick<Store, 'read'>, { id, actor, now }: Reading) {
  const found = await dossierInScope(store, { id, actor })
  if (found === null) return null
  const { dossier, record } = found
  const today = await cityDate(store, now)
  const { organisationId, row, context } = dossier
  const applications = await applicationReadiness(store, {
    organisationId,
    today,
    cycleId: record.cycle.id,
  })
  const claims = await statedClaims(store.read, { actor, now }, { kind: 'own', organisationId })
  const returned = (await eventsOfSubject(store.read, 'submission', id)).findLast(
    (event) => event.type === 'returned',
  )
  const clock = { now, utcOffsetHours: record.utcOffsetHours }
  const since = await changedSince(store.read, { organisationId, cycleId: record.cycle.id, clock })
  const answersOf = (application: ApplicationReadiness) =>
    checkedAnswers(store.read, {
      id: application.id,
      actor,
      utcOffsetHours: record.utcOffsetHours,
      since: since?.at ?? null,
      quarters: application.readings.toReversed(),
    })
  return {
    id,
    version: row.version,
    changedSince: since?.words ?? null,
    organisation: dossier.organisation,
    cycleTitle: record.cycle.title,
    round: context.round + 1,
    /** What was asked for when it was last returned; null while it is not. */
    asked: dossier.stage === 'returned' ? missingOf(returned?.payload) : null,
    due: dossierUntil(dossier, clock),
    maySubmit: (await actsOn(store.read, { row, actor, now })).includes('submitted'),
    evidence: { stated: claims.length, proved: claims.filter(({ isProved }) => isProved).length },
    applications: await Promise.all(
      applications.map(async (each) => {
        const { id: applicationId, name, answered, asked, notKnown, isComplete } = each
        const { sentence, readings, isConfirmed } = each
        const own = claims.filter((claim) => claim.applicationId === applicationId)
        const unread = readings.filter((reading) => !reading.isThere).map((reading) => reading.label)
        const lacking =
          unread.length === 0 ? [] : [`Belum ada pemantauan ${unread.toReversed().join(' dan ')}.`]
        return {
          id: applicationId,
          name,
          answers: { answered, asked, notKnown },
          readings: { done: readings.length - unread.length, asked: readings.length },
          evidence: { stated: own.length, proved: own.filter(({ isProved }) => isProved).length },
          checked: await answersOf(each),
          missing: [
            ...(isComplete ? [] : [sentence]),
            ...lacking,
            ...(isConfirmed ? [] : ['Belum dipastikan masih sama.']),
          ].join(' '),
        }
      }),
    ),
  }
}

/** The way back to the check of a dossier, for the head who came from there; null for everybody else. */
export async function checkHref(
  store: Pick<Store, 'read'>,
  { id, actor }: { id: string | null; actor: Actor },
): Promise<string | null> {
  if (id === null || actor.role !== 'agency-head') return null
  return (await dossierInScope(store, { id, actor })) === null ? null : `/pengajuan/${id}/ajukan`
}

/** What was submitted last, for the page that confirms it; null when nothing was, or it is not the reader's. */
export async function lastSubmission(store: Pick<Store, 'read'>, { id, actor, now }: Reading) {
  const found = await dossierInScope(store, { id, actor })
  if (found === null) return null
  const { dossier, record } = found
  const events = await eventsOfSubject(store.read, 'submission', id)
  const event = events.findLast((each) => each.type === 'submitted')
  if (event === undefined || dossier.stage === 'draft' || dossier.stage === 'returned') return null
  const by = event.actor as Actor
  const clock = { now, utcOffsetHours: record.utcOffsetHours }
  const receipt = (await receiptsOf(store, id, clock)).find((each) => each.madeAt >= event.at) ?? null
  return {
    id,
    organisation: dossier.organisation,
    receiptNumber: dossier.receiptNumber ?? '',
    byWhom: `Oleh ${by.name}, ${by.positionTitle}, ${onWhen(event.at, clock)}`,
    after: afterwards(found),
    mayWithdraw: (await actsOn(store.read, { row: dossier.row, actor, now })).includes('withdrawn'),
    receiptId: receipt?.id ?? null,
  }
}
