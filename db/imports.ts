import { and, asc, count, desc, eq, inArray, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#workflows/access/scope.ts'
import { sheetKinds } from '#workflows/catalogue/sheets.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type ImportRecord = Tables['imports']['$inferSelect']
export type NewImport = Tables['imports']['$inferInsert']
export type ImportRowRecord = Tables['importRows']['$inferSelect']

// Both engines limit the values of one statement, SQLite to 32,766.
const rowsPerInsert = 500

export async function insertImport({ q, t }: Db, row: NewImport): Promise<void> {
  await q.insert(t.imports).values(row)
}

export async function updateImport(
  { q, t }: Db,
  { id, ...change }: Partial<NewImport> & { id: string },
): Promise<void> {
  await q.update(t.imports).set(change).where(eq(t.imports.id, id))
}

/** The import, if it lies within the scope: one for the whole city lies in no agency's. */
export async function importById(
  { q, t }: Db,
  { id, scope }: { id: string; scope: Scope },
): Promise<ImportRecord | undefined> {
  const [row] = await q
    .select()
    .from(t.imports)
    .where(and(eq(t.imports.id, id), within(t, scope)))
  return row
}

/** How many imports lie within a scope. */
export async function countImports({ q, t }: Db, scope: Scope): Promise<number> {
  const [row] = await q.select({ total: count() }).from(t.imports).where(within(t, scope))
  return row?.total ?? 0
}

/** Other imports of the very same file within a scope, newest first. */
export async function importsOfFile(
  { q, t }: Db,
  { sha256, scope, except }: { sha256: string; scope: Scope; except: string },
): Promise<ImportRecord[]> {
  const { imports } = t
  return q
    .select()
    .from(imports)
    .where(and(eq(imports.sha256, sha256), ne(imports.id, except), within(t, scope)))
    .orderBy(desc(imports.createdAt), asc(imports.id))
}

/** The imports within a scope, newest first. */
export async function listImports(
  { q, t }: Db,
  { scope, limit, offset }: { scope: Scope; limit: number; offset: number },
): Promise<{ record: ImportRecord; organisationName: string | null }[]> {
  const { imports, organisations } = t
  return q
    .select({ record: imports, organisationName: organisations.name })
    .from(imports)
    .leftJoin(organisations, eq(organisations.id, imports.organisationId))
    .where(within(t, scope))
    .orderBy(desc(imports.createdAt), asc(imports.id))
    .limit(limit)
    .offset(offset)
}

function within({ imports }: Tables, scope: Scope): SQL | undefined {
  switch (scope.kind) {
    case 'all':
      return undefined
    case 'none':
      return sql`1 = 0`
    case 'own':
      return eq(imports.organisationId, scope.organisationId)
  }
}

/** Puts these rows in the place of all that the import has. */
export async function replaceImportRows(
  db: Db,
  { importId, rows }: { importId: string; rows: readonly ImportRowRecord[] },
): Promise<void> {
  const { importRows } = db.t
  await db.q.delete(importRows).where(eq(importRows.importId, importId))
  await db.q.insertRows(importRows, rows)
}

/**
 * Rows of an import in the order of the workbook: those of some states only, or a page of them, when told; rows
 * that were answered stay with the questions.
 */
export async function importRowsOf(
  { q, t }: Db,
  {
    importId,
    states,
    kind,
    page,
  }: {
    importId: string
    states?: readonly string[]
    kind?: string
    page?: { limit: number; offset: number }
  },
): Promise<ImportRowRecord[]> {
  const { importRows } = t
  const rows = q
    .select()
    .from(importRows)
    .where(and(eq(importRows.importId, importId), ofStates(t, states), ofKind(t, kind)))
    .orderBy(asc(sheetOrder(t)), asc(importRows.row))
  return page === undefined ? rows : rows.limit(page.limit).offset(page.offset)
}

function ofKind({ importRows }: Tables, kind: string | undefined): SQL | undefined {
  return kind === undefined ? undefined : eq(importRows.kind, kind)
}

/** In the order of the sheets of a workbook. */
function sheetOrder({ importRows }: Tables): SQL {
  const places = sheetKinds.map((kind, place) => sql`when ${kind} then ${sql.raw(String(place))}`)
  return sql`case ${importRows.kind} ${sql.join(places, sql` `)} end`
}

/** How many rows such a selection has. */
export async function countRowsOf(
  { q, t }: Db,
  { importId, states, kind }: { importId: string; states?: readonly string[]; kind?: string },
): Promise<number> {
  const { importRows } = t
  const [row] = await q
    .select({ total: count() })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), ofStates(t, states), ofKind(t, kind)))
  return row?.total ?? 0
}

function ofStates({ importRows }: Tables, states: readonly string[] | undefined): SQL | undefined {
  if (states === undefined) return undefined
  const inThem = inArray(importRows.state, [...states])
  return states.includes('question') ? or(inThem, isNotNull(importRows.answer)) : inThem
}

/** How many rows of an import stand in each state, by their sheet; what has no rows is absent. */
export async function countImportRows(
  { q, t }: Db,
  importId: string,
): Promise<{ kind: string; state: string; total: number }[]> {
  const { importRows } = t
  return q
    .select({ kind: importRows.kind, state: importRows.state, total: count() })
    .from(importRows)
    .where(eq(importRows.importId, importId))
    .groupBy(importRows.kind, importRows.state)
}

/** What was written for rows of an import: the application, its version, and what stood there before. */
export async function noteWritten(
  { q, t }: Db,
  rows: readonly { id: string; applicationId: string; writtenVersion: number; before: unknown }[],
): Promise<void> {
  const { importRows } = t
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    const values = rows
      .slice(from, from + rowsPerInsert)
      .map(({ id, applicationId, writtenVersion, before }) => {
        const text = before === null ? null : JSON.stringify(before)
        return sql`(${id}, ${applicationId}, ${String(writtenVersion)}, ${text})`
      })
    // Both engines call the columns of VALUES column1, column2 …
    await q
      .update(importRows)
      .set({
        applicationId: sql`written.column2`,
        writtenVersion: sql`CAST(written.column3 AS INTEGER)`,
        before: sql`written.column4`,
      })
      .from(sql`(VALUES ${sql.join(values, sql`, `)}) AS written`)
      .where(sql`${importRows.id} = written.column1`)
  }
}

/** How this organisation took the columns of sheets, by the fingerprint of their headers: field keys by position. */
export async function rememberedColumns(
  { q, t }: Db,
  organisationId: string,
): Promise<{ fingerprint: string; keys: readonly (string | null)[] }[]> {
  const { columnMappings } = t
  const rows = await q
    .select({ fingerprint: columnMappings.fingerprint, keys: columnMappings.keys })
    .from(columnMappings)
    .where(eq(columnMappings.organisationId, organisationId))
  return rows.map(({ fingerprint, keys }) => ({ fingerprint, keys: keys as (string | null)[] }))
}

/** Remembers how columns were taken, over what was remembered before. */
export async function rememberColumns(
  { q, t }: Db,
  row: Tables['columnMappings']['$inferSelect'],
): Promise<void> {
  const { columnMappings } = t
  const { keys, byName, updatedAt } = row
  await q
    .insert(columnMappings)
    .values(row)
    .onConflictDoUpdate({
      target: [columnMappings.organisationId, columnMappings.fingerprint],
      set: { keys, byName, updatedAt },
    })
}
