import type { Kit } from '#db/kit.ts'
import type { OrganisationTables } from './organisations.ts'

/** What a position keeps for itself: the filters, order and columns of a list, under a name. */
export function buildViews(kit: Kit, { positions }: Pick<OrganisationTables, 'positions'>) {
  const savedViews = kit.table(
    'saved_views',
    {
      id: kit.text('id').primaryKey(),
      positionId: kit
        .text('position_id')
        .notNull()
        .references(() => positions.id),
      list: kit.text('list').notNull(),
      name: kit.text('name').notNull(),
      /** The query of the list's address, without the question mark. */
      query: kit.text('query').notNull(),
      createdAt: kit.text('created_at').notNull(),
      updatedAt: kit.text('updated_at').notNull(),
    },
    (t) => [kit.unique('saved_views_position_list_name').on(t.positionId, t.list, t.name)],
  )
  return { savedViews }
}

export type ViewTables = ReturnType<typeof buildViews>
