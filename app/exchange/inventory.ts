import { application } from '#workflows/catalogue/application.ts'
import type { FieldValue } from '#workflows/catalogue/field.ts'
import { nameKey, organisationKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { cleanCell, isFormula } from './clean-cell.ts'
import { FileRefused } from './file-refused.ts'
import { type InventoryColumn, matchColumns } from './match-columns.ts'
import { type CsvLimits, type CsvRow, defaultCsvLimits, readCsv } from './read-csv.ts'
import { readValue } from './read-value.ts'

export interface InventoryRow {
  /** Row number in the spreadsheet; the first line of the file is row 1. */
  readonly row: number
  readonly owner: string
  /** Cleaned answers by catalogue key; what is empty has no key. */
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly warnings: readonly string[]
}

export interface RejectedRow {
  readonly row: number
  readonly reason: string
}

/** Every data row that is not blank is in `rows` or in `rejected`, never in both and never in none. */
export interface Inventory {
  readonly rows: readonly InventoryRow[]
  readonly rejected: readonly RejectedRow[]
  readonly columns: readonly InventoryColumn[]
}

export interface InventoryOptions {
  readonly limits?: CsvLimits
  /** When given, rows of owners outside this list are rejected. */
  readonly organisations?: readonly string[]
}

/** An unknown value in one of these columns changes what is decided about the application. */
const decisiveFields = new Set(['origin', 'operationalStatus'])
/** A title and a few lines may stand above the header. */
const headerSearch = 15

/**
 * Reads an inventory of applications from a CSV file. Headers may be written in many ways; what a
 * value means is never guessed. Throws FileRefused when the file as a whole cannot be used.
 */
export function readInventory(bytes: Uint8Array, options: InventoryOptions = {}): Inventory {
  const sheet = readCsv(bytes, options.limits ?? defaultCsvLimits)
  const { columns, data } = findHeader(sheet.rows)
  if (data.length === 0)
    throw new FileRefused('Berkas hanya berisi judul kolom. Isi paling sedikit satu aplikasi.')
  const rows: InventoryRow[] = []
  const rejected: RejectedRow[] = []
  const firstRows = new Map<string, number>()
  const organisations = options.organisations && new Set(options.organisations.map(organisationKey))
  for (const record of data) {
    const read = readRow({ record, columns, organisations })
    const reason = 'reason' in read ? read.reason : duplicateReason(read, firstRows)
    if (reason !== null) rejected.push({ row: record.row, reason })
    else if ('fields' in read) rows.push(read)
  }
  return { rows, rejected, columns }
}

interface FoundHeader {
  readonly columns: readonly InventoryColumn[]
  readonly data: readonly CsvRow[]
}

/** The first row that names both must-have columns; without one the best row is quoted in the refusal. */
function findHeader(rows: readonly CsvRow[]): FoundHeader {
  let best: readonly InventoryColumn[] = []
  for (const [position, candidate] of rows.slice(0, headerSearch).entries()) {
    const data = rows.slice(position + 1)
    const columns = matchColumns(candidate.cells, (column) =>
      data.map((record) => record.cells[column] ?? ''),
    )
    if (missingColumns(columns).length === 0) return { columns, data }
    if (best.length === 0 || recognised(columns) > recognised(best)) best = columns
  }
  const headers = best.map((column) => column.header).filter((header) => header !== '')
  throw new FileRefused(
    `Kolom ${missingColumns(best).join(' dan ')} tidak ditemukan. Judul kolom yang terbaca: ${headers.slice(0, 12).join(', ')}.`,
  )
}

function recognised(columns: readonly InventoryColumn[]): number {
  return columns.filter((column) => column.key !== null).length
}

function missingColumns(columns: readonly InventoryColumn[]): readonly string[] {
  const keys = columns.map((column) => column.key)
  return [
    ...(keys.includes('name') ? [] : ['nama aplikasi']),
    ...(keys.includes('owner') ? [] : ['perangkat daerah pemilik']),
  ]
}

function readRow(input: {
  record: CsvRow
  columns: readonly InventoryColumn[]
  organisations: ReadonlySet<string> | undefined
}): InventoryRow | { reason: string } {
  const { record, columns, organisations } = input
  const tooMany = record.cells.slice(columns.length).some((cell) => cell.trim() !== '')
  if (tooMany)
    return { reason: 'Isi baris melebihi jumlah kolom; beri tanda kutip pada teks yang memuat pemisah.' }
  const read = columns.filter((column) => column.key !== null)
  const formula = read.find((column) => {
    const cell = record.cells[column.position] ?? ''
    return isFormula(cell) || isFormula(cleanCell(cell))
  })
  if (formula !== undefined) {
    return { reason: `Kolom "${formula.header}" berisi rumus; ganti dengan nilainya.` }
  }
  const textOf = (column: InventoryColumn) => cleanCell(record.cells[column.position] ?? '')
  const ownerColumn = read.find((column) => column.key === 'owner')
  const owner = ownerColumn === undefined ? '' : tidyName(textOf(ownerColumn))
  const fields: Record<string, FieldValue> = {}
  const warnings: string[] = []
  for (const field of application.fields) {
    const column = read.find((each) => each.key === field.key)
    const text = column === undefined ? '' : textOf(column)
    if (text === '') continue
    const answer = readValue(field, text)
    const isChoice = field.type === 'choice'
    if (answer.problem !== undefined && (!isChoice || decisiveFields.has(field.key)))
      return { reason: answer.problem }
    if (answer.value !== null) fields[field.key] = answer.value
    const warning = answer.warning ?? (answer.problem && `${answer.problem} Isinya dikosongkan.`)
    if (warning !== undefined) warnings.push(warning)
  }
  if (fields.name === undefined) return { reason: 'Nama aplikasi kosong; isi nama aplikasi.' }
  if (nameKey(String(fields.name)) === '') return { reason: 'Nama aplikasi harus memuat huruf atau angka.' }
  if (organisationKey(owner) === '')
    return { reason: 'Perangkat daerah pemilik kosong; isi pemilik aplikasi.' }
  if (organisations !== undefined && !organisations.has(organisationKey(owner))) {
    return {
      reason: `Pemilik "${owner}" belum terdaftar; daftarkan perangkat daerahnya atau perbaiki namanya.`,
    }
  }
  return { row: record.row, owner, fields, warnings }
}

/** Remembers the row as the first of its kind, or says which row was. */
function duplicateReason(row: InventoryRow, firstRows: Map<string, number>): string | null {
  const name = nameKey(String(row.fields.name))
  const key = JSON.stringify([name, organisationKey(row.owner), row.fields.medium ?? ''])
  const first = firstRows.get(key)
  if (first === undefined) {
    firstRows.set(key, row.row)
    return null
  }
  return `Nama, pemilik dan media sama dengan baris ${first}; hapus salah satunya atau bedakan namanya.`
}
