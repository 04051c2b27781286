import { Fragment } from 'react'
import type { ReadingTable } from './reading-model.ts'

const aligned = { left: 'text-start', centre: 'text-center', right: 'text-end' } as const

/** A table of a paper; a wide one scrolls within its own frame, by keyboard too. */
export function PaperTable({ table, name }: { table: ReadingTable; name: string }) {
  const { columns, rows, notes, emptyText } = table
  return (
    // Several tables may stand under one heading: no landmark each.
    // biome-ignore lint/a11y/useSemanticElements: a table is no set of fields
    <div
      role="group"
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard too
      tabIndex={0}
      className="my-3 overflow-x-auto print:overflow-visible"
    >
      <table
        className={`w-full border-collapse font-sans text-14 ${columns.length > 4 ? 'min-w-[44rem] print:min-w-0' : ''}`}
      >
        <caption className="sr-only">{name}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col" className="border border-line bg-ground px-2 py-1 text-start">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 ? (
            <tr>
              <td colSpan={columns.length} className="border border-line px-2 py-1 text-center">
                {emptyText}
              </td>
            </tr>
          ) : null}
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a filed paper never move
            <Fragment key={index}>
              {row.band === null ? null : (
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={columns.length}
                    className="border border-line bg-ground px-2 py-1 text-start"
                  >
                    {row.band}
                  </th>
                </tr>
              )}
              <tr className={row.isStrong ? 'font-semibold' : ''}>
                {columns.map(({ key, align, isStrong }, place) => (
                  <td
                    key={key}
                    className={`wrap-break-word min-w-20 border border-line px-2 py-1 align-top ${aligned[align]} ${isStrong ? 'font-semibold' : ''}`}
                  >
                    {row.cells[place]}
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className="mt-1 text-14">
          {note}
        </p>
      ))}
    </div>
  )
}
