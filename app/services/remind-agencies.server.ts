import { handInOf } from '#app/text/hand-in-time.ts'
import { digest } from '#app/text/letters/digest.ts'
import { ownAgency } from '#app/text/letters/rule.ts'
import { agencyStages, waitingAgencyPart } from '#app/text/letters/waiting-agency.ts'
import { type CaseRow, loadCase } from '#db/cases.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { submissionContext, submissionDueAt } from '#workflows/submission/context.ts'
import { AppError, found } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import { letterReaders, readersOf } from './letter-readers.server.ts'
import type { Notice } from './notify.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** The kind under which reminders stand in the log, by the id of the dossier. */
export const agencyReminder = 'agency-reminder'

/**
 * Reminds the agencies of these dossiers by mail, each at most once a day: those that are not theirs to move,
 * or that were reminded today, are left out. `refused` when nobody is left.
 */
export function remindAgencies(
  office: Office,
  command: Command,
  input: { submissionIds: readonly string[] },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('agenciesReminded')
    const today = await cityDay(act.db, act.at)
    const { utcOffsetHours } = governmentOf(await readSetting(act.db, 'government'))
    const readers = await letterReaders(act.db, { at: act.at, utcOffsetHours })
    for (const submissionId of new Set(input.submissionIds)) {
      const row = found(await loadCase(act.db, submissionId), 'Berkas ini')
      if (row.workflow !== 'submission') throw new AppError('not-found', 'Berkas ini tidak ditemukan.')
      const earlier = await eventsOfSubject(act.db, agencyReminder, submissionId)
      const last = earlier.at(-1)
      const isToday = last !== undefined && (await cityDay(act.db, last.at)) === today
      if (isToday || !agencyStages.has(row.stage)) continue
      const people = await readersOf(act.db, readers, { grants: ownAgency, row, by: act.actor })
      const payload = { stage: row.stage, people: people.length }
      act.note({
        kind: agencyReminder,
        id: submissionId,
        version: earlier.length + 1,
        type: 'sent',
        payload,
      })
      const letter = digest([waitingAgencyPart(await waitingOf(act.db, row))], {
        now: act.at,
        utcOffsetHours,
      })
      for (const personId of people) {
        const notice: Notice = { personId, ...letter }
        act.jobs.push({ kind: 'notify', payload: notice, part: act.drafts.length - 1 })
      }
    }
    if (act.drafts.length === 0)
      throw new AppError(
        'refused',
        'Tidak ada yang perlu diingatkan: perangkat daerah ini sudah diingatkan hari ini atau sudah mengajukan.',
      )
  })
}

async function waitingOf(db: Db, row: CaseRow) {
  const agency = await organisationById(db, row.organisationId ?? '')
  const { id: submissionId, stage } = row
  const context = submissionContext.parse(row.context)
  const time = { dueAt: submissionDueAt(stage, context), handIn: handInOf({ stage, context }) }
  return { submissionId, agency: agency?.name ?? '', stage, ...time }
}
