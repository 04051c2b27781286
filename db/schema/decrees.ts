import type { AnyColumn, Kit } from '#db/kit.ts'
import type { CaseTables } from './cases.ts'
import type { CycleTables } from './cycles.ts'

/** The mayor's decree of a cycle and the initials (paraf) it collects, round by round. */
export function buildDecrees(kit: Kit, { cases, reviewCycles }: CaseTables & CycleTables) {
  const decrees = kit.table(
    'decrees',
    {
      id: kit
        .text('id')
        .primaryKey()
        .references(() => cases.id),
      cycleId: kit
        .text('cycle_id')
        .notNull()
        .references(() => reviewCycles.id),
      mode: kit.text('mode').notNull(),
      previousDecreeId: kit.text('previous_decree_id').references((): AnyColumn => decrees.id),
      title: kit.text('title').notNull(),
      words: kit.json('words').notNull(),
      annexRows: kit.json('annex_rows').notNull(),
      contentSha256: kit.text('content_sha256').notNull(),
      number: kit.text('number'),
      dated: kit.text('dated'),
      signingMethod: kit.text('signing_method'),
      signedOn: kit.text('signed_on'),
      publishedAt: kit.text('published_at'),
      replacedById: kit.text('replaced_by_id').references((): AnyColumn => decrees.id),
    },
    (t) => [kit.index('decrees_cycle').on(t.cycleId)],
  )
  const initials = kit.table(
    'initials',
    {
      id: kit.text('id').primaryKey(),
      decreeId: kit
        .text('decree_id')
        .notNull()
        .references(() => decrees.id),
      round: kit.integer('round').notNull(),
      step: kit.integer('step').notNull(),
      role: kit.text('role').notNull(),
      byName: kit.text('by_name').notNull(),
      byTitle: kit.text('by_title').notNull(),
      at: kit.text('at').notNull(),
    },
    (t) => [kit.index('initials_decree').on(t.decreeId, t.round, t.step)],
  )
  return { decrees, initials }
}
