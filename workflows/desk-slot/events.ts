import { z } from 'zod'
import type { EventOf, EventSchemas } from '#workflows/engine/workflow.ts'

const words = z.string().trim().min(1)
const count = z.number().int().min(0)

export const deskSlotEvents = {
  called: z.object({}),
  opened: z.object({}),
  absenceRecorded: z.object({ reason: words }),
  heldInAbsentia: z.object({}),
  confirmed: z.object({ unsettledCount: count, parkedCount: count }),
  reopened: z.object({ reason: words }),
  /** `undecidedCount`: neither parked nor confirmed, such as taken up again; logs before it was asked lack it. */
  closed: z.object({ parkedCount: count, undecidedCount: count.optional() }),
} satisfies EventSchemas

export type DeskSlotEvent = EventOf<typeof deskSlotEvents>

export const deskSlotEventLabels: Record<DeskSlotEvent['type'], string> = {
  called: 'Panggil perangkat daerah',
  opened: 'Mulai giliran',
  absenceRecorded: 'Catat ketidakhadiran',
  heldInAbsentia: 'Putuskan tanpa kehadiran',
  confirmed: 'Sahkan keputusan giliran',
  reopened: 'Buka kembali giliran',
  closed: 'Tutup giliran',
}
