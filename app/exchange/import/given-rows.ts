import { cleanCell } from '#app/exchange/clean-cell.ts'
import { readInventoryTable } from '#app/exchange/inventory.ts'
import type { RowReading } from '#app/exchange/inventory-row.ts'
import type { SheetTable } from '#app/exchange/sheet-table.ts'
import { shownText, type WorkbookRow } from '#app/exchange/workbook/workbook.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { tidyName } from '#workflows/catalogue/name-key.ts'
import { relationName } from '#workflows/catalogue/relation-record.ts'
import { nameField, type SheetKind } from '#workflows/catalogue/sheets.ts'

/** What one row of a file says, before anything is known of what is on record. Plain JSON. */
export interface GivenRow {
  /** What its sheet lists. Absent in what was stored before there were others than applications. */
  readonly kind?: SheetKind
  /** As the spreadsheet shows it, from 1. */
  readonly row: number
  readonly name: string
  readonly owner: string
  /** The stable id that a workbook of this product carries: of an application, an object or a relation. */
  readonly applicationId: string | null
  readonly fields: FieldValues
  /** Fields that have a column but nothing in this row's cell. */
  readonly blanks: readonly string[]
  readonly warnings: readonly string[]
  /** The keys of the columns whose cells were refused or set aside. */
  readonly marked: readonly string[]
  /** Why the row cannot be read, or null. */
  readonly reason: string | null
}

/**
 * Every row of a table that is not blank, in order: as many come out as went in. Throws FileRefused when the
 * table has no rows.
 */
export function givenRows(table: SheetTable, reading: RowReading): readonly GivenRow[] {
  const { rows, rejected, marked } = readInventoryTable(table, reading)
  const reasons = new Map(rejected.map(({ row, reason }) => [row, reason]))
  const read = new Map(rows.map((row) => [row.row, row]))
  const kind = reading.listed?.kind ?? 'application'
  const positionOf = (key: string) => table.columns.find((column) => column.key === key)?.position
  const [nameAt, ownerAt, idAt] = [
    positionOf(nameField(kind)),
    positionOf('owner'),
    positionOf('applicationId'),
  ]
  return table.data.map((record) => {
    const row = read.get(record.row)
    const id = textAt(record, idAt)
    return {
      kind,
      row: record.row,
      name:
        kind === 'relation'
          ? relationName(row?.fields ?? {})
          : tidyName(String(row?.fields[nameField(kind)] ?? textAt(record, nameAt))),
      owner: row?.owner ?? tidyName(textAt(record, ownerAt)),
      applicationId: id === '' ? null : id,
      fields: row?.fields ?? {},
      blanks: row === undefined ? [] : blanksOf(table, record),
      warnings: row?.warnings ?? [],
      marked: marked.get(record.row) ?? [],
      reason: row === undefined ? (reasons.get(record.row) ?? 'Baris ini tidak terbaca.') : null,
    }
  })
}

function textAt(record: WorkbookRow, position: number | undefined): string {
  return position === undefined ? '' : cleanCell(shownText(record.cells[position]))
}

function blanksOf({ columns }: SheetTable, record: WorkbookRow): readonly string[] {
  return columns.flatMap(({ key, position }) => {
    const isField = key !== null && key !== 'owner' && key !== 'applicationId'
    return isField && textAt(record, position) === '' ? [key] : []
  })
}
