import type { Kit } from '#db/kit.ts'
import type { CycleTables } from './cycles.ts'
import type { InventoryTables } from './inventory.ts'
import type { OrganisationTables } from './organisations.ts'
import type { ReviewTables } from './review.ts'

type Referenced = OrganisationTables & CycleTables & InventoryTables & ReviewTables

/** The roadmap of some years: its initiatives, what they hang together with, the gaps they close, codes of plan and budget. */
export function buildRoadmap(kit: Kit, referenced: Referenced) {
  const { organisations, reviewCycles, applications, reviewItems } = referenced
  const roadmaps = kit.table('roadmaps', {
    id: kit.text('id').primaryKey(),
    title: kit.text('title').notNull(),
    firstYear: kit.integer('first_year').notNull(),
    lastYear: kit.integer('last_year').notNull(),
    /** Whole rupiah by year: {"2026": 3000000000}. */
    ceilings: kit.json('ceilings').notNull(),
    version: kit.integer('version').notNull(),
    createdAt: kit.text('created_at').notNull(),
    updatedAt: kit.text('updated_at').notNull(),
  })
  const owned = {
    roadmapId: kit
      .text('roadmap_id')
      .notNull()
      .references(() => roadmaps.id),
    organisationId: kit
      .text('organisation_id')
      .notNull()
      .references(() => organisations.id),
  }
  const kept = {
    fields: kit.json('fields').notNull(),
    version: kit.integer('version').notNull(),
    createdAt: kit.text('created_at').notNull(),
    updatedAt: kit.text('updated_at').notNull(),
  }
  const initiatives = kit.table(
    'initiatives',
    {
      id: kit.text('id').primaryKey(),
      ...owned,
      name: kit.text('name').notNull(),
      nameKey: kit.text('name_key').notNull(),
      /** What is searched beside the name: the group and the description. */
      about: kit.text('about').notNull(),
      part: kit.text('part').notNull(),
      work: kit.text('work').notNull(),
      status: kit.text('status').notNull(),
      startsOn: kit.text('starts_on'),
      endsOn: kit.text('ends_on'),
      /** Years of its run for which it has no ceiling, as rules/unfunded counts them. */
      unfundedYears: kit.integer('unfunded_years').notNull(),
      cancelledAt: kit.text('cancelled_at'),
      ...kept,
    },
    (t) => [
      kit.unique('initiatives_roadmap_organisation_name').on(t.roadmapId, t.organisationId, t.nameKey),
      kit.index('initiatives_organisation').on(t.organisationId),
    ],
  )
  /** One thing an initiative hangs together with: by its kind and id, so that any object can be one. */
  const initiativeLinks = kit.table(
    'initiative_links',
    {
      id: kit.text('id').primaryKey(),
      initiativeId: kit
        .text('initiative_id')
        .notNull()
        .references(() => initiatives.id),
      relation: kit.text('relation').notNull(),
      targetKind: kit.text('target_kind').notNull(),
      targetId: kit.text('target_id').notNull(),
      createdAt: kit.text('created_at').notNull(),
    },
    (t) => [
      kit.unique('initiative_links_whole').on(t.initiativeId, t.relation, t.targetKind, t.targetId),
      kit.index('initiative_links_target').on(t.targetKind, t.targetId),
    ],
  )
  const gaps = kit.table(
    'gaps',
    {
      id: kit.text('id').primaryKey(),
      ...owned,
      title: kit.text('title').notNull(),
      titleKey: kit.text('title_key').notNull(),
      domain: kit.text('domain').notNull(),
      status: kit.text('status').notNull(),
      ...kept,
    },
    (t) => [kit.unique('gaps_roadmap_organisation_title').on(t.roadmapId, t.organisationId, t.titleKey)],
  )
  /** What became of a decision that asks for work: judged once, so never taken into the roadmap twice. */
  const initiativeOrigins = kit.table(
    'initiative_origins',
    {
      id: kit.text('id').primaryKey(),
      itemId: kit
        .text('item_id')
        .notNull()
        .references(() => reviewItems.id),
      applicationId: kit
        .text('application_id')
        .notNull()
        .references(() => applications.id),
      /** Null where it was left out of the roadmap, with its reason. */
      initiativeId: kit.text('initiative_id').references(() => initiatives.id),
      reason: kit.text('reason'),
      at: kit.text('at').notNull(),
      byName: kit.text('by_name').notNull(),
      byTitle: kit.text('by_title').notNull(),
    },
    (t) => [
      kit.unique('initiative_origins_item').on(t.itemId),
      kit.index('initiative_origins_initiative').on(t.initiativeId),
    ],
  )
  /** What a reviewing office says of an initiative in a cycle; the log keeps what it said before. */
  const initiativeOpinions = kit.table(
    'initiative_opinions',
    {
      id: kit.text('id').primaryKey(),
      cycleId: kit
        .text('cycle_id')
        .notNull()
        .references(() => reviewCycles.id),
      initiativeId: kit
        .text('initiative_id')
        .notNull()
        .references(() => initiatives.id),
      reviewer: kit.text('reviewer').notNull(),
      /** Which version of the initiative was read. */
      initiativeVersion: kit.integer('initiative_version').notNull(),
      code: kit.text('code').notNull(),
      note: kit.text('note').notNull(),
      version: kit.integer('version').notNull(),
      givenByName: kit.text('given_by_name').notNull(),
      givenByTitle: kit.text('given_by_title').notNull(),
      givenAt: kit.text('given_at').notNull(),
    },
    (t) => [
      kit.unique('initiative_opinions_whole').on(t.cycleId, t.initiativeId, t.reviewer),
      kit.index('initiative_opinions_initiative').on(t.initiativeId),
    ],
  )
  /** Programme, activity and sub-activity codes, each edition whole. */
  const nomenclature = kit.table(
    'nomenclature',
    {
      id: kit.text('id').primaryKey(),
      /** Which regulation the codes come from: "Kepmendagri 050-5889/2021". */
      edition: kit.text('edition').notNull(),
      code: kit.text('code').notNull(),
      level: kit.text('level').notNull(),
      name: kit.text('name').notNull(),
      createdAt: kit.text('created_at').notNull(),
    },
    (t) => [kit.unique('nomenclature_edition_code').on(t.edition, t.code)],
  )
  return { roadmaps, initiatives, initiativeLinks, gaps, initiativeOrigins, initiativeOpinions, nomenclature }
}

export type RoadmapTables = ReturnType<typeof buildRoadmap>
