import { applicationText as text } from '#app/text/application.ts'
import type { DecisionCode } from '#workflows/catalogue/decision.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable, type Sorting } from '../data-table.tsx'
import { DecisionName } from '../decision-tag.tsx'
import { StatusTag } from '../status-tag.tsx'

export const columnSets = ['ringkas', 'teknis'] as const
export type ColumnSet = (typeof columnSets)[number]

export interface ApplicationRow {
  id: string
  name: string
  organisation: string
  origin: string | null
  status: string | null
  isActive: boolean
  users: string | null
  percent: number
  next: string | null
  decision: DecisionCode | null
  address: string | null
  hosting: string | null
  language: string | null
  database: string | null
  integrated: string | null
  updated: string
}

interface ApplicationTableProps {
  rows: ApplicationRow[]
  set: ColumnSet
  seesAll: boolean
  usersLabel: string
  sorting: Sorting
  empty: string
}

/** The inventory under one of its sets of columns. */
export function ApplicationTable({ rows, set, seesAll, usersLabel, sorting, empty }: ApplicationTableProps) {
  const owner: Column<ApplicationRow>[] = seesAll ? [organisation] : []
  const columns =
    set === 'teknis'
      ? [name, ...owner, ...technical]
      : [name, ...owner, ...brief.slice(0, 2), users(usersLabel), ...brief.slice(2)]
  return (
    <DataTable
      caption={text.title}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      sorting={sorting}
      empty={empty}
    />
  )
}

const labels = text.columns

const name: Column<ApplicationRow> = {
  key: 'name',
  label: labels.name,
  isHeading: true,
  sortName: 'nama',
  cell: (row) => (
    <span className="wrap-break-word">
      <TextLink href={`/aplikasi/${row.id}`}>{row.name}</TextLink>
    </span>
  ),
}

const organisation: Column<ApplicationRow> = {
  key: 'organisation',
  label: labels.organisation,
  sortName: 'perangkat',
  cell: (row) => row.organisation,
}

const brief: Column<ApplicationRow>[] = [
  { key: 'origin', label: labels.origin, cell: (row) => saidOr(row.origin) },
  {
    key: 'status',
    label: labels.status,
    sortName: 'status',
    cell: (row) =>
      row.status === null ? (
        saidOr(null)
      ) : (
        <StatusTag tone={row.isActive ? 'done' : 'idle'}>{row.status}</StatusTag>
      ),
  },
  {
    key: 'completeness',
    label: labels.completeness,
    cell: (row) => (
      <span>
        <span className="figure">{row.percent}%</span>
        {row.next === null ? null : <span className="block text-muted">Berikutnya: {row.next}</span>}
      </span>
    ),
  },
  {
    key: 'decision',
    label: labels.decision,
    cell: (row) =>
      row.decision === null ? (
        <span className="text-muted">{text.undecided}</span>
      ) : (
        <DecisionName code={row.decision} />
      ),
  },
]

function users(label: string): Column<ApplicationRow> {
  return {
    key: 'users',
    label,
    isFigure: true,
    sortName: 'pengguna',
    cell: (row) => row.users ?? <span className="text-muted">{text.notRead}</span>,
  }
}

const technical: Column<ApplicationRow>[] = [
  {
    key: 'address',
    label: labels.address,
    cell: (row) => <span className="inline-block break-all sm:min-w-44">{saidOr(row.address)}</span>,
  },
  { key: 'hosting', label: labels.hosting, cell: (row) => saidOr(row.hosting) },
  { key: 'language', label: labels.language, cell: (row) => saidOr(row.language) },
  { key: 'database', label: labels.database, cell: (row) => saidOr(row.database) },
  { key: 'integrated', label: labels.integrated, cell: (row) => saidOr(row.integrated) },
  {
    key: 'updated',
    label: labels.updated,
    sortName: 'diubah',
    cell: (row) => <span className="sm:whitespace-nowrap">{row.updated}</span>,
  },
]

function saidOr(value: string | null) {
  return value ?? <span className="text-muted">-</span>
}
