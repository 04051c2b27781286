import { insertQuestion } from '#db/replies.ts'
import { reviewItemById } from '#db/review-items.ts'
import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export interface QuestionInput {
  submissionId: string
  reviewer: ReviewerKind
  /** The application it is about; null for the dossier as a whole. */
  itemId: string | null
  question: string
  /** ISO, UTC. */
  dueAt: string
}

/** A reviewer asks the agency for clarification; their part of the review waits for the answer. */
export function askQuestion(office: Office, command: Command, input: QuestionInput): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const { submissionId, reviewer, itemId, question, dueAt } = input
    const item = itemId === null ? null : found(await reviewItemById(act.db, itemId), 'Aplikasi ini')
    if (item !== null && item.submissionId !== submissionId) {
      throw new AppError('not-found', 'Aplikasi ini tidak ada dalam berkas ini.')
    }
    const id = act.newId('question')
    await act.send(submissionId, { type: 'questionAsked', reviewer, questionId: id, question, dueAt })
    const unanswered = { answer: null, answeredAt: null }
    await insertQuestion(act.db, {
      id,
      submissionId,
      itemId,
      reviewer,
      question,
      askedAt: act.at,
      dueAt,
      ...unanswered,
    })
  })
}
