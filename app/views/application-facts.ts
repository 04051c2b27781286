import { absenceWords } from '#workflows/catalogue/absence.ts'
import { application } from '#workflows/catalogue/application.ts'
import {
  type Field,
  type FieldValues,
  readableValue,
  type Visibility,
  visibleFields,
} from '#workflows/catalogue/field.ts'

/** A field of an application, ready to read. */
export interface ApplicationFact {
  key: string
  label: string
  /** null is "Belum diisi"; "Tidak ada" and "Tidak diketahui: …" are answers in words. */
  value: string | null
  isAbsent: boolean
  isRestricted: boolean
}

export interface ApplicationFacts {
  name: string
  purpose: string | null
  basic: ApplicationFact[]
  /** Only what was answered; `technicalEmpty` counts the rest. */
  technical: ApplicationFact[]
  technicalEmpty: number
}

/** The fields of an application that a reader of this clearance may see, in the catalogue's order. */
export function applicationFacts(values: FieldValues, clearance: Visibility): ApplicationFacts {
  const fields = visibleFields(application, clearance)
  const technical = fields.filter((field) => field.tier === 'technical')
  const answered = technical.filter(
    (field) => isAnswered(values[field.key]) || absenceWords(field, values) !== null,
  )
  return {
    name: String(values.name ?? ''),
    purpose: isAnswered(values.purpose) ? String(values.purpose) : null,
    basic: fields
      .filter((field) => field.tier === 'basic' && field.key !== 'name' && field.key !== 'purpose')
      .map((field) => factOf(field, values)),
    technical: answered.map((field) => factOf(field, values)),
    technicalEmpty: technical.length - answered.length,
  }
}

function factOf(field: Field, values: FieldValues): ApplicationFact {
  const value = values[field.key]
  const absence = absenceWords(field, values)
  return {
    key: field.key,
    label: field.label,
    value: isAnswered(value) ? readableValue(field, value) : absence,
    isAbsent: absence !== null,
    isRestricted: field.visibility === 'restricted',
  }
}

function isAnswered(value: FieldValues[string] | undefined): boolean {
  return value !== undefined && String(value).trim() !== ''
}
