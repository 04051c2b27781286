import { z } from 'zod'

const openQuestions = z.object({ planning: z.number(), budget: z.number(), technical: z.number() })

export const submissionContext = z.object({
  organisationId: z.string(),
  /** How often the dossier was submitted: 0 while never, 1 at first, one more after each return. */
  round: z.number().int(),
  itemCount: z.number().int(),
  /** End of the ordinary time, then of the grace that follows it (ISO, UTC). */
  dueAt: z.string(),
  hardDueAt: z.string(),
  isInGrace: z.boolean(),
  isLate: z.boolean(),
  repairDueAt: z.string().nullable(),
  replyDueAt: z.string().nullable(),
  openQuestions,
  openObjections: z.number().int(),
  isTakenAsIs: z.boolean(),
})

export type SubmissionContext = z.infer<typeof submissionContext>

export interface SubmissionInput {
  organisationId: string
  dueAt: string
  hardDueAt: string
}

export const noQuestions = { planning: 0, budget: 0, technical: 0 }

export function beginSubmission(input: SubmissionInput): SubmissionContext {
  return {
    ...input,
    round: 0,
    itemCount: 0,
    isInGrace: false,
    isLate: false,
    repairDueAt: null,
    replyDueAt: null,
    openQuestions: noQuestions,
    openObjections: 0,
    isTakenAsIs: false,
  }
}

/** Dates of a changed timetable, and those it had before. */
export interface TimetableMove {
  dueAt: string
  hardDueAt: string
  before: { dueAt: string; hardDueAt: string }
}

/**
 * The time to submit after the timetable of the cycle changed. Who had an extension keeps it, unless the new
 * date is later; everybody else follows the timetable, also where it became earlier.
 */
export function movedTime(
  { dueAt, hardDueAt }: Pick<SubmissionContext, 'dueAt' | 'hardDueAt'>,
  move: TimetableMove,
): { dueAt: string; hardDueAt: string } {
  const isExtended = dueAt !== move.before.dueAt || hardDueAt !== move.before.hardDueAt
  if (!isExtended) return { dueAt: move.dueAt, hardDueAt: move.hardDueAt }
  return { dueAt: later(dueAt, move.dueAt), hardDueAt: later(hardDueAt, move.hardDueAt) }
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

/**
 * When the clock should next look at a dossier; null when nothing runs out.
 * @param stage top-level stage of the case
 */
export function submissionDueAt(stage: string, context: SubmissionContext): string | null {
  if (stage === 'draft') return context.isInGrace ? context.hardDueAt : context.dueAt
  if (stage === 'returned') return context.repairDueAt
  return null
}
