import type { ReactNode } from 'react'
import { architectureText as text } from '#app/text/architecture.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable, type Selection, type Sorting } from '../data-table.tsx'
import { fieldId } from '../form/form-state.ts'
import { ProgressBar } from '../progress-bar.tsx'
import { StatusTag } from '../status-tag.tsx'

export interface ObjectRow {
  id: string
  name: string
  isActive: boolean
  isRetired: boolean
  isOwn: boolean
  /** Whether the reader fills in what is missing. */
  mayChange: boolean
  isAttested: boolean
  completeness: { filled: number; total: number; next: { key: string; label: string } | null }
  cells: Record<string, string | null>
}

interface ObjectTableProps {
  rows: ObjectRow[]
  columns: { key: string; label: string; sortName?: string; isFigure?: boolean }[]
  sorting: Sorting
  empty: string
  /** Whether this reader's own agency may say now that its objects are the same. */
  mayConfirm: boolean
  /** A past day is read, not filled in. */
  isPast: boolean
}

/** Objects under the columns that were chosen. */
export function ObjectTable({ rows, columns, sorting, empty, mayConfirm, isPast }: ObjectTableProps) {
  const drawn = columns.map((column): Column<ObjectRow> => {
    const draw = cells[column.key]
    return { ...column, cell: (row) => (draw === undefined ? row.cells[column.key] : draw(row, isPast)) }
  })
  const isAsked = mayConfirm && rows.some(waits)
  return (
    <DataTable
      caption={text.list}
      columns={[name, ...drawn]}
      rows={rows}
      rowKey={({ id }) => id}
      sorting={sorting}
      empty={empty}
      {...(isAsked ? { selection } : {})}
    />
  )
}

/** Whether an object waits for the word of the reader's agency. */
export function waits({ isOwn, isAttested, isRetired }: ObjectRow): boolean {
  return isOwn && !isAttested && !isRetired
}

const selection: Selection<ObjectRow> = {
  name: 'objek',
  labelOf: ({ name: label }) => label,
  mayChoose: waits,
}

const name: Column<ObjectRow> = {
  key: 'name',
  label: text.columns.name,
  isHeading: true,
  sortName: 'nama',
  cell: (row) => (
    <span className="wrap-break-word">
      <TextLink href={`/arsitektur/objek/${row.id}`}>{row.name}</TextLink>
    </span>
  ),
}

const cells: Partial<Record<string, (row: ObjectRow, isPast: boolean) => ReactNode>> = {
  code: ({ cells: { code } }) =>
    code == null ? (
      <span className="text-muted">{text.noCode}</span>
    ) : (
      <span className="figure whitespace-nowrap">{code}</span>
    ),
  status: ({ cells: { status }, isActive, isRetired }) => (
    <StatusTag tone={isActive ? 'done' : isRetired ? 'stopped' : 'idle'}>{status}</StatusTag>
  ),
  completeness: ({ id, mayChange, completeness: { filled, total, next } }, isPast) => (
    <div className="sm:min-w-36">
      <ProgressBar value={filled} total={total} label={text.filledOf} isDense />
      {next === null ? null : (
        <span className="block text-muted">
          {text.next}:{' '}
          {mayChange && !isPast ? (
            <TextLink href={`/arsitektur/objek/${id}/ubah#${fieldId('', next.key)}`}>{next.label}</TextLink>
          ) : (
            next.label
          )}
        </span>
      )}
    </div>
  ),
  attested: ({ isAttested, cells: { attested } }) => (
    <StatusTag tone={isAttested ? 'done' : 'waiting'}>{attested ?? text.attestations.belum}</StatusTag>
  ),
}
