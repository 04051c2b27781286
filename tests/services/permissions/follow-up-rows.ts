import { confirmFollowUp, returnFollowUp } from '#app/services/confirm-follow-up.server.ts'
import { noteFollowUpProgress } from '#app/services/note-follow-up-progress.server.ts'
import { reportFollowUpDone } from '#app/services/report-follow-up-done.server.ts'
import type { Agency } from '../../factories/agencies.ts'
import { itemOf } from '../../factories/lookups.ts'
import type { World } from '../../factories/world.ts'
import { cases, type Row } from './row.ts'

const idOf = (agency: Agency) => `tindak-lanjut-${agency}`

/** A follow-up of this agency in a status, whatever the desk decided on it. */
function followUpAs(status: string) {
  return async (world: World, agency: Agency) => {
    const { id: itemId, applicationId, organisationId, cycleId } = await itemOf(world, agency)
    const columns = 'id, cycle_id, item_id, application_id, organisation_id, action, status, created_at'
    const values = [cycleId, itemId, applicationId, organisationId, 'improve', status, world.clock.now()]
    world.raw
      .prepare(`INSERT INTO follow_ups (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
      .run(idOf(agency), ...values)
  }
}

/** What was decided is carried out, reported and checked. */
export const followUpRows: readonly Row[] = [
  {
    service: 'note-follow-up-progress',
    stage: 'decreePublished',
    subjects: cases,
    before: followUpAs('open'),
    may: { representative: 'own', 'agency-head': 'own' },
    attempt: async (by, _world, agency) =>
      by(noteFollowUpProgress, { followUpId: idOf(agency), note: 'Separuh selesai.' }),
  },
  {
    service: 'report-follow-up-done',
    stage: 'decreePublished',
    subjects: cases,
    before: followUpAs('open'),
    may: { 'agency-head': 'own' },
    attempt: async (by, _world, agency) =>
      by(reportFollowUpDone, {
        followUpId: idOf(agency),
        evidence: 'Berita acara serah terima.',
        documentId: null,
        completedOn: '2026-09-21',
      }),
  },
  {
    service: 'confirm-follow-up',
    stage: 'decreePublished',
    subjects: cases,
    before: followUpAs('reported'),
    may: { 'desk-officer': 'other', 'regional-secretary': 'organiser' },
    attempt: async (by, _world, agency) => by(confirmFollowUp, { followUpId: idOf(agency), note: null }),
  },
  {
    service: 'confirm-follow-up',
    act: 'return',
    stage: 'decreePublished',
    subjects: cases,
    before: followUpAs('reported'),
    may: { 'desk-officer': 'other', 'regional-secretary': 'organiser' },
    attempt: async (by, _world, agency) =>
      by(returnFollowUp, { followUpId: idOf(agency), missing: 'Bukti serah terima.' }),
  },
]
