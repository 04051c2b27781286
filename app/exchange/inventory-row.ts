import { application } from '#workflows/catalogue/application.ts'
import type { Field, FieldValue } from '#workflows/catalogue/field.ts'
import { headerKey, nameKey, organisationKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { cleanCell, isFormula } from './clean-cell.ts'
import { type ColumnHabit, habitOf } from './column-habit.ts'
import { readAbsence } from './read-absence.ts'
import { readCell } from './read-value.ts'
import type { SheetTable } from './sheet-table.ts'
import { emptyCell, shownText, type WorkbookCell, type WorkbookRow } from './workbook/workbook.ts'

export interface InventoryRow {
  /** Row number in the spreadsheet; the first line of the file is row 1. */
  readonly row: number
  readonly owner: string
  /** Cleaned answers by catalogue key; what is empty has no key. */
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly warnings: readonly string[]
}

/** How the rows of a table are read. */
export interface RowReading {
  /** When given, rows of owners outside this list are rejected. */
  readonly organisations?: readonly string[] | undefined
  /** The owner of rows that name none: the agency whose file it is. */
  readonly impliedOwner?: string | undefined
  /** Text files: more cells than headers mean that a separator stands in a text without quotes. */
  readonly refusesExtraCells?: boolean | undefined
}

interface ReadColumn {
  readonly position: number
  readonly header: string
  readonly key: string
  readonly field: Field | null
  readonly habit: ColumnHabit
}

/** An unknown value in one of these columns changes what is decided about the application. */
const decisiveFields = new Set(['origin', 'operationalStatus'])
const outsideColumns = 'Isi di luar kolom yang berjudul tidak dibaca.'

/** A reader for the rows of one table: each becomes its answers, or the reason why it is rejected. */
export function rowReader(
  { columns, data }: SheetTable,
  { organisations, impliedOwner = '', refusesExtraCells = false }: RowReading,
): (record: WorkbookRow) => InventoryRow | { readonly reason: string } {
  const known = organisations && new Set(organisations.map(organisationKey))
  const read = columns.flatMap(({ key, position, header }): ReadColumn[] => {
    if (key === null) return []
    const field = application.fields.find((each) => each.key === key) ?? null
    const cells = data.map((row) => row.cells[position] ?? emptyCell)
    return [{ key, position, header, field, habit: habitOf(field, cells) }]
  })
  const answers = application.fields.flatMap((field) => {
    const column = read.find((each) => each.key === field.key)
    return column === undefined ? [] : [{ field, column }]
  })
  const ownerColumn = read.find((column) => column.key === 'owner')
  return (record) => {
    const cellOf = (column: ReadColumn): WorkbookCell => record.cells[column.position] ?? emptyCell
    const hasMore = record.cells.length > columns.length && hasTextBeyond(record, columns.length)
    if (hasMore && refusesExtraCells)
      return { reason: 'Isi baris melebihi jumlah kolom; beri tanda kutip pada teks yang memuat pemisah.' }
    if (repeatsHeader(read, cellOf))
      return { reason: 'Baris ini mengulang judul kolom; hapus bila bukan data.' }
    const formula = read.find((column) => isFormulaCell(cellOf(column)))
    if (formula !== undefined)
      return { reason: `Kolom "${formula.header}" berisi rumus; ganti dengan nilainya.` }
    const answered = readAnswers(answers, cellOf)
    if ('reason' in answered) return answered
    const named = ownerColumn === undefined ? '' : tidyName(cleanCell(shownText(cellOf(ownerColumn))))
    const owner = named === '' ? impliedOwner : named
    const reason = unusable({ name: answered.fields.name, owner, known })
    if (reason !== null) return { reason }
    const warnings = hasMore ? [...answered.warnings, outsideColumns] : answered.warnings
    return { row: record.row, owner, fields: answered.fields, warnings }
  }
}

type CellOf = (column: ReadColumn) => WorkbookCell

function readAnswers(
  answers: readonly { readonly field: Field; readonly column: ReadColumn }[],
  cellOf: CellOf,
): Pick<InventoryRow, 'fields' | 'warnings'> | { readonly reason: string } {
  const fields: Record<string, FieldValue> = {}
  const warnings: string[] = []
  for (const { field, column } of answers) {
    const absence = readAbsence(field, shownText(cellOf(column)))
    if (absence !== null) {
      fields[absence.key] = absence.value
      continue
    }
    const answer = readCell({ field, cell: cellOf(column), habit: column.habit })
    const isLoose = field.type === 'choice' && !decisiveFields.has(field.key)
    if (answer.problem !== undefined && !isLoose) return { reason: answer.problem }
    if (answer.value !== null) fields[field.key] = answer.value
    const warning = answer.warning ?? (answer.problem && `${answer.problem} Isinya dikosongkan.`)
    if (warning !== undefined) warnings.push(warning)
  }
  return { fields, warnings }
}

function unusable(input: {
  name: FieldValue | undefined
  owner: string
  known: ReadonlySet<string> | undefined
}): string | null {
  const { name, owner, known } = input
  if (name === undefined) return 'Nama aplikasi kosong; isi nama aplikasi.'
  if (nameKey(String(name)) === '') return 'Nama aplikasi harus memuat huruf atau angka.'
  if (organisationKey(owner) === '') return 'Perangkat daerah pemilik kosong; isi pemilik aplikasi.'
  if (known === undefined || known.has(organisationKey(owner))) return null
  return `Pemilik "${owner}" belum terdaftar; daftarkan perangkat daerahnya atau perbaiki namanya.`
}

function hasTextBeyond({ cells }: WorkbookRow, width: number): boolean {
  return cells.slice(width).some((cell) => shownText(cell).trim() !== '')
}

/** Formulas of a workbook were replaced by their values; a text that starts like one is somebody's trick. */
function isFormulaCell(cell: WorkbookCell): boolean {
  // A letter or a number in front stays in front, whatever is cleaned away.
  if (cell.kind !== 'text' || /^[a-z\d]/i.test(cell.text)) return false
  return isFormula(cell.text) || isFormula(cleanCell(cell.text))
}

/** A header that is printed again on every page, or that of a second table. */
function repeatsHeader(columns: readonly ReadColumn[], cellOf: CellOf): boolean {
  return columns
    .filter((column) => column.key === 'name' || column.key === 'owner')
    .every((column) => headerKey(shownText(cellOf(column))) === headerKey(column.header))
}
