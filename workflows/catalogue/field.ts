import { isCalendarDate, readableDate } from '#workflows/rules/readable-date.ts'
import type { ReferenceKind } from './reference.ts'

/** What kind of answer a field takes. `money` is whole rupiah, `date` is "2026-08-08". */
export type FieldType =
  | 'text'
  | 'long-text'
  | 'choice'
  | 'integer'
  | 'year'
  | 'money'
  | 'date'
  | 'url'
  | 'yes-no'

/** `public` may be published, `internal` stays among officials, `restricted` never reaches a wall or the public. */
export type Visibility = 'public' | 'internal' | 'restricted'

/** `basic` is what every representative answers, `technical` is what the expert of the application answers. */
export type Tier = 'basic' | 'technical'

/** When an answer must be there: `always` to be saved, `on-submission` to be complete, or when another field says so. */
export type Requirement =
  | 'always'
  | 'on-submission'
  | 'never'
  | { readonly whenField: string; readonly isOneOf: readonly string[] }
  /** To be saved, when one of these has a value. */
  | { readonly whenAnyFilled: readonly string[] }

export interface FieldOption {
  readonly value: string
  readonly label: string
  /** Other spellings met in inventories; compared without case, accents and punctuation. */
  readonly aliases: readonly string[]
}

/** One field of one kind of record. Plain data: forms, checks, tables, imports and exports are derived from it. */
export interface Field {
  readonly key: string
  readonly label: string
  readonly help: string
  readonly type: FieldType
  readonly unit?: string
  readonly options?: readonly FieldOption[]
  /** The city keeps the choices: a list of workflows/settings/architecture-lists, by its key. */
  readonly list?: string
  /** The text is a code of this reference. */
  readonly reference?: ReferenceKind
  readonly required: Requirement
  readonly visibility: Visibility
  readonly tier: Tier
  /** Headers under which inventories bring this field; the first one is written on export. */
  readonly importNames: readonly string[]
  readonly maxLength?: number
  /** The latest year it takes, counted from the one that runs: what has not happened is no answer. */
  readonly notAfter?: 'next-year'
  /** Answers that are not a value: "tidak diketahui" with its reason, "tidak ada". Left out: neither. */
  readonly absences?: readonly Absence[]
  /** Printed in the annexes of the decree, with this share of its table's width; left out: not printed there. */
  readonly annexShare?: number
  /** Answered once for each year of a period: `forYears` (yearly.ts) makes one field of each year. */
  readonly isYearly?: true
  /** On a field that `forYears` made: the field it was made of, and the year. */
  readonly yearOf?: { readonly key: string; readonly label: string; readonly year: number }
  readonly source: string
}

/** `not-known` says why and leaves the record less complete; `none` is a full answer. */
export type Absence = 'not-known' | 'none'

/** A kind of record: its fields in the order in which they are asked. */
export interface RecordKind {
  readonly kind: string
  readonly label: string
  readonly version: string
  readonly fields: readonly Field[]
}

/** The stored answer to one field. An absent key means "not filled". */
export type FieldValue = string | number | boolean

/** The stored answers of one record, by field key. */
export type FieldValues = Readonly<Record<string, FieldValue>>

/** A list of names written as one line: "alamat, tautan, url". */
export function names(line: string): readonly string[] {
  return line === '' ? [] : line.split(', ')
}

/** Finds a field of a kind; throws when the code names a field that was never declared. */
export function fieldOf(kind: RecordKind, key: string): Field {
  const field = kind.fields.find((each) => each.key === key)
  if (field === undefined) throw new Error(`The ${kind.kind} has no field "${key}"`)
  return field
}

/** Whether the field must be filled for these answers, on saving (`always`) or on submitting (all the rest). */
export function isRequired(field: Field, values: FieldValues, moment: 'saving' | 'submission'): boolean {
  if (field.required === 'always') return true
  if (typeof field.required === 'object' && 'whenAnyFilled' in field.required)
    return field.required.whenAnyFilled.some((key) => (values[key] ?? '') !== '')
  if (field.required === 'never' || moment === 'saving') return false
  if (field.required === 'on-submission') return true
  return field.required.isOneOf.includes(String(values[field.required.whenField] ?? ''))
}

interface AbsenceKeys {
  readonly notKnown: string
  readonly none: string
}

// Every answer of every row that is checked asks for them, and a key put together anew is slow to look up by.
const absenceKeysOf = new Map<string, AbsenceKeys>()

/** Where the answers that are not a value are kept, beside the field's own key in the same record. */
export function absenceKeys(key: string): AbsenceKeys {
  const made = absenceKeysOf.get(key)
  if (made !== undefined) return made
  const keys = { notKnown: `${key}.notKnown`, none: `${key}.none` }
  absenceKeysOf.set(key, keys)
  return keys
}

/** Every key under which a field may have an answer: its own, and those of the absences it allows. */
export function answerKeys(field: Field): readonly string[] {
  const keys = absenceKeys(field.key)
  return [
    field.key,
    ...(field.absences?.includes('not-known') ? [keys.notKnown] : []),
    ...(field.absences?.includes('none') ? [keys.none] : []),
  ]
}

const seenBy: Readonly<Record<Visibility, readonly Visibility[]>> = {
  public: ['public'],
  internal: ['public', 'internal'],
  restricted: ['public', 'internal', 'restricted'],
}

/** The fields somebody may see who is cleared up to `clearance`. */
export function visibleFields(kind: RecordKind, clearance: Visibility): readonly Field[] {
  return kind.fields.filter((field) => seenBy[clearance].includes(field.visibility))
}

/** The answers that may be shown up to `clearance`; undeclared keys never pass. */
export function visibleValues(kind: RecordKind, values: FieldValues, clearance: Visibility): FieldValues {
  const shown: Record<string, FieldValue> = {}
  for (const key of visibleKeys(kind, clearance)) {
    const value = values[key]
    if (value !== undefined) shown[key] = value
  }
  return shown
}

/** The fields that the annexes of a decree print, in their order; what is restricted never is (UU 14/2008 art. 17). */
export function annexFields(fields: readonly Field[]): readonly (Field & { readonly annexShare: number })[] {
  return fields.filter(
    (field): field is Field & { readonly annexShare: number } =>
      field.annexShare !== undefined && field.visibility !== 'restricted',
  )
}

const knownKeys = new WeakMap<RecordKind, Partial<Record<Visibility, readonly string[]>>>()

/** Found once for each declaration: a list asks for every one of its rows. */
function visibleKeys(kind: RecordKind, clearance: Visibility): readonly string[] {
  const known = knownKeys.get(kind) ?? {}
  knownKeys.set(kind, known)
  known[clearance] ??= visibleFields(kind, clearance).flatMap(answerKeys)
  return known[clearance]
}

/** The label of a choice, or the answer as it should be read: "Ya", "Rp15.000.000", "12 orang", "1 Mei 2026". */
export function readableValue(field: Field, value: FieldValue | undefined): string {
  if (value === undefined || value === '') return 'Belum diisi'
  if (field.type === 'yes-no') return value === true ? 'Ya' : 'Tidak'
  if (field.type === 'choice') {
    return field.options?.find((option) => option.value === value)?.label ?? String(value)
  }
  if (field.type === 'money') return `Rp${grouped(Number(value))}`
  if (field.type === 'integer') {
    return field.unit === undefined ? grouped(Number(value)) : `${grouped(Number(value))} ${field.unit}`
  }
  if (field.type === 'date' && isCalendarDate(String(value))) return readableDate(String(value))
  return String(value)
}

function grouped(amount: number): string {
  return String(Math.trunc(amount)).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}
