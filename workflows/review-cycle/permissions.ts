import type { Permissions } from '#workflows/engine/permission.ts'
import type { ReviewCycleEvent } from './events.ts'

export const reviewCyclePermissions = {
  opened: [
    { role: 'desk-officer', on: 'any' },
    { role: 'ict-head', on: 'any' },
  ],
  timetableChanged: [
    { role: 'desk-officer', on: 'any' },
    { role: 'ict-head', on: 'any' },
  ],
  submissionClosed: [{ role: 'desk-officer', on: 'any' }],
  deskOpened: [{ role: 'desk-officer', on: 'any' }],
  deskClosed: [{ role: 'desk-officer', on: 'any' }],
  // The clock closes the window when it passes; a person may do so when nothing is open.
  replyClosed: [
    { role: 'desk-officer', on: 'any' },
    { role: 'system', on: 'any' },
  ],
  decreePublished: [{ role: 'system', on: 'any' }],
  closed: [{ role: 'ict-head', on: 'any' }],
} satisfies Permissions<ReviewCycleEvent['type']>
