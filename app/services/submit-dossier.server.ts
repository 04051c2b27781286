import { loadCase } from '#db/cases.ts'
import { lastTaken } from '#db/frozen-dossiers.ts'
import { type ApplicationRow, applicationsOfOrganisation } from '#db/inventory.ts'
import { eventsOfSubject } from '#db/log.ts'
import { readingsSince } from '#db/monitoring.ts'
import type { Db } from '#db/open.ts'
import { submissionById, submissionsOfCycle, updateSubmission } from '#db/review-cycles.ts'
import { insertReviewItem, itemsOfSubmission } from '#db/review-items.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import type { Act } from './act.server.ts'
import { found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { hashOf } from './vault.ts'

/**
 * The head of an agency submits its dossier, for the first time or after a return. Each application becomes
 * a review item; what changed since the last round loses its opinions. The outbox makes the receipt.
 */
export function submitDossier(
  office: Office,
  command: Command,
  input: { submissionId: string },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const submission = found(await submissionById(act.db, input.submissionId), 'Berkas ini')
    const applications = await applicationsOfOrganisation(act.db, submission.organisationId)
    const content = await contentOf(act.db, applications)
    const contentSha256 = hashOf(JSON.stringify(content))
    const itemCount = applications.length
    const row = found(await loadCase(act.db, submission.id), 'Berkas ini')
    const { isTakenAsIs } = submissionContext.parse(row.context)
    const state = await act.send(submission.id, {
      type: 'submitted',
      itemCount,
      contentSha256,
      ...(isTakenAsIs ? { replacesAsIs: true } : {}),
    })
    const context = submissionContext.parse(state.context)
    // The log keeps what was submitted, word for word: the receipt and later questions go back to this.
    act.note({
      kind: 'submission-content',
      id: submission.id,
      // Not the round: a dossier that was withdrawn is submitted in the same round again.
      version: (await eventsOfSubject(act.db, 'submission-content', submission.id)).length + 1,
      type: 'recorded',
      payload: content,
    })
    await openItems(act, { ...submission, round: context.round })
    const count = (await submissionsOfCycle(act.db, submission.cycleId)).filter(
      (row) => row.receiptNumber !== null,
    )
    await updateSubmission(act.db, submission.id, {
      receiptNumber:
        submission.receiptNumber ?? `TT-${String(count.length + 1).padStart(3, '0')}/${act.at.slice(0, 4)}`,
      submittedAt: act.at,
      isLate: context.isLate,
      contentSha256,
    })
  })
}

/** What is handed in, as the log keeps it and the fingerprint covers it: every answer and every reading. */
async function contentOf(db: Db, applications: readonly ApplicationRow[]) {
  const applicationIds = applications.map(({ id }) => id)
  const readings = await readingsSince(db, { applicationIds, year: 0 })
  return {
    applications: applications.map(({ id, version, fields }) => ({ id, version, fields })),
    readings: readings
      .map(({ id, applicationId, year, quarter, version, fields }) => ({
        id,
        applicationId,
        year,
        quarter,
        version,
        fields,
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

interface Dossier {
  id: string
  cycleId: string
  organisationId: string
  round: number
}

/** One review item for each application; on a later round, items of changed applications start again. */
export async function openItems(act: Act, dossier: Dossier): Promise<number> {
  const { id: submissionId, cycleId, organisationId, round } = dossier
  const applications = await applicationsOfOrganisation(act.db, organisationId)
  const takenAt = await lastTaken(act.db, submissionId)
  const items = new Map(
    (await itemsOfSubmission(act.db, submissionId)).map((item) => [item.applicationId, item]),
  )
  for (const application of applications) {
    const item = items.get(application.id)
    if (item === undefined) {
      const id = act.newId(`review-item ${application.id}`)
      const input = { organisationId, applicationId: application.id }
      await act.create({ id, workflow: 'review-item', input, cycleId, organisationId })
      await insertReviewItem(act.db, {
        ...input,
        id,
        cycleId,
        submissionId,
        slotId: null,
        decisionCode: null,
        decisionVersion: 0,
        dueOn: null,
      })
    } else if (takenAt !== null && application.updatedAt > takenAt) {
      const ground = 'Data aplikasi diperbaiki sesudah dikembalikan.'
      await act.send(item.id, { type: 'opinionsReset', round, ground }, { as: 'rules' })
    }
  }
  return applications.length
}
