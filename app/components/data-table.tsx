import type { ReactNode } from 'react'

export interface Column<Row> {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Figures stand under each other at the right. */
  isFigure?: boolean
  /** Names the row: read out first, and the heading of its card. */
  isHeading?: boolean
}

interface DataTableProps<Row> {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
}

// Said aloud again because `display: block` takes a table's own roles away.
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
}

/** A table that becomes a list of cards under 640 px. The roles keep it a table for screen readers there. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <div className="box rounded-box border border-line bg-paper">
      <table {...roles.table} className="data-table w-full border-collapse text-14">
        <caption className="sr-only">{caption}</caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row} className="border-line border-b text-muted print:border-ink">
            {columns.map((column) => (
              <th
                key={column.key}
                {...roles.columnheader}
                scope="col"
                className={`h-10 px-3 font-semibold first:pl-6 last:pr-6 ${column.isFigure ? 'text-end' : 'text-start'}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup} className="divide-y divide-line">
          {rows.map((row) => (
            <tr key={rowKey(row)} {...roles.row}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const place = 'h-10 px-4 py-2 align-top sm:px-3 sm:first:pl-6 sm:last:pr-6'
  if (column.isHeading)
    return (
      <th {...roles.rowheader} scope="row" className={`${place} text-start font-semibold max-sm:text-16`}>
        {column.cell(row)}
      </th>
    )
  return (
    <td {...roles.cell} data-label={column.label} className={`${place} ${column.isFigure ? 'text-end' : ''}`}>
      {column.cell(row)}
    </td>
  )
}
