import { z } from 'zod'
import { instant } from '#workflows/engine/moment.ts'
import type { EventOf, EventSchemas } from '#workflows/engine/workflow.ts'

const count = z.number().int().min(0)

/** Counts in these events are facts the service reads in the same transaction, kept in the log as proof. */
export const reviewCycleEvents = {
  opened: z.object({ organisationCount: count }),
  timetableChanged: z.object({
    submissionDueAt: instant,
    submissionHardDueAt: instant,
    replyDueAt: instant,
    ground: z.string().trim().min(1),
  }),
  submissionClosed: z.object({ unfinishedCount: count }),
  deskOpened: z.object({ scheduledCount: count }),
  deskClosed: z.object({ undecidedCount: count }),
  replyClosed: z.object({ openObjectionCount: count }),
  decreePublished: z.object({ decreeId: z.string() }),
  closed: z.object({ openFollowUpCount: count }),
} satisfies EventSchemas

export type ReviewCycleEvent = EventOf<typeof reviewCycleEvents>

export const reviewCycleEventLabels: Record<ReviewCycleEvent['type'], string> = {
  opened: 'Buka siklus reviu',
  timetableChanged: 'Ubah jadwal',
  submissionClosed: 'Tutup pengajuan',
  deskOpened: 'Buka desk',
  deskClosed: 'Tutup desk',
  replyClosed: 'Tutup masa tanggapan',
  decreePublished: 'Umumkan keputusan',
  closed: 'Tutup siklus',
}
