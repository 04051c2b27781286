import { wholeNumber } from '#app/text/figures.ts'
import { submissionText as text } from '#app/text/submission.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { FilterBar, type FilterBarProps } from '../filter-bar.tsx'
import { ListTools } from '../list-tools.tsx'
import { Pagination } from '../pagination.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'

export interface DossierListRow {
  id: string
  organisation: string
  stage: string
  tone: StatusTone
  /** Null until it is submitted. */
  applications: number | null
  receiptNumber: string | null
  waits: string[]
  since: string | null
  due: string | null
}

interface DossierListProps {
  rows: DossierListRow[]
  stages: { value: string; label: string; count: number }[]
  total: number
  page: number
  pageSize: number
  order: { by: string; isDown: boolean }
  views: NonNullable<FilterBarProps['savedViews']>
  search: string
  commandId: string
}

const columns: Column<DossierListRow>[] = [
  {
    key: 'organisation',
    label: 'Perangkat daerah',
    sortName: 'nama',
    isHeading: true,
    cell: ({ id, organisation }) => <TextLink href={`/pengajuan/${id}`}>{organisation}</TextLink>,
  },
  {
    key: 'stage',
    label: 'Tahap',
    sortName: 'tahap',
    cell: ({ stage, tone }) => <StatusTag tone={tone}>{stage}</StatusTag>,
  },
  {
    key: 'waits',
    label: 'Menunggu',
    cell: ({ waits, since, due }) =>
      waits.length === 0 ? (
        <span className="text-muted">Tidak ada</span>
      ) : (
        <div>
          {waits.map((wait) => (
            <span key={wait} className="block">
              {wait}
            </span>
          ))}
          <span className="block text-muted">{since}</span>
          {due === null ? null : <span className="block text-muted">{due}</span>}
        </div>
      ),
  },
  {
    key: 'receipt',
    label: 'Tanda terima',
    cell: ({ receiptNumber }) =>
      receiptNumber === null ? null : <span className="whitespace-nowrap">{receiptNumber}</span>,
  },
  {
    key: 'applications',
    label: 'Aplikasi',
    sortName: 'aplikasi',
    isFigure: true,
    cell: ({ applications }) => (applications === null ? '-' : wholeNumber(applications)),
  },
]

/** Dossiers with whom each waits for; filters stand in the address. */
export function DossierList({ rows, stages, views, order, search, commandId, ...pages }: DossierListProps) {
  return (
    <>
      <FilterBar
        facets={[{ name: 'tahap', label: 'Tahap', choices: stages }]}
        search={search}
        searchLabel={text.searchLabel}
        savedViews={views}
      />
      <ListTools list="pengajuan" search={search} commandId={commandId} hasViews={views.length > 0} />
      <DataTable
        caption={text.listTitle}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        sorting={{ ...order, search }}
        empty="Tidak ada berkas yang cocok. Hapus sebagian saringan, atau ubah kata carinya."
      />
      <Pagination {...pages} search={search} />
    </>
  )
}
