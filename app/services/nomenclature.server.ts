import { nomenclatureCodes, nomenclatureEditions } from '#db/nomenclature.ts'
import type { Db } from '#db/open.ts'
import type { FieldValue, FieldValues } from '#workflows/catalogue/field.ts'
import { codesAbove, nomenclatureLevel } from '#workflows/catalogue/nomenclature.ts'

/** The answers with the names of the codes filled in that were left empty, as far as the edition in use knows them. */
export async function withNomenclature(db: Db, values: FieldValues): Promise<FieldValues> {
  const code = String(values.subActivityCode ?? '').trim()
  if (code === '') return values
  const [inUse] = await nomenclatureEditions(db)
  if (inUse === undefined) return values
  const known = await nomenclatureCodes(db, { edition: inUse.edition, codes: codesAbove(code) })
  const filled: Record<string, FieldValue> = { ...values }
  for (const row of known) {
    const level = nomenclatureLevel(row.code)
    if (level === 'sub-activity') filled.subActivity ??= row.name
    if (level === 'activity') filled.activity ??= `${row.code} ${row.name}`
    if (level === 'programme') filled.programme ??= `${row.code} ${row.name}`
  }
  return filled
}
