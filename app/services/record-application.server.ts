import { afterSubmission } from '#app/text/after-submission.ts'
import { frozenDossiers } from '#db/frozen-dossiers.ts'
import { applicationById } from '#db/inventory.ts'
import type { Db } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { submissionById } from '#db/review-cycles.ts'
import { readSetting } from '#db/settings.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { possibleEvents } from '#workflows/engine/possible-events.ts'
import { restore } from '#workflows/engine/restore.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import { submissionWorkflow } from '#workflows/submission/workflow.ts'
import { AppError, found } from './app-error.ts'
import { alreadyRecorded, changedMeanwhile, writeApplication } from './application-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/**
 * Adds an application to an agency's inventory, or writes the next version of one (`applicationId`). An agency that
 * writes its record stands by it, but for `standsBy: false`: it saw only a part.
 */
export function recordApplication(
  office: Office,
  command: Command,
  input: { organisationId: string; applicationId?: string; fields: FieldValues; standsBy?: boolean },
): Promise<Outcome> {
  const { organisationId, applicationId, fields, standsBy = true } = input
  return perform(office, command, async (act) => {
    await act.require('applicationRecorded', organisationId)
    found(await organisationById(act.db, organisationId), 'Perangkat daerah ini')
    await refuseWhileFrozen(act.db, organisationId)
    if (applicationId === undefined) {
      const written = await writeApplication(act, { organisationId, fields })
      if (written.result !== 'new') throw alreadyRecorded(String(fields.name))
      return
    }
    const row = found(await applicationById(act.db, applicationId), 'Aplikasi ini')
    if (row.organisationId !== organisationId)
      throw new AppError('not-found', 'Aplikasi ini tidak ditemukan.')
    if (command.expectedVersion !== undefined && command.expectedVersion !== row.version) {
      throw await changedMeanwhile(act.db, row)
    }
    await writeApplication(act, { organisationId, fields, row, standsBy })
  })
}

/** What was submitted is what is reviewed: changes wait until the dossier comes back or the cycle is over. */
export async function refuseWhileFrozen(db: Db, organisationId: string): Promise<void> {
  const row = (await frozenDossiers(db)).get(organisationId)
  if (row === undefined) return
  const { submittedAt = null } = (await submissionById(db, row.id)) ?? {}
  const { frozen, mend, open } = afterSubmission({
    possible: possibleEvents(restore(submissionWorkflow, row)),
    submittedAt,
    hardDueAt: submissionContext.parse(row.context).hardDueAt,
    utcOffsetHours: governmentOf(await readSetting(db, 'government')).utcOffsetHours,
  })
  throw new AppError('refused', `${frozen} ${mend} ${open}`)
}

/** The organisations whose data lie with the reviewers. */
export async function frozenOrganisations(db: Db): Promise<ReadonlySet<string>> {
  return new Set((await frozenDossiers(db)).keys())
}
