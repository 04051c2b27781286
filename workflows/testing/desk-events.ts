import type { DeskSessionEvent } from '#workflows/desk-session/events.ts'
import type { DeskSlotEvent } from '#workflows/desk-slot/events.ts'
import { organisations } from './actors.ts'
import { timeline } from './timeline.ts'

export const deskSessionInput = { date: '2026-08-18', room: 'Ngalam Command Center' }

/** One good event of each type of a desk day. */
export const deskSessionSamples = {
  opened: { type: 'opened', at: timeline.desk },
  cancelled: { type: 'cancelled', at: timeline.review, reason: 'Ruang dipakai', slotCount: 0 },
  closed: { type: 'closed', at: timeline.desk, openSlotCount: 0 },
} satisfies { [Type in DeskSessionEvent['type']]: Extract<DeskSessionEvent, { type: Type }> }

export const deskSlotInput = { organisationId: organisations.health }

/** One good event of each type of an agency's turn. */
export const deskSlotSamples = {
  called: { type: 'called', at: timeline.desk },
  opened: { type: 'opened', at: timeline.desk },
  absenceRecorded: { type: 'absenceRecorded', at: timeline.desk, reason: 'Tidak datang' },
  heldInAbsentia: { type: 'heldInAbsentia', at: timeline.desk },
  confirmed: { type: 'confirmed', at: timeline.desk, unsettledCount: 0, parkedCount: 0 },
  reopened: { type: 'reopened', at: timeline.desk, reason: 'Keliru mencatat tenggat' },
  closed: { type: 'closed', at: timeline.desk, parkedCount: 0 },
} satisfies { [Type in DeskSlotEvent['type']]: Extract<DeskSlotEvent, { type: Type }> }
