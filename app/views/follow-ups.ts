import { dateText, dateTimeText, localDate } from '#app/text/dates.ts'
import { happened } from '#app/text/happened.ts'
import { eventsOfFollowUps, type FollowUpReach, followUpsWithin, type NamedFollowUp } from '#db/follow-ups.ts'
import type { LoggedEvent } from '#db/log.ts'
import type { Db, Store } from '#db/open.ts'
import { organisationWithDuty } from '#db/organisations.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import { decisions, isDecisionCode } from '#workflows/catalogue/decision.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import {
  actsFrom,
  type FollowUpAct,
  type FollowUpStatus,
  followUpStatuses,
  isFollowUpStatus,
} from '#workflows/records/follow-up.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { cityOffset } from './cycle-now.ts'

/** One line of the list of follow-ups. */
export interface FollowUpLine {
  id: string
  applicationId: string
  application: string
  organisation: string
  cycle: string
  /** "Dinonaktifkan": the decision in words, and its code. */
  decision: string
  decisionCode: string
  due: string | null
  /** The same for machines: "2026-11-30". */
  dueOn: string | null
  /** The day it was due has passed and the work is not done. */
  isLate: boolean
  inCharge: string | null
  status: FollowUpStatus
  statusLabel: string
  /** What this reader may do now. */
  acts: readonly FollowUpAct[]
}

/** Something that was said of a follow-up. */
export interface FollowUpWord {
  key: string
  /** ISO, UTC, and as people read it. */
  at: string
  when: string
  who: string
  position: string
  /** "Tindak lanjut dilaporkan selesai" */
  what: string
  /** The words: a note, the evidence, what is missing; null where there were none. */
  text: string | null
  documentId: string | null
  completedOn: string | null
  /** The report was not enough. */
  isReturn: boolean
}

interface Question {
  actor: Actor
  now: string
}

/** The follow-ups within this reader's scope, the earliest due first, with how many stand where. */
export async function followUpList(
  { read }: Pick<Store, 'read'>,
  { actor, now, cycleId, status }: Question & { cycleId?: string; status?: FollowUpStatus },
): Promise<{ lines: FollowUpLine[]; counts: Record<FollowUpStatus, number>; late: number }> {
  const reach = reachOf(actor)
  const counts = { open: 0, reported: 0, done: 0 }
  if (reach === null) return { lines: [], counts, late: 0 }
  const rows = await followUpsWithin(read, { ...reach, ...(cycleId === undefined ? {} : { cycleId }) })
  const lines = await linesOf(read, { rows, actor, now })
  for (const line of lines) counts[line.status] += 1
  return {
    lines: status === undefined ? lines : lines.filter((line) => line.status === status),
    counts,
    late: lines.filter(({ isLate }) => isLate).length,
  }
}

/** One follow-up with everything that was said of it and the version a form has to carry; null out of scope. */
export async function followUpPage(
  { read }: Pick<Store, 'read'>,
  { actor, now, id }: Question & { id: string },
): Promise<(FollowUpLine & { version: number; words: FollowUpWord[] }) | null> {
  const reach = reachOf(actor)
  if (reach === null) return null
  const [line] = await linesOf(read, { rows: await followUpsWithin(read, { ...reach, id }), actor, now })
  if (line === undefined) return null
  const events = await eventsOfFollowUps(read, [id])
  const utcOffsetHours = await cityOffset(read)
  return { ...line, version: events.length, words: events.map((event) => wordOf(event, utcOffsetHours)) }
}

function reachOf(actor: Actor): Pick<FollowUpReach, 'organisationId'> | null {
  const scope = scopeOf(actor)
  if (scope.kind === 'none') return null
  return { organisationId: scope.kind === 'own' ? scope.organisationId : null }
}

async function linesOf(
  read: Db,
  { rows, actor, now }: Question & { rows: readonly NamedFollowUp[] },
): Promise<FollowUpLine[]> {
  const today = localDate(now, await cityOffset(read))
  const organiserId = (await organisationWithDuty(read, 'organiser'))?.id ?? null
  return rows.map(({ followUp, ...names }) => {
    const status = isFollowUpStatus(followUp.status) ? followUp.status : 'open'
    const subject = { organisationId: followUp.organisationId, organiserId }
    return {
      ...names,
      id: followUp.id,
      applicationId: followUp.applicationId,
      decision: isDecisionCode(followUp.action) ? decisions[followUp.action].label : followUp.action,
      decisionCode: followUp.action,
      dueOn: followUp.dueOn,
      due: followUp.dueOn === null ? null : dateText(followUp.dueOn),
      isLate: status !== 'done' && followUp.dueOn !== null && followUp.dueOn < today,
      inCharge: followUp.inCharge,
      status,
      statusLabel: followUpStatuses[status],
      acts: actsFrom(status).filter((type) =>
        mayPerform(recordPermissions, { actor, event: { type }, subject }),
      ),
    }
  })
}

interface SaidOfFollowUp {
  note?: string | null
  evidence?: string
  missing?: string
  documentId?: string | null
  completedOn?: string
}

function wordOf({ n, type, at, actor, payload }: LoggedEvent, utcOffsetHours: number): FollowUpWord {
  const { name, positionTitle } = actor as Actor
  const said = payload as SaidOfFollowUp
  return {
    key: String(n),
    at,
    when: dateTimeText(at, utcOffsetHours),
    who: name,
    position: positionTitle,
    what: happened('follow-up', type) ?? type,
    text: said.note ?? said.evidence ?? said.missing ?? null,
    documentId: said.documentId ?? null,
    completedOn: said.completedOn === undefined ? null : dateText(said.completedOn),
    isReturn: type === 'completionReturned',
  }
}
