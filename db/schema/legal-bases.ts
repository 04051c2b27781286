import type { Kit } from '#db/kit.ts'

/**
 * The regulations that "Mengingat" is chosen from, as the legal office keeps them. An entry of the reference
 * (db/reference/legal-bases) has a row once the office first wrote about it, under the reference's id.
 */
export function buildLegalBases(kit: Kit) {
  const legalBases = kit.table(
    'legal_bases',
    {
      id: kit.text('id').primaryKey(),
      /** Kind, issuer, number and year as one: the same regulation is kept once. */
      titleKey: kit.text('title_key').notNull(),
      fields: kit.json('fields').notNull(),
      version: kit.integer('version').notNull(),
      createdAt: kit.text('created_at').notNull(),
      updatedAt: kit.text('updated_at').notNull(),
    },
    (t) => [kit.unique('legal_bases_title').on(t.titleKey)],
  )
  return { legalBases }
}
