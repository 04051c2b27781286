import { applicationText as text } from '#app/text/application.ts'
import { absenceWords } from '#workflows/catalogue/absence.ts'
import {
  type Field,
  type FieldValues,
  isRequired,
  type RecordKind,
  readableValue,
  type Visibility,
  visibleFields,
} from '#workflows/catalogue/field.ts'

/** A field of a record, ready to read. */
export interface RecordFact {
  key: string
  label: string
  /** null is "Belum diisi"; "Tidak ada" and "Tidak diketahui: …" are answers in words. */
  value: string | null
  isAbsent: boolean
  isRestricted: boolean
}

export interface RecordFacts {
  basic: RecordFact[]
  /** Only what was answered; `technicalEmpty` counts the rest. */
  technical: RecordFact[]
  technicalEmpty: number
}

/** The fields of a record that a reader of this clearance may see, in the catalogue's order; without its name. */
export function recordFacts(record: RecordKind, values: FieldValues, clearance: Visibility): RecordFacts {
  const fields = visibleFields(record, clearance)
  const technical = fields.filter((field) => field.tier === 'technical')
  const answered = technical.filter(
    (field) => isAnswered(values[field.key]) || absenceWords(field, values) !== null,
  )
  return {
    basic: fields
      .filter((field) => field.tier === 'basic' && field.key !== 'name')
      .map((field) => factOf(field, values)),
    technical: answered.map((field) => factOf(field, values)),
    technicalEmpty: technical.length - answered.length,
  }
}

function factOf(field: Field, values: FieldValues): RecordFact {
  const value = values[field.key]
  const absence = absenceWords(field, values)
  return {
    key: field.key,
    label: field.label,
    value: isAnswered(value) ? readableValue(field, value) : (absence ?? needlessWords(field, values)),
    isAbsent: absence !== null,
    isRestricted: field.visibility === 'restricted',
  }
}

/** A question that other answers make needless is not left open. */
function needlessWords(field: Field, values: FieldValues): string | null {
  const isNeedless = typeof field.required === 'object' && !isRequired(field, values, 'submission')
  return isNeedless ? text.notNeeded : null
}

export function isAnswered(value: FieldValues[string] | undefined): boolean {
  return value !== undefined && String(value).trim() !== ''
}
