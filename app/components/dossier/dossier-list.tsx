import { wholeNumber } from '#app/text/figures.ts'
import { submissionText as text } from '#app/text/submission.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { FilterBar } from '../filter-bar.tsx'
import { Pagination } from '../pagination.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'

export interface DossierListRow {
  id: string
  organisation: string
  stage: string
  tone: StatusTone
  applications: number
  receiptNumber: string | null
  waits: string[]
  since: string | null
}

interface DossierListProps {
  rows: DossierListRow[]
  stages: { value: string; label: string; count: number }[]
  total: number
  page: number
  pageSize: number
  search: string
}

const columns: Column<DossierListRow>[] = [
  {
    key: 'organisation',
    label: 'Perangkat daerah',
    isHeading: true,
    cell: ({ id, organisation }) => <TextLink href={`/pengajuan/${id}`}>{organisation}</TextLink>,
  },
  { key: 'stage', label: 'Tahap', cell: ({ stage, tone }) => <StatusTag tone={tone}>{stage}</StatusTag> },
  {
    key: 'waits',
    label: 'Menunggu',
    cell: ({ waits, since }) =>
      waits.length === 0 ? (
        <span className="text-muted">Tidak ada</span>
      ) : (
        <div>
          {waits.map((wait) => (
            <span key={wait} className="block">
              {wait}
            </span>
          ))}
          <span className="text-muted">{since}</span>
        </div>
      ),
  },
  { key: 'receipt', label: 'Tanda terima', cell: ({ receiptNumber }) => receiptNumber ?? '-' },
  {
    key: 'applications',
    label: 'Aplikasi',
    isFigure: true,
    cell: ({ applications }) => wholeNumber(applications),
  },
]

/** Dossiers with whom each waits for; filters stand in the address. */
export function DossierList({ rows, stages, total, page, pageSize, search }: DossierListProps) {
  return (
    <>
      <FilterBar
        facets={[{ name: 'tahap', label: 'Tahap', choices: stages }]}
        search={search}
        searchLabel={text.searchLabel}
      />
      <DataTable
        caption={text.listTitle}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty="Tidak ada berkas yang cocok. Hapus sebagian saringan, atau ubah kata carinya."
      />
      <Pagination page={page} pageSize={pageSize} total={total} search={search} />
    </>
  )
}
