import { cycleText } from '#app/text/cycle.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'

export interface ProgressRow {
  id: string
  organisation: string
  stageLabel: string
  tone: StatusTone
  applications: number
  complete: number
  /** Per cent with the opinion of Bappeda, BKAD and Diskominfo; null without applications under review. */
  opinions: (number | null)[]
  decided: string | null
  turn: string | null
  daysLate: number
  contact: string | null
}

const columns: Column<ProgressRow>[] = [
  {
    key: 'organisation',
    label: 'Perangkat daerah',
    isHeading: true,
    cell: ({ id, organisation }) => <TextLink href={`/pengajuan/${id}`}>{organisation}</TextLink>,
  },
  {
    key: 'complete',
    label: 'Lengkap',
    isFigure: true,
    cell: ({ complete, applications }) => (
      <span className="whitespace-nowrap">
        {wholeNumber(complete)} dari {wholeNumber(applications)}
      </span>
    ),
  },
  {
    key: 'stage',
    label: 'Tahap',
    cell: ({ stageLabel, tone }) => <StatusTag tone={tone}>{stageLabel}</StatusTag>,
  },
  ...['Bappeda', 'BKAD', 'Diskominfo'].map(
    (office, index): Column<ProgressRow> => ({
      key: office,
      label: office,
      isFigure: true,
      cell: ({ opinions }) => percent(opinions[index] ?? null),
    }),
  ),
  {
    key: 'turn',
    label: 'Giliran desk',
    cell: ({ turn }) => (turn === null ? null : <span className="whitespace-nowrap">{turn}</span>),
  },
  { key: 'decided', label: 'Diputus', isFigure: true, cell: ({ decided }) => decided },
  {
    key: 'late',
    label: 'Terlambat',
    isFigure: true,
    cell: ({ daysLate }) =>
      daysLate === 0 ? null : <StatusTag tone="attention">{wholeNumber(daysLate)} hari</StatusTag>,
  },
  { key: 'contact', label: 'Narahubung', cell: ({ contact }) => contact },
]

/** The progress board: a row for each agency. */
export function ProgressTable({ rows }: { rows: ProgressRow[] }) {
  return (
    <DataTable
      caption={cycleText.board}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={cycleText.boardEmpty}
    />
  )
}

function percent(value: number | null): string | null {
  return value === null ? null : `${wholeNumber(value)}%`
}
