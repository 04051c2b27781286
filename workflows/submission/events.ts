import { z } from 'zod'
import { reviewerKinds } from '#workflows/catalogue/opinion.ts'
import { instant } from '#workflows/engine/moment.ts'
import type { EventOf, EventSchemas } from '#workflows/engine/workflow.ts'

const reviewer = z.enum(reviewerKinds)
const count = z.number().int().min(0)
const words = z.string().trim().min(1)

export const submissionEvents = {
  /** `replacesAsIs`: what was processed as it stood is now the agency's own word; older logs do not say. */
  submitted: z.object({
    itemCount: count,
    contentSha256: z.string(),
    replacesAsIs: z.boolean().optional(),
  }),
  softDeadlinePassed: z.object({}),
  hardDeadlinePassed: z.object({}),
  repairDeadlinePassed: z.object({}),
  extended: z.object({ until: instant, ground: words }),
  /** The cycle's dates after a change; `before` are those it had, by which an extension of one's own is known. */
  timetableMoved: z.object({
    dueAt: instant,
    hardDueAt: instant,
    replyDueAt: instant,
    before: z.object({ dueAt: instant, hardDueAt: instant }),
    ground: words,
  }),
  takenAsIs: z.object({ itemCount: count, ground: words }),
  withdrawn: z.object({ reason: words }),
  reviewStarted: z.object({}),
  questionAsked: z.object({ reviewer, questionId: z.string(), question: words, dueAt: instant }),
  questionAnswered: z.object({ reviewer, questionId: z.string(), answer: words }),
  reviewCompleted: z.object({ reviewer, opinedCount: count }),
  reviewWaived: z.object({ reviewer, ground: words }),
  returned: z.object({ missing: words, dueAt: instant }),
  scheduled: z.object({ slotId: z.string() }),
  heard: z.object({ slotId: z.string() }),
  decided: z.object({ unconfirmedCount: count, replyDueAt: instant }),
  decisionReopened: z.object({ reason: words }),
  objected: z.object({ itemId: z.string() }),
  objectionAnswered: z.object({ itemId: z.string(), isUpheld: z.boolean() }),
  closed: z.object({}),
} satisfies EventSchemas

export type SubmissionEvent = EventOf<typeof submissionEvents>

export const submissionEventLabels: Record<SubmissionEvent['type'], string> = {
  submitted: 'Ajukan berkas',
  softDeadlinePassed: 'Batas pengajuan lewat',
  hardDeadlinePassed: 'Batas akhir pengajuan lewat',
  repairDeadlinePassed: 'Batas perbaikan lewat',
  extended: 'Perpanjang batas',
  timetableMoved: 'Sesuaikan batas dengan jadwal',
  takenAsIs: 'Proses apa adanya',
  withdrawn: 'Tarik kembali berkas',
  reviewStarted: 'Mulai telaah',
  questionAsked: 'Minta klarifikasi',
  questionAnswered: 'Jawab klarifikasi',
  reviewCompleted: 'Selesaikan telaah',
  reviewWaived: 'Tidak memberi telaah (perangkat daerah sendiri)',
  returned: 'Kembalikan untuk diperbaiki',
  scheduled: 'Jadwalkan desk',
  heard: 'Mulai desk',
  decided: 'Sahkan keputusan desk',
  decisionReopened: 'Buka kembali keputusan',
  objected: 'Ajukan keberatan',
  objectionAnswered: 'Jawab keberatan',
  closed: 'Tutup berkas',
}
