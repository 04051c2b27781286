import { handlingText, matrixText as text } from '#app/text/data-matrix.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { listText, rangeShown } from '#app/text/ui.ts'
import { withQuery } from '../address-query.ts'
import { TextLink } from '../button.tsx'
import { tableRoles } from '../data-table.tsx'

type Handling = keyof typeof handlingText

export interface MatrixTableProps {
  columns: { id: string; name: string; organisation: string; makers: number }[]
  rows: {
    id: string
    name: string
    organisation: string
    cells: { handlings: Handling[]; isDoubled: boolean }[]
    elsewhere: number
  }[]
}

/**
 * Applications down, data across. The heads stay in sight; where a data set has several makers, each of them is
 * framed. A phone shows each application with the data it handles. Roles are said again, as in `DataTable`.
 */
export function MatrixTable({ columns, rows }: MatrixTableProps) {
  const hasElsewhere = rows.some(({ elsewhere }) => elsewhere > 0)
  return (
    <section
      aria-label={text.title}
      className="box matrix max-h-[78vh] overflow-auto rounded-box border border-line bg-paper max-sm:max-h-none print:max-h-none print:overflow-visible print:border-0"
    >
      <table {...tableRoles.table} className="data-table dense w-full border-collapse text-14">
        <caption className="sr-only">{text.title}</caption>
        <thead {...tableRoles.rowgroup}>
          <tr {...tableRoles.row}>
            <th
              {...tableRoles.columnheader}
              scope="col"
              className="corner h-44 min-w-52 py-2 text-start align-bottom font-semibold text-muted"
            >
              {text.columns.application}
            </th>
            {columns.map(({ id, name, organisation, makers }) => (
              <th
                key={id}
                {...tableRoles.columnheader}
                scope="col"
                className="h-44 w-10 px-1 py-2 align-bottom font-normal"
                title={`${name}, ${organisation}`}
              >
                <span className="column-head">
                  <TextLink href={`/arsitektur/objek/${id}`}>{name}</TextLink>
                  {makers > 1 ? <span className="text-danger"> ({text.makers(makers)})</span> : null}
                </span>
              </th>
            ))}
            {hasElsewhere ? (
              <th
                {...tableRoles.columnheader}
                scope="col"
                className="h-44 py-2 text-start align-bottom font-semibold text-muted"
              >
                {text.columns.elsewhere}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody {...tableRoles.rowgroup} className="divide-y divide-line">
          {rows.map((row) => (
            <tr key={row.id} {...tableRoles.row}>
              <th {...tableRoles.rowheader} scope="row">
                <TextLink href={`/aplikasi/${row.id}`}>{row.name}</TextLink>
                <span className="block font-normal text-muted">{row.organisation}</span>
              </th>
              {row.cells.map((cell, place) => (
                <Cell key={columns[place]?.id} {...cell} label={columns[place]?.name ?? ''} />
              ))}
              {hasElsewhere ? (
                <td
                  {...tableRoles.cell}
                  data-label={text.columns.elsewhere}
                  className={row.elsewhere === 0 ? 'blank' : undefined}
                >
                  {row.elsewhere === 0 ? '-' : text.otherColumns(row.elsewhere)}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({
  handlings,
  isDoubled,
  label,
}: MatrixTableProps['rows'][number]['cells'][number] & { label: string }) {
  if (handlings.length === 0) return <td {...tableRoles.cell} className="pair blank" />
  return (
    <td {...tableRoles.cell} data-label={label} className={`pair ${isDoubled ? 'doubled' : ''}`}>
      <span aria-hidden="true" className="letters font-semibold max-sm:hidden">
        {handlings.map((handling) => handlingText[handling].letter).join(' ')}
      </span>
      <span className="sm:sr-only">
        {handlings.map((handling) => handlingText[handling].word).join(', ')}
        {isDoubled ? `. ${text.doubled}` : ''}
      </span>
    </td>
  )
}

/** What the letters and the frame mean. */
export function MatrixLegend() {
  return (
    <ul
      aria-label={text.legend}
      className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-14 text-muted max-sm:hidden"
    >
      {Object.values(handlingText).map(({ letter, word }) => (
        <li key={letter}>
          <strong className="text-ink">{letter}</strong> {word}
        </li>
      ))}
      <li className="inline-flex items-center gap-2">
        <span className="doubled inline-block size-5 rounded-sm" aria-hidden="true" />
        {text.doubled}
      </li>
    </ul>
  )
}

interface ColumnPagesProps {
  columnPage: number
  columnsPerPage: number
  columnTotal: number
  page: number
  search: string
}

/** Which data sets stand across, and the ways to those beside them. */
export function ColumnPages({ columnPage, columnsPerPage, columnTotal, page, search }: ColumnPagesProps) {
  const last = Math.ceil(columnTotal / columnsPerPage)
  if (last < 2) return null
  const shown = rangeShown({
    from: wholeNumber((columnPage - 1) * columnsPerPage + 1),
    to: wholeNumber(Math.min(columnTotal, columnPage * columnsPerPage)),
    total: wholeNumber(columnTotal),
  })
  const to = (kolom: number) => withQuery(search, { kolom: String(kolom), halaman: String(page) })
  return (
    <nav aria-label={text.dataPages} className="mb-3 flex flex-wrap items-center gap-x-5 text-14">
      <p className="figure text-muted">
        {text.columns.data}: {shown}
      </p>
      <span className="on-screen inline-flex gap-4">
        {columnPage > 1 ? <TextLink href={to(columnPage - 1)}>{listText.previous}</TextLink> : null}
        {columnPage < last ? <TextLink href={to(columnPage + 1)}>{listText.next}</TextLink> : null}
      </span>
    </nav>
  )
}
