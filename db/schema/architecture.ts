import { sql } from 'drizzle-orm'
import type { Kit } from '#db/kit.ts'
import type { CycleTables } from './cycles.ts'
import type { InventoryTables } from './inventory.ts'
import type { OrganisationTables } from './organisations.ts'

type Referenced = OrganisationTables & CycleTables & InventoryTables

/**
 * The objects of the architecture that are no applications, what hangs together with what, and the agencies'
 * word on them. What is filtered, sorted or joined is a column; the rest is in the fields, by the declaration.
 */
export function buildArchitecture(kit: Kit, { organisations, reviewCycles, applications }: Referenced) {
  const architectureObjects = kit.table(
    'architecture_objects',
    {
      id: kit.text('id').primaryKey(),
      organisationId: kit
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      domain: kit.text('domain').notNull(),
      kind: kit.text('kind').notNull(),
      name: kit.text('name').notNull(),
      nameKey: kit.text('name_key').notNull(),
      /** What it is for, as in the fields: searched beside the name. */
      description: kit.text('description').notNull(),
      /** A code of the domain's reference; '' while it has none. */
      code: kit.text('code').notNull(),
      condition: kit.text('condition').notNull(),
      lifecycle: kit.text('lifecycle').notNull(),
      objectClass: kit.text('object_class').notNull(),
      fields: kit.json('fields').notNull(),
      version: kit.integer('version').notNull(),
      /** When it left the architecture; it stays readable. */
      retiredAt: kit.text('retired_at'),
      createdAt: kit.text('created_at').notNull(),
      updatedAt: kit.text('updated_at').notNull(),
    },
    (t) => [
      kit.unique('architecture_objects_organisation_kind_name').on(t.organisationId, t.kind, t.nameKey),
      kit.index('architecture_objects_kind').on(t.kind, t.nameKey),
    ],
  )
  /** One relation between two things, in the direction of its kind. An ended one stays, for how it was. */
  const relations = kit.table(
    'relations',
    {
      id: kit.text('id').primaryKey(),
      kind: kit.text('kind').notNull(),
      fromApplicationId: kit.text('from_application_id').references(() => applications.id),
      fromObjectId: kit.text('from_object_id').references(() => architectureObjects.id),
      toApplicationId: kit.text('to_application_id').references(() => applications.id),
      toObjectId: kit.text('to_object_id').references(() => architectureObjects.id),
      createdAt: kit.text('created_at').notNull(),
      endedAt: kit.text('ended_at'),
    },
    (t) => [
      kit.check('relations_one_from', sql`(${t.fromApplicationId} is null) <> (${t.fromObjectId} is null)`),
      kit.check('relations_one_to', sql`(${t.toApplicationId} is null) <> (${t.toObjectId} is null)`),
      kit.index('relations_from_application').on(t.fromApplicationId),
      kit.index('relations_from_object').on(t.fromObjectId),
      kit.index('relations_to_application').on(t.toApplicationId),
      kit.index('relations_to_object').on(t.toObjectId),
    ],
  )
  /** As `attestations` for applications: for one cycle, on one version of the object. */
  const objectAttestations = kit.table(
    'object_attestations',
    {
      id: kit.text('id').primaryKey(),
      objectId: kit
        .text('object_id')
        .notNull()
        .references(() => architectureObjects.id),
      cycleId: kit
        .text('cycle_id')
        .notNull()
        .references(() => reviewCycles.id),
      objectVersion: kit.integer('object_version').notNull(),
      kind: kit.text('kind').notNull(),
      at: kit.text('at').notNull(),
      byName: kit.text('by_name').notNull(),
      byTitle: kit.text('by_title').notNull(),
    },
    (t) => [kit.unique('object_attestations_object_cycle').on(t.objectId, t.cycleId)],
  )
  return { architectureObjects, relations, objectAttestations }
}
