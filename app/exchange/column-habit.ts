import type { Field } from '#workflows/catalogue/field.ts'
import { cleanCell } from './clean-cell.ts'
import { type DecimalMark, decimalMarkIn } from './read-amount.ts'
import { type DateOrder, dateOrderOf } from './read-date.ts'
import type { WorkbookCell } from './workbook/workbook.ts'

/** How the author of a column writes what can be read in two ways. */
export interface ColumnHabit {
  readonly dateOrder: DateOrder
  readonly decimalMark: DecimalMark
}

/** The habit where nothing is known: the Indonesian way. */
export const localHabit = { dateOrder: 'day-first', decimalMark: null } as const satisfies ColumnHabit

/** What the texts of a column tell about how it is written; looked at only for amounts and dates. */
export function habitOf(field: Field | null, cells: readonly WorkbookCell[]): ColumnHabit {
  const isWrittenTwoWays = field?.type === 'date' || field?.type === 'money' || field?.type === 'integer'
  if (!isWrittenTwoWays) return localHabit
  const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [cleanCell(cell.text)] : []))
  return { dateOrder: dateOrderOf(texts), decimalMark: decimalMarkIn(texts) }
}
