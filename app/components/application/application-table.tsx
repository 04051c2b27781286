import type { ReactNode } from 'react'
import { applicationText as text } from '#app/text/application.ts'
import { seenRecord } from '#app/text/seen-record.ts'
import type { DecisionCode } from '#workflows/catalogue/decision.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable, type Selection, type Sorting } from '../data-table.tsx'
import { DecisionName } from '../decision-tag.tsx'
import { fieldId } from '../form/form-state.ts'
import { ProgressBar } from '../progress-bar.tsx'
import { StatusTag } from '../status-tag.tsx'

export interface ApplicationRow {
  id: string
  version: number
  name: string
  isActive: boolean
  completeness: { filled: number; total: number; next: { key: string; label: string } | null }
  decision: DecisionCode | null
  isAttested: boolean
  cells: Record<string, string | null>
}

interface Acts {
  /** The form whose buttons say "masih sama" for one row; null for who may not say it. */
  sameForm: string | null
  /** Whether the reader fills what is missing. */
  mayChange: boolean
}

interface ApplicationTableProps extends Acts {
  rows: ApplicationRow[]
  columns: { key: string; label: string; sortName?: string; isFigure?: boolean }[]
  sorting: Sorting
  empty: string
}

/** The inventory under the columns that were chosen; its own agency says in the row that nothing changed. */
export function ApplicationTable({ rows, columns, sorting, empty, ...acts }: ApplicationTableProps) {
  const drawn = columns.map((column): Column<ApplicationRow> => {
    const { key } = column
    const draw = cells[key]
    return { ...column, cell: (row) => (draw === undefined ? row.cells[key] : draw(row, acts)) }
  })
  const isAsked = acts.sameForm !== null && rows.some((row) => mayBeSame(row))
  return (
    <DataTable
      caption={text.title}
      columns={[name, ...drawn]}
      rows={rows}
      rowKey={({ id }) => id}
      sorting={sorting}
      empty={empty}
      {...(isAsked ? { selection } : {})}
    />
  )
}

/** Nobody says "masih sama" of what has not been answered. */
export function mayBeSame({ isAttested, completeness }: ApplicationRow): boolean {
  return !isAttested && completeness.next === null
}

const selection: Selection<ApplicationRow> = {
  name: 'aplikasi',
  labelOf: ({ name: label }) => label,
  mayChoose: mayBeSame,
}

const name: Column<ApplicationRow> = {
  key: 'name',
  label: text.columns.name,
  isHeading: true,
  sortName: 'nama',
  cell: (row) => (
    <span className="wrap-break-word">
      <TextLink href={`/aplikasi/${row.id}`}>{row.name}</TextLink>
    </span>
  ),
}

/** Columns that are drawn with more than their words. */
const cells: Partial<Record<string, (row: ApplicationRow, acts: Acts) => ReactNode>> = {
  address: ({ cells: { address } }) =>
    address == null ? null : <span className="inline-block break-all sm:min-w-44">{address}</span>,
  operationalStatus: ({ cells: { operationalStatus }, isActive }) =>
    operationalStatus == null ? null : (
      <StatusTag tone={isActive ? 'done' : 'idle'}>{operationalStatus}</StatusTag>
    ),
  users: ({ cells: { users } }) => users ?? <span className="text-muted">{text.notRead}</span>,
  completeness: ({ id, completeness: { filled, total, next } }, { mayChange }) => (
    <div className="sm:min-w-36">
      <ProgressBar value={filled} total={total} label={text.filledOf} isDense />
      {next === null ? null : (
        <span className="block text-muted">
          {text.nextField}{' '}
          {mayChange ? (
            <TextLink href={`/aplikasi/${id}/ubah#${fieldId('', next.key)}`}>{next.label}</TextLink>
          ) : (
            next.label
          )}
        </span>
      )}
    </div>
  ),
  attested: (row, { sameForm }) => (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
      <StatusTag tone={row.isAttested ? 'done' : 'waiting'}>
        {row.cells.attested ?? text.attestations.belum}
      </StatusTag>
      {sameForm !== null && mayBeSame(row) ? <SameButton row={row} form={sameForm} /> : null}
    </div>
  ),
  decision: ({ decision }) =>
    decision === null ? (
      <span className="text-muted">{text.undecided}</span>
    ) : (
      <DecisionName code={decision} />
    ),
}

function SameButton({ row, form }: { row: ApplicationRow; form: string }) {
  return (
    <button
      type="submit"
      form={form}
      name="aplikasi"
      value={seenRecord(row)}
      className="on-screen inline-flex min-h-9 cursor-pointer items-center whitespace-nowrap rounded-box border border-primary bg-paper px-3 font-semibold text-primary hover:border-pressed hover:text-pressed max-sm:min-h-11"
    >
      {text.same}
      <span className="sr-only"> {row.name}</span>
    </button>
  )
}
