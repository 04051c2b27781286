import { sweepDeadlines } from '#app/jobs/sweep-deadlines.ts'
import { returnDossier } from '#app/services/return-dossier.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { dateText, dateTimeWithWeekday } from '#app/text/dates.ts'
import { lockedUntil, signInSettingsOf } from '#workflows/records/sign-in-settings.ts'
import { undoUntil } from '#workflows/rules/undo-import.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import type { Agency } from '../factories/agencies.ts'
import { caseOf, cycleRow, dossierOf } from '../factories/lookups.ts'
import type { World } from '../factories/world.ts'
import type { Lapse } from './row.ts'

const repairDueAt = '2026-07-20T09:00:00.000Z'

/** The clock goes past an instant; nobody has noted it yet. */
export function goPast(world: World, instant: string): void {
  world.clock.moveTo(new Date(Date.parse(instant) + 1000).toISOString())
}

/** An instant as the city writes it. */
export function asWritten(instant: string | null): string {
  if (instant === null) throw new Error('There is no such time')
  return dateTimeWithWeekday(instant, 7)
}

type Find = (world: World, about: Agency) => Promise<string>

const dossierTimes = async (world: World, about: Agency) =>
  submissionContext.parse((await caseOf(world, await dossierOf(world, about))).context)
const hardDueAt: Find = async (world, about) => (await dossierTimes(world, about)).hardDueAt
const ownRepairDueAt: Find = async (world, about) => (await dossierTimes(world, about)).repairDueAt ?? ''
const replyDueAt: Find = async (world) => (await cycleRow(world)).replyDueAt
const openingDueAt: Find = async (world) => (await cycleRow(world)).submissionHardDueAt

/** It passes twice: a second after its end, and once the clock of the city has noted that it has. */
function passing(of: string, find: Find, scene: Pick<Lapse, 'stage' | 'before'> = {}): readonly Lapse[] {
  const day: Find = async (world, about) => asWritten(await find(world, about))
  const pass: Lapse['pass'] = async (world, about) => goPast(world, await find(world, about))
  const noted: Lapse['pass'] = async (world, about) => {
    goPast(world, await find(world, about))
    // Each look moves a dossier one deadline on: the end of its time first, then of the grace.
    for (let look = 0; look < 3; look += 1) await sweepDeadlines(world.office)
  }
  return [
    { of, ...scene, day, pass },
    { of: `${of}, noted by the clock`, ...scene, day, pass: noted },
  ]
}

/** The dossier of the agency was returned and has to be repaired. */
async function returned(world: World, about: Agency): Promise<void> {
  const submissionId = await dossierOf(world, about)
  await world.as(world.role('desk-officer'))(startReview, { submissionId })
  const by = world.as(world.decider('desk-officer', about))
  await by(returnDossier, { submissionId, missing: 'Alamat aplikasi.', dueAt: repairDueAt })
}

export const timeToSubmit: readonly Lapse[] = [
  ...passing('the time to submit', hardDueAt),
  ...passing('the time to repair', ownRepairDueAt, { stage: 'submitted', before: returned }),
]
export const timeToWithdraw = passing('the time to withdraw', hardDueAt)
export const timeToReply = passing('the time to reply', replyDueAt)
/** The clock ends it by itself: only then is there nothing left to end by hand. */
export const timeReplyEnded = timeToReply.filter(({ of }) => of.endsWith('noted by the clock'))
export const timeToOpen = passing('the time to submit in a cycle not opened', openingDueAt)

/** A day, "2026-08-07", that somebody chose for later; the form lies until it is over. */
export function chosenDay(chosen: string): readonly Lapse[] {
  return [
    {
      of: 'the chosen day',
      day: async () => dateText(chosen),
      pass: async (world) => goPast(world, `${chosen}T10:00:00.000Z`),
    },
  ]
}

/** A login that failed too often waits for some minutes. */
export const timeOfLock: readonly Lapse[] = [
  {
    of: 'the wait of a locked login',
    day: async (world) => asWritten(lockEnd(world)),
    pass: async (world) => goPast(world, lockEnd(world)),
  },
]

function lockEnd(world: World): string {
  const counters = world.raw.prepare<[], { failures: number; lastAt: string }>(
    "SELECT failures, last_at AS lastAt FROM sign_in_counters WHERE key LIKE 'login:%'",
  )
  const counter = counters.get()
  return counter === undefined ? '' : lockedUntil(counter, signInSettingsOf(null))
}

/** An import can be taken back for some days after it was applied. */
export const timeToUndo: readonly Lapse[] = [
  {
    of: 'the time to take an import back',
    day: async (world) => asWritten(undoEnd(world)),
    pass: async (world) => goPast(world, undoEnd(world)),
  },
]

function undoEnd(world: World): string {
  const last = world.raw.prepare<[], { at: string }>(
    'SELECT applied_at AS at FROM imports WHERE applied_at IS NOT NULL ORDER BY rowid DESC LIMIT 1',
  )
  return undoUntil(last.get()?.at ?? '')
}

/** A link that can be used for some days. */
export const timeOfInvitation: readonly Lapse[] = [
  {
    of: 'the time of the invitation',
    day: async (world) => asWritten(invitationEnd(world)),
    pass: async (world) => goPast(world, invitationEnd(world)),
  },
]

function invitationEnd(world: World): string {
  const last = world.raw.prepare<[], { at: string }>(
    'SELECT expires_at AS at FROM invitations WHERE closed_at IS NULL ORDER BY rowid DESC LIMIT 1',
  )
  return last.get()?.at ?? ''
}
