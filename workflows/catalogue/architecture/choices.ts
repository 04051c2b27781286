import type { Field, FieldValues, RecordKind } from '../field.ts'

/** The choices of each list of the city, by the key of the list. */
export type ChoiceLists = Readonly<Record<string, readonly string[]>>

/**
 * The declaration with the city's own choices in it. A choice that was taken off its list stays possible for
 * the record that has it already.
 */
export function withChoices(kind: RecordKind, lists: ChoiceLists, stored: FieldValues = {}): RecordKind {
  return { ...kind, fields: kind.fields.map((field) => filledIn(field, lists, stored)) }
}

function filledIn(field: Field, lists: ChoiceLists, stored: FieldValues): Field {
  if (field.list === undefined) return field
  const kept = stored[field.key]
  const words = [...(lists[field.list] ?? []), ...(typeof kept === 'string' && kept !== '' ? [kept] : [])]
  const options = [...new Set(words)].map((word) => ({ value: word, label: word, aliases: [] }))
  return { ...field, options }
}
