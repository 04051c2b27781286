import { listText } from '#app/text/ui.ts'
import { type DecisionCode, decisionCodes } from '#workflows/catalogue/decision.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { DecisionName } from '../decision-tag.tsx'
import { FilterBar } from '../filter-bar.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { Pagination } from '../pagination.tsx'
import { ProgressBar } from '../progress-bar.tsx'
import { SelectionBar } from '../selection-bar.tsx'
import { StatusTag } from '../status-tag.tsx'
import { Tabs } from '../tabs.tsx'
import { SampleFrame } from './sample-frame.tsx'

interface Row {
  id: string
  name: string
  owner: string
  users: string
  filled: number
  decision: DecisionCode
}

const names = [
  'Lapor Jalan Rusak',
  'SIPENA',
  'e-Rujukan Puskesmas',
  'SMS Gateway Pajak',
  'Bank Data',
  'Siskohat Mini',
]

const sampleRows: Row[] = Array.from({ length: 12 }, (_, index) => ({
  id: String(index),
  name: names[index % names.length] ?? '',
  owner:
    index % 5 === 1
      ? 'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman'
      : 'Dinas Sosial',
  users: index === 3 ? 'Tidak diketahui' : String(index * 214),
  filled: 12 - (index % 7),
  decision: decisionCodes[index % decisionCodes.length] ?? 'keep',
}))

const columns: Column<Row>[] = [
  {
    key: 'name',
    label: 'Aplikasi',
    isHeading: true,
    sortName: 'nama',
    cell: (row) => <TextLink href={`/aplikasi/${row.id}`}>{row.name}</TextLink>,
  },
  { key: 'owner', label: 'Perangkat daerah', sortName: 'opd', cell: (row) => row.owner },
  { key: 'users', label: 'Pengguna', isFigure: true, sortName: 'pengguna', cell: (row) => row.users },
  {
    key: 'filled',
    label: 'Kelengkapan',
    cell: (row) => <ProgressBar isDense value={row.filled} total={12} label="isian wajib terisi" />,
  },
  { key: 'decision', label: 'Usulan', cell: (row) => <DecisionName code={row.decision} /> },
  {
    key: 'status',
    label: 'Status',
    cell: (row) =>
      row.filled < 8 ? (
        <StatusTag tone="attention">Dikembalikan</StatusTag>
      ) : (
        <StatusTag tone="waiting">Menunggu telaah Bappeda</StatusTag>
      ),
  },
]

const search = '?cari=lapor&status=menunggu&opd=dinsos&urut=-pengguna&halaman=2'

/** A list with facets, chips, order, boxes and pages; or with nothing found. */
export function ListSheet({ isEmpty = false }: { isEmpty?: boolean }) {
  return (
    <SampleFrame
      current="ownApplications"
      title="Cari aplikasi"
      isWide
      actions={<ButtonLink href="/aplikasi/baru">Catat aplikasi</ButtonLink>}
    >
      <FilterBar
        search={search}
        searchLabel="Cari nama aplikasi"
        savedViews={[
          { label: 'Semua', href: '/aplikasi', isCurrent: false },
          { label: 'Tanpa rujukan perencanaan', href: '/aplikasi?rencana=tidak', isCurrent: true },
        ]}
        facets={[
          {
            name: 'opd',
            label: 'Perangkat daerah',
            choices: [
              { value: 'dinsos', label: 'Dinas Sosial', count: 41 },
              {
                value: 'pupr',
                label: 'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman',
                count: 12,
              },
            ],
          },
          {
            name: 'status',
            label: 'Status',
            choices: [
              { value: 'menunggu', label: 'Menunggu telaah Bappeda', count: 30 },
              { value: 'kembali', label: 'Dikembalikan', count: 4 },
            ],
          },
        ]}
      />
      <Tabs
        label={listText.columnSets}
        tabs={[
          { label: 'Ringkas', href: '?kolom=ringkas', isCurrent: true },
          { label: 'Perencanaan', href: '?kolom=perencanaan', isCurrent: false },
          { label: 'Teknis', href: '?kolom=teknis', isCurrent: false, count: 3 },
        ]}
      />
      <FormFrame state={null} command={{ commandId: '4f6c1d2e-0000-4000-8000-000000000002' }}>
        <DataTable
          caption="Aplikasi"
          columns={columns}
          rows={isEmpty ? [] : sampleRows}
          rowKey={(row) => row.id}
          sorting={{ by: 'pengguna', isDown: true, search }}
          selection={{ name: 'pilih', labelOf: (row) => row.name, chosen: ['0', '3'] }}
          empty={listText.nothingFound}
        />
        {isEmpty ? null : (
          <SelectionBar name="pilih">
            <SubmitButton look="secondary">Beri telaah yang sama</SubmitButton>
          </SelectionBar>
        )}
      </FormFrame>
      <Pagination page={2} pageSize={12} total={isEmpty ? 0 : 322} search={search} />
    </SampleFrame>
  )
}
