import type { Kit } from '#db/kit.ts'
import type { CycleTables } from './cycles.ts'
import type { ReviewTables } from './review.ts'

/** What goes back and forth with an organisation: reviewers' questions, and its objections to decisions. */
export function buildReplies(kit: Kit, { submissions, reviewItems }: CycleTables & ReviewTables) {
  const questions = kit.table(
    'questions',
    {
      id: kit.text('id').primaryKey(),
      submissionId: kit
        .text('submission_id')
        .notNull()
        .references(() => submissions.id),
      itemId: kit.text('item_id').references(() => reviewItems.id),
      reviewer: kit.text('reviewer').notNull(),
      question: kit.text('question').notNull(),
      askedAt: kit.text('asked_at').notNull(),
      dueAt: kit.text('due_at').notNull(),
      answer: kit.text('answer'),
      answeredAt: kit.text('answered_at'),
    },
    (t) => [kit.index('questions_submission').on(t.submissionId)],
  )
  const objections = kit.table(
    'objections',
    {
      id: kit.text('id').primaryKey(),
      itemId: kit
        .text('item_id')
        .notNull()
        .references(() => reviewItems.id),
      submissionId: kit
        .text('submission_id')
        .notNull()
        .references(() => submissions.id),
      ground: kit.text('ground').notNull(),
      at: kit.text('at').notNull(),
      answer: kit.text('answer'),
      isUpheld: kit.boolean('is_upheld'),
      answeredAt: kit.text('answered_at'),
    },
    (t) => [kit.index('objections_item').on(t.itemId), kit.index('objections_submission').on(t.submissionId)],
  )
  return { questions, objections }
}
