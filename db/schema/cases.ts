import type { AnyColumn, Kit } from '#db/kit.ts'
import type { OrganisationTables } from './organisations.ts'

/** Every running workflow: its stage, its machine value and context, and the version that guards writes. */
export function buildCases(kit: Kit, { organisations }: OrganisationTables) {
  const cases = kit.table(
    'cases',
    {
      id: kit.text('id').primaryKey(),
      workflow: kit.text('workflow').notNull(),
      workflowVersion: kit.text('workflow_version').notNull(),
      stage: kit.text('stage').notNull(),
      value: kit.json('value').notNull(),
      context: kit.json('context').notNull(),
      version: kit.integer('version').notNull(),
      // The cycle is itself a case, so its own row may name itself here.
      cycleId: kit.text('cycle_id').references((): AnyColumn => cases.id),
      organisationId: kit.text('organisation_id').references(() => organisations.id),
      dueAt: kit.text('due_at'),
      createdAt: kit.text('created_at').notNull(),
      updatedAt: kit.text('updated_at').notNull(),
    },
    (t) => [
      kit.index('cases_workflow_stage').on(t.workflow, t.stage),
      kit.index('cases_due_at').on(t.dueAt),
      kit.index('cases_cycle').on(t.cycleId),
    ],
  )
  return { cases }
}

export type CaseTables = ReturnType<typeof buildCases>
