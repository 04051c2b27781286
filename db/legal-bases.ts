import { and, asc, eq } from 'drizzle-orm'
import type { LegalBasis, LegalBasisFields } from '#workflows/rules/legal-basis.ts'
import type { Db } from './open.ts'
import { referenceBases } from './reference/legal-bases.ts'
import type { Tables } from './schema/tables.ts'

export type LegalBasisRow = Tables['legalBases']['$inferSelect']

/** An entry of the library; version 0 where the legal office never wrote about it. */
export interface KeptBasis extends LegalBasis {
  version: number
  updatedAt: string | null
}

/** Every regulation the city may name: what the legal office wrote goes before the reference. */
export async function legalLibrary({ q, t }: Db): Promise<KeptBasis[]> {
  const rows = await q.select().from(t.legalBases).orderBy(asc(t.legalBases.titleKey))
  const written = new Map(rows.map((row) => [row.id, keptOf(row)]))
  const reference = referenceBases.filter(({ id }) => !written.has(id))
  return [...written.values(), ...reference.map((each) => ({ ...each, version: 0, updatedAt: null }))]
}

export async function insertLegalBasis({ q, t }: Db, row: LegalBasisRow): Promise<void> {
  await q.insert(t.legalBases).values(row)
}

/** Replaces an entry at the version expected; false when somebody else was faster. */
export async function updateLegalBasis(
  { q, t }: Db,
  row: LegalBasisRow,
  expectedVersion: number,
): Promise<boolean> {
  const changed = await q
    .update(t.legalBases)
    .set(row)
    .where(and(eq(t.legalBases.id, row.id), eq(t.legalBases.version, expectedVersion)))
    .returning({ id: t.legalBases.id })
  return changed.length === 1
}

export async function legalBasisRow({ q, t }: Db, id: string): Promise<LegalBasisRow | undefined> {
  return (await q.select().from(t.legalBases).where(eq(t.legalBases.id, id)))[0]
}

function keptOf({ id, fields, version, updatedAt }: LegalBasisRow): KeptBasis {
  return { id, fields: fields as LegalBasisFields, version, updatedAt }
}
