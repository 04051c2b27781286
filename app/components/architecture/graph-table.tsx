import { more, moreAbout, graphText as text, wayText } from '#app/text/graph.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'

export interface GraphRow {
  id: string
  name: string
  kind: string
  organisation: string
  step: 0 | 1 | 2
  href: string
  ways: { via: string | null; label: string }[]
  more: number
}

const columns: Column<GraphRow>[] = [
  {
    key: 'name',
    label: text.columns.name,
    isHeading: true,
    cell: ({ name, href }) => (
      <span className="wrap-break-word">
        <TextLink href={href}>{name}</TextLink>
      </span>
    ),
  },
  { key: 'step', label: text.columns.step, cell: ({ step }) => (step === 0 ? null : text.steps[step]) },
  { key: 'kind', label: text.columns.kind, cell: ({ kind }) => kind },
  { key: 'organisation', label: text.columns.organisation, cell: ({ organisation }) => organisation },
  {
    key: 'ways',
    label: text.columns.ways,
    cell: ({ ways }) => (
      <ul>
        {ways.map((way) => (
          <li key={wayText(way)}>{wayText(way)}</li>
        ))}
      </ul>
    ),
  },
  {
    key: 'more',
    label: text.columns.more,
    cell: ({ id, name, more: count }) =>
      count === 0 ? null : (
        <TextLink href={`/arsitektur/hubungan/${id}`} about={moreAbout(name)}>
          {more(count)}
        </TextLink>
      ),
  },
]

/** The same as the drawing says, in rows. */
export function GraphTable({ rows }: { rows: GraphRow[] }) {
  return <DataTable caption={text.table} columns={columns} rows={rows} rowKey={({ id }) => id} isDense />
}
