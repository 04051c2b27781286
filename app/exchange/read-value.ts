import type { Field, FieldValue } from '#workflows/catalogue/field.ts'
import { headerKey, nameKey } from '#workflows/catalogue/name-key.ts'
import { isAddress, isDangerousAddress, linkOf } from '#workflows/catalogue/web-address.ts'
import { cleanCell } from './clean-cell.ts'
import { type ColumnHabit, localHabit } from './column-habit.ts'
import { readAmountText } from './read-amount.ts'
import { dateOfSerial, readDateText } from './read-date.ts'
import type { WorkbookCell } from './workbook/workbook.ts'

/** What a cell says for a field: a value, nothing, and sentences for whoever checks the import. */
export interface ReadValue {
  readonly value: FieldValue | null
  /** Worth knowing, but no reason to refuse the row. */
  readonly warning?: string
  /**
   * Why what stands there cannot be understood: it is set aside in anybody's list, and refuses its row in a workbook
   * of ours, as the form would.
   */
  readonly unread?: string
  /** Refuses the row where the column decides. */
  readonly problem?: string
}

const yesWords = new Set('ya y yes sudah ada true benar 1 v aktif terintegrasi iya ✓ ✔ √ ☑'.split(' '))
const noWords = new Set('tidak tdk t no n non nonaktif naktif belum false salah 0 x ✗ ✘ ☐'.split(' '))
const nothing: ReadValue = { value: null }

/** Reads one cell as the field's type; what the cell stores goes before what it shows. */
export function readCell(input: { field: Field; cell: WorkbookCell; habit: ColumnHabit }): ReadValue {
  const { field, cell, habit } = input
  switch (cell.kind) {
    case 'empty':
      return nothing
    case 'error':
      return {
        value: null,
        unread: `${field.label} berisi galat "${short(cell.text)}" dari lembar kerja.`,
      }
    case 'number':
      return readNumber({ field, number: cell.number, text: cell.text })
    case 'date':
      return field.type === 'date' ? { value: cell.date } : readShown({ field, text: cell.text, habit })
    case 'boolean':
    case 'text':
      return readShown({ field, text: cell.text, habit })
  }
}

function readShown(input: { field: Field; text: string; habit: ColumnHabit }): ReadValue {
  const text = cleanCell(input.text)
  return text === '' ? nothing : readAs({ ...input, text })
}

function readNumber(input: { field: Field; number: number; text: string }): ReadValue {
  const { field, number, text } = input
  const isAmount = field.type === 'money' || field.type === 'integer'
  if (isAmount && number >= 0) return { value: Math.round(number) }
  if (field.type === 'date') {
    const date = dateOfSerial(number)
    if (date !== null) return { value: date }
  }
  // A year with a separator, or a yes that shows as "1,00", is still that number.
  const isBare = isAmount || field.type === 'year' || field.type === 'yes-no'
  return readAs({ field, text: isBare ? String(number) : cleanCell(text), habit: localHabit })
}

/** Reads a cleaned, non-empty text as the field's type, in the Indonesian way of writing. */
export function readValue(field: Field, text: string): ReadValue {
  return readAs({ field, text, habit: localHabit })
}

function readAs({ field, text, habit }: { field: Field; text: string; habit: ColumnHabit }): ReadValue {
  switch (field.type) {
    case 'choice':
      return readChoice(field, text)
    case 'yes-no':
      return readYesNo(field, text)
    case 'year':
      return readYear(field, text)
    case 'integer':
    case 'money':
      return readAmount({ field, text, habit })
    case 'date':
      return readDate({ field, text, habit })
    case 'url':
      return readAddress(field, text)
    case 'text':
    case 'long-text':
      return readText(field, text)
  }
}

interface Spellings {
  readonly known: ReadonlyMap<string, string>
  /** What texts of earlier cells stood for: a column says the same few things over and over. */
  readonly met: Map<string, string | null>
}

const spellings = new WeakMap<Field, Spellings>()
const mostMet = 2000

function spellingsOf(field: Field): Spellings {
  const made = spellings.get(field)
  if (made !== undefined) return made
  const known = new Map<string, string>()
  for (const option of field.options ?? []) {
    for (const spelling of [option.value, option.label, ...option.aliases])
      known.set(nameKey(spelling), option.value)
  }
  const fresh = { known, met: new Map<string, string | null>() }
  spellings.set(field, fresh)
  return fresh
}

/** The option a spelling stands for, or null. Used on import and to tell what a column is about. */
export function optionOf(field: Field, text: string): string | null {
  const { known, met } = spellingsOf(field)
  const earlier = met.get(text)
  if (earlier !== undefined) return earlier
  const value = optionIn(known, text)
  if (met.size >= mostMet) met.clear()
  met.set(text, value)
  return value
}

function optionIn(known: ReadonlyMap<string, string>, text: string): string | null {
  const whole = known.get(nameKey(text)) ?? known.get(headerKey(text))
  if (whole !== undefined) return whole
  const parts = text.split(/[/,;&+]|\bdan\b/).filter((part) => nameKey(part) !== '')
  if (parts.length < 2) return null
  const values = new Set(parts.map((part) => optionIn(known, part)))
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
  const first = nameKey(text).split(' ')[0] || text.trim()
  if (yesWords.has(first)) return { value: true }
  if (noWords.has(first)) return { value: false }
  return {
    value: null,
    unread: `${field.label} "${short(text)}" tidak dikenal; tulis ya atau tidak.`,
  }
}

function readYear(field: Field, text: string): ReadValue {
  const years = [...new Set(text.match(/(?<!\d)(19[7-9]\d|20\d\d)(?!\d)/g) ?? [])]
  const year = years.length === 1 ? Number(years[0]) : null
  if (year !== null) return { value: year }
  return { value: null, unread: `${field.label} "${short(text)}" bukan satu tahun; tulis seperti 2026.` }
}

function readAmount({ field, text, habit }: { field: Field; text: string; habit: ColumnHabit }): ReadValue {
  const amount = readAmountText(text, habit.decimalMark)
  if (typeof amount === 'number') return { value: Math.round(amount) }
  const told = `${field.label} "${short(text)}"`
  const unread =
    amount === 'unclear'
      ? `${told} dapat berarti ribuan atau pecahan; tulis angkanya tanpa pemisah.`
      : `${told} bukan angka.`
  return { value: null, unread }
}

function readDate({ field, text, habit }: { field: Field; text: string; habit: ColumnHabit }): ReadValue {
  const date = readDateText(text, habit.dateOrder)
  if (date !== null) return { value: date }
  return { value: null, unread: `${field.label} "${short(text)}" bukan tanggal; tulis seperti 8/8/2026.` }
}

function readAddress(field: Field, text: string): ReadValue {
  if (isDangerousAddress(text)) {
    return { value: null, unread: `${field.label} berisi program.` }
  }
  if (!isAddress(text)) return { value: null, unread: `${field.label} "${short(text)}" bukan alamat.` }
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
