import type { MustHave } from '../sheet-table.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { type CityTask, cityRows } from './city-rows.ts'
import { type ColumnKeys, columnProblems, withColumnKeys } from './column-mapping.ts'
import { givenRows } from './given-rows.ts'
import { fingerprintOf, type ReadImport, readingOf, type TablePlace, tableIn } from './import-reading.ts'

/** How the rows of a workbook are to be taken. Plain JSON: it goes to the thread that reads the file. */
export interface ImportTask {
  /** The agency the file is for: its rows need not say whose they are. Null for the whole city. */
  readonly agencyName: string | null
  readonly place: TablePlace
  /** What somebody chose for this file; it goes before what was remembered. */
  readonly keys?: ColumnKeys | undefined
  /** How the columns of sheets with such headers were taken before. */
  readonly remembered?: readonly { readonly fingerprint: string; readonly keys: ColumnKeys }[]
  readonly emptiesBlanks: boolean
  /** What a workbook of the whole architecture is read with; left out, the file is one list of applications. */
  readonly city?: Pick<CityTask, 'lists' | 'years' | 'year'> | undefined
}

/** The columns that an import cannot do without. */
export function neededColumns(agencyName: string | null): readonly MustHave[] {
  return agencyName === null ? ['name', 'owner'] : ['name']
}

/** Takes the rows of a workbook for an import. Throws FileRefused with the sentence of what cannot be read. */
export function importRows(workbook: Workbook, task: ImportTask): ReadImport {
  const { agencyName, place, remembered = [], emptiesBlanks } = task
  const isPlaced = place.sheet !== undefined || place.headerRow !== undefined || task.keys !== undefined
  const city = task.city === undefined || isPlaced ? null : cityRows(workbook, { ...task, ...task.city })
  if (city !== null) return city
  const needed = neededColumns(agencyName)
  const found = tableIn(workbook, place, needed)
  const fingerprint = fingerprintOf(found.table)
  const keys = task.keys ?? remembered.find((each) => each.fingerprint === fingerprint)?.keys
  const table = keys === undefined ? found.table : withColumnKeys(found.table, keys)
  const taken = table.columns.map((column) => column.key)
  const missing = columnProblems(taken, needed)
  const reading = readingOf({ workbook, found, table, missing, emptiesBlanks })
  if (missing.length > 0) return { reading, rows: [] }
  const refusesExtraCells = workbook.kind === 'csv'
  return { reading, rows: givenRows(table, { refusesExtraCells, impliedOwner: agencyName ?? undefined }) }
}
