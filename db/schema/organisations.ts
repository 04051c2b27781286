import type { AnyColumn, Kit } from '#db/kit.ts'

export type Duty = 'planning' | 'budget' | 'organiser'

/** Organisations (perangkat daerah), people, and the positions people hold between two dates. */
export function buildOrganisations(kit: Kit) {
  const organisations = kit.table(
    'organisations',
    {
      id: kit.text('id').primaryKey(),
      name: kit.text('name').notNull(),
      nameKey: kit.text('name_key').notNull(),
      abbreviation: kit.text('abbreviation').notNull(),
      kind: kit.text('kind').notNull(),
      parentId: kit.text('parent_id').references((): AnyColumn => organisations.id),
      duty: kit.text('duty').$type<Duty>(),
      validFrom: kit.text('valid_from').notNull(),
      validTo: kit.text('valid_to'),
    },
    // A name may come back after a reorganisation, so it is unique from its date on, not for ever.
    (t) => [kit.unique('organisations_name_from').on(t.nameKey, t.validFrom)],
  )
  const people = kit.table('people', {
    id: kit.text('id').primaryKey(),
    name: kit.text('name').notNull(),
    employeeNumber: kit.text('employee_number'),
  })
  const positions = kit.table(
    'positions',
    {
      id: kit.text('id').primaryKey(),
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      organisationId: kit
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      role: kit.text('role').notNull(),
      title: kit.text('title').notNull(),
      actingPrefix: kit.text('acting_prefix'),
      validFrom: kit.text('valid_from').notNull(),
      validTo: kit.text('valid_to'),
    },
    (t) => [
      kit.index('positions_person').on(t.personId),
      kit.index('positions_organisation').on(t.organisationId),
    ],
  )
  return { organisations, people, positions }
}

export type OrganisationTables = ReturnType<typeof buildOrganisations>
