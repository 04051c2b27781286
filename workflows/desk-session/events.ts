import { z } from 'zod'
import type { EventOf, EventSchemas } from '#workflows/engine/workflow.ts'

export const deskSessionEvents = {
  opened: z.object({}),
  cancelled: z.object({ reason: z.string().trim().min(1), slotCount: z.number().int().min(0) }),
  closed: z.object({ openSlotCount: z.number().int().min(0) }),
} satisfies EventSchemas

export type DeskSessionEvent = EventOf<typeof deskSessionEvents>

export const deskSessionEventLabels: Record<DeskSessionEvent['type'], string> = {
  opened: 'Mulai hari desk',
  cancelled: 'Batalkan hari desk',
  closed: 'Tutup hari desk',
}
