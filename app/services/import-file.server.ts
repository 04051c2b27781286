import { FileRefused } from '#app/exchange/file-refused.ts'
import { type ColumnKeys, columnProblems, withColumnKeys } from '#app/exchange/import/column-mapping.ts'
import { type GivenRow, givenRows } from '#app/exchange/import/given-rows.ts'
import {
  fingerprintOf,
  type ImportReading,
  readingOf,
  type TablePlace,
  tableIn,
} from '#app/exchange/import/import-reading.ts'
import type { MustHave } from '#app/exchange/sheet-table.ts'
import type { Workbook } from '#app/exchange/workbook/workbook.ts'
import { AppError } from './app-error.ts'

/** What was read from a file for an import: how, and its rows; none while a column is still to be chosen. */
export interface ReadImport {
  reading: ImportReading
  rows: readonly GivenRow[]
}

/**
 * Reads the rows of a workbook for an import. `keysFor` may know how the columns of such a sheet are taken;
 * the sheet's own headers are believed otherwise. Refuses with the sentence of what cannot be read.
 */
export async function readForImport(input: {
  workbook: Workbook
  /** The agency the file is for: its rows need not say whose they are. Null for the whole city. */
  agencyName: string | null
  place: TablePlace
  keysFor: (fingerprint: string) => Promise<ColumnKeys | null>
  emptiesBlanks: boolean
}): Promise<ReadImport> {
  const { workbook, agencyName, place, keysFor, emptiesBlanks } = input
  const needed: readonly MustHave[] = agencyName === null ? ['name', 'owner'] : ['name']
  return orRefused(async () => {
    const found = tableIn(workbook, place, needed)
    const keys = await keysFor(fingerprintOf(found.table))
    const table = keys === null ? found.table : withColumnKeys(found.table, keys)
    const taken = table.columns.map((column) => column.key)
    const missing = columnProblems(taken, needed)
    const reading = readingOf({ workbook, found, table, missing, emptiesBlanks })
    if (missing.length > 0) return { reading, rows: [] }
    const refusesExtraCells = workbook.kind === 'csv'
    const impliedOwner = agencyName ?? undefined
    return { reading, rows: givenRows(table, { refusesExtraCells, impliedOwner }) }
  })
}

/** A file that is refused, in the words every service refuses with. */
export async function orRefused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FileRefused) throw new AppError('invalid', error.message)
    throw error
  }
}
