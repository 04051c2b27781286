import type { AnyColumn, Kit } from '#db/kit.ts'
import type { CaseTables } from './cases.ts'
import type { CycleTables } from './cycles.ts'

/** The mayor's decree of a cycle, the initials (paraf) it collects, round by round, and what is said of its words. */
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
  /** What a person who checks the draft says of one paragraph; never printed. */
  const decreeComments = kit.table(
    'decree_comments',
    {
      id: kit.text('id').primaryKey(),
      decreeId: kit
        .text('decree_id')
        .notNull()
        .references(() => decrees.id),
      /** The paragraph by its place in the words: "considering.0", "dicta.2.text". */
      place: kit.text('place').notNull(),
      /** The paragraph as it read then: the place may carry another one later. */
      quote: kit.text('quote').notNull(),
      comment: kit.text('comment').notNull(),
      byName: kit.text('by_name').notNull(),
      byTitle: kit.text('by_title').notNull(),
      at: kit.text('at').notNull(),
      resolvedByName: kit.text('resolved_by_name'),
      resolvedByTitle: kit.text('resolved_by_title'),
      resolvedAt: kit.text('resolved_at'),
    },
    (t) => [kit.index('decree_comments_decree').on(t.decreeId, t.at)],
  )
  /**
   * Annexes I (architecture) and II (roadmap) as they stood when the decree was drafted, in words already. A
   * table of its own: whoever only asks for a decree does not read thousands of rows.
   */
  const decreeAnnexes = kit.table('decree_annexes', {
    decreeId: kit
      .text('decree_id')
      .primaryKey()
      .references(() => decrees.id),
    frozenAt: kit.text('frozen_at').notNull(),
    /** Of the six domains, applications included; what is withheld counts. */
    objectCount: kit.integer('object_count').notNull(),
    initiativeCount: kit.integer('initiative_count').notNull(),
    sha256: kit.text('sha256').notNull(),
    content: kit.json('content').notNull(),
  })
  return { decrees, initials, decreeComments, decreeAnnexes }
}
