import { architectureText as text } from '#app/text/architecture.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { ProgressBar } from '../progress-bar.tsx'

interface Tally {
  total: number
  filled: number
  fields: number
  standing: number
  next: { name: string; field: string; href: string } | null
}

export interface DomainRow extends Tally {
  domain: string
  label: string
  href: string
}

/** The six domains and all of them together: how much there is, how far it is, and what to fill in next. */
export function DomainTable({ domains, whole }: { domains: DomainRow[]; whole: Tally }) {
  return (
    <DataTable
      caption={text.lead}
      columns={domainColumns}
      rows={[...domains, { ...whole, domain: 'semua', label: text.whole, href: '' }]}
      rowKey={({ domain }) => domain}
    />
  )
}

const standing = {
  key: 'standing',
  label: text.standing,
  isFigure: true,
  cell: ({ standing: count, total }: Tally) =>
    total === 0 ? null : `${wholeNumber(count)} dari ${wholeNumber(total)}`,
} as const

const domainColumns: Column<DomainRow>[] = [
  {
    key: 'label',
    label: text.domain,
    isHeading: true,
    cell: ({ label, href }) => (href === '' ? label : <TextLink href={href}>{label}</TextLink>),
  },
  { key: 'total', label: text.total, isFigure: true, cell: ({ total }) => wholeNumber(total) },
  { key: 'complete', label: text.complete, cell: (row) => <Complete {...row} /> },
  standing,
  { key: 'next', label: text.next, cell: (row) => <Next {...row} /> },
]

function Complete({ filled, fields, total }: Tally) {
  if (total === 0) return <span className="text-muted">{text.nothing}</span>
  return <ProgressBar value={filled} total={fields} label={text.completeOf} isDense />
}

function Next({ next, total }: Tally) {
  if (next === null) return total === 0 ? null : <span className="text-muted">{text.nextNone}</span>
  return (
    <span className="wrap-break-word inline-block sm:min-w-40">
      Isi “{next.field}” pada <TextLink href={next.href}>{next.name}</TextLink>
    </span>
  )
}

export interface AgencyRow extends Tally {
  id: string
  name: string
  /** In the order of the domains. */
  counts: number[]
}

/** The same for each agency, with a count for each domain. */
export function AgencyTable({ agencies, domains }: { agencies: AgencyRow[]; domains: DomainRow[] }) {
  const columns: Column<AgencyRow>[] = [
    { key: 'name', label: 'Perangkat daerah', isHeading: true, cell: ({ name }) => name },
    ...domains.map(
      ({ domain, label }, index): Column<AgencyRow> => ({
        key: domain,
        label,
        isFigure: true,
        isCompact: true,
        cell: ({ counts }) => wholeNumber(counts[index] ?? 0),
      }),
    ),
    { key: 'complete', label: text.complete, cell: (row) => <Complete {...row} /> },
    standing,
    { key: 'next', label: text.next, cell: (row) => <Next {...row} /> },
  ]
  return (
    <DataTable caption={text.byAgency} columns={columns} rows={agencies} rowKey={({ id }) => id} isDense />
  )
}
