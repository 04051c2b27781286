import type { ReactNode } from 'react'
import { listText } from '#app/text/ui.ts'
import { withQuery } from './address-query.ts'

export interface Column<Row> {
  key: string
  label: string
  /** null or "-" where there is nothing: said as a pale dash, and left out of the cards of a phone. */
  cell: (row: Row) => ReactNode
  /** Figures stand under each other at the right. */
  isFigure?: boolean
  /** Names the row: read out first, and the heading of its card. */
  isHeading?: boolean
  /** One of many small cells, as the quarters of a year: four of them side by side on a phone. */
  isCompact?: boolean
  /** The rows can be ordered by it: the name sent as `urut`. */
  sortName?: string
}

/** The order of the rows as the address tells it: `?urut=nama` or `?urut=-nama`, downwards. */
export interface Sorting {
  by: string
  isDown: boolean
  /** The query of this page. */
  search: string
}

export interface Selection<Row> {
  /** The name under which the keys of the chosen rows are sent; the table then stands in a form. */
  name: string
  labelOf: (row: Row) => string
  chosen?: readonly string[]
  /** Rows without a box are those there is nothing to do with. */
  mayChoose?: (row: Row) => boolean
}

export interface DataTableProps<Row> {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  sorting?: Sorting
  selection?: Selection<Row>
  /** Said in place of the rows where there are none. */
  empty?: ReactNode
  /** Rows of 32 px, for long lists at a desk. */
  isDense?: boolean
}

// Said aloud again because `display: block` takes a table's own roles away.
export const tableRoles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
}

/** A table that becomes a list of cards under 640 px. The roles keep it a table for screen readers there. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sorting, selection, isDense = false } = props
  if (rows.length === 0 && props.empty !== undefined)
    return (
      <div className="box rounded-box border border-line bg-paper px-4 py-4 text-muted sm:px-6">
        {props.empty}
      </div>
    )
  return (
    <div className="box relative overflow-x-auto rounded-box print:overflow-visible print:border-0 border border-line bg-paper">
      <table
        {...tableRoles.table}
        className={`data-table ${isDense ? 'dense' : ''} w-full border-collapse text-14`}
      >
        <caption className="sr-only">{caption}</caption>
        <thead {...tableRoles.rowgroup}>
          <tr {...tableRoles.row} className="border-line border-b text-muted print:border-ink">
            {selection ? (
              <th {...tableRoles.columnheader} scope="col" className="choice h-10 w-11 pl-6">
                <span className="sr-only">{listText.select}</span>
              </th>
            ) : null}
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.rowgroup} className="divide-y divide-line">
          {rows.map((row) => (
            <tr key={rowKey(row)} {...tableRoles.row}>
              {selection ? <ChoiceCell row={row} value={rowKey(row)} selection={selection} /> : null}
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

function HeadCell<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting | undefined }) {
  const isSorted = sorting !== undefined && column.sortName === sorting.by
  return (
    <th
      {...tableRoles.columnheader}
      scope="col"
      aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : undefined}
      className={`h-10 py-1 align-bottom font-semibold ${column.isFigure ? 'text-end' : 'text-start'}`}
    >
      {sorting && column.sortName ? (
        <a
          href={withQuery(sorting.search, {
            urut: isSorted && !sorting.isDown ? `-${column.sortName}` : column.sortName,
          })}
          className="inline-flex items-center gap-1.5 text-primary underline underline-offset-2 hover:text-pressed"
        >
          {column.label}
          {isSorted ? <SortMark isDown={sorting.isDown} /> : null}
        </a>
      ) : (
        column.label
      )}
    </th>
  )
}

function SortMark({ isDown }: { isDown: boolean }) {
  return (
    <>
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" className="fill-current">
        <path d={isDown ? 'M6 10 1 3h10Z' : 'M6 2 11 9H1Z'} />
      </svg>
      <span className="sr-only">({isDown ? listText.sortedDown : listText.sortedUp})</span>
    </>
  )
}

function ChoiceCell<Row>({ row, value, selection }: { row: Row; value: string; selection: Selection<Row> }) {
  if (selection.mayChoose?.(row) === false)
    return <td {...tableRoles.cell} className="choice w-11 max-sm:hidden" />
  return (
    <td {...tableRoles.cell} data-label={listText.select} className="choice w-11 py-2 pl-4 align-top sm:pl-6">
      <input
        type="checkbox"
        name={selection.name}
        value={value}
        defaultChecked={selection.chosen?.includes(value) ?? false}
        aria-label={`${listText.select} ${selection.labelOf(row)}`}
        className="size-5 cursor-pointer accent-primary"
      />
    </td>
  )
}

/** What all cells share of their look stands in tailwind.css. */
function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row)
  if (column.isHeading)
    return (
      <th {...tableRoles.rowheader} scope="row">
        {content}
      </th>
    )
  const isBlank = content === null || content === undefined || content === '' || content === '-'
  const kinds = [
    column.isFigure && 'text-end sm:whitespace-nowrap',
    column.isCompact && 'compact',
    isBlank && 'blank text-muted',
  ].filter((kind) => typeof kind === 'string')
  return (
    <td
      {...tableRoles.cell}
      data-label={column.label}
      className={kinds.length === 0 ? undefined : kinds.join(' ')}
    >
      {isBlank ? '-' : content}
    </td>
  )
}
