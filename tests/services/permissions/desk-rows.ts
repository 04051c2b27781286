import { answerObjection } from '#app/services/answer-objection.server.ts'
import { callSlot } from '#app/services/call-slot.server.ts'
import { closeSlot } from '#app/services/close-slot.server.ts'
import { confirmDecision } from '#app/services/confirm-decision.server.ts'
import { confirmSlot } from '#app/services/confirm-slot.server.ts'
import { objectToDecision } from '#app/services/object-to-decision.server.ts'
import { holdInAbsentia, openSlot } from '#app/services/open-slot.server.ts'
import { parkItem } from '#app/services/park-item.server.ts'
import { recordAbsence } from '#app/services/record-absence.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { recordDissent } from '#app/services/record-dissent.server.ts'
import { reopenDecision } from '#app/services/reopen-decision.server.ts'
import { reopenSlot } from '#app/services/reopen-slot.server.ts'
import { resumeItem } from '#app/services/resume-item.server.ts'
import { scheduleSlot } from '#app/services/schedule-slot.server.ts'
import type { Agency } from '../../factories/agencies.ts'
import { keep, reviewerRoles } from '../../factories/decisions.ts'
import { cases as casesOf, dossierOf, itemOf, sessionOf, slotOf } from '../../factories/lookups.ts'
import { planDay } from '../../factories/stages-desk.ts'
import type { World } from '../../factories/world.ts'
import { cases, type Row } from './row.ts'

async function planDayOnce(world: World): Promise<void> {
  if ((await casesOf(world, 'desk-session')).length === 0) await planDay(world)
}

const idOf = async (world: World, agency: Agency) => (await itemOf(world, agency)).id
const reason = 'Ada data baru.'

/** Diskominfo's desk decides on others, the Sekda on Diskominfo. */
const deskDecides = { 'desk-officer': 'other', 'regional-secretary': 'organiser' } as const
const headConfirms = { 'ict-head': 'other', 'regional-secretary': 'organiser' } as const

const dissents = (['planning', 'budget', 'technical', 'agency'] as const).map(
  (party): Row => ({
    service: 'record-dissent',
    act: party,
    stage: 'decisionsRecorded',
    subjects: cases,
    may: party === 'agency' ? { 'agency-head': 'own' } : { [reviewerRoles[party]]: 'other' },
    attempt: async (by, world, agency) =>
      by(recordDissent, { itemId: await idOf(world, agency), party, note: 'Asetnya belum jelas.' }),
  }),
)

/** What happens in an agency's turn, and in the time for its reply. */
export const deskRows: readonly Row[] = [
  ...dissents,
  {
    service: 'schedule-slot',
    stage: 'reviewed',
    subjects: cases,
    may: { 'desk-officer': 'any' },
    before: planDayOnce,
    attempt: async (by, world, agency) => {
      const [sessionId, submissionId] = [await sessionOf(world), await dossierOf(world, agency)]
      return by(scheduleSlot, { sessionId, submissionId, startsAt: '2026-08-06T02:00:00.000Z', minutes: 20 })
    },
  },
  {
    service: 'call-slot',
    stage: 'dayOpen',
    subjects: cases,
    may: { 'desk-officer': 'any' },
    attempt: async (by, world, agency) => by(callSlot, { slotId: await slotOf(world, agency) }),
  },
  {
    service: 'open-slot',
    stage: 'dayOpen',
    subjects: cases,
    may: { 'desk-officer': 'any' },
    before: async (world, agency) =>
      world.as(world.role('desk-officer'))(callSlot, { slotId: await slotOf(world, agency) }),
    attempt: async (by, world, agency) => by(openSlot, { slotId: await slotOf(world, agency) }),
  },
  {
    service: 'record-absence',
    stage: 'dayOpen',
    subjects: cases,
    may: { 'desk-officer': 'any' },
    attempt: async (by, world, agency) =>
      by(recordAbsence, { slotId: await slotOf(world, agency), reason: 'Tidak datang.' }),
  },
  {
    service: 'open-slot',
    act: 'in absentia',
    stage: 'dayOpen',
    subjects: cases,
    may: deskDecides,
    before: async (world, agency) =>
      world.as(world.role('desk-officer'))(recordAbsence, { slotId: await slotOf(world, agency), reason }),
    attempt: async (by, world, agency) => by(holdInAbsentia, { slotId: await slotOf(world, agency) }),
  },
  {
    service: 'record-decision',
    stage: 'heard',
    subjects: cases,
    may: deskDecides,
    attempt: async (by, world, agency) =>
      by(recordDecision, { itemId: await idOf(world, agency), decision: keep }),
  },
  {
    service: 'park-item',
    stage: 'heard',
    subjects: cases,
    may: deskDecides,
    attempt: async (by, world, agency) => by(parkItem, { itemId: await idOf(world, agency), reason }),
  },
  {
    service: 'resume-item',
    stage: 'heard',
    subjects: cases,
    may: deskDecides,
    before: async (world, agency) => {
      const itemId = await idOf(world, agency)
      await world.as(world.decider('desk-officer', agency))(parkItem, { itemId, reason })
    },
    attempt: async (by, world, agency) => by(resumeItem, { itemId: await idOf(world, agency) }),
  },
  {
    service: 'confirm-slot',
    stage: 'decisionsRecorded',
    subjects: cases,
    may: headConfirms,
    attempt: async (by, world, agency) => by(confirmSlot, { slotId: await slotOf(world, agency) }),
  },
  {
    service: 'confirm-decision',
    stage: 'decisionsRecorded',
    subjects: cases,
    may: headConfirms,
    attempt: async (by, world, agency) => by(confirmDecision, { itemId: await idOf(world, agency) }),
  },
  {
    service: 'reopen-decision',
    stage: 'decided',
    subjects: cases,
    may: headConfirms,
    attempt: async (by, world, agency) => by(reopenDecision, { itemId: await idOf(world, agency), reason }),
  },
  {
    service: 'reopen-slot',
    stage: 'decided',
    subjects: cases,
    may: headConfirms,
    attempt: async (by, world, agency) => by(reopenSlot, { slotId: await slotOf(world, agency), reason }),
  },
  {
    service: 'close-slot',
    stage: 'decided',
    subjects: cases,
    may: { 'desk-officer': 'any' },
    attempt: async (by, world, agency) => by(closeSlot, { slotId: await slotOf(world, agency) }),
  },
  {
    service: 'object-to-decision',
    stage: 'decided',
    subjects: cases,
    may: { 'agency-head': 'own' },
    attempt: async (by, world, agency) =>
      by(objectToDecision, { itemId: await idOf(world, agency), ground: 'Masih dipakai.' }),
  },
  {
    service: 'answer-objection',
    stage: 'decided',
    subjects: cases,
    may: headConfirms,
    before: async (world, agency) => {
      const itemId = await idOf(world, agency)
      await world.as(world.head(agency))(objectToDecision, { itemId, ground: 'Masih dipakai.' })
    },
    attempt: async (by, world, agency) =>
      by(answerObjection, { itemId: await idOf(world, agency), isUpheld: false, answer: 'Tetap.' }),
  },
]
