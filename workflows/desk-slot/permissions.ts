import type { Permissions } from '#workflows/engine/permission.ts'
import type { DeskSlotEvent } from './events.ts'

/** Calling people in is clerical; opening a decision again or confirming it is not one's own matter. */
export const deskSlotPermissions = {
  called: [{ role: 'desk-officer', on: 'any' }],
  opened: [{ role: 'desk-officer', on: 'any' }],
  absenceRecorded: [{ role: 'desk-officer', on: 'any' }],
  heldInAbsentia: [
    { role: 'desk-officer', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  confirmed: [
    { role: 'ict-head', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  reopened: [
    { role: 'ict-head', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  closed: [{ role: 'desk-officer', on: 'any' }],
} satisfies Permissions<DeskSlotEvent['type']>
