import { dateWithWeekday } from '#app/text/dates.ts'
import { deskDays } from '#app/text/desk-days.ts'
import { casesOfCycle, loadCase } from '#db/cases.ts'
import { deskDaysOfCycle } from '#db/desk-days.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations, organisationWithDuty } from '#db/organisations.ts'
import { itemsOfCycle } from '#db/review-items.ts'
import { readHolidays } from '#db/settings.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import { deskSessionWorkflow } from '#workflows/desk-session/workflow.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import type { Holidays } from '#workflows/rules/working-days.ts'
import { type CycleNow, cityOffset, cycleNow } from './cycle-now.ts'
import { proposedMinutes } from './desk-clock.ts'
import { turnRows } from './desk-turns.ts'
import { actsOn } from './possible-acts.ts'

/** The desk of the cycle: its days, who is scheduled, who is not yet, and what this person may do. Null before a cycle. */
export async function deskPlan(store: Pick<Store, 'read'>, { actor }: { actor: Actor }) {
  const { read } = store
  const cycle = await cycleNow(store)
  if (cycle === null) return null
  const utcOffsetHours = await cityOffset(read)
  const isOwnOnly = scopeOf(actor).kind === 'own'
  const turns = await turnRows(read, { cycleId: cycle.row.id, actor, utcOffsetHours })
  const cycleCase = await loadCase(read, cycle.row.id)
  const acts = cycleCase === null ? [] : await actsOn(read, { row: cycleCase, actor })
  return {
    cycleId: cycle.row.id,
    cycleVersion: cycle.version,
    stage: cycle.stage,
    isOwnOnly,
    lead: leadOf(cycle, turns, new Set((await readHolidays(read)).map(({ date }) => date))),
    mayOpenDesk: acts.includes('deskOpened') && turns.length > 0,
    mayCloseDesk: acts.includes('deskClosed'),
    mayPlan: await mayPlan(read, actor),
    dates: { from: cycle.row.deskFrom, to: cycle.row.deskTo },
    days: (await deskDaysOfCycle(read, cycle.row.id))
      .map((day) => {
        const own = turns.filter((turn) => turn.sessionId === day.id)
        return {
          id: day.id,
          date: dateWithWeekday(day.date),
          room: day.room,
          stageLabel: stageLabel(deskSessionWorkflow, day.stage),
          isDone: day.stage === 'closed' || day.stage === 'cancelled',
          turns: own.length,
          decided: own.reduce((sum, turn) => sum + turn.decided, 0),
          applications: own.reduce((sum, turn) => sum + turn.applications, 0),
        }
      })
      .filter((day) => !isOwnOnly || day.turns > 0),
    turns: isOwnOnly ? turns : [],
    unscheduled: isOwnOnly ? [] : await unscheduledDossiers(read, cycle.row.id),
  }
}

export interface UnscheduledDossier {
  submissionId: string
  organisation: string
  applications: number
  minutes: number
}

/** Dossiers whose review is over and that have no turn yet, by agency. */
export async function unscheduledDossiers(read: Db, cycleId: string): Promise<UnscheduledDossier[]> {
  const names = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
  const items = await itemsOfCycle(read, cycleId)
  return (await casesOfCycle(read, cycleId, 'submission'))
    .filter((row) => row.stage === 'reviewed')
    .map((row) => {
      const applications = items.filter((item) => item.submissionId === row.id).length
      const organisation = names.get(row.organisationId ?? '') ?? '-'
      return { submissionId: row.id, organisation, applications, minutes: proposedMinutes(applications) }
    })
    .toSorted((one, other) => one.organisation.localeCompare(other.organisation, 'id'))
}

async function mayPlan(read: Db, actor: Actor): Promise<boolean> {
  const organiser = await organisationWithDuty(read, 'organiser')
  const subject = { organisationId: null, organiserId: organiser?.id ?? null }
  return mayPerform(recordPermissions, { actor, event: { type: 'sessionPlanned' }, subject })
}

function leadOf(
  { row }: CycleNow,
  turns: readonly { applications: number; decided: number }[],
  holidays: Holidays,
): string {
  const sum = (key: 'applications' | 'decided') => turns.reduce((total, turn) => total + turn[key], 0)
  const dates = deskDays({ from: row.deskFrom, to: row.deskTo, holidays })
  const progress =
    turns.length === 0
      ? 'Belum ada giliran yang dijadwalkan.'
      : `${sum('decided')} dari ${sum('applications')} aplikasi sudah diputus.`
  return `Desk berlangsung ${dates}. ${progress}`
}
