import type { AnyColumn, Kit } from '#db/kit.ts'
import type { CaseTables } from './cases.ts'
import type { OrganisationTables } from './organisations.ts'

/** The review of one year, and the dossier each organisation hands in for it. */
export function buildCycles(kit: Kit, { cases, organisations }: CaseTables & OrganisationTables) {
  const reviewCycles = kit.table('review_cycles', {
    id: kit
      .text('id')
      .primaryKey()
      .references(() => cases.id),
    year: kit.integer('year').notNull(),
    title: kit.text('title').notNull(),
    ground: kit.text('ground').notNull(),
    groundNote: kit.text('ground_note'),
    instrument: kit.text('instrument').notNull(),
    productNoun: kit.text('product_noun').notNull(),
    previousCycleId: kit.text('previous_cycle_id').references((): AnyColumn => reviewCycles.id),
    submissionDueAt: kit.text('submission_due_at').notNull(),
    submissionHardDueAt: kit.text('submission_hard_due_at').notNull(),
    deskFrom: kit.text('desk_from').notNull(),
    deskTo: kit.text('desk_to').notNull(),
    replyDueAt: kit.text('reply_due_at').notNull(),
    openedAt: kit.text('opened_at'),
    snapshot: kit.json('snapshot'),
  })
  const submissions = kit.table(
    'submissions',
    {
      id: kit
        .text('id')
        .primaryKey()
        .references(() => cases.id),
      cycleId: kit
        .text('cycle_id')
        .notNull()
        .references(() => reviewCycles.id),
      organisationId: kit
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      // Empty until the dossier is handed in.
      receiptNumber: kit.text('receipt_number'),
      submittedAt: kit.text('submitted_at'),
      isLate: kit.boolean('is_late'),
      contentSha256: kit.text('content_sha256'),
    },
    (t) => [kit.unique('submissions_cycle_organisation').on(t.cycleId, t.organisationId)],
  )
  return { reviewCycles, submissions }
}

export type CycleTables = ReturnType<typeof buildCycles>
