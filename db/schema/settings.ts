import type { Kit } from '#db/kit.ts'

/** Settings (JSON by key) and the public holidays that working-day rules read. */
export function buildSettings(kit: Kit) {
  const settings = kit.table('settings', {
    key: kit.text('key').primaryKey(),
    value: kit.json('value').notNull(),
    updatedAt: kit.text('updated_at').notNull(),
  })
  const holidays = kit.table('holidays', {
    date: kit.text('date').primaryKey(),
    name: kit.text('name').notNull(),
    source: kit.text('source').notNull(),
  })
  return { settings, holidays }
}
