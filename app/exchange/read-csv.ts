import { CsvError, parse } from 'csv-parse/sync'
import { decodeText, type TextEncoding } from './decode-text.ts'
import { FileRefused } from './file-refused.ts'
import { declaredSeparator, type Separator, separatorOf } from './separator.ts'

/** One record that is not blank. `row` is its number in a spreadsheet: the first record is row 1. */
export interface CsvRow {
  readonly row: number
  readonly cells: readonly string[]
}

export interface CsvSheet {
  readonly rows: readonly CsvRow[]
  readonly separator: Separator
  readonly encoding: TextEncoding
}

export interface CsvLimits {
  readonly maxBytes: number
  /** Records that are not blank, the header included. */
  readonly maxRows: number
}

export const defaultCsvLimits = { maxBytes: 10 * 1024 * 1024, maxRows: 20_000 } as const satisfies CsvLimits

const bytesInMegabyte = 1024 * 1024

/**
 * Reads a CSV file as sheets of text cells, never as numbers or formulas. Blank rows keep their
 * place in the numbering and are left out. Throws FileRefused with one Indonesian sentence for a
 * file that is empty, too large, too long, not text, or whose quotes do not balance.
 */
export function readCsv(bytes: Uint8Array, limits: CsvLimits = defaultCsvLimits): CsvSheet {
  if (bytes.byteLength > limits.maxBytes) {
    const most = Math.floor((limits.maxBytes / bytesInMegabyte) * 10) / 10
    throw new FileRefused(`Berkas lebih besar dari ${most} MB. Bagi inventaris menjadi beberapa berkas.`)
  }
  const { text, encoding } = decodeText(bytes)
  if (text.trim() === '') throw new FileRefused('Berkas kosong. Unggah CSV yang berisi judul kolom dan data.')
  const declared = declaredSeparator(text)
  const separator = declared?.separator ?? separatorOf(text)
  return { rows: parseRows({ text: declared?.rest ?? text, separator, limits }), separator, encoding }
}

function parseRows(input: { text: string; separator: Separator; limits: CsvLimits }): readonly CsvRow[] {
  const { text, separator, limits } = input
  const rows: CsvRow[] = []
  let row = 0
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (cells: string[]) => {
        row += 1
        if (cells.every((cell) => cell.trim() === '')) return null
        if (rows.length === limits.maxRows) {
          throw new FileRefused(
            `Berkas berisi lebih dari ${limits.maxRows} baris. Bagi menjadi beberapa berkas.`,
          )
        }
        rows.push({ row, cells })
        return null
      },
    })
  } catch (error) {
    throw error instanceof CsvError ? new FileRefused(quoteSentence(error, row + 1)) : error
  }
  return rows
}

function quoteSentence(error: CsvError, row: number): string {
  if (error.code.includes('QUOTE')) {
    return `Tanda kutip pada baris ${row} tidak berpasangan. Perbaiki baris itu, lalu unggah lagi.`
  }
  return `Baris ${row} tidak dapat dibaca. Perbaiki baris itu, lalu unggah lagi.`
}
