import { application } from '#workflows/catalogue/application.ts'
import type { FieldValues, Visibility } from '#workflows/catalogue/field.ts'
import { isAnswered, type RecordFacts, recordFacts } from './record-facts.ts'

export interface ApplicationFacts extends RecordFacts {
  name: string
  purpose: string | null
}

/** The fields of an application that a reader of this clearance may see, in the catalogue's order. */
export function applicationFacts(values: FieldValues, clearance: Visibility): ApplicationFacts {
  const { basic, ...rest } = recordFacts(application, values, clearance)
  return {
    name: String(values.name ?? ''),
    purpose: isAnswered(values.purpose) ? String(values.purpose) : null,
    basic: basic.filter(({ key }) => key !== 'purpose'),
    ...rest,
  }
}
