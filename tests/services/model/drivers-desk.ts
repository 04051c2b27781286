import { callSlot } from '#app/services/call-slot.server.ts'
import { cancelSession } from '#app/services/cancel-session.server.ts'
import { closeSession } from '#app/services/close-session.server.ts'
import { closeSlot } from '#app/services/close-slot.server.ts'
import { openSession } from '#app/services/open-session.server.ts'
import { holdInAbsentia, openSlot } from '#app/services/open-slot.server.ts'
import { recordAbsence } from '#app/services/record-absence.server.ts'
import { reopenSlot } from '#app/services/reopen-slot.server.ts'
import type { DeskSessionEvent } from '#workflows/desk-session/events.ts'
import type { DeskSlotEvent } from '#workflows/desk-slot/events.ts'
import { sessionOf, slotOf } from '../../factories/lookups.ts'
import { confirm, decide, planDay } from '../../factories/stages-desk.ts'
import type { Driver, Drivers } from './scene.ts'

const sessionEvents = {
  async opened({ world, caseId: sessionId }) {
    await world.as(world.role('desk-officer'))(openSession, { sessionId })
  },
  async cancelled({ world, caseId: sessionId }) {
    await world.as(world.role('desk-officer'))(cancelSession, { sessionId, reason: 'Ruang dipakai.' })
  },
  async closed({ world, caseId: sessionId }) {
    await world.as(world.role('desk-officer'))(closeSession, { sessionId })
  },
} satisfies Record<DeskSessionEvent['type'], Driver>

export const deskSessionDrivers: Drivers = {
  stage: 'reviewed',
  async begin(world) {
    await planDay(world)
    return sessionOf(world)
  },
  events: sessionEvents,
}

const slotEvents = {
  async called({ world, caseId: slotId }) {
    await world.as(world.role('desk-officer'))(callSlot, { slotId })
  },
  async opened({ world, caseId: slotId }) {
    await world.as(world.role('desk-officer'))(openSlot, { slotId })
  },
  async absenceRecorded({ world, caseId: slotId }) {
    await world.as(world.role('desk-officer'))(recordAbsence, { slotId, reason: 'Tidak datang.' })
  },
  async heldInAbsentia({ world, caseId: slotId }) {
    await world.as(world.role('desk-officer'))(holdInAbsentia, { slotId })
  },
  async confirmed({ world, agency }) {
    await decide(world, agency)
    await confirm(world, agency)
  },
  async reopened({ world, caseId: slotId }) {
    await world.as(world.role('ict-head'))(reopenSlot, { slotId, reason: 'Ada data baru.' })
  },
  async closed({ world, caseId: slotId }) {
    await world.as(world.role('desk-officer'))(closeSlot, { slotId })
  },
} satisfies Record<DeskSlotEvent['type'], Driver>

export const deskSlotDrivers: Drivers = { stage: 'dayOpen', begin: slotOf, events: slotEvents }
