import { saysTheSame } from '#app/exchange/answer-cell.ts'
import { application } from '#workflows/catalogue/application.ts'
import { answerKeys, type FieldValue, type FieldValues } from '#workflows/catalogue/field.ts'
import type { FieldChange } from './row-plan.ts'

/**
 * What is stored with what a row says over it. A field has one answer: a value takes the place of "tidak ada"
 * and the other way round. Blank cells empty a field only when told, and never one that must be there.
 */
export function mergedAnswers(input: {
  stored: FieldValues
  given: FieldValues
  blanks: readonly string[]
}): FieldValues {
  const { stored, given, blanks } = input
  const merged: Record<string, FieldValue> = { ...stored }
  for (const field of application.fields) {
    const keys = answerKeys(field)
    const isGiven = keys.some((key) => given[key] !== undefined)
    const isEmptied = blanks.includes(field.key) && field.required !== 'always'
    if (!isGiven && !isEmptied) continue
    if (isGiven && saysTheSame(field, { stored, given })) continue
    for (const key of keys) {
      const value = given[key]
      if (value === undefined) delete merged[key]
      else merged[key] = value
    }
  }
  return merged
}

/** What differs, in the order of the catalogue. */
export function changesBetween(before: FieldValues, after: FieldValues): readonly FieldChange[] {
  return application.fields
    .flatMap(answerKeys)
    .filter((key) => before[key] !== after[key])
    .map((key) => ({ key, before: before[key] ?? null, after: after[key] ?? null }))
}
