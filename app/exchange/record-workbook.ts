import type { FieldValues } from '#workflows/catalogue/field.ts'
import { type Field, isRequired, type RecordKind } from '#workflows/catalogue/field.ts'
import { answerCell } from './answer-cell.ts'
import type { WrittenCell, WrittenColumn, WrittenSheet } from './workbook/written-sheet.ts'

/** One stored record of a kind, as a workbook takes it. */
export interface StoredRecord {
  readonly id: string
  /** The name of its organisation. */
  readonly owner: string
  readonly values: FieldValues
}

export interface RecordWorkbook {
  readonly kind: RecordKind
  readonly records: readonly StoredRecord[]
  /** The organisations a row may belong to; null where all rows are of one, and no column asks. */
  readonly owners: readonly string[] | null
  /** For whom the workbook was made, and on which day, as people read it. */
  readonly madeFor: string
  readonly madeOn: string
}

/** Headers of the columns that are no fields; the import knows them by these names. */
const idHeader = 'ID Desk Reviu'
const ownerHeader = 'Perangkat daerah'

const idColumn: WrittenColumn = { width: 26, isHidden: true }
const blankRows = 200
const yesNo = ['Ya', 'Tidak']

/**
 * The sheets of a workbook of records of a kind, all from its declaration: drop-downs for choices, the stable
 * ids in a hidden column that cannot be changed, and what each column takes. What is written here is what the
 * import reads.
 */
export function recordWorkbook(of: RecordWorkbook): readonly WrittenSheet[] {
  const { kind, records, owners } = of
  const ownerColumn: WrittenColumn[] =
    owners === null ? [] : [{ width: 34, isOpen: true, choices: owners, format: '@' }]
  const headers = [
    idHeader,
    ...(owners === null ? [] : [ownerHeader]),
    ...kind.fields.map(({ label }) => label),
  ]
  return [
    {
      name: kind.label,
      columns: [idColumn, ...ownerColumn, ...kind.fields.map(fieldColumn)],
      rows: [
        { row: 1, cells: headers },
        ...records.map((record, index) => ({ row: index + 2, cells: cellsOf(record, of) })),
      ],
      headerRows: [1],
      frozenColumns: owners === null ? 2 : 3,
      blankRows,
      isProtected: true,
    },
    instructions(of),
  ]
}

function cellsOf({ id, owner, values }: StoredRecord, { kind, owners }: RecordWorkbook): WrittenCell[] {
  const answers = kind.fields.map((field) => answerCell(field, values))
  return [id, ...(owners === null ? [] : [owner]), ...answers]
}

function fieldColumn(field: Field): WrittenColumn {
  const choices = choicesOf(field)
  return {
    width: widthOf(field),
    isOpen: true,
    hint: { title: field.label, text: field.help },
    ...(choices === null ? {} : { choices }),
    format: formatOf(field),
  }
}

function choicesOf({ type, options }: Field): readonly string[] | null {
  if (type === 'choice') return (options ?? []).map(({ label }) => label)
  return type === 'yes-no' ? yesNo : null
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

/** A sheet that says, in plain words, what to do and what each column takes. */
function instructions({ kind, madeFor, madeOn, owners }: RecordWorkbook): WrittenSheet {
  const said = [
    `Buku kerja ${kind.label.toLowerCase()} untuk ${madeFor}, dibuat ${madeOn}.`,
    `1. Isi lembar "${kind.label}": satu baris untuk satu ${kind.label.toLowerCase()}. Yang baru ditulis di baris kosong paling bawah.`,
    '2. Jangan ubah judul kolom. Kolom ID tersembunyi dan terkunci supaya baris yang ada dikenali kembali.',
    '3. Sel kosong tidak mengubah isian yang sudah tercatat.',
    '4. Bila tidak ada, tulis "Tidak ada". Bila tidak diketahui, tulis "Tidak diketahui:" diikuti alasannya.',
    '5. Simpan, lalu unggah di Desk Reviu pada halaman Impor. Semua baris diperlihatkan dahulu sebelum diterapkan.',
  ]
  const table = 9
  const header = ['Kolom', 'Keterangan', 'Isian yang diterima', 'Wajib']
  const fields = [
    ...(owners === null ? [] : [[ownerHeader, 'Pemilik baris ini.', 'Pilih dari daftar', 'Ya']]),
    ...kind.fields.map((field) => [field.label, field.help, takes(field), needOf(field)]),
  ]
  return {
    name: 'Petunjuk',
    columns: [{ width: 30 }, { width: 64 }, { width: 48 }, { width: 18 }],
    rows: [
      ...said.map((sentence, index) => ({ row: index + 1, cells: [sentence] })),
      { row: table, cells: header },
      ...fields.map((cells, index) => ({ row: table + 1 + index, cells })),
    ],
    headerRows: [table],
    merged: said.map((_, index) => ({
      firstRow: index + 1,
      lastRow: index + 1,
      firstColumn: 0,
      lastColumn: 3,
    })),
    isProtected: true,
  }
}

function takes(field: Field): string {
  const absences = [
    ...(field.absences?.includes('none') ? ['"Tidak ada"'] : []),
    ...(field.absences?.includes('not-known') ? ['"Tidak diketahui: alasan"'] : []),
  ]
  const values = {
    choice: choicesOf(field)?.join(', ') ?? '',
    'yes-no': 'Ya atau Tidak',
    integer: `Bilangan bulat${field.unit === undefined ? '' : ` (${field.unit})`}`,
    year: 'Tahun, misalnya 2024',
    money: 'Rupiah penuh, misalnya 1.500.000',
    date: 'Tanggal, misalnya 8/8/2026',
    url: 'Alamat web, misalnya https://layanan.go.id',
    text: `Teks, paling panjang ${field.maxLength ?? 500} huruf`,
    'long-text': `Teks, paling panjang ${field.maxLength ?? 500} huruf`,
  }
  return [values[field.type], ...absences].join('; ')
}

function needOf(field: Field): string {
  if (field.required === 'always') return 'Ya'
  return isRequired(field, {}, 'submission') ? 'Sebelum diajukan' : 'Tidak'
}
