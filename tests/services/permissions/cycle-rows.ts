import { practiceTimetable } from '#app/commands/rehearsal/calendar.ts'
import { cancelSession } from '#app/services/cancel-session.server.ts'
import { changeTimetable } from '#app/services/change-timetable.server.ts'
import { closeCycle } from '#app/services/close-cycle.server.ts'
import { closeDesk } from '#app/services/close-desk.server.ts'
import { closeReply } from '#app/services/close-reply.server.ts'
import { closeSession } from '#app/services/close-session.server.ts'
import { closeSubmission } from '#app/services/close-submission.server.ts'
import { completeApplication } from '#app/services/complete-application.server.ts'
import { confirmApplications, unconfirmApplications } from '#app/services/confirm-applications.server.ts'
import { importInventory } from '#app/services/import-inventory.server.ts'
import { openCycle } from '#app/services/open-cycle.server.ts'
import { openDesk } from '#app/services/open-desk.server.ts'
import { openSession } from '#app/services/open-session.server.ts'
import { planSession } from '#app/services/plan-session.server.ts'
import { prepareCycle } from '#app/services/prepare-cycle.server.ts'
import { recordApplication } from '#app/services/record-application.server.ts'
import { recordObservation } from '#app/services/record-observation.server.ts'
import { registerOfficials } from '#app/services/register-official.server.ts'
import { registerOrganisations } from '#app/services/register-organisation.server.ts'
import { remindAgencies } from '#app/services/remind-agencies.server.ts'
import { writeHolidays } from '#app/services/write-holidays.server.ts'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { agencies, applicationFields } from '../../factories/agencies.ts'
import { confirmedApplication } from '../../factories/architecture.ts'
import {
  applicationsOf,
  cycleOf,
  cycleRow,
  dossierOf,
  lastCommandOn,
  sessionOf,
} from '../../factories/lookups.ts'
import { planDay } from '../../factories/stages-desk.ts'
import { cases, type Row } from './row.ts'

/** The year's frame, and the registers. */
export const cycleRows: readonly Row[] = [
  {
    service: 'prepare-cycle',
    stage: 'registered',
    may: { 'desk-officer': 'any', 'ict-head': 'any' },
    attempt: (by) => {
      const ground = { ground: 'monitoring-result', groundNote: null } as const
      const names = { instrument: 'SPBE 47', productNoun: 'SPBE' }
      return by(prepareCycle, { year: 2026, ...ground, ...names, timetable: practiceTimetable })
    },
  },
  {
    service: 'open-cycle',
    stage: 'applications',
    may: { 'desk-officer': 'any', 'ict-head': 'any' },
    attempt: async (by, world) =>
      by(openCycle, { cycleId: await cycleOf(world), organisationIds: [world.organisationId('pertanian')] }),
  },
  {
    service: 'change-timetable',
    stage: 'cycleOpen',
    may: { 'desk-officer': 'any', 'ict-head': 'any' },
    attempt: async (by, world) => {
      const { id: cycleId, submissionDueAt, submissionHardDueAt, replyDueAt } = await cycleRow(world)
      const dates = { submissionDueAt, submissionHardDueAt, replyDueAt }
      return by(changeTimetable, { cycleId, ground: 'Hari libur.', ...dates })
    },
  },
  {
    service: 'remind-agencies',
    stage: 'cycleOpen',
    may: { 'desk-officer': 'any', 'ict-head': 'any' },
    attempt: async (by, world) =>
      by(remindAgencies, { submissionIds: [await dossierOf(world, 'pertanian')] }),
  },
  {
    service: 'close-submission',
    stage: 'inReview',
    may: { 'desk-officer': 'any' },
    attempt: async (by, world) => by(closeSubmission, { cycleId: await cycleOf(world) }),
  },
  {
    service: 'plan-session',
    stage: 'reviewed',
    may: { 'desk-officer': 'any' },
    attempt: async (by, world) =>
      by(planSession, { cycleId: await cycleOf(world), date: '2026-08-06', room: 'Ruang Desk' }),
  },
  {
    service: 'cancel-session',
    stage: 'reviewed',
    may: { 'desk-officer': 'any' },
    before: planDay,
    attempt: async (by, world) =>
      by(cancelSession, { sessionId: await sessionOf(world), reason: 'Ruang dipakai.' }),
  },
  {
    service: 'open-desk',
    stage: 'scheduled',
    may: { 'desk-officer': 'any' },
    attempt: async (by, world) => by(openDesk, { cycleId: await cycleOf(world) }),
  },
  {
    service: 'open-session',
    stage: 'scheduled',
    may: { 'desk-officer': 'any' },
    attempt: async (by, world) => by(openSession, { sessionId: await sessionOf(world) }),
  },
  {
    service: 'close-session',
    stage: 'dayOpen',
    may: { 'desk-officer': 'any' },
    attempt: async (by, world) => by(closeSession, { sessionId: await sessionOf(world) }),
  },
  {
    service: 'close-desk',
    stage: 'decided',
    may: { 'desk-officer': 'any' },
    attempt: async (by, world) => by(closeDesk, { cycleId: await cycleOf(world) }),
  },
  {
    service: 'close-reply',
    stage: 'deskClosed',
    may: { 'desk-officer': 'any' },
    attempt: async (by, world) => by(closeReply, { cycleId: await cycleOf(world) }),
  },
  {
    service: 'close-cycle',
    stage: 'decreePublished',
    may: { 'ict-head': 'any' },
    attempt: async (by, world) => by(closeCycle, { cycleId: await cycleOf(world) }),
  },
  {
    service: 'import-inventory',
    stage: 'cycleOpen',
    may: { 'desk-officer': 'any' },
    attempt: async (by, world) => {
      const rows = [{ row: 2, owner: agencies.pertanian.name, fields: applicationFields('pertanian', 9) }]
      const file = { cycleId: await cycleOf(world), fileName: 'susulan.csv', sha256: 'e'.repeat(64) }
      return by(importInventory, { ...file, rows, rejected: [] })
    },
  },
  {
    service: 'record-application',
    stage: 'cycleOpen',
    subjects: cases,
    may: { representative: 'own', 'agency-head': 'own', 'desk-officer': 'any' },
    attempt: async (by, world, agency) =>
      by(recordApplication, {
        organisationId: world.organisationId(agency),
        fields: applicationFields(agency, 9),
      }),
  },
  {
    service: 'confirm-applications',
    stage: 'cycleOpen',
    subjects: cases,
    may: { representative: 'own', 'agency-head': 'own' },
    attempt: async (by, world, agency) => {
      const [application] = await applicationsOf(world, agency)
      return by(confirmApplications, { applicationIds: [application?.id ?? ''] })
    },
  },
  {
    service: 'confirm-applications',
    act: 'takes it back',
    stage: 'cycleOpen',
    subjects: cases,
    may: { representative: 'own', 'agency-head': 'own' },
    before: confirmedApplication,
    attempt: async (by, world, agency) => {
      const [application] = await applicationsOf(world, agency)
      return by(unconfirmApplications, { confirmedBy: lastCommandOn(world, application?.id ?? '') })
    },
  },
  {
    service: 'complete-application',
    stage: 'cycleOpen',
    subjects: cases,
    may: { representative: 'own', 'desk-officer': 'any' },
    attempt: async (by, world, agency) => {
      const [application] = await applicationsOf(world, agency)
      const fields = { activeUsers: 0, transactions: 0, readingSource: 'other' }
      return by(completeApplication, {
        organisationId: world.organisationId(agency),
        applicationId: application?.id ?? '',
        fields: { ...applicationFields(agency, 1), userUnits: 'Semua bidang' },
        readings: [{ year: 2026, quarter: 1, fields }],
        isSame: false,
      })
    },
  },
  {
    service: 'record-observation',
    stage: 'cycleOpen',
    subjects: cases,
    may: { representative: 'own', 'desk-officer': 'any' },
    attempt: async (by, world, agency) => {
      const [application] = await applicationsOf(world, agency)
      const reading = { year: 2026, quarter: 1, isSimulated: false } as const
      const fields = { activeUsers: 0, transactions: 0, readingSource: 'other' }
      return by(recordObservation, { applicationId: application?.id ?? '', ...reading, fields })
    },
  },
  {
    service: 'register-organisation',
    stage: 'registered',
    may: { administrator: 'any' },
    attempt: (by) => {
      const organisation = { name: 'Dinas Baru', abbreviation: 'DB', kind: 'perangkat-daerah', duty: null }
      return by(registerOrganisations, { organisations: [{ ...organisation, validFrom: '2026-01-01' }] })
    },
  },
  {
    service: 'register-official',
    stage: 'registered',
    may: { administrator: 'any' },
    attempt: (by, world) => {
      const person = { name: 'Orang Baru', role: 'representative', title: 'Admin' } as const
      const post = { organisationId: world.organisationId('pertanian'), actingPrefix: null }
      return by(registerOfficials, { officials: [{ ...person, ...post, validFrom: '2026-01-01' }] })
    },
  },
  {
    service: 'write-setting',
    stage: 'registered',
    may: { administrator: 'any' },
    attempt: (by) => by(writeSetting, { key: 'disuse-threshold', value: { users: 1, transactions: 0 } }),
  },
  {
    service: 'write-holidays',
    stage: 'registered',
    may: { administrator: 'any' },
    attempt: (by) => {
      const holiday = { date: '2026-07-01', name: 'Hari Jadi Kota', source: 'Keputusan Wali Kota' }
      return by(writeHolidays, { holidays: [holiday] })
    },
  },
]
