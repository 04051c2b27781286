import { comparisonText as text } from '#app/text/architecture-comparison.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { FieldChanges } from '../field-changes.tsx'

export interface DifferenceRow {
  id: string
  name: string
  kind: string
  organisation: string
  fields: readonly { key: string; label: string; from: string | null; to: string | null }[]
}

const columns: Column<DifferenceRow>[] = [
  {
    key: 'name',
    label: text.columns.name,
    isHeading: true,
    cell: ({ id, name }) => (
      <span className="wrap-break-word">
        <TextLink href={`/arsitektur/objek/${id}`}>{name}</TextLink>
      </span>
    ),
  },
  { key: 'kind', label: text.columns.kind, cell: ({ kind }) => kind },
  { key: 'organisation', label: text.columns.organisation, cell: ({ organisation }) => organisation },
]

const changes: Column<DifferenceRow> = {
  key: 'fields',
  label: text.columns.became,
  cell: ({ fields }) => <FieldChanges changes={fields} isInCell />,
}

/** Objects that are new, gone or otherwise; of those that read otherwise, what was and what is. */
export function DifferenceTable({ rows, isChanged }: { rows: DifferenceRow[]; isChanged: boolean }) {
  return (
    <DataTable
      caption={text.title}
      columns={isChanged ? [...columns, changes] : columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}
