import { type Field, type FieldValue, type FieldValues, readableValue } from '#workflows/catalogue/field.ts'

/** One answer of a setting: a field of the catalogue with its bounds and what holds until somebody sets it. */
export interface SettingField extends Field {
  /** What holds while the city has set nothing; where it is absent, the setting may not be left empty. */
  readonly standard?: FieldValue
  readonly least?: number
  readonly most?: number
  /** A choice whose answers are stored as numbers. */
  readonly isNumber?: true
  /** Several choices in one line, between semicolons. */
  readonly isList?: true
  /** Words that must stand in the text. */
  readonly contains?: readonly string[]
  /** What a text must be when it is not empty. */
  readonly shape?: SettingShape
}

/** An https address; a word that no text holds by itself, such as "[tte]". */
export type SettingShape = 'secure-address' | 'tag'

/** Something the city may set. Plain data: page, check, schema and history are derived from it. */
export interface Setting {
  /** Its name in the record. */
  readonly key: string
  /** Its name in addresses. */
  readonly path: string
  readonly label: string
  /** What it is for, in a sentence. */
  readonly help: string
  /** What a change touches and from when, a sentence each: said before it is saved. */
  readonly touches: readonly string[]
  readonly source: string
  /** The value is the one answer itself, not a record of answers. */
  readonly isPlain?: true
  readonly fields: readonly SettingField[]
}

type ValueOf<Of> = Of extends { readonly type: 'integer' } | { readonly isNumber: true } ? number : string

/** The answers of a setting, with the types its fields store. */
export type SettingValues<Of extends Setting> = {
  [Own in Of['fields'][number] as Own['key']]: ValueOf<Own>
}

type OwnPart = Omit<SettingField, 'visibility' | 'tier' | 'importNames' | 'source'>
const common = { visibility: 'internal', tier: 'basic', importNames: [], source: '' } as const

/** A field of a setting: officials see it, nobody imports it. */
export function settingField<const Own extends OwnPart>(own: Own): Own & typeof common {
  return { ...own, ...common }
}

/** The answers that hold: what is stored, and the standard of whatever is not. */
export function answersOf(setting: Setting, stored: unknown): FieldValues {
  const [only] = setting.fields
  if (setting.isPlain && only !== undefined) return typeof stored === 'string' ? { [only.key]: stored } : {}
  const record = (stored ?? {}) as FieldValues
  const answers: Record<string, FieldValue> = {}
  for (const { key, standard } of setting.fields) {
    const value = record[key] ?? standard
    if (value !== undefined) answers[key] = value
  }
  return answers
}

/** What is stored for these answers; whatever else stood beside them stays as it was. */
export function storedFor(setting: Setting, answers: FieldValues, before: unknown): unknown {
  const [only] = setting.fields
  if (setting.isPlain && only !== undefined) return answers[only.key] ?? ''
  return { ...(before as object | null), ...answers }
}

/** One answer that is another than before, as it reads. */
export interface SettingChange {
  readonly key: string
  readonly label: string
  readonly from: string
  readonly to: string
}

/** The answers that differ between two stored values, in the order of the fields. */
export function changesBetween(setting: Setting, before: unknown, after: unknown): SettingChange[] {
  const [from, to] = [answersOf(setting, before), answersOf(setting, after)]
  return setting.fields
    .filter(({ key }) => from[key] !== to[key])
    .map((field) => ({
      key: field.key,
      label: field.label,
      from: readableAnswer(field, from[field.key]),
      to: readableAnswer(field, to[field.key]),
    }))
}

/** An answer as it reads: "WIB (UTC+7)", "30 menit". */
export function readableAnswer(field: SettingField, value: FieldValue | undefined): string {
  return readableValue(field, field.isNumber && value !== undefined ? String(value) : value)
}
