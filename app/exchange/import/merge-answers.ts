import { type AnsweredField, saysTheSame } from '#app/exchange/answer-cell.ts'
import { application } from '#workflows/catalogue/application.ts'
import { answerKeys, type FieldValue, type FieldValues } from '#workflows/catalogue/field.ts'
import type { FieldChange } from './row-plan.ts'

// Worked out once: thousands of rows ask for it.
const answeredFields: readonly AnsweredField[] = application.fields.map((field) => ({
  field,
  keys: answerKeys(field),
}))
const allKeys = answeredFields.flatMap(({ keys }) => keys)

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
  for (const answered of answeredFields) {
    const { field, keys } = answered
    const isGiven = keys.some((key) => given[key] !== undefined)
    const isEmptied = blanks.includes(field.key) && field.required !== 'always'
    if (!isGiven && !isEmptied) continue
    if (saysTheSame(answered, { stored, given })) continue
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
  const changes: FieldChange[] = []
  for (const key of allKeys) {
    const [was, becomes] = [before[key], after[key]]
    if (was !== becomes) changes.push({ key, before: was ?? null, after: becomes ?? null })
  }
  return changes
}
