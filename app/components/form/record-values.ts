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
import { observation } from '#workflows/catalogue/observation.ts'
import { forYears } from '#workflows/catalogue/yearly.ts'

/** The kinds of record a form can be drawn for. */
const recordKinds = { application, observation, initiative, gap, evidence } as const satisfies Record<
  string,
  RecordKind
>
export type RecordKindName = keyof typeof recordKinds

/** A kind for a form, by its name or as a page brought it: its yearly fields spread over the years the form asks for. */
export function formKind(kind: RecordKindName | RecordKind, years: readonly number[] = []): RecordKind {
  return forYears(typeof kind === 'string' ? recordKinds[kind] : kind, years)
}

/** The names of the controls beside a field for answers that are no value. */
export function notKnownNames(key: string): { box: string; reason: string; none: string } {
  return { box: `${key}.tidak-diketahui`, reason: `${key}.alasan`, none: `${key}.tidak-ada` }
}

/**
 * The answers of a record's form as they are stored: figures and yes-no of their own type, empty ones
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
  const kind = formKind(kindOrName, years)
  for (const field of kind.fields) {
    const names = notKnownNames(field.key)
    const keys = absenceKeys(field.key)
    const isNone = values[names.none] !== undefined && field.absences?.includes('none') === true
    if (isNone) fields[keys.none] = true
    if (values[names.box] !== undefined) {
      const reason = (values[names.reason] ?? '').trim()
      if (field.absences?.includes('not-known')) fields[keys.notKnown] = reason
      else notKnown[field.key] = reason
      continue
    }
    if (isNone) continue
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

/** "1.500.000", "Rp 1.500.000", "1500000" and "1.500.000,00" as 1500000; null when it is no whole number. */
export function wholeNumberFrom(text: string): number | null {
  const bare = text.replace(/^rp\.?\s*/i, '').replace(/,(00|-)$/, '')
  if (!/^\d{1,15}$/.test(bare) && !/^\d{1,3}(\.\d{3}){1,4}$/.test(bare)) return null
  return Number(bare.replaceAll('.', ''))
}

/** A stored answer as a control shows it. */
export function typedAnswer(field: Field, value: FieldValue | undefined): string {
  if (value === undefined) return ''
  if (field.type === 'yes-no') return value === true ? 'ya' : 'tidak'
  if (field.type === 'money' || field.type === 'integer')
    return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
  return String(value)
}
