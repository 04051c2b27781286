import { and, asc, count, desc, eq, inArray, max } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'
import { containsText } from './text-search.ts'

export type NomenclatureRow = Tables['nomenclature']['$inferSelect']

/** How many rows one statement inserts: SQLite takes 32,766 values, PostgreSQL 65,535. */
const together = 1000

export async function insertNomenclature({ q, t }: Db, rows: readonly NomenclatureRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += together)
    await q.insert(t.nomenclature).values(rows.slice(from, from + together))
}

/** The editions of the codes with their counts, the one in use (the latest brought in) first. */
export async function nomenclatureEditions({ q, t }: Db): Promise<{ edition: string; total: number }[]> {
  const { nomenclature } = t
  return q
    .select({ edition: nomenclature.edition, total: count() })
    .from(nomenclature)
    .groupBy(nomenclature.edition)
    .orderBy(desc(max(nomenclature.createdAt)), asc(nomenclature.edition))
}

/** Those of these codes that an edition knows. */
export async function nomenclatureCodes(
  { q, t }: Db,
  { edition, codes }: { edition: string; codes: readonly string[] },
): Promise<NomenclatureRow[]> {
  const { nomenclature } = t
  if (codes.length === 0) return []
  return q
    .select()
    .from(nomenclature)
    .where(and(eq(nomenclature.edition, edition), inArray(nomenclature.code, [...codes])))
}

/** A page of the codes of an edition, by code; with a text, those that hold it in code or name. */
export async function searchNomenclature(
  { q, t }: Db,
  { edition, text, level, limit }: { edition: string; text: string; level?: string; limit: number },
): Promise<NomenclatureRow[]> {
  const { nomenclature } = t
  const words = text.split(/\s+/).filter((word) => word !== '')
  const held = words.map((word) =>
    /^[\d.]+$/.test(word) ? containsText(nomenclature.code, word) : containsText(nomenclature.name, word),
  )
  return q
    .select()
    .from(nomenclature)
    .where(
      and(
        eq(nomenclature.edition, edition),
        level === undefined ? undefined : eq(nomenclature.level, level),
        ...held,
      ),
    )
    .orderBy(asc(nomenclature.code))
    .limit(limit)
}
