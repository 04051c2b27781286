import type { Kit } from '#db/kit.ts'
import type { CycleTables } from './cycles.ts'
import type { OrganisationTables } from './organisations.ts'

export type ImportState = 'received' | 'previewed' | 'applied' | 'undone' | 'dropped'

/** Inventory files that were brought in: the file, what each of its rows is to do, and how columns were taken. */
export function buildImports(kit: Kit, { organisations, reviewCycles }: OrganisationTables & CycleTables) {
  const imports = kit.table(
    'imports',
    {
      id: kit.text('id').primaryKey(),
      /** The agency it is for; empty when it is for the whole city. */
      organisationId: kit.text('organisation_id').references(() => organisations.id),
      cycleId: kit.text('cycle_id').references(() => reviewCycles.id),
      state: kit.text('state').$type<ImportState>().notNull().default('applied'),
      fileName: kit.text('file_name').notNull(),
      sha256: kit.text('sha256').notNull(),
      byteSize: kit.integer('byte_size').notNull().default(0),
      /** How the file was read: its sheets, the sheet chosen, its columns and what was set aside. */
      reading: kit.json('reading'),
      rowCount: kit.integer('row_count').notNull(),
      importedCount: kit.integer('imported_count').notNull(),
      rejected: kit.json('rejected').notNull(),
      byName: kit.text('by_name').notNull().default(''),
      byTitle: kit.text('by_title').notNull().default(''),
      createdAt: kit.text('created_at').notNull(),
      appliedAt: kit.text('applied_at'),
    },
    (t) => [kit.index('imports_organisation').on(t.organisationId, t.createdAt)],
  )
  const importRows = kit.table(
    'import_rows',
    {
      id: kit.text('id').primaryKey(),
      importId: kit
        .text('import_id')
        .notNull()
        .references(() => imports.id),
      /** What the sheet it stands in lists: 'application', a kind of object, or 'relation'. */
      kind: kit.text('kind').notNull().default('application'),
      /** As the spreadsheet shows it, from 1. */
      row: kit.integer('row').notNull(),
      state: kit.text('state').notNull(),
      name: kit.text('name').notNull(),
      // No reference: an import that is undone takes what it made with it; and it may be an object or a relation.
      applicationId: kit.text('application_id'),
      /** What the file says. */
      given: kit.json('given').notNull(),
      /** What is to be done with it. */
      plan: kit.json('plan').notNull(),
      answer: kit.text('answer'),
      /** Once applied: the version written, and what stood there before. */
      writtenVersion: kit.integer('written_version'),
      before: kit.json('before'),
    },
    (t) => [
      kit.unique('import_rows_import_kind_row').on(t.importId, t.kind, t.row),
      kit.index('import_rows_state').on(t.importId, t.state),
    ],
  )
  const columnMappings = kit.table(
    'column_mappings',
    {
      id: kit.text('id').primaryKey(),
      organisationId: kit
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      /** Of the headers in their order (app/exchange/import/column-mapping). */
      fingerprint: kit.text('fingerprint').notNull(),
      /** Field keys by position. */
      keys: kit.json('keys').notNull(),
      byName: kit.text('by_name').notNull(),
      updatedAt: kit.text('updated_at').notNull(),
    },
    (t) => [kit.unique('column_mappings_organisation_fingerprint').on(t.organisationId, t.fingerprint)],
  )
  return { imports, importRows, columnMappings }
}

export type ImportTables = ReturnType<typeof buildImports>
