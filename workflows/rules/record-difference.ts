import { absenceWords } from '#workflows/catalogue/absence.ts'
import { answerKeys, type FieldValues, type RecordKind, readableValue } from '#workflows/catalogue/field.ts'

/** One field that reads otherwise than before; null is "Belum diisi". */
export interface FieldDifference {
  readonly key: string
  readonly label: string
  readonly from: string | null
  readonly to: string | null
}

/** A record as it stood at a moment. */
export interface StoodRecord {
  readonly id: string
  readonly values: FieldValues
}

/** What became of a set of records between two moments. */
export interface RecordComparison {
  readonly added: readonly string[]
  readonly dropped: readonly string[]
  readonly changed: readonly { readonly id: string; readonly fields: readonly FieldDifference[] }[]
  readonly same: number
}

/** The fields of a kind that read otherwise, in the order in which they are asked. */
export function fieldDifferences(
  kind: RecordKind,
  before: FieldValues,
  after: FieldValues,
): FieldDifference[] {
  return kind.fields
    .filter((field) => answerKeys(field).some((key) => before[key] !== after[key]))
    .map((field) => ({
      key: field.key,
      label: field.label,
      from: said(field, before),
      to: said(field, after),
    }))
}

/** Which records are new, which are gone, and what differs in the others. */
export function compareRecords(
  kind: RecordKind,
  before: readonly StoodRecord[],
  after: readonly StoodRecord[],
): RecordComparison {
  const earlier = new Map(before.map(({ id, values }) => [id, values]))
  const later = new Set(after.map(({ id }) => id))
  const changed = after.flatMap(({ id, values }) => {
    const old = earlier.get(id)
    const fields = old === undefined ? [] : fieldDifferences(kind, old, values)
    return fields.length === 0 ? [] : [{ id, fields }]
  })
  const added = after.filter(({ id }) => !earlier.has(id)).map(({ id }) => id)
  return {
    added,
    dropped: before.filter(({ id }) => !later.has(id)).map(({ id }) => id),
    changed,
    same: after.length - added.length - changed.length,
  }
}

function said(field: RecordKind['fields'][number], values: FieldValues): string | null {
  const value = values[field.key]
  if (value !== undefined && value !== '') return readableValue(field, value)
  return absenceWords(field, values)
}
