import { z } from 'zod'

export const reviewCycleContext = z.object({
  year: z.number().int(),
  submissionDueAt: z.string(),
  submissionHardDueAt: z.string(),
  replyDueAt: z.string(),
  organisationCount: z.number().int(),
  decreeId: z.string().nullable(),
})

export type ReviewCycleContext = z.infer<typeof reviewCycleContext>

/** What a new cycle begins with. */
export interface ReviewCycleInput {
  year: number
  submissionDueAt: string
  submissionHardDueAt: string
  replyDueAt: string
}

export function beginReviewCycle(input: ReviewCycleInput): ReviewCycleContext {
  return { ...input, organisationCount: 0, decreeId: null }
}
