import { matrixText as text } from '#app/text/data-matrix.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'

interface Named {
  id: string
  name: string
  organisation: string
}

export interface DoubledRow extends Named {
  makers: Named[]
}

const dataColumns: Column<DoubledRow>[] = [
  {
    key: 'name',
    label: text.columns.data,
    isHeading: true,
    cell: ({ id, name }) => <TextLink href={`/arsitektur/objek/${id}`}>{name}</TextLink>,
  },
  { key: 'owner', label: text.columns.owner, cell: ({ organisation }) => organisation },
  {
    key: 'makers',
    label: text.columns.makers,
    cell: ({ makers }) => (
      <ul className="grid gap-1">
        {makers.map(({ id, name, organisation }) => (
          <li key={id}>
            <TextLink href={`/aplikasi/${id}`}>{name}</TextLink>{' '}
            <span className="text-muted">{organisation}</span>
          </li>
        ))}
      </ul>
    ),
  },
]

/** Data sets with more than one maker, and who they are. */
export function DoubledTable({ rows }: { rows: DoubledRow[] }) {
  return <DataTable caption={text.tabs.ganda} columns={dataColumns} rows={rows} rowKey={({ id }) => id} />
}

const applicationColumns: Column<Named>[] = [
  {
    key: 'name',
    label: text.columns.application,
    isHeading: true,
    cell: ({ id, name }) => <TextLink href={`/aplikasi/${id}`}>{name}</TextLink>,
  },
  { key: 'organisation', label: text.columns.organisation, cell: ({ organisation }) => organisation },
]

/** Applications that are related to no data. */
export function WithoutDataTable({ rows }: { rows: Named[] }) {
  return (
    <DataTable caption={text.tabs.tanpa} columns={applicationColumns} rows={rows} rowKey={({ id }) => id} />
  )
}
