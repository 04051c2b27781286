import { formatValue } from 'hucre'
import { tooLongCell } from './refusals.ts'
import { cellName, emptyCell, type WorkbookCell, type WorkbookLimits } from './workbook.ts'

const dayMs = 86_400_000
const errorValue = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/

export interface CellPlace {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** A text cell without what cannot be kept: halves of characters; a cell of spaces is empty. */
export function textCell(text: string, at: CellPlace & { limits: WorkbookLimits }): WorkbookCell {
  if (text.length > at.limits.maxCellLength)
    throw tooLongCell(at.limits, { sheet: at.sheet, cell: cellName(at.row, at.column) })
  const whole = text.replace(/\p{Cs}/gu, '\uFFFD')
  if (whole.trim() === '') return emptyCell
  return errorValue.test(whole) ? { kind: 'error', text: whole } : { kind: 'text', text: whole }
}

/** A number with what its format shows, in the Indonesian way where the format groups or names a currency. */
export function numberCell(number: number, format: string | undefined): WorkbookCell {
  // Fifteen digits are what a spreadsheet keeps of a number.
  const plain = String(Number(number.toPrecision(15)))
  if (!Number.isFinite(number)) return { kind: 'error', text: '#NUM!' }
  if (format === undefined || format === 'General' || format === '@')
    return { kind: 'number', number, text: plain }
  const shown = formatValue(number, format, { locale: 'de-DE' }).trim()
  return { kind: 'number', number, text: shown === '' ? plain : shown }
}

/** A day of the calendar; a time without a day is a text, and a day outside the calendar an error. */
export function dateCell(moment: Date): WorkbookCell {
  const time = moment.getTime()
  const minutes = Math.round((((time % dayMs) + dayMs) % dayMs) / 60_000) % 1440
  const clock = `${pad(Math.floor(minutes / 60))}.${pad(minutes % 60)}`
  if (Number.isNaN(time)) return { kind: 'error', text: '#####' }
  const year = moment.getUTCFullYear()
  if (year < 1900) return { kind: 'text', text: clock }
  if (year > 9999) return { kind: 'error', text: '#####' }
  const date = moment.toISOString().slice(0, 10)
  const [, month = '', day = ''] = date.split('-')
  return { kind: 'date', date, text: `${day}/${month}/${year}${minutes === 0 ? '' : ` ${clock}`}` }
}

export function booleanCell(value: boolean): WorkbookCell {
  return { kind: 'boolean', value, text: value ? 'Ya' : 'Tidak' }
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
