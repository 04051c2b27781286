import { frozenSince } from '#app/text/application.ts'
import { casesOfCycle } from '#db/cases.ts'
import { applicationById } from '#db/inventory.ts'
import type { Db } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { allReviewCycles, submissionById } from '#db/review-cycles.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { AppError, found } from './app-error.ts'
import { alreadyRecorded, changedMeanwhile, writeApplication } from './application-record.server.ts'
import { cityMoment } from './city-day.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Stages in which an agency's data lie with the reviewers and stay as they were submitted. */
const frozenStages = new Set([
  'submitted',
  'inReview',
  'reviewed',
  'scheduled',
  'heard',
  'decided',
  'objected',
  'answered',
])

/** Adds an application to an agency's inventory, or writes the next version of one (`applicationId`). */
export function recordApplication(
  office: Office,
  command: Command,
  input: { organisationId: string; applicationId?: string; fields: FieldValues },
): Promise<Outcome> {
  const { organisationId, applicationId, fields } = input
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
    await writeApplication(act, { organisationId, fields, row })
  })
}

/** What was submitted is what is reviewed: changes wait until the dossier comes back or the cycle is over. */
export async function refuseWhileFrozen(db: Db, organisationId: string): Promise<void> {
  const dossierId = (await frozenDossiers(db)).get(organisationId)
  if (dossierId === undefined) return
  const { submittedAt = null } = (await submissionById(db, dossierId)) ?? {}
  throw new AppError('refused', frozenSince(submittedAt && (await cityMoment(db, submittedAt))))
}

/** The organisations whose data lie with the reviewers. */
export async function frozenOrganisations(db: Db): Promise<ReadonlySet<string>> {
  return new Set((await frozenDossiers(db)).keys())
}

/** The dossiers that lie with the reviewers, by organisation. */
async function frozenDossiers(db: Db): Promise<ReadonlyMap<string, string>> {
  const frozen = new Map<string, string>()
  // Any cycle: the next year may be prepared while this one is still reviewed.
  for (const cycle of await allReviewCycles(db)) {
    for (const { id, organisationId, stage } of await casesOfCycle(db, cycle.id, 'submission'))
      if (organisationId !== null && frozenStages.has(stage)) frozen.set(organisationId, id)
  }
  return frozen
}
