import { comparisonText as text } from '#app/text/architecture-comparison.ts'
import { listText, uiText } from '#app/text/ui.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'

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
  cell: ({ fields }) => (
    <dl className="grid gap-y-1.5">
      {fields.map(({ key, label, from, to }) => (
        <div key={key} className="wrap-break-word">
          <dt className="text-muted">{label}</dt>
          <dd>
            <del className="text-muted">{from ?? uiText.notFilled}</del>{' '}
            <span className="text-muted">{listText.to}</span>{' '}
            <ins className="no-underline">{to ?? uiText.notFilled}</ins>
          </dd>
        </div>
      ))}
    </dl>
  ),
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
