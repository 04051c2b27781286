import type { Field, FieldValue } from '#workflows/catalogue/field.ts'
import { headerKey, nameKey } from '#workflows/catalogue/name-key.ts'
import { isDangerousAddress, linkOf } from '#workflows/catalogue/web-address.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'

/** What a cell says for a field: a value, nothing, and sentences for whoever checks the import. */
export interface ReadValue {
  readonly value: FieldValue | null
  /** Worth knowing, but no reason to refuse the row. */
  readonly warning?: string
  /** Refuses the row where the column decides. */
  readonly problem?: string
}

const yesWords = new Set('ya y yes sudah ada true benar 1 v terintegrasi sudah terintegrasi iya'.split(' '))
const noWords = new Set('tidak t no n belum false salah 0 x'.split(' '))

/** Reads a cleaned, non-empty text as the field's type. */
export function readValue(field: Field, text: string): ReadValue {
  switch (field.type) {
    case 'choice':
      return readChoice(field, text)
    case 'yes-no':
      return readYesNo(field, text)
    case 'year':
      return readYear(field, text)
    case 'integer':
    case 'money':
      return readAmount(field, text)
    case 'date':
      return readDate(field, text)
    case 'url':
      return readAddress(field, text)
    case 'text':
    case 'long-text':
      return readText(field, text)
  }
}

const spellings = new WeakMap<Field, ReadonlyMap<string, string>>()

function spellingsOf(field: Field): ReadonlyMap<string, string> {
  const made = spellings.get(field)
  if (made !== undefined) return made
  const known = new Map<string, string>()
  for (const option of field.options ?? []) {
    for (const spelling of [option.value, option.label, ...option.aliases])
      known.set(nameKey(spelling), option.value)
  }
  spellings.set(field, known)
  return known
}

/** The option a spelling stands for, or null. Used on import and to tell what a column is about. */
export function optionOf(field: Field, text: string): string | null {
  const known = spellingsOf(field)
  const whole = known.get(nameKey(text)) ?? known.get(headerKey(text))
  if (whole !== undefined) return whole
  const parts = text.split(/[/,;&+]|\bdan\b/).filter((part) => nameKey(part) !== '')
  if (parts.length < 2) return null
  const values = new Set(parts.map((part) => optionOf(field, part)))
  const [only] = values
  return values.size === 1 ? (only ?? null) : null
}

function readChoice(field: Field, text: string): ReadValue {
  const value = optionOf(field, text)
  if (value !== null) return { value }
  const allowed = (field.options ?? []).map((option) => option.label).join(', ')
  return {
    value: null,
    problem: `${field.label} "${short(text)}" tidak dikenal; pakai salah satu dari ${allowed}.`,
  }
}

function readYesNo(field: Field, text: string): ReadValue {
  const first = nameKey(text).split(' ')[0] ?? ''
  if (yesWords.has(first)) return { value: true }
  if (noWords.has(first)) return { value: false }
  return {
    value: null,
    warning: `${field.label} "${short(text)}" tidak dikenal dan dikosongkan; tulis ya atau tidak.`,
  }
}

function readYear(field: Field, text: string): ReadValue {
  const years = [...new Set(text.match(/(?<!\d)(19[7-9]\d|20\d\d)(?!\d)/g) ?? [])]
  const year = years.length === 1 ? Number(years[0]) : null
  if (year !== null) return { value: year }
  return { value: null, warning: `${field.label} "${short(text)}" bukan satu tahun dan dikosongkan.` }
}

const indonesianAmount = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/
const englishAmount = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/
const plainAmount = /^\d{1,12}([.,]\d{1,2})?$/

function readAmount(field: Field, text: string): ReadValue {
  const digits = text.replace(/^(rp|idr)\.?/i, '').replace(/[\s\u00A0]|,-$/g, '')
  const value = indonesianAmount.test(digits)
    ? Number(digits.replaceAll('.', '').replace(',', '.'))
    : englishAmount.test(digits)
      ? Number(digits.replaceAll(',', ''))
      : plainAmount.test(digits)
        ? Number(digits.replace(',', '.'))
        : Number.NaN
  if (Number.isFinite(value)) return { value: Math.round(value) }
  return { value: null, warning: `${field.label} "${short(text)}" bukan angka dan dikosongkan.` }
}

function readDate(field: Field, text: string): ReadValue {
  const local = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text)
  const [, day = '', month = '', year = ''] = local ?? []
  const date = local === null ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (isCalendarDate(date)) return { value: date }
  return { value: null, warning: `${field.label} "${short(text)}" bukan tanggal dan dikosongkan.` }
}

function readAddress(field: Field, text: string): ReadValue {
  if (isDangerousAddress(text)) {
    return { value: null, warning: `${field.label} berisi program dan dikosongkan.` }
  }
  const read = readText(field, text)
  if (read.problem !== undefined || linkOf(text) !== null) return read
  return { ...read, warning: `${field.label} "${short(text)}" tidak dapat dibuka sebagai tautan.` }
}

function readText(field: Field, text: string): ReadValue {
  const most = field.maxLength ?? 500
  if (text.length <= most) return { value: text }
  return { value: null, problem: `${field.label} berisi ${text.length} huruf; paling panjang ${most}.` }
}

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}
