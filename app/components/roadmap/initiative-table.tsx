import type { ReactNode } from 'react'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable, type Sorting } from '../data-table.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'

export interface InitiativeLine {
  id: string
  name: string
  /** Its status, or that it was called off. */
  standing: string
  isLacking: boolean
  cells: Record<string, string | null>
}

interface InitiativeTableProps {
  rows: InitiativeLine[]
  columns: { key: string; label: string; sortName?: string; isFigure?: boolean }[]
  sorting: Sorting
  empty: string
}

/** The initiatives under the columns that were chosen. */
export function InitiativeTable({ rows, columns, sorting, empty }: InitiativeTableProps) {
  const drawn = columns.map((column): Column<InitiativeLine> => {
    const draw = cells[column.key]
    return { ...column, cell: (row) => (draw === undefined ? row.cells[column.key] : draw(row)) }
  })
  return (
    <DataTable
      caption={text.title}
      columns={[name, ...drawn]}
      rows={rows}
      rowKey={({ id }) => id}
      sorting={sorting}
      empty={empty}
    />
  )
}

const name: Column<InitiativeLine> = {
  key: 'name',
  label: text.columns.name,
  isHeading: true,
  sortName: 'kegiatan',
  cell: (row) => (
    <span className="wrap-break-word inline-block sm:min-w-52">
      <TextLink href={`/peta-rencana/${row.id}`}>{row.name}</TextLink>
    </span>
  ),
}

/** Columns that are drawn with more than their words. */
const cells: Partial<Record<string, (row: InitiativeLine) => ReactNode>> = {
  status: ({ standing, cells: { status } }) => <StandingTag standing={standing} label={status ?? ''} />,
  unfunded: ({ isLacking, cells: { unfunded } }) =>
    isLacking ? <StatusTag tone="attention">{unfunded ?? ''}</StatusTag> : null,
  run: ({ cells: { run } }) => run ?? <span className="text-muted">{text.noDates}</span>,
}

const tones: Partial<Record<string, StatusTone>> = {
  'not-started': 'waiting',
  continuing: 'waiting',
  done: 'done',
  postponed: 'idle',
  cancelled: 'stopped',
}

/** How far an initiative is, with its mark. */
export function StandingTag({ standing, label }: { standing: string; label: string }) {
  return <StatusTag tone={tones[standing] ?? 'waiting'}>{label}</StatusTag>
}
