import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/**
 * Writes whole rows of one table in their order, however many. The text of the statement is made once and not
 * once for every row: rows by the thousand cost little more than the driver asks for them.
 */
export type InsertRows = <Table extends PgTable>(
  table: Table,
  rows: readonly Table['$inferSelect'][],
) => Promise<void>

/** How an engine takes rows. */
interface Taking {
  /** How many rows one statement brings: one where no network lies between, else as many as are quick to read. */
  rowsAtOnce: number
  /** The place of a value in the text, counted from 1. */
  mark: (place: number) => string
  /** Makes ready a statement, to be carried out with values as often as there are. */
  prepare: (text: string) => (values: unknown[]) => unknown
}

export function rowInserter({ rowsAtOnce, mark, prepare }: Taking): InsertRows {
  return async (table, rows) => {
    const columns = Object.entries(getTableColumns(table))
    const statements = new Map<number, ReturnType<Taking['prepare']>>()
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const part: readonly Record<string, unknown>[] = rows.slice(from, from + rowsAtOnce)
      const count = part.length
      const insert = statements.get(count) ?? prepare(insertText({ table, columns, count, mark }))
      statements.set(count, insert)
      const values: unknown[] = []
      for (const row of part)
        for (const [key, column] of columns) {
          const value = row[key] ?? null
          values.push(value === null ? null : column.mapToDriverValue(value))
        }
      await insert(values)
    }
  }
}

function insertText(of: {
  table: PgTable
  columns: readonly (readonly [string, { name: string }])[]
  count: number
  mark: Taking['mark']
}): string {
  const { table, columns, count, mark } = of
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  const rows = Array.from({ length: count }, (_, row) => {
    const marks = columns.map((_column, place) => mark(row * columns.length + place + 1))
    return `(${marks.join(', ')})`
  })
  return `INSERT INTO "${getTableName(table)}" (${names}) VALUES ${rows.join(', ')}`
}
