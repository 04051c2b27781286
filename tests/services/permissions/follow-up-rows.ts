import { confirmFollowUp, returnFollowUp } from '#app/services/confirm-follow-up.server.ts'
import { noteFollowUpProgress } from '#app/services/note-follow-up-progress.server.ts'
import { reportFollowUpDone } from '#app/services/report-follow-up-done.server.ts'
import { followUpAs, followUpIdOf } from '../../factories/follow-ups.ts'
import { cases, type Row } from './row.ts'

/** What was decided is carried out, reported and checked. */
export const followUpRows: readonly Row[] = [
  {
    service: 'note-follow-up-progress',
    stage: 'decreePublished',
    subjects: cases,
    before: followUpAs('open'),
    may: { representative: 'own', 'agency-head': 'own' },
    attempt: async (by, _world, agency) =>
      by(noteFollowUpProgress, { followUpId: followUpIdOf(agency), note: 'Separuh selesai.' }),
  },
  {
    service: 'report-follow-up-done',
    stage: 'decreePublished',
    subjects: cases,
    before: followUpAs('open'),
    may: { 'agency-head': 'own' },
    attempt: async (by, _world, agency) =>
      by(reportFollowUpDone, {
        followUpId: followUpIdOf(agency),
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
    attempt: async (by, _world, agency) =>
      by(confirmFollowUp, { followUpId: followUpIdOf(agency), note: null }),
  },
  {
    service: 'confirm-follow-up',
    act: 'return',
    stage: 'decreePublished',
    subjects: cases,
    before: followUpAs('reported'),
    may: { 'desk-officer': 'other', 'regional-secretary': 'organiser' },
    attempt: async (by, _world, agency) =>
      by(returnFollowUp, { followUpId: followUpIdOf(agency), missing: 'Bukti serah terima.' }),
  },
]
