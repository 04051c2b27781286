import { application } from '#workflows/catalogue/application.ts'
import { evidence } from '#workflows/catalogue/evidence.ts'
import {
  absenceKeys,
  type Field,
  type FieldValue,
  type FieldValues,
  type RecordKind,
} from '#workflows/catalogue/field.ts'
import { gap } from '#workflows/catalogue/gap.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { legalBasis } from '#workflows/catalogue/legal-basis.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import { forYears } from '#workflows/catalogue/yearly.ts'
import { notKnownNames, wholeNumberFrom } from './record-answers.ts'

/** The kinds of record whose forms are read by their name: on the server, where every declaration is at hand. */
const recordKinds = {
  application,
  observation,
  initiative,
  gap,
  evidence,
  'legal-basis': legalBasis,
} as const satisfies Record<string, RecordKind>
type RecordKindName = keyof typeof recordKinds

/**
 * The answers of a record's form as they are stored, a value and a box beside it both: figures and yes-no of their own type, empty ones
 * absent, "tidak ada" and "tidak diketahui" where the record keeps them; `notKnown` holds the reasons of
 * the rest. What cannot be read stays as text, so that the record's own check says what to write.
 */
export function recordValuesFrom(
  kindOrName: RecordKindName | RecordKind,
  values: Readonly<Record<string, string>>,
  years: readonly number[] = [],
): { fields: FieldValues; notKnown: Record<string, string> } {
  const fields: Record<string, FieldValue> = {}
  const notKnown: Record<string, string> = {}
  const kind = forYears(typeof kindOrName === 'string' ? recordKinds[kindOrName] : kindOrName, years)
  for (const field of kind.fields) {
    const names = notKnownNames(field.key)
    const keys = absenceKeys(field.key)
    const isNone = values[names.none] !== undefined && field.absences?.includes('none') === true
    if (isNone) fields[keys.none] = true
    if (values[names.box] !== undefined) {
      const reason = (values[names.reason] ?? '').trim()
      if (field.absences?.includes('not-known')) fields[keys.notKnown] = reason
      else notKnown[field.key] = reason
    }
    // What was typed beside a ticked box is kept: the check refuses both, nothing is thrown away unsaid.
    const text = (values[field.key] ?? '').trim()
    if (text !== '') fields[field.key] = storedAnswer(field, text)
  }
  return { fields, notKnown }
}

function storedAnswer(field: Field, text: string): FieldValue {
  if (field.type === 'yes-no') return text === 'ya' ? true : text === 'tidak' ? false : text
  if (field.type === 'year') return /^\d{4}$/.test(text) ? Number(text) : text
  if (field.type === 'integer' || field.type === 'money') return wholeNumberFrom(text) ?? text
  return text
}
