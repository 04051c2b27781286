import { architectureText } from '#app/text/architecture.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { processText as text } from '#app/text/process-gaps.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { StatusTag } from '../status-tag.tsx'

export interface ProcessRow {
  id: string
  name: string
  organisation: string
  href: string
  code: string
  layanan: number
  data: number
  aplikasi: number
}

const counted = (key: 'layanan' | 'data' | 'aplikasi'): Column<ProcessRow> => ({
  key,
  label: text.columns[key],
  isFigure: true,
  cell: (row) =>
    row[key] === 0 ? <StatusTag tone="attention">{text.none}</StatusTag> : wholeNumber(row[key]),
})

const columns: Column<ProcessRow>[] = [
  {
    key: 'name',
    label: text.columns.process,
    isHeading: true,
    cell: ({ name, href }) => (
      <span className="wrap-break-word">
        <TextLink href={href}>{name}</TextLink>
      </span>
    ),
  },
  {
    key: 'organisation',
    label: architectureText.columns.organisation,
    cell: ({ organisation }) => organisation,
  },
  {
    key: 'code',
    label: architectureText.columns.code,
    cell: ({ code }) => (code === '' ? null : <span className="figure whitespace-nowrap">{code}</span>),
  },
  counted('layanan'),
  counted('data'),
  counted('aplikasi'),
]

/** Processes with what each has, and a word where it has nothing. */
export function ProcessTable({ rows }: { rows: ProcessRow[] }) {
  return <DataTable caption={text.title} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
