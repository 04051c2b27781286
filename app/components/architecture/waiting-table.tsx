import { architectureText } from '#app/text/architecture.ts'
import { withQuery } from '../address-query.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Pagination } from '../pagination.tsx'
import { StatusTag } from '../status-tag.tsx'
import { Tabs } from '../tabs.tsx'

export interface WaitingRow {
  id: string
  name: string
  kindLabel: string
  organisation: string
  href: string
  lacks: string[]
  isUrgent: boolean
  actHref: string
}

interface WaitingTableProps {
  found: {
    rows: WaitingRow[]
    total: number
    page: number
    pageSize: number
    tabs: { key: string; label: string; count: number; isCurrent: boolean }[]
  }
  caption: string
  lacksLabel: string
  /** What is done about it; left out for who may not. */
  act: string | null
  search: string
}

/** Things that lack something, domain by domain, each with the way to what it lacks. */
export function WaitingTable({ found, caption, lacksLabel, act, search }: WaitingTableProps) {
  const columns: Column<WaitingRow>[] = [
    {
      key: 'name',
      label: architectureText.columns.name,
      isHeading: true,
      cell: ({ name, href }) => (
        <span className="wrap-break-word">
          <TextLink href={href}>{name}</TextLink>
        </span>
      ),
    },
    { key: 'kind', label: architectureText.columns.kind, cell: ({ kindLabel }) => kindLabel },
    {
      key: 'organisation',
      label: architectureText.columns.organisation,
      cell: ({ organisation }) => organisation,
    },
    {
      key: 'lacks',
      label: lacksLabel,
      cell: ({ lacks, isUrgent }) => (
        <StatusTag tone={isUrgent ? 'attention' : 'waiting'}>{lacks.join('; ')}</StatusTag>
      ),
    },
    ...(act === null
      ? []
      : [
          {
            key: 'act',
            label: 'Tindakan',
            cell: ({ actHref, name }: WaitingRow) => (
              <TextLink href={actHref} about={name}>
                {act}
              </TextLink>
            ),
          },
        ]),
  ]
  return (
    <>
      <Tabs
        label={architectureText.domain}
        tabs={found.tabs.map(({ key, ...tab }) => ({
          ...tab,
          href: withQuery(search, { domain: key === '' ? null : key }),
        }))}
      />
      <DataTable caption={caption} columns={columns} rows={found.rows} rowKey={({ id }) => id} />
      <Pagination page={found.page} pageSize={found.pageSize} total={found.total} search={search} />
    </>
  )
}
