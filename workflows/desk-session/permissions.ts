import type { Permissions } from '#workflows/engine/permission.ts'
import type { DeskSessionEvent } from './events.ts'

export const deskSessionPermissions = {
  opened: [{ role: 'desk-officer', on: 'any' }],
  cancelled: [{ role: 'desk-officer', on: 'any' }],
  closed: [{ role: 'desk-officer', on: 'any' }],
} satisfies Permissions<DeskSessionEvent['type']>
