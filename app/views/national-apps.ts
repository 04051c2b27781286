import { nationalApps } from '#db/reference/national-apps.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { type CounterpartMatch, findNationalCounterparts } from '#workflows/rules/national-counterpart.ts'

/** National applications that an application may be, or do the work of; clear ones first. */
export function nationalCounterparts(fields: FieldValues): readonly CounterpartMatch[] {
  return findNationalCounterparts(
    {
      name: text(fields.name),
      purpose: text(fields.purpose),
      address: text(fields.address),
      origin: text(fields.origin),
    },
    nationalApps,
  )
}

function text(value: FieldValues[string] | undefined): string {
  return value === undefined ? '' : String(value)
}
