import type { Kit } from '#db/kit.ts'
import type { CycleTables } from './cycles.ts'
import type { InventoryTables } from './inventory.ts'
import type { OrganisationTables } from './organisations.ts'
import type { ReviewTables } from './review.ts'

export type DocumentAccess = 'public' | 'internal' | 'restricted'

type Referenced = CycleTables & OrganisationTables & InventoryTables & ReviewTables

/** What a review leaves behind: printed documents (by their hash) and the follow-up of decisions. */
export function buildOutcomes(kit: Kit, referenced: Referenced) {
  const { reviewCycles, organisations, applications, reviewItems } = referenced
  const documents = kit.table(
    'documents',
    {
      id: kit.text('id').primaryKey(),
      kind: kit.text('kind').notNull(),
      subjectId: kit.text('subject_id').notNull(),
      cycleId: kit
        .text('cycle_id')
        .notNull()
        .references(() => reviewCycles.id),
      organisationId: kit.text('organisation_id').references(() => organisations.id),
      title: kit.text('title').notNull(),
      fileName: kit.text('file_name').notNull(),
      sha256: kit.text('sha256').notNull(),
      byteSize: kit.integer('byte_size').notNull(),
      pageCount: kit.integer('page_count').notNull(),
      access: kit.text('access').$type<DocumentAccess>().notNull(),
      createdAt: kit.text('created_at').notNull(),
      /** Which engine drew it, and the stored data it drew from; null for a scan, and for papers of before. */
      renderedAs: kit.text('rendered_as'),
      sourceSha256: kit.text('source_sha256'),
    },
    (t) => [
      kit.index('documents_subject').on(t.subjectId),
      kit.index('documents_cycle').on(t.cycleId),
      kit.index('documents_sha256').on(t.sha256),
    ],
  )
  const followUps = kit.table(
    'follow_ups',
    {
      id: kit.text('id').primaryKey(),
      cycleId: kit
        .text('cycle_id')
        .notNull()
        .references(() => reviewCycles.id),
      itemId: kit
        .text('item_id')
        .notNull()
        .references(() => reviewItems.id),
      applicationId: kit
        .text('application_id')
        .notNull()
        .references(() => applications.id),
      organisationId: kit
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      action: kit.text('action').notNull(),
      dueOn: kit.text('due_on'),
      inCharge: kit.text('in_charge'),
      status: kit.text('status').notNull(),
      carriedToCycleId: kit.text('carried_to_cycle_id').references(() => reviewCycles.id),
      createdAt: kit.text('created_at').notNull(),
    },
    (t) => [kit.index('follow_ups_cycle').on(t.cycleId, t.status)],
  )
  return { documents, followUps }
}
