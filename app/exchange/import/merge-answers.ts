import { type AnsweredField, saysTheSame } from '#app/exchange/answer-cell.ts'
import { answerKeys, type FieldValue, type FieldValues, type RecordKind } from '#workflows/catalogue/field.ts'
import type { FieldChange } from './row-plan.ts'

interface Answering {
  readonly fields: readonly AnsweredField[]
  /** The keys of all of them, in the order of the declaration. */
  readonly keys: readonly string[]
}

// Worked out once for each declaration: thousands of rows ask for it.
const known = new WeakMap<RecordKind, Answering>()

function answering(record: RecordKind): Answering {
  const found = known.get(record)
  if (found !== undefined) return found
  const fields = record.fields.map((field) => ({ field, keys: answerKeys(field) }))
  const made = { fields, keys: fields.flatMap(({ keys }) => keys) }
  known.set(record, made)
  return made
}

/**
 * What is stored with what a row says over it. A field has one answer: a value takes the place of "tidak ada"
 * and the other way round. Blank cells empty a field only when told, and never one that must be there.
 */
export function mergedAnswers(input: {
  record: RecordKind
  stored: FieldValues
  given: FieldValues
  blanks: readonly string[]
}): FieldValues {
  const { record, stored, given, blanks } = input
  const merged: Record<string, FieldValue> = { ...stored }
  for (const answered of answering(record).fields) {
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

/** What differs, in the order of the declaration. */
export function changesBetween(
  record: RecordKind,
  { before, after }: { before: FieldValues; after: FieldValues },
): readonly FieldChange[] {
  const changes: FieldChange[] = []
  for (const key of answering(record).keys) {
    const [was, becomes] = [before[key], after[key]]
    if (was !== becomes) changes.push({ key, before: was ?? null, after: becomes ?? null })
  }
  return changes
}
