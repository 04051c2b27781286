import { nameKey, organisationKey } from '#workflows/catalogue/name-key.ts'
import { nameField, variantField } from '#workflows/catalogue/sheets.ts'
import { FileRefused } from './file-refused.ts'
import {
  type InventoryRow,
  type Listed,
  listedApplications,
  type RowReading,
  rowReader,
} from './inventory-row.ts'
import type { InventoryColumn } from './match-columns.ts'
import { type CsvLimits, defaultCsvLimits, readCsv } from './read-csv.ts'
import { findTable, type SheetTable } from './sheet-table.ts'
import { csvAsSheet } from './workbook/read-text.ts'
import { type Workbook, type WorkbookSheet, workbookLimits } from './workbook/workbook.ts'

export type { InventoryRow } from './inventory-row.ts'

export interface RejectedRow {
  readonly row: number
  readonly reason: string
}

/** Every data row that is not blank is in `rows` or in `rejected`, never in both and never in none. */
export interface Inventory {
  readonly rows: readonly InventoryRow[]
  readonly rejected: readonly RejectedRow[]
  readonly columns: readonly InventoryColumn[]
  /** By row number: the keys of the columns whose cells were refused or set aside. */
  readonly marked: ReadonlyMap<number, readonly string[]>
}

export interface InventoryOptions extends Pick<RowReading, 'organisations'> {
  readonly limits?: CsvLimits
}

/**
 * Reads an inventory of applications from a CSV file. Headers may be written in many ways; what a
 * value means is never guessed. Throws FileRefused when the file as a whole cannot be used.
 */
export function readInventory(bytes: Uint8Array, options: InventoryOptions = {}): Inventory {
  const csv = readCsv(bytes, options.limits ?? defaultCsvLimits)
  const sheet = csvAsSheet({ csv, name: 'CSV', limits: workbookLimits })
  return readInventoryTable(findTable(sheet), { ...options, refusesExtraCells: true })
}

/**
 * Reads an inventory from a workbook: from its first visible sheet that has the must-have columns. Throws
 * FileRefused, with the sentence for the first visible sheet, when there is none.
 */
export function readInventoryWorkbook(workbook: Workbook, options: RowReading = {}): Inventory {
  const sheets = workbook.sheets.filter((sheet) => !sheet.isHidden && sheet.rows.length > 0)
  return readInventoryTable(firstTable(sheets), {
    refusesExtraCells: workbook.kind === 'csv',
    ...options,
  })
}

/** Reads the rows of a table whose columns are known. Throws FileRefused when it has none. */
export function readInventoryTable(table: SheetTable, reading: RowReading = {}): Inventory {
  if (table.data.length === 0)
    throw new FileRefused('Berkas hanya berisi judul kolom. Isi paling sedikit satu aplikasi.')
  const rows: InventoryRow[] = []
  const rejected: RejectedRow[] = []
  const marked = new Map<number, readonly string[]>()
  const firstRows = new Map<string, number>()
  const readRow = rowReader(table, reading)
  const { listed = listedApplications } = reading
  for (const record of table.data) {
    const one = readRow(record)
    const double = 'read' in one ? duplicateReason(one.read, { firstRows, listed }) : null
    if ('reason' in one) rejected.push({ row: record.row, reason: one.reason })
    else if (double !== null) rejected.push({ row: record.row, reason: double })
    else rows.push(one.read)
    const keys = double === null ? one.marked : [nameField(listed.kind)]
    if (keys.length > 0) marked.set(record.row, keys)
  }
  return { rows, rejected, columns: table.columns, marked }
}

function firstTable(sheets: readonly WorkbookSheet[]): SheetTable {
  let first: unknown
  for (const sheet of sheets) {
    try {
      return findTable(sheet)
    } catch (error) {
      first ??= error
    }
  }
  throw (
    first ??
    new FileRefused('Buku kerja ini tidak berisi data. Isi paling sedikit satu baris, lalu unggah lagi.')
  )
}

/** Remembers the row as the first of its name, or says which row was. Relations have no name of their own. */
function duplicateReason(
  row: InventoryRow,
  { firstRows, listed: { kind } }: { firstRows: Map<string, number>; listed: Listed },
): string | null {
  if (kind === 'relation') return null
  const name = nameKey(String(row.fields[nameField(kind)]))
  const variant = variantField(kind)
  const told = variant === null ? '' : (row.fields[variant] ?? '')
  const key = JSON.stringify([name, organisationKey(row.owner), told])
  const first = firstRows.get(key)
  if (first === undefined) {
    firstRows.set(key, row.row)
    return null
  }
  const same = variant === null ? 'Nama dan pemilik' : 'Nama, pemilik dan media'
  return `${same} sama dengan baris ${first}; hapus salah satunya atau bedakan namanya.`
}
