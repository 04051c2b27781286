import type { Kit } from '#db/kit.ts'
import type { CaseTables } from './cases.ts'
import type { CycleTables } from './cycles.ts'
import type { DeskTables } from './desk.ts'
import type { InventoryTables } from './inventory.ts'
import type { OrganisationTables } from './organisations.ts'

type Referenced = CaseTables & CycleTables & OrganisationTables & InventoryTables & DeskTables

/** What is reviewed, and what was said about it: opinions, decisions, dissents, questions, objections. */
export function buildReview(kit: Kit, referenced: Referenced) {
  const { cases, reviewCycles, submissions, organisations, applications, deskSlots } = referenced
  const reviewItems = kit.table(
    'review_items',
    {
      id: kit
        .text('id')
        .primaryKey()
        .references(() => cases.id),
      cycleId: kit
        .text('cycle_id')
        .notNull()
        .references(() => reviewCycles.id),
      submissionId: kit
        .text('submission_id')
        .notNull()
        .references(() => submissions.id),
      organisationId: kit
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      applicationId: kit
        .text('application_id')
        .notNull()
        .references(() => applications.id),
      slotId: kit.text('slot_id').references(() => deskSlots.id),
      decisionCode: kit.text('decision_code'),
      decisionVersion: kit.integer('decision_version').notNull().default(0),
      dueOn: kit.text('due_on'),
      // The opinions of the present round as in the case's context: lists are filtered by them.
      planningCode: kit.text('planning_code'),
      budgetCode: kit.text('budget_code'),
      technicalCode: kit.text('technical_code'),
    },
    (t) => [
      kit.unique('review_items_cycle_application').on(t.cycleId, t.applicationId),
      kit.index('review_items_submission').on(t.submissionId),
      kit.index('review_items_slot').on(t.slotId),
      kit.index('review_items_application').on(t.applicationId),
    ],
  )
  const opinions = kit.table(
    'opinions',
    {
      id: kit.text('id').primaryKey(),
      itemId: kit
        .text('item_id')
        .notNull()
        .references(() => reviewItems.id),
      reviewer: kit.text('reviewer').notNull(),
      round: kit.integer('round').notNull(),
      code: kit.text('code').notNull(),
      note: kit.text('note').notNull(),
      condition: kit.text('condition'),
      givenByName: kit.text('given_by_name').notNull(),
      givenByTitle: kit.text('given_by_title').notNull(),
      givenAt: kit.text('given_at').notNull(),
    },
    (t) => [kit.index('opinions_item').on(t.itemId)],
  )
  const decisions = kit.table(
    'decisions',
    {
      id: kit.text('id').primaryKey(),
      itemId: kit
        .text('item_id')
        .notNull()
        .references(() => reviewItems.id),
      version: kit.integer('version').notNull(),
      code: kit.text('code').notNull(),
      reasons: kit.json('reasons').notNull(),
      successor: kit.text('successor'),
      conditions: kit.text('conditions'),
      dueOn: kit.text('due_on'),
      untilQuarter: kit.text('until_quarter'),
      inCharge: kit.text('in_charge'),
      note: kit.text('note'),
      ruleReport: kit.json('rule_report'),
      recordedByName: kit.text('recorded_by_name').notNull(),
      recordedByTitle: kit.text('recorded_by_title').notNull(),
      recordedAt: kit.text('recorded_at').notNull(),
    },
    (t) => [kit.unique('decisions_item_version').on(t.itemId, t.version)],
  )
  const dissents = kit.table(
    'dissents',
    {
      id: kit.text('id').primaryKey(),
      itemId: kit
        .text('item_id')
        .notNull()
        .references(() => reviewItems.id),
      decisionVersion: kit.integer('decision_version').notNull(),
      party: kit.text('party').notNull(),
      note: kit.text('note').notNull(),
      byName: kit.text('by_name').notNull(),
      byTitle: kit.text('by_title').notNull(),
      at: kit.text('at').notNull(),
    },
    (t) => [kit.index('dissents_item').on(t.itemId)],
  )
  return { reviewItems, opinions, decisions, dissents }
}

export type ReviewTables = ReturnType<typeof buildReview>
