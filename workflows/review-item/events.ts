import { z } from 'zod'
import { decisionCodes, reasonCodes } from '#workflows/catalogue/decision.ts'
import { reviewerKinds } from '#workflows/catalogue/opinion.ts'
import { calendarDay } from '#workflows/engine/moment.ts'
import type { EventOf, EventSchemas } from '#workflows/engine/workflow.ts'

const words = z.string().trim().min(1)
const optionalWords = z.string().trim().nullable()

export const decisionContent = z.object({
  code: z.enum(decisionCodes),
  reasons: z.array(z.enum(reasonCodes)),
  successor: optionalWords,
  dueOn: calendarDay.nullable(),
  /** Last quarter of the monitoring that `monitor` asks for, as rules/quarters writes it. */
  untilQuarter: optionalWords,
  conditions: optionalWords,
  inCharge: optionalWords,
  note: optionalWords,
})

export type DecisionContent = z.infer<typeof decisionContent>

const opinionContent = z.object({
  reviewer: z.enum(reviewerKinds),
  code: words,
  note: z.string().trim(),
  condition: optionalWords,
  round: z.number().int(),
})

export const reviewItemEvents = {
  opinionGiven: opinionContent,
  opinionWaived: z.object({
    reviewer: opinionContent.shape.reviewer,
    round: z.number().int(),
    ground: words,
  }),
  opinionsReset: z.object({ round: z.number().int(), ground: words }),
  exceptionGranted: z.object({ ground: words, letter: words }),
  decisionRecorded: z.object({
    decision: decisionContent,
    /** What is missing for a decision of this kind, from rules/decision-fit; empty when it stands. */
    problems: z.array(z.string()),
    /** Verdict of rules/two-quarter on the day of the decision, kept as proof. */
    usage: z.object({
      verdict: z.enum(['idle', 'in-use', 'not-proven']),
      sentence: z.string(),
      isSimulated: z.boolean(),
    }),
  }),
  parked: z.object({ reason: words }),
  resumed: z.object({}),
  decisionConfirmed: z.object({}),
  reopened: z.object({ reason: words }),
  dissentRecorded: z.object({ party: z.enum(['planning', 'budget', 'technical', 'agency']), note: words }),
  objected: z.object({ ground: words }),
  objectionAnswered: z.object({ isUpheld: z.boolean(), answer: words }),
  finalised: z.object({}),
} satisfies EventSchemas

export type ReviewItemEvent = EventOf<typeof reviewItemEvents>

export const reviewItemEventLabels: Record<ReviewItemEvent['type'], string> = {
  opinionGiven: 'Beri telaah',
  opinionWaived: 'Tidak memberi telaah (perangkat daerah sendiri)',
  opinionsReset: 'Telaah diulang sesudah perbaikan',
  exceptionGranted: 'Beri pengecualian Sekretaris Daerah',
  decisionRecorded: 'Catat keputusan sementara',
  parked: 'Tunda butir',
  resumed: 'Lanjutkan butir yang ditunda',
  decisionConfirmed: 'Sahkan keputusan',
  reopened: 'Buka kembali keputusan',
  dissentRecorded: 'Catat pendapat berbeda',
  objected: 'Ajukan keberatan',
  objectionAnswered: 'Jawab keberatan',
  finalised: 'Tetapkan keputusan',
}
