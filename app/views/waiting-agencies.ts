import { localDate } from '#app/text/dates.ts'
import { dossierUntil } from '#app/text/hand-in-time.ts'
import { agencyStages, waitingState } from '#app/text/letters/waiting-agency.ts'
import { chatText, type WaitingFilter } from '#app/text/remind.ts'
import { onWhen } from '#app/text/when.ts'
import { allAccounts } from '#db/accounts.ts'
import { lastEventsOfKind } from '#db/log-subjects.ts'
import type { Store } from '#db/open.ts'
import { heldPositions } from '#db/organisations.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cycleRecord, type Dossier } from './cycle-record.ts'
import { notHandedIn } from './review-count.ts'

/** The agencies a cycle waits for, with their count before anything is sent; null for another cycle. JSON-safe. */
export async function waitingAgencies(
  store: Pick<Store, 'read'>,
  given: { cycleId: string; actor: Actor; now: string; filter: WaitingFilter; site: string },
) {
  const { actor, now, cycleId, filter } = given
  const record = await cycleRecord(store, { actor, cycleId })
  if (record === null) return null
  const clock = { now, utcOffsetHours: record.utcOffsetHours }
  const today = localDate(now, clock.utcOffsetHours)
  const last = await lastEventsOfKind(store.read, 'agency-reminder')
  const reachable = await reachableAgencies(store, today)
  const waiting = record.dossiers.filter(({ stage }) => agencyStages.has(stage))
  const choices: Record<WaitingFilter, Dossier[]> = {
    semua: waiting,
    terlambat: waiting.filter((dossier) => isPast(dossier, now)),
    dikembalikan: waiting.filter(({ stage }) => stage === 'returned'),
    belum: waiting.filter(({ stage }) => notHandedIn.has(stage)),
  }
  const rows = choices[filter].map((dossier) => {
    const at = last.get(dossier.id) ?? null
    return {
      id: dossier.id,
      organisation: dossier.organisation,
      state: waitingState(dossier.stage),
      due: dossierUntil(dossier, clock),
      remindedAt: at === null ? null : onWhen(at, clock),
      isDoneToday: at !== null && localDate(at, clock.utcOffsetHours) === today,
      hasAddress: reachable.has(dossier.organisationId),
    }
  })
  return {
    cycleTitle: record.cycle.title,
    counts: {
      semua: choices.semua.length,
      terlambat: choices.terlambat.length,
      dikembalikan: choices.dikembalikan.length,
      belum: choices.belum.length,
    },
    rows: rows.filter((row) => !row.isDoneToday),
    doneToday: rows.filter((row) => row.isDoneToday),
    chat: chatText({ title: record.cycle.title, rows, site: given.site }),
  }
}

/** Whether the time a dossier has ran out: that of its repair, else the ordinary one, though grace may follow. */
function isPast({ stage, context }: Dossier, now: string): boolean {
  const dueAt = stage === 'returned' ? context.repairDueAt : context.dueAt
  return stage === 'overdue' || (dueAt !== null && dueAt < now)
}

/** Agencies of which somebody can be written to today. */
async function reachableAgencies({ read }: Pick<Store, 'read'>, today: string): Promise<Set<string>> {
  const people = new Set(
    (await allAccounts(read))
      .filter(({ email, closedAt }) => email && closedAt === null)
      .map(({ personId }) => personId),
  )
  return new Set(
    (await heldPositions(read))
      .filter(
        ({ role, personId, validFrom, validTo }) =>
          (role === 'representative' || role === 'agency-head') &&
          people.has(personId) &&
          validFrom <= today &&
          (validTo ?? '9') > today,
      )
      .map(({ organisationId }) => organisationId),
  )
}
