import { securityText as text } from '#app/text/security.ts'
import { withQuery } from '../address-query.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { StatusTag } from '../status-tag.tsx'

export interface SecurityRow {
  id: string
  at: string
  when: string
  label: string
  isNotable: boolean
  personId: string | null
  person: string
  address: string
  device: string
}

interface SecurityTableProps {
  lines: SecurityRow[]
  search?: string
  /** Everything is one person's: the name would be the same on each line. */
  isOfOne?: boolean
}

/** Lines of the security log; a name and an address lead to everything of theirs. */
export function SecurityTable({ lines, search = '', isOfOne = false }: SecurityTableProps) {
  return (
    <DataTable
      caption={text.caption}
      columns={columnsFor(search).filter(({ key }) => !isOfOne || key !== 'person')}
      rows={lines}
      rowKey={({ id }) => id}
      empty={text.nothing}
    />
  )
}

function columnsFor(search: string): Column<SecurityRow>[] {
  const labels = text.columns
  const only = (name: string, value: string) =>
    `/pengaturan/keamanan${withQuery(search, { [name]: value, sebelum: null })}`
  return [
    {
      key: 'kind',
      label: labels.kind,
      isHeading: true,
      cell: ({ label, isNotable }) => (
        <StatusTag tone={isNotable ? 'attention' : 'waiting'}>{label}</StatusTag>
      ),
    },
    {
      key: 'when',
      label: labels.when,
      cell: ({ at, when }) => (
        <time dateTime={at} className="figure">
          {when}
        </time>
      ),
    },
    {
      key: 'person',
      label: labels.person,
      cell: ({ personId, person }) =>
        personId === null ? (
          <span className="text-muted">{person}</span>
        ) : (
          <TextLink href={`/pengaturan/orang/${personId}/keamanan`}>{person}</TextLink>
        ),
    },
    {
      key: 'address',
      label: labels.address,
      cell: ({ address }) =>
        address === text.noAddress ? (
          <span className="text-muted">{address}</span>
        ) : (
          <TextLink href={only('cari', address)}>{address}</TextLink>
        ),
    },
    {
      key: 'agent',
      label: labels.agent,
      cell: ({ device }) => <span className="text-muted">{device}</span>,
    },
  ]
}
