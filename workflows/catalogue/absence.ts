import { absenceKeys, type Field, type FieldValue, type FieldValues, type RecordKind } from './field.ts'

/** Whether there is nothing to say: "Tidak ada" is a full answer. */
export function isNone(field: Field, values: FieldValues): boolean {
  return field.absences?.includes('none') === true && values[absenceKeys(field.key).none] === true
}

/** Why an answer is not known, or null. */
export function notKnownReason(field: Field, values: FieldValues): string | null {
  if (field.absences?.includes('not-known') !== true) return null
  const reason = values[absenceKeys(field.key).notKnown]
  return typeof reason === 'string' && reason.trim() !== '' ? reason : null
}

/** The reasons by field key for all that was answered with "tidak diketahui". */
export function notKnownReasons(kind: RecordKind, values: FieldValues): Record<string, string> {
  const found = kind.fields.map((field) => [field.key, notKnownReason(field, values)] as const)
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null))
}

/** "Tidak ada", or "Tidak diketahui: …" with its reason; null when the field was not answered so. */
export function absenceWords(
  field: Field,
  values: Readonly<Record<string, FieldValue | null>>,
): string | null {
  const keys = absenceKeys(field.key)
  if (values[keys.none] === true) return 'Tidak ada'
  const reason = values[keys.notKnown]
  return typeof reason === 'string' && reason !== '' ? `Tidak diketahui: ${reason}` : null
}
