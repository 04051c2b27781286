import {
  absenceKeys,
  type Field,
  type FieldValue,
  type FieldValues,
  readableValue,
} from '#workflows/catalogue/field.ts'
import { isFormula } from './clean-cell.ts'
import { localHabit } from './column-habit.ts'
import { readAbsence } from './read-absence.ts'
import { readCell } from './read-value.ts'
import { shownText, type WorkbookCell } from './workbook/workbook.ts'
import type { WrittenCell } from './workbook/written-sheet.ts'

/** The stored answer to a field as a cell that can be read again; null where there is none. */
export function answerCell(field: Field, values: FieldValues): WrittenCell {
  const keys = absenceKeys(field.key)
  if (values[keys.none] === true) return 'Tidak ada'
  const reason = values[keys.notKnown]
  if (reason !== undefined && reason !== '') return `Tidak diketahui: ${reason}`
  const value = values[field.key]
  if (value === undefined || value === '') return null
  switch (field.type) {
    case 'integer':
    case 'money':
    case 'year':
      return Number(value)
    case 'date':
      return { date: String(value) }
    case 'choice':
    case 'yes-no':
      return readableValue(field, value)
    case 'url':
    case 'text':
    case 'long-text':
      return String(value)
  }
}

/** A field with every key under which it may have an answer. */
export interface AnsweredField {
  readonly field: Field
  readonly keys: readonly string[]
}

/**
 * Whether a row says of a field only what our own workbook would say of the stored answer: a cell keeps no
 * line breaks, no bent quotes and no brackets around a reason, and that is no change of anybody's.
 */
export function saysTheSame(
  { field, keys }: AnsweredField,
  { stored, given }: { stored: FieldValues; given: FieldValues },
): boolean {
  if (keys.every((key) => stored[key] === given[key])) return true
  if (keys.every((key) => stored[key] === undefined)) return false
  const echo = readBack(field, answerCell(field, stored))
  return keys.every((key) => echo[key] === given[key])
}

function readBack(field: Field, written: WrittenCell): Record<string, FieldValue> {
  const cell = asRead(written)
  const absence = readAbsence(field, shownText(cell))
  if (absence !== null) return { [absence.key]: absence.value }
  const { value } = readCell({ field, cell, habit: localHabit })
  return value === null ? {} : { [field.key]: value }
}

function asRead(written: WrittenCell): WorkbookCell {
  if (written === null) return { kind: 'empty' }
  if (typeof written === 'string') return { kind: 'text', text: isFormula(written) ? `'${written}` : written }
  if (typeof written === 'number') return { kind: 'number', number: written, text: String(written) }
  if (typeof written === 'boolean') return { kind: 'boolean', value: written, text: written ? 'Ya' : 'Tidak' }
  if ('date' in written) return { kind: 'date', date: written.date, text: written.date }
  return { kind: 'number', number: written.number, text: String(written.number) }
}
