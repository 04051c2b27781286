import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { questionById, saveAnswer } from '#db/replies.ts'
import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import { AppError, found } from './app-error.ts'
import { changedBy } from './changed-by.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { completeReviewIfDone } from './review-progress.server.ts'

/** The agency answers a request for clarification; the reviewer's part of the review goes on. */
export function answerQuestion(
  office: Office,
  command: Command,
  input: { questionId: string; answer: string },
): Promise<Outcome> {
  const { questionId, answer } = input
  return perform(office, command, async (act) => {
    const question = found(await questionById(act.db, questionId), 'Klarifikasi ini')
    if (question.answeredAt !== null) throw await answeredBefore(act.db, question)
    const reviewer = question.reviewer as ReviewerKind
    await act.send(question.submissionId, { type: 'questionAnswered', reviewer, questionId, answer })
    await saveAnswer(act.db, questionId, { answer, answeredAt: act.at })
    await completeReviewIfDone(act, question.submissionId, reviewer)
  })
}

/** Who answered it, and when. */
async function answeredBefore(db: Db, asked: { id: string; submissionId: string }): Promise<AppError> {
  const events = await eventsOfSubject(db, 'submission', asked.submissionId)
  const answer = events.findLast(
    ({ type, payload }) =>
      type === 'questionAnswered' && (payload as { questionId?: string }).questionId === asked.id,
  )
  const answered = (await changedBy(db, answer)).replace('diubah', 'dijawab')
  return new AppError('refused', `Klarifikasi ini ${answered}. Baca jawabannya pada halaman berkas.`)
}
