import { z } from 'zod'
import { decisionContent } from './events.ts'

const opinion = z.string().nullable()

export const reviewItemContext = z.object({
  organisationId: z.string(),
  applicationId: z.string(),
  /** Opinion code of each office in the present round; null while it has none. */
  opinions: z.object({ planning: opinion, budget: opinion, technical: opinion }),
  decision: decisionContent.nullable(),
  /** Counts the versions of the decision: 0 before the first, one more each time it is recorded anew. */
  decisionVersion: z.number().int(),
  exception: z.object({ ground: z.string(), letter: z.string() }).nullable(),
  dissentCount: z.number().int(),
  /** Words of the objection that waits for an answer. */
  objection: z.string().nullable(),
})

export type ReviewItemContext = z.infer<typeof reviewItemContext>

export interface ReviewItemInput {
  organisationId: string
  applicationId: string
}

export const noOpinions = { planning: null, budget: null, technical: null }

export function beginReviewItem(input: ReviewItemInput): ReviewItemContext {
  return {
    ...input,
    opinions: noOpinions,
    decision: null,
    decisionVersion: 0,
    exception: null,
    dissentCount: 0,
    objection: null,
  }
}
