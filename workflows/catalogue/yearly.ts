import type { Field, RecordKind } from './field.ts'

/** Where the answer of one year is kept, beside the field's own key in the same record: "target.2026". */
export function yearKey(key: string, year: number): string {
  return `${key}.${year}`
}

/** The years that answers under these keys are of, each once and in order. */
export function yearsIn(keys: readonly string[]): number[] {
  const years = keys.flatMap((key) => /\.(\d{4})$/.exec(key)?.[1] ?? [])
  return [...new Set(years.map(Number))].toSorted((one, other) => one - other)
}

/** The years of a period, both ends included: 2025 to 2029 are five. */
export function yearsOf({ firstYear, lastYear }: { firstYear: number; lastYear: number }): number[] {
  return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, place) => firstYear + place)
}

/**
 * The kind for some years: each yearly field becomes one plain field for each of them ("Target 2026"), in its
 * place. Form, check, history, table and export then know nothing of years.
 */
export function forYears<Kind extends RecordKind>(kind: Kind, years: readonly number[]): RecordKind {
  return { ...kind, fields: kind.fields.flatMap((field) => spread(field, years)) }
}

function spread(field: Field, years: readonly number[]): readonly Field[] {
  const { isYearly, ...plain } = field
  if (!isYearly) return [field]
  return years.map((year) => ({
    ...plain,
    key: yearKey(field.key, year),
    label: `${field.label} ${year}`,
    importNames: field.importNames.map((name) => `${name} ${year}`),
    yearOf: { key: field.key, label: field.label, year },
  }))
}
