import { application } from '#workflows/catalogue/application.ts'
import type { Field, FieldValue, RecordKind } from '#workflows/catalogue/field.ts'
import { headerKey, nameKey, organisationKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { keyFields, type SheetKind } from '#workflows/catalogue/sheets.ts'
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

/** A row as it was read, with the keys of the columns whose cells were set aside; each has its warning. */
export interface ReadRow {
  readonly read: InventoryRow
  readonly marked: readonly string[]
}

/** A row that cannot be read: everything that is wrong with it, and in which columns. */
export interface RefusedRow {
  readonly reason: string
  readonly marked: readonly string[]
}

/** What the rows of a table list: a kind of thing, with its declaration as it holds for this city. */
export interface Listed {
  readonly kind: SheetKind
  readonly record: RecordKind
}

export const listedApplications: Listed = { kind: 'application', record: application }

/** How the rows of a table are read. */
export interface RowReading {
  /** Left out: applications. */
  readonly listed?: Listed | undefined
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
  { listed = listedApplications, organisations, impliedOwner = '', refusesExtraCells = false }: RowReading,
): (record: WorkbookRow) => ReadRow | RefusedRow {
  const { fields } = listed.record
  const known = organisations && new Set(organisations.map(organisationKey))
  const read = columns.flatMap(({ key, position, header }): ReadColumn[] => {
    if (key === null) return []
    const field = fields.find((each) => each.key === key) ?? null
    const cells = data.map((row) => row.cells[position] ?? emptyCell)
    return [{ key, position, header, field, habit: habitOf(field, cells) }]
  })
  const answers = fields.flatMap((field) => {
    const column = read.find((each) => each.key === field.key)
    return column === undefined ? [] : [{ field, column }]
  })
  const ownerColumn = read.find((column) => column.key === 'owner')
  const naming = [...keyFields(listed.kind), 'owner']
  const titles = read.filter(({ key }) => naming.includes(key))
  return (record) => {
    const cellOf = (column: ReadColumn): WorkbookCell => record.cells[column.position] ?? emptyCell
    const hasMore = record.cells.length > columns.length && hasTextBeyond(record, columns.length)
    if (hasMore && refusesExtraCells)
      return refused(
        'Isi baris melebihi jumlah kolom; beri tanda kutip pada teks yang memuat pemisah.',
        read.map(({ key }) => key),
      )
    if (repeatsHeader(titles, cellOf))
      return refused('Baris ini mengulang judul kolom; hapus bila bukan data.', naming.slice(0, 1))
    const formulas = read.filter((column) => isFormulaCell(cellOf(column)))
    if (formulas.length > 0)
      return refused(
        formulas.map(({ header }) => `Kolom "${header}" berisi rumus; ganti dengan nilainya.`).join(' '),
        formulas.map(({ key }) => key),
      )
    const answered = readAnswers(answers, { cellOf, isLoose: listed.kind === 'application' })
    const named = ownerColumn === undefined ? '' : tidyName(cleanCell(shownText(cellOf(ownerColumn))))
    const owner = named === '' ? impliedOwner : named
    const problems = [...unusableAs({ listed, answered, owner, known }), ...answered.problems]
    if (problems.length > 0)
      return refused(
        problems.map(({ sentence }) => sentence).join(' '),
        problems.map(({ key }) => key),
      )
    const warnings = answered.warnings.map(({ sentence }) => sentence)
    return {
      read: {
        row: record.row,
        owner,
        fields: answered.fields,
        warnings: hasMore ? [...warnings, outsideColumns] : warnings,
      },
      marked: answered.warnings.map(({ key }) => key),
    }
  }
}

function refused(reason: string, marked: readonly string[]): RefusedRow {
  return { reason, marked }
}

/** What is said of one column of a row. */
interface Said {
  readonly key: string
  readonly sentence: string
}

type CellOf = (column: ReadColumn) => WorkbookCell

interface Answered {
  fields: Record<string, FieldValue>
  warnings: Said[]
  problems: Said[]
}

function setAside(sentence: string): string {
  return `${sentence} Isinya dikosongkan.`
}

/** `isLoose`: what cannot be understood is set aside; else it refuses the row. */
function readAnswers(
  answers: readonly { readonly field: Field; readonly column: ReadColumn }[],
  { cellOf, isLoose: mayBeLoose }: { cellOf: CellOf; isLoose: boolean },
): Answered {
  const fields: Record<string, FieldValue> = {}
  const warnings: Said[] = []
  const problems: Said[] = []
  for (const { field, column } of answers) {
    const { key } = field
    const absence = readAbsence(field, shownText(cellOf(column)))
    if (absence !== null) {
      fields[absence.key] = absence.value
      continue
    }
    const { value, warning, unread, problem } = readCell({ field, cell: cellOf(column), habit: column.habit })
    const isLoose = mayBeLoose && field.type === 'choice' && !decisiveFields.has(key)
    if (value !== null) fields[key] = value
    if (problem !== undefined && !isLoose) problems.push({ key, sentence: problem })
    else if (problem !== undefined) warnings.push({ key, sentence: setAside(problem) })
    if (unread !== undefined && mayBeLoose) warnings.push({ key, sentence: setAside(unread) })
    else if (unread !== undefined) problems.push({ key, sentence: unread })
    if (warning !== undefined) warnings.push({ key, sentence: warning })
  }
  return { fields, warnings, problems }
}

/** What a row has to say of itself before it can be about anything. */
function unusableAs(input: {
  listed: Listed
  answered: Answered
  owner: string
  known: ReadonlySet<string> | undefined
}): Said[] {
  const { listed, answered, owner, known } = input
  for (const key of keyFields(listed.kind)) {
    const value = answered.fields[key]
    const label = listed.record.fields.find((field) => field.key === key)?.label ?? key
    // Something that cannot be read stands there, and that has been said.
    if (value === undefined && answered.problems.some((said) => said.key === key)) return []
    if (value === undefined) return [{ key, sentence: `${label} kosong; isi ${label.toLowerCase()}.` }]
    if (nameKey(String(value)) === '') return [{ key, sentence: `${label} harus memuat huruf atau angka.` }]
  }
  if (listed.kind === 'relation') return []
  if (organisationKey(owner) === '')
    return [
      {
        key: 'owner',
        sentence: `Perangkat daerah pemilik kosong; isi pemilik ${listed.record.label.toLowerCase()}.`,
      },
    ]
  if (known === undefined || known.has(organisationKey(owner))) return []
  const sentence = `Pemilik "${owner}" belum terdaftar; daftarkan perangkat daerahnya atau perbaiki namanya.`
  return [{ key: 'owner', sentence }]
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
function repeatsHeader(titles: readonly ReadColumn[], cellOf: CellOf): boolean {
  return titles.every((column) => headerKey(shownText(cellOf(column))) === headerKey(column.header))
}
