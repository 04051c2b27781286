import type { Kit } from '#db/kit.ts'
import type { CycleTables } from './cycles.ts'
import type { OrganisationTables } from './organisations.ts'

/** The inventory of applications, what was observed each quarter, and the agencies' word on it. */
export function buildInventory(kit: Kit, { organisations, reviewCycles }: OrganisationTables & CycleTables) {
  const applications = kit.table(
    'applications',
    {
      id: kit.text('id').primaryKey(),
      organisationId: kit
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      name: kit.text('name').notNull(),
      nameKey: kit.text('name_key').notNull(),
      medium: kit.text('medium').notNull(),
      classification: kit.text('classification').notNull(),
      origin: kit.text('origin').notNull(),
      operationalStatus: kit.text('operational_status').notNull(),
      /** What it is for, as in the fields: searched beside the name. */
      purpose: kit.text('purpose').notNull().default(''),
      fields: kit.json('fields').notNull(),
      version: kit.integer('version').notNull(),
      createdAt: kit.text('created_at').notNull(),
      updatedAt: kit.text('updated_at').notNull(),
    },
    (t) => [kit.unique('applications_organisation_name_medium').on(t.organisationId, t.nameKey, t.medium)],
  )
  const observations = kit.table(
    'observations',
    {
      id: kit.text('id').primaryKey(),
      applicationId: kit
        .text('application_id')
        .notNull()
        .references(() => applications.id),
      year: kit.integer('year').notNull(),
      quarter: kit.integer('quarter').notNull(),
      activeUsers: kit.integer('active_users'),
      transactions: kit.integer('transactions'),
      isKnown: kit.boolean('is_known').notNull(),
      isSimulated: kit.boolean('is_simulated').notNull(),
      fields: kit.json('fields').notNull(),
      version: kit.integer('version').notNull(),
      createdAt: kit.text('created_at').notNull(),
      updatedAt: kit.text('updated_at').notNull(),
    },
    (t) => [kit.unique('observations_application_quarter').on(t.applicationId, t.year, t.quarter)],
  )
  /** That an agency stands by what is recorded, once for each cycle; it holds for one version of the record. */
  const attestations = kit.table(
    'attestations',
    {
      id: kit.text('id').primaryKey(),
      applicationId: kit
        .text('application_id')
        .notNull()
        .references(() => applications.id),
      cycleId: kit
        .text('cycle_id')
        .notNull()
        .references(() => reviewCycles.id),
      /** The version it speaks of: a later one needs a new word. */
      applicationVersion: kit.integer('application_version').notNull(),
      /** 'unchanged' was said in one press, 'changed' by writing the record oneself. */
      kind: kit.text('kind').notNull(),
      at: kit.text('at').notNull(),
      byName: kit.text('by_name').notNull(),
      byTitle: kit.text('by_title').notNull(),
    },
    (t) => [kit.unique('attestations_application_cycle').on(t.applicationId, t.cycleId)],
  )
  return { applications, observations, attestations }
}

export type InventoryTables = ReturnType<typeof buildInventory>
