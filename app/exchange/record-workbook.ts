import type { Field, FieldValues, RecordKind } from '#workflows/catalogue/field.ts'
import { answerCell } from './answer-cell.ts'
import {
  choicesOf,
  commonSentences,
  fieldHeader,
  fieldWords,
  instructionSheet,
  madeForWords,
  ownerHeader,
  ownerLine,
} from './instruction-sheet.ts'
import type { WrittenCell, WrittenColumn, WrittenSheet } from './workbook/written-sheet.ts'

/** One stored record of a kind, as a workbook takes it. */
export interface StoredRecord {
  readonly id: string
  /** The name of its organisation. */
  readonly owner: string
  readonly values: FieldValues
}

/** What goes into a sheet of records. */
export interface RecordSheet {
  readonly kind: RecordKind
  readonly records: readonly StoredRecord[]
  /** The organisations a row may belong to; null where all rows are of one, and no column asks. */
  readonly owners: readonly string[] | null
  /** Left out: the label of the kind. */
  readonly name?: string
  /** Choices of fields that are no choices by their declaration, by field. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
  /** Rows below that are ready to be filled in. */
  readonly blankRows?: number
}

export interface RecordWorkbook extends RecordSheet {
  /** For whom the workbook was made, and on which day, as people read it. */
  readonly madeFor: string
  readonly madeOn: string
}

/** The header of the column of stable ids; the import knows it by this name. */
export const idHeader = 'ID Desk Reviu'

const idColumn: WrittenColumn = { width: 26, isHidden: true }
const blankRowsOfOne = 200

/**
 * The sheets of a workbook of records of a kind, all from its declaration: drop-downs for choices, the stable
 * ids in a hidden column that cannot be changed, and what each column takes. What is written here is what the
 * import reads.
 */
export function recordWorkbook(of: RecordWorkbook): readonly WrittenSheet[] {
  return [recordSheet(of), instructions(of)]
}

/** One sheet of records, to be filled in and read again. */
export function recordSheet(of: RecordSheet): WrittenSheet {
  const { kind, records, owners, name = kind.label, blankRows = blankRowsOfOne } = of
  const headers = [
    idHeader,
    ...(owners === null ? [] : [ownerHeader]),
    ...kind.fields.map(({ label }) => label),
  ]
  return {
    name,
    columns: [
      idColumn,
      ...(owners === null ? [] : [ownerColumn(owners)]),
      ...kind.fields.map((field) => fieldColumn(field, of.choices)),
    ],
    rows: [
      { row: 1, cells: headers },
      ...records.map((record, index) => ({ row: index + 2, cells: cellsOf(record, of) })),
    ],
    headerRows: [1],
    frozenColumns: owners === null ? 2 : 3,
    blankRows,
    isProtected: true,
  }
}

/**
 * The column that a workbook of ours has for a key of its records, with its list, hint and lock; null where it has
 * none.
 */
export function recordColumn(
  key: string | null,
  { kind, owners, choices }: Pick<RecordSheet, 'kind' | 'owners' | 'choices'>,
): WrittenColumn | null {
  if (key === 'applicationId') return idColumn
  if (key === 'owner') return owners === null ? null : ownerColumn(owners)
  const field = kind.fields.find((each) => each.key === key)
  return field === undefined ? null : fieldColumn(field, choices)
}

function ownerColumn(owners: readonly string[]): WrittenColumn {
  return { width: 34, isOpen: true, choices: owners, format: '@' }
}

function cellsOf({ id, owner, values }: StoredRecord, { kind, owners }: RecordSheet): WrittenCell[] {
  const answers = kind.fields.map((field) => answerCell(field, values))
  return [id, ...(owners === null ? [] : [owner]), ...answers]
}

function fieldColumn(field: Field, given: RecordSheet['choices']): WrittenColumn {
  const choices = given?.[field.key] ?? choicesOf(field)
  return {
    width: widthOf(field),
    isOpen: true,
    hint: { title: field.label, text: field.help },
    ...(choices === null ? {} : { choices }),
    format: formatOf(field),
  }
}

function formatOf({ type }: Field): string {
  if (type === 'money') return '#,##0'
  if (type === 'integer' || type === 'year') return '0'
  return type === 'date' ? 'dd/mm/yyyy' : '@'
}

function widthOf({ type, label }: Field): number {
  const least = { 'long-text': 48, text: 28, url: 34, choice: 24, money: 18, date: 14, integer: 14 }
  const own = type === 'yes-no' || type === 'year' ? 12 : least[type]
  return Math.max(own, Math.min(30, label.length + 4))
}

/** What to do, in plain words, and what each column takes. */
function instructions({ kind, madeFor, madeOn, owners }: RecordWorkbook): WrittenSheet {
  const label = kind.label.toLowerCase()
  return instructionSheet({
    said: [
      madeForWords({ what: label, madeFor, madeOn }),
      `1. Isi lembar "${kind.label}": satu baris untuk satu ${label}. Yang baru ditulis di baris kosong paling bawah.`,
      ...commonSentences,
    ],
    header: ['Kolom', ...fieldHeader],
    lines: [
      ...(owners === null ? [] : [ownerLine]),
      ...kind.fields.map((field) => [field.label, ...fieldWords(field)]),
    ],
    widths: [30, 64, 48, 18],
  })
}
