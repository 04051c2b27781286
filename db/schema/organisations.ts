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
      /** Number of the letter that appoints, for an acting official. */
      letterNumber: kit.text('letter_number'),
      validFrom: kit.text('valid_from').notNull(),
      validTo: kit.text('valid_to'),
    },
    (t) => [
      kit.index('positions_person').on(t.personId),
      kit.index('positions_organisation').on(t.organisationId),
    ],
  )
  /** What an organisation was called before, each name for its days. */
  const organisationNames = kit.table(
    'organisation_names',
    {
      organisationId: kit
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      name: kit.text('name').notNull(),
      abbreviation: kit.text('abbreviation').notNull(),
      validFrom: kit.text('valid_from').notNull(),
      validTo: kit.text('valid_to').notNull(),
    },
    (t) => [kit.unique('organisation_names_from').on(t.organisationId, t.validFrom)],
  )
  /** What became of an organisation that was merged or split: one row for each that follows it. */
  const successions = kit.table(
    'successions',
    {
      fromId: kit
        .text('from_id')
        .notNull()
        .references(() => organisations.id),
      toId: kit
        .text('to_id')
        .notNull()
        .references(() => organisations.id),
      kind: kit.text('kind').$type<'merge' | 'split'>().notNull(),
      validFrom: kit.text('valid_from').notNull(),
      /** The regulation that says so, as its citation. */
      basis: kit.text('basis').notNull(),
    },
    (t) => [kit.unique('successions_pair').on(t.fromId, t.toId, t.validFrom)],
  )
  return { organisations, people, positions, organisationNames, successions }
}

export type OrganisationTables = ReturnType<typeof buildOrganisations>
